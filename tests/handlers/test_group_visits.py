"""One ticket with items of several services: part after part, with its number and its place."""

from __future__ import annotations

import pytest

from hub.contract import topics, wire
from hub.contract.commands import (
    CancelTicket,
    FinishTicket,
    ReprintTicket,
    TransferTicket,
    Undo,
)
from hub.contract.devices import Pair, PrintJob
from hub.contract.events import FactKind
from hub.contract.results import Done, WindowChanged
from hub.contract.words import Outcome, TicketState
from tests.desks import call, finish, progress, sign_in, start, state, take, told, window
from tests.halls import Bench
from tests.visits import item_of, register

A, B, F = "A", "B", "F"


def items(bench: Bench, *services: str) -> tuple[str, ...]:
    return tuple(item_of(bench, service) for service in services)


def group(bench: Bench, *services: str) -> str:
    """A ticket for the first service with an item of each."""
    issued = take(bench, services[0], items=items(bench, *services))
    assert issued.parts == tuple(dict.fromkeys(s for s in services if s != services[0]))
    return issued.ticket


def test_part_after_part(bench: Bench) -> None:
    assist, police, fund = (
        sign_in(bench, "0218", 4),
        sign_in(bench, "0305"),
        sign_in(bench, "0609", 9),
    )
    number = group(bench, A, B, F)
    bench.pass_time(minutes=3)
    assert call(bench, assist) == number
    assert window(bench, 4).ticket.after == ("B", "F")
    start(bench, assist)
    finish(bench, assist)
    there = progress(bench, number)
    assert (there.state, there.service) == (TicketState.WAITING, "B")
    assert call(bench, police) == number
    assert window(bench, 5).ticket.after == ("F",)
    start(bench, police)
    finish(bench, police)
    assert call(bench, fund) == number
    assert window(bench, 9).ticket.after == ()
    start(bench, fund)
    finish(bench, fund)
    assert state(bench, number) is TicketState.DONE
    moved = [f for f in told(bench) if f.kind is FactKind.TICKET_TRANSFERRED]
    assert [(f.service, f.fields["part"]) for f in moved] == [("B", True), ("F", True)]


def slip_of(bench: Bench, device: str) -> list[str]:
    """The pairs of the last slip that was sent to a printer."""
    sent = [wire.jobs.decode(out.payload) for out in bench.out if out.topic == topics.job(device)]
    job = sent[-1]
    assert isinstance(job, PrintJob)
    return [f"{b.label}={b.value}" for b in job.paper.blocks if isinstance(b, Pair)]


def test_the_slip_lists_what_follows_and_a_reprint_what_is_left(bench: Bench) -> None:
    clerk = sign_in(bench, "0218", 4)
    issued = take(bench, A, items=items(bench, A, B, F))
    assert slip_of(bench, "kiosk-1")[-2:] == ["接着到=B 户籍身份证", "=F 住房公积金"]
    call(bench, clerk)
    start(bench, clerk)
    finish(bench, clerk)
    bench.expect(Done, "kiosk-1", ReprintTicket, ticket=issued.ticket, token=issued.token)
    assert slip_of(bench, "kiosk-1")[-1:] == ["接着到=F 住房公积金"]


def test_it_keeps_its_place(bench: Bench) -> None:
    assist, police = sign_in(bench, "0218", 4), sign_in(bench, "0305")
    number = group(bench, A, B)
    bench.pass_time(minutes=1)
    later = take(bench, B).ticket
    call(bench, assist)
    start(bench, assist)
    finish(bench, assist)
    assert [call(bench, police)] == [number]
    start(bench, police)
    finish(bench, police)
    assert call(bench, police) == later


def test_a_window_does_the_parts_of_its_own_services_at_once(bench: Bench) -> None:
    general = sign_in(bench)
    number = group(bench, A, B)
    call(bench, general)
    assert window(bench, 3).ticket.after == ()
    start(bench, general)
    finish(bench, general)
    assert state(bench, number) is TicketState.DONE


def test_a_transfer_by_hand_to_a_part_is_that_part(bench: Bench) -> None:
    assist, police = sign_in(bench, "0218", 4), sign_in(bench, "0305")
    number = group(bench, A, B)
    call(bench, assist)
    start(bench, assist)
    bench.expect(WindowChanged, assist, TransferTicket, service="B", reason="x")
    call(bench, police)
    start(bench, police)
    finish(bench, police)
    assert state(bench, number) is TicketState.DONE


def test_a_part_that_is_done_cannot_be_undone(bench: Bench) -> None:
    assist = sign_in(bench, "0218", 4)
    group(bench, A, B)
    call(bench, assist)
    start(bench, assist)
    finish(bench, assist)
    assert bench.refused(assist, Undo) == "nothing_to_undo"


def test_the_rest_may_be_given_up(bench: Bench) -> None:
    assist = sign_in(bench, "0218", 4)
    number = group(bench, A, B)
    call(bench, assist)
    start(bench, assist)
    finish(bench, assist)
    bench.expect(Done, "guide-1", CancelTicket, ticket=number)
    assert state(bench, number) is TicketState.CANCELLED


def test_each_clerk_is_rated_for_the_own_part(bench: Bench) -> None:
    assist, police = sign_in(bench, "0218", 4), sign_in(bench, "0305")
    number = group(bench, A, B)
    call(bench, assist)
    start(bench, assist)
    register(bench, assist, item_of(bench, A), Outcome.UNRESOLVED)
    bench.expect(WindowChanged, assist, FinishTicket)
    asked = bench.engine.db.execute("SELECT window, clerk FROM rating_requests").fetchall()
    assert asked == [(4, "0218")]
    call(bench, police)
    start(bench, police)
    register(bench, police, item_of(bench, B), Outcome.UNRESOLVED)
    bench.expect(WindowChanged, police, FinishTicket)
    asked = bench.engine.db.execute("SELECT window, clerk FROM rating_requests").fetchall()
    assert asked == [(4, "0218"), (5, "0305")]
    assert state(bench, number) is TicketState.DONE


def test_serving_times_are_learnt_for_each_part(bench: Bench) -> None:
    assist, police = sign_in(bench, "0218", 4), sign_in(bench, "0305")
    group(bench, A, B)
    for counter, minutes in ((assist, 4), (police, 7)):
        call(bench, counter)
        start(bench, counter)
        bench.pass_time(minutes=minutes)
        finish(bench, counter)
    rows = bench.engine.db.execute("SELECT service, total_s FROM service_times ORDER BY 1")
    assert rows.fetchall() == [("A", 240), ("B", 420)]


@pytest.mark.parametrize(("kind", "window"), [("consult", 1), ("assist", 4)])
def test_advice_is_handed_on_without_queueing_from_the_end(
    bench: Bench, kind: str, window: int
) -> None:
    adviser, police = sign_in(bench, "0201", window), sign_in(bench, "0305")
    assert bench.engine.hall.window(window).kind == kind
    number = take(bench, A).ticket
    bench.pass_time(minutes=2)
    later = take(bench, B).ticket
    call(bench, adviser)
    start(bench, adviser)
    bench.expect(WindowChanged, adviser, TransferTicket, service=B, reason="x")
    assert call(bench, police) == number
    start(bench, police)
    finish(bench, police)
    assert call(bench, police) == later
