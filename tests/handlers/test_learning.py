"""Serving times are learnt of services and items, and tell those behind how long it takes."""

from __future__ import annotations

import pytest

from hub.contract.commands import CancelTicket, IssueTicket, MarkNoShow, TransferTicket, Undo
from hub.contract.results import TicketIssued, WindowChanged
from hub.contract.words import Wait
from hub.domain.estimate import Load
from hub.domain.serving_time import Sample
from hub.store import queue, service_times
from tests.desks import again, call, finish, progress, sign_in, start, take
from tests.halls import Bench

DAY, WEEK_AGO = "2026-11-23", "2026-11-16"


@pytest.fixture
def items(bench: Bench) -> tuple[str, str]:
    """Two items of service A."""
    found = sorted(c for c, item in bench.engine.shelf.items.items() if item.service == "A")
    return found[0], found[1]


def serve(bench: Bench, counter: str, item: str, minutes: float) -> None:
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A", items=(item,))
    call(bench, counter)
    start(bench, counter)
    bench.pass_time(minutes=minutes)
    finish(bench, counter)


def of_item(bench: Bench, item: str) -> Sample:
    found = service_times.of_items(bench.engine.db, DAY, WEEK_AGO, [item])
    return found.get((item, DAY), Sample())


def wait_of(bench: Bench) -> Wait:
    wait = take(bench).wait
    assert wait is not None
    return wait


def test_an_item_is_learnt_from_those_who_came_for_it_alone(
    bench: Bench, items: tuple[str, str]
) -> None:
    counter = sign_in(bench)
    serve(bench, counter, items[0], 4)
    assert of_item(bench, items[0]) == Sample(1, 240, 240**2)
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A", items=items)
    call(bench, counter)
    start(bench, counter)
    finish(bench, counter)
    assert of_item(bench, items[0]).n == 1
    assert of_item(bench, items[1]).n == 0


def test_who_does_not_come_keeps_the_window_too(bench: Bench, items: tuple[str, str]) -> None:
    counter = sign_in(bench)
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A", items=items[:1])
    call(bench, counter)
    bench.pass_time(seconds=20)
    again(bench, counter)
    bench.pass_time(seconds=20)
    bench.expect(WindowChanged, counter, MarkNoShow)
    assert of_item(bench, items[0]) == Sample(1, 40, 1600)
    bench.expect(WindowChanged, counter, Undo)
    assert of_item(bench, items[0]).n == 0


def test_a_queue_of_heavy_items_is_told_as_longer(bench: Bench, items: tuple[str, str]) -> None:
    counter = sign_in(bench)
    light, heavy = items
    for _ in range(6):
        serve(bench, counter, light, 2)
        serve(bench, counter, heavy, 20)
    take(bench)
    call(bench, counter)
    take(bench)
    for item in (light, heavy):
        bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A", items=(item,))
    (load,) = queue.loads(bench.engine.db)
    assert (load.people, load.known) == (3, 2)
    behind_both = wait_of(bench)
    for _ in range(4):
        bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A", items=(heavy,))
    behind_heavy = wait_of(bench)
    for _ in range(4):
        bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A", items=(light,))
    behind_light = wait_of(bench)
    assert behind_heavy.high - behind_both.high > 2 * (behind_light.high - behind_heavy.high)


def test_a_known_item_of_another_service_tells_nothing(
    bench: Bench, items: tuple[str, str]
) -> None:
    counter = sign_in(bench)
    serve(bench, counter, items[0], 10)
    take(bench)
    call(bench, counter)
    take(bench)
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A", items=items[:1])
    start(bench, counter)
    finish(bench, counter)
    call(bench, counter)
    start(bench, counter)
    finish(bench, counter)
    assert [load.known for load in queue.loads(bench.engine.db)] == [1]
    call(bench, counter)
    start(bench, counter)
    bench.expect(WindowChanged, counter, TransferTicket, service="B", reason="x")
    assert queue.loads(bench.engine.db) == [Load("B", "regular", 1)]


def test_what_nobody_has_come_for_goes_by_the_pace_of_the_hall(bench: Bench) -> None:
    """B has learnt nothing of its own; A is served in a fifth of what its settings say."""
    counter = sign_in(bench)

    def told() -> Wait:
        number = take(bench, "B").ticket
        wait = progress(bench, number).wait
        assert wait is not None
        bench.send("guide-1", CancelTicket, ticket=number)
        return wait

    take(bench, "B")
    call(bench, counter)
    start(bench, counter)
    take(bench, "B")
    before = told()
    service_times.add(bench.engine.db, "A", DAY, 100, n=60)
    after = told()
    assert after.low < 0.5 * before.low
    assert after.high < 0.5 * before.high
