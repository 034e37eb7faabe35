"""The pause of the whole hall: nothing is issued or called, order is kept, clocks stand still."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hub.bootstrap import build_engine
from hub.contract.codes import Code
from hub.contract.commands import (
    CallNext,
    CallTicket,
    CancelTicket,
    CloseDay,
    IssueTicket,
    ListQueue,
    MarkNoShow,
    ParkTicket,
    PauseHall,
    Recall,
    ReportDay,
    ResumeHall,
    ReturnTicket,
    ShowCurrent,
    StartServing,
    TransferTicket,
    Undo,
)
from hub.contract.events import Fact, FactKind
from hub.contract.results import Current, DayReport, Done, Queue, Refusal, WindowChanged
from hub.contract.states import AlertKind, Board, Hall, HallPause, HallStatus, Menu, ServiceStatus
from hub.contract.words import HallPauseReason, Move, TicketState
from tests.desks import again, call, finish, sign_in, start, state, take, told, window
from tests.halls import Bench

EVACUATION, POWER = HallPauseReason.EVACUATION, HallPauseReason.POWER
SUPERVISOR = "0901"


def pause(bench: Bench, reason: HallPauseReason = EVACUATION) -> None:
    bench.expect(Done, "cli", PauseHall, reason=reason)


def resume(bench: Bench) -> None:
    bench.expect(Done, "cli", ResumeHall)


def facts_of(bench: Bench, kind: FactKind) -> list[Fact]:
    return [fact for fact in told(bench) if fact.kind is kind]


def waits(bench: Bench) -> list[timedelta]:
    """How long each waiting ticket has waited by its queue clock."""
    rows = bench.engine.db.execute("SELECT since FROM tickets WHERE state = 'waiting' ORDER BY id")
    return [bench.clock.now() - datetime.fromisoformat(since) for (since,) in rows]


# ── what is halted ───────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("device", "command", "fields"),
    [
        ("kiosk-1", IssueTicket, {"service": "A"}),
        ("guide-1", ReturnTicket, {"ticket": "A001"}),
        ("counter-3", CallNext, {}),
        ("counter-3", CallTicket, {"ticket": "A001", "reason": "x"}),
        ("counter-3", Recall, {}),
        ("counter-3", StartServing, {}),
        ("counter-3", MarkNoShow, {}),
        ("counter-3", TransferTicket, {"service": "B", "reason": "x"}),
        ("counter-3", Undo, {}),
    ],
)
def test_what_waits_for_the_end_of_the_pause(
    bench: Bench, device: str, command: type, fields: dict[str, object]
) -> None:
    sign_in(bench)
    pause(bench)
    refused = bench.expect(Refusal, device, command, **fields)
    assert (refused.code, refused.whose) == (Code.HALL_PAUSED, "environment")
    assert "紧急疏散" in refused.message


def test_a_called_ticket_goes_back_to_the_head(bench: Bench) -> None:
    one, two = sign_in(bench), sign_in(bench, "0218")
    for _ in range(4):
        take(bench)
        bench.pass_time(seconds=10)
    assert [call(bench, one), call(bench, two)] == ["A001", "A002"]
    bench.pass_time(minutes=1)
    pause(bench)
    assert window(bench, 3).ticket is None
    assert state(bench, "A001") is state(bench, "A002") is TicketState.WAITING
    bench.pass_time(minutes=10)
    resume(bench)
    assert [call(bench, two), call(bench, one)] == ["A001", "A002"]


def test_who_is_served_stays_and_may_be_finished_or_parked(bench: Bench) -> None:
    one, two = sign_in(bench), sign_in(bench, "0218")
    take(bench), take(bench)
    for counter in (one, two):
        call(bench, counter)
        start(bench, counter)
    pause(bench, POWER)
    assert window(bench, 3).may == (Move.PARK, Move.FINISH)
    finish(bench, one)
    bench.expect(WindowChanged, two, ParkTicket, reason="x")
    bench.pass_time(minutes=10)
    assert [state(bench, number) for number in ("A001", "A002")] == [
        TicketState.DONE,
        TicketState.PARKED,
    ]


def test_a_ticket_may_be_given_up(bench: Bench) -> None:
    take(bench)
    pause(bench)
    bench.expect(Done, "guide-1", CancelTicket, ticket="A001")


def test_who_may_pause_and_resume(bench: Bench) -> None:
    clerk = sign_in(bench)
    assert bench.refused(clerk, PauseHall, reason=POWER) == Code.NOT_ALLOWED
    assert bench.refused("kiosk-1", PauseHall, reason=POWER) == Code.NOT_ALLOWED
    desk = sign_in(bench, SUPERVISOR, 2)
    assert window(bench, 2).supervisor
    assert not window(bench, 3).supervisor
    bench.expect(Done, desk, PauseHall, reason=POWER)
    (fact,) = facts_of(bench, FactKind.HALL_PAUSED)
    assert (fact.clerk, fact.fields) == (SUPERVISOR, {"reason": "power"})
    bench.pass_time(minutes=2)
    bench.expect(Done, desk, ResumeHall)
    (fact,) = facts_of(bench, FactKind.HALL_RESUMED)
    assert fact.fields == {"reason": "power", "seconds": 120}
    assert bench.refused(desk, ResumeHall) == Code.HALL_NOT_PAUSED


def test_another_reason_goes_on_with_the_same_pause(bench: Bench) -> None:
    pause(bench, HallPauseReason.NETWORK)
    bench.pass_time(minutes=1)
    pause(bench, EVACUATION)
    pause(bench, EVACUATION)
    reasons = [fact.fields["reason"] for fact in facts_of(bench, FactKind.HALL_PAUSED)]
    assert reasons == ["network", "evacuation"]
    bench.pass_time(minutes=1)
    resume(bench)
    (fact,) = facts_of(bench, FactKind.HALL_RESUMED)
    assert fact.fields["seconds"] == 120


# ── clocks ───────────────────────────────────────────────────────────────────


@given(
    gaps=st.lists(st.integers(0, 400), min_size=1, max_size=6),
    pauses=st.lists(st.integers(1, 4000), min_size=1, max_size=3),
)
@settings(max_examples=15, deadline=None)
def test_no_wait_grows_and_no_order_changes(
    tmp_path_factory: pytest.TempPathFactory, gaps: list[int], pauses: list[int]
) -> None:
    bench = Bench(tmp_path_factory.mktemp("hall"))
    for gap in gaps:
        take(bench)
        bench.pass_time(seconds=gap)
    before = waits(bench)
    for length in pauses:
        pause(bench)
        bench.pass_time(seconds=length)
        resume(bench)
    assert waits(bench) == before
    counter = sign_in(bench)
    rows = bench.expect(Queue, counter, ListQueue).rows
    assert [row.ticket for row in rows] == [f"A{no + 1:03}" for no in range(len(gaps))]
    bench.engine.db.close()


def test_a_named_ticket_waits_for_its_clerk_as_long_as_ever(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    call(bench, counter)
    start(bench, counter)
    bench.expect(WindowChanged, counter, ParkTicket, reason="x")
    bench.expect(Done, "guide-1", ReturnTicket, ticket="A001")
    bench.pass_time(minutes=5)
    pause(bench)
    bench.pass_time(minutes=30)
    resume(bench)
    other = sign_in(bench, "0218")
    assert call(bench, other) is None, "five of the ten minutes are left"
    bench.pass_time(minutes=6)
    assert call(bench, other) == "A001"


def test_a_parked_ticket_does_not_come_back_in_the_pause(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    call(bench, counter)
    start(bench, counter)
    back = bench.clock.now() + timedelta(minutes=5)
    bench.expect(WindowChanged, counter, ParkTicket, reason="x", back_at=back)
    pause(bench)
    bench.pass_time(minutes=10)
    assert state(bench, "A001") is TicketState.PARKED
    resume(bench)
    bench.pass_time(seconds=1)
    assert state(bench, "A001") is TicketState.WAITING


def test_no_long_wait_is_told_for_a_pause(bench: Bench) -> None:
    take(bench)
    pause(bench)
    bench.pass_time(hours=1)
    resume(bench)
    bench.pass_time(seconds=1)
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    assert [alert for alert in hall.alerts if alert.kind is AlertKind.LATE] == []


def test_a_transfer_by_lifetime_counts_no_pause(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    bench.pass_time(minutes=5)
    take(bench, "B")
    call(bench, counter)
    start(bench, counter)
    pause(bench)
    bench.pass_time(minutes=30)
    resume(bench)
    bench.expect(WindowChanged, counter, TransferTicket, service="B", reason="x")
    assert waits(bench) == [timedelta(minutes=5), timedelta()]


def test_screens_count_no_time_while_it_lasts(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench), take(bench)
    call(bench, counter)
    start(bench, counter)
    bench.pass_time(minutes=3)
    pause(bench)
    bench.pass_time(minutes=20)
    shown, now = window(bench, 3), bench.clock.now()
    assert shown.ticket is not None
    assert now - shown.ticket.since == timedelta(minutes=3)
    assert shown.longest_since is not None
    assert now - shown.longest_since == timedelta(minutes=3)
    (row,) = bench.expect(Queue, counter, ListQueue).rows
    assert now - row.since == timedelta(minutes=3)


# ── figures ──────────────────────────────────────────────────────────────────


def paused_day(bench: Bench) -> str:
    """A ticket waits 5 minutes, is served 4, and each is torn apart by a pause of 30."""
    counter = sign_in(bench)
    take(bench)
    bench.pass_time(minutes=2)
    pause(bench)
    bench.pass_time(minutes=30)
    resume(bench)
    bench.pass_time(minutes=3)
    call(bench, counter)
    start(bench, counter)
    bench.pass_time(minutes=1)
    pause(bench)
    bench.pass_time(minutes=30)
    resume(bench)
    bench.pass_time(minutes=3)
    return counter


def test_statistics_leave_the_time_out(bench: Bench) -> None:
    counter = paused_day(bench)
    current = bench.expect(Current, counter, ShowCurrent)
    assert current.waited_s == 300
    finish(bench, counter)
    report = bench.expect(DayReport, "cli", ReportDay)
    assert report.paused_s == 3600
    assert report.services[0].wait_mean_s == 300
    learnt = bench.engine.db.execute("SELECT n, total_s FROM service_times").fetchall()
    assert learnt == [(1, 240)]


def test_a_service_that_ends_in_the_pause_counts_until_it_began(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    call(bench, counter)
    start(bench, counter)
    bench.pass_time(minutes=4)
    pause(bench)
    bench.pass_time(minutes=10)
    finish(bench, counter)
    bench.pass_time(minutes=10)
    resume(bench)
    learnt = bench.engine.db.execute("SELECT total_s FROM service_times").fetchall()
    assert learnt == [(240,)]
    rows = bench.engine.db.execute("SELECT state, paused_s FROM periods ORDER BY nr").fetchall()
    assert rows == [("waiting", 0), ("called", 0), ("serving", 600), ("done", 0)]


def test_what_happened_keeps_its_time(bench: Bench) -> None:
    before = take(bench).issued_at
    pause(bench)
    bench.pass_time(minutes=30)
    resume(bench)
    (began,) = bench.engine.db.execute("SELECT began_at FROM periods").fetchone()
    assert datetime.fromisoformat(began) == before


# ── restart, closed day, set clock ───────────────────────────────────────────


def test_it_survives_a_restart(bench: Bench) -> None:
    take(bench)
    bench.pass_time(minutes=2)
    before = waits(bench)
    pause(bench)
    bench.engine.db.close()
    bench.engine = build_engine(bench.folder, clock=bench.clock)
    bench.pass_time(minutes=9)
    assert bench.refused("kiosk-1", IssueTicket, service="A") == Code.HALL_PAUSED
    resume(bench)
    assert waits(bench) == before


@pytest.mark.parametrize("by", [timedelta(minutes=40), -timedelta(minutes=40)])
def test_a_clock_set_in_the_pause_changes_no_wait(bench: Bench, by: timedelta) -> None:
    bench.pass_time(hours=1)
    take(bench)
    bench.pass_time(minutes=2)
    before = waits(bench)
    pause(bench)
    bench.pass_time(minutes=5)
    bench.clock.set_by(by)
    bench.pass_time(minutes=5)
    resume(bench)
    assert waits(bench) == before
    (fact,) = facts_of(bench, FactKind.HALL_RESUMED)
    assert fact.fields["seconds"] == 600


def test_a_day_closed_in_the_pause_is_counted_to_its_end(bench: Bench) -> None:
    take(bench)
    pause(bench)
    bench.pass_time(minutes=10)
    bench.expect(Done, "cli", CloseDay)
    assert state(bench, "A001") is TicketState.EXPIRED
    bench.pass_time(minutes=10)
    resume(bench)
    assert bench.expect(DayReport, "cli", ReportDay).paused_s == 600
    assert bench.refused("kiosk-1", IssueTicket, service="A") == Code.DAY_CLOSED


def test_a_pause_over_midnight_belongs_to_both_days(bench: Bench) -> None:
    pause(bench)
    bench.clock.time = bench.clock.time.replace(hour=23, minute=50)
    bench.pass_time(minutes=20)
    bench.pass_time(hours=9)
    assert bench.refused("kiosk-1", IssueTicket, service="A") == Code.HALL_PAUSED
    resume(bench)
    first = bench.expect(DayReport, "cli", ReportDay, day="2026-11-23").paused_s
    second = bench.expect(DayReport, "cli", ReportDay, day="2026-11-24").paused_s
    assert (first, second) == (14 * 3600 + 40 * 60, 9 * 3600)
    assert take(bench).ticket == "A001"


def test_a_vanished_counter_loses_nothing_in_the_pause(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    call(bench, counter)
    start(bench, counter)
    pause(bench, POWER)
    bench.engine.db.execute(
        "INSERT OR REPLACE INTO presence VALUES (?, 0, '', x'5b5d', ?)",
        (counter, bench.clock.now().isoformat()),
    )
    bench.pass_time(minutes=30)
    assert window(bench, 3).ticket is not None


# ── pictures ─────────────────────────────────────────────────────────────────


def test_every_screen_is_told(bench: Bench) -> None:
    pause(bench)
    menu, board, hall = bench.state("menu"), bench.state("board"), bench.state("hall")
    assert isinstance(menu, Menu)
    assert isinstance(board, Board)
    assert isinstance(hall, Hall)
    assert hall.status is HallStatus.PAUSED
    assert {tile.status for tile in menu.services} == {ServiceStatus.PAUSED}
    shown = [menu.pause, board.pause, hall.pause, window(bench, 5).hall_pause]
    assert shown == [shown[0]] * 4
    assert isinstance(shown[0], HallPause)
    assert shown[0].note == bench.engine.hall.hall.exits
    assert all((shown[0].title.zh, shown[0].title.en, shown[0].title.bo))
    pause(bench, POWER)
    power = bench.state("board")
    assert isinstance(power, Board)
    assert power.pause is not None
    assert power.pause.note.zh == "您的号有效，次序保留，恢复后接着叫号"
    resume(bench)
    after = bench.state("board")
    assert isinstance(after, Board)
    assert after.pause is None


def test_calls_after_the_pause_are_new_calls(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    call(bench, counter)
    again(bench, counter)
    pause(bench)
    resume(bench)
    call(bench, counter)
    board = bench.state("board")
    assert isinstance(board, Board)
    assert [(row.call_no, row.ticket, row.times) for row in board.calls] == [
        (2, "A001", 1),
        (1, "A001", 2),
    ]
