"""The machine's clock is set while people wait: who came first stays first, no wait changes."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from hub.bootstrap import build_engine
from hub.contract import topics, wire
from hub.contract.commands import CloseDay, IssueTicket, ParkTicket, Undo
from hub.contract.devices import PrintJob
from hub.contract.events import Fact, FactKind
from hub.contract.results import Done, WindowChanged
from hub.contract.states import AlertKind, Board, Hall
from tests.desks import call, sign_in, start, take, told
from tests.halls import Bench

HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def late_morning(bench: Bench) -> None:
    """An hour earlier or later the hall is open too."""
    bench.pass_time(hours=1, minutes=30)


def facts_of(bench: Bench, kind: FactKind) -> list[Fact]:
    return [fact for fact in told(bench) if fact.kind is kind]


JUMPS = [HOUR, -HOUR, timedelta(seconds=-40), timedelta(days=500)]


def waits(bench: Bench) -> list[timedelta]:
    """How long each waiting ticket has waited."""
    rows = bench.engine.db.execute("SELECT since FROM tickets WHERE state = 'waiting' ORDER BY id")
    return [bench.clock.now() - datetime.fromisoformat(since) for (since,) in rows]


@pytest.mark.parametrize("by", JUMPS)
def test_who_came_first_is_called_first(bench: Bench, by: timedelta) -> None:
    counter = sign_in(bench)
    first = take(bench).ticket
    bench.pass_time(minutes=5)
    bench.clock.set_by(by)
    second = take(bench).ticket
    bench.pass_time(minutes=1)
    bench.clock.set_by(-by)
    third = take(bench).ticket
    called = []
    for _ in range(3):
        called.append(call(bench, counter))
        start(bench, counter)
        bench.expect(WindowChanged, counter, ParkTicket, reason="x")
    assert called == [first, second, third]


@pytest.mark.parametrize("by", JUMPS)
def test_no_wait_changes(bench: Bench, by: timedelta) -> None:
    take(bench)
    bench.pass_time(minutes=5)
    take(bench)
    bench.pass_time(minutes=1)
    before = waits(bench)
    bench.clock.set_by(by)
    bench.pass_time(seconds=2)
    assert waits(bench) == [wait + timedelta(seconds=2) for wait in before]


def test_periods_stay_whole(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    bench.pass_time(minutes=3)
    call(bench, counter)
    bench.pass_time(seconds=20)
    bench.clock.set_by(-HOUR)
    start(bench, counter)
    rows = bench.engine.db.execute("SELECT began_at, ended_at FROM periods ORDER BY nr").fetchall()
    spans = [
        datetime.fromisoformat(ended) - datetime.fromisoformat(began)
        for began, ended in rows
        if ended
    ]
    assert spans == [timedelta(minutes=3), timedelta(seconds=20)]
    assert [ended for _, ended in rows[:-1]] == [began for began, _ in rows[1:]]


def test_it_is_a_fact_and_an_alert(bench: Bench) -> None:
    bench.clock.set_by(-HOUR)
    bench.pass_time(seconds=1)
    (fact,) = facts_of(bench, FactKind.CLOCK_SET)
    assert fact.fields == {"seconds": -3600.0}
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    assert [alert.kind for alert in hall.alerts] == [AlertKind.CLOCK]
    bench.pass_time(minutes=31)
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    assert [alert.kind for alert in hall.alerts if alert.kind is AlertKind.CLOCK] == []


def test_an_open_slip_is_sent_again_and_expires_in_its_time(bench: Bench) -> None:
    take(bench)
    bench.clock.set_by(-HOUR)
    bench.pass_time(seconds=3)
    (again,) = [wire.jobs.decode(o.payload) for o in bench.out if o.topic == topics.job("kiosk-1")]
    assert isinstance(again, PrintJob)
    assert timedelta(seconds=50) < again.valid_until - bench.clock.now() <= timedelta(seconds=60)
    bench.pass_time(minutes=1)
    assert [fact.fields["state"] for fact in facts_of(bench, FactKind.SLIP_FAILED)] == ["expired"]


def test_what_may_be_undone_may_be_undone_as_long_as_ever(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    call(bench, counter)
    start(bench, counter)
    bench.expect(WindowChanged, counter, ParkTicket, reason="x")
    bench.clock.set_by(HOUR)
    bench.expect(WindowChanged, counter, Undo)


def test_the_hall_screen_shows_no_old_call_as_new(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    call(bench, counter)
    bench.pass_time(minutes=2)
    bench.clock.set_by(-HOUR)
    bench.pass_time(seconds=1)
    board = bench.state("board")
    assert isinstance(board, Board)
    assert bench.clock.now() - board.calls[0].at == timedelta(minutes=2, seconds=1)


def test_a_false_midnight_expires_nobody(bench: Bench) -> None:
    first = take(bench).ticket
    bench.clock.set_by(timedelta(days=1))
    bench.pass_time(seconds=5)
    second = take(bench).ticket
    bench.clock.set_by(-timedelta(days=1))
    third = take(bench).ticket
    assert [first, second, third] == ["A001", "A002", "A003"]
    assert len(waits(bench)) == 3
    assert facts_of(bench, FactKind.DAY_CLOSED) == []


def test_a_new_day_that_stays_begins_after_half_an_hour(bench: Bench) -> None:
    take(bench)
    bench.clock.set_by(timedelta(days=1))
    bench.pass_time(seconds=1)
    bench.pass_time(minutes=29)
    assert len(waits(bench)) == 1
    bench.pass_time(minutes=2)
    assert waits(bench) == []
    assert take(bench).ticket == "A001"


def test_a_closed_day_stays_closed_when_the_clock_is_set_back(bench: Bench) -> None:
    take(bench)
    bench.expect(Done, "cli", CloseDay)
    bench.clock.set_by(-HOUR)
    bench.pass_time(seconds=1)
    assert bench.refused("kiosk-1", IssueTicket, service="A") == "day_closed"
    bench.pass_time(days=1)
    assert take(bench).ticket == "A001"


def test_a_machine_that_wakes_up_in_the_past_keeps_the_queue(bench: Bench) -> None:
    counter = sign_in(bench)
    first = take(bench).ticket
    bench.pass_time(minutes=5)
    bench.clock.set_by(-HOUR)
    bench.engine.db.close()
    bench.engine = build_engine(bench.folder, clock=bench.clock)
    second = take(bench).ticket
    assert [call(bench, counter)] == [first]
    assert second == "A002"


def test_a_group_that_is_not_saved_leaves_the_jump_to_the_next(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(bench)
    bench.pass_time(minutes=1)
    before = waits(bench)
    bench.clock.set_by(-HOUR)
    bench.engine.db.execute("PRAGMA query_only = ON")
    assert bench.refused("kiosk-1", IssueTicket, service="A") == "unavailable"
    bench.engine.db.execute("PRAGMA query_only = OFF")
    take(bench)
    assert waits(bench)[:1] == before


@pytest.mark.parametrize("right_again", [True, False], ids=["right again", "still false"])
def test_a_hub_that_is_killed_within_a_false_date_goes_on_with_its_day(
    bench: Bench, right_again: bool
) -> None:
    counter = sign_in(bench)
    take(bench)
    first = call(bench, counter)
    second = take(bench).ticket
    bench.clock.set_by(timedelta(days=1))
    bench.pass_time(seconds=5)
    bench.engine.db.close()
    if right_again:
        bench.clock.set_by(-timedelta(days=1))
    bench.engine = build_engine(bench.folder, clock=bench.clock)
    bench.pass_time(seconds=3)
    start(bench, counter)
    bench.expect(WindowChanged, counter, ParkTicket, reason="x")
    assert [first, call(bench, counter)] == ["A001", second]
    assert take(bench).ticket == "A003"
    assert facts_of(bench, FactKind.DAY_CLOSED) == []
