"""The business day: opened, closed, rolled over, and reported from days made by hand."""

from __future__ import annotations

from datetime import datetime

from hub.contract import wire
from hub.contract.codes import Code
from hub.contract.commands import (
    CancelTicket,
    CloseDay,
    FinishTicket,
    IssueTicket,
    Login,
    MarkNoShow,
    ParkTicket,
    PauseWindow,
    Rate,
    RegisterCase,
    ReportDay,
    ShowProgress,
    TransferTicket,
    Undo,
)
from hub.contract.devices import CallShown, JobState, PrintJob, PrintResult
from hub.contract.events import FactKind
from hub.contract.results import (
    CaseRegistered,
    DayReport,
    Done,
    LoggedIn,
    Progress,
    RatingTaken,
    ServiceReport,
    WindowChanged,
)
from hub.contract.states import Hall, HallStatus, Menu
from hub.contract.words import Level, Outcome, PauseReason, TicketState, WindowStatus
from hub.receiving import Incoming
from tests.desks import again, call, finish, serve, sign_in, start, state, take, told, window
from tests.halls import PIN, Bench


def report(bench: Bench, day: str | None = None) -> DayReport:
    return bench.expect(DayReport, "cli", ReportDay, day=day)


def of(found: DayReport, letter: str) -> ServiceReport:
    return next(service for service in found.services if service.service == letter)


def missed(bench: Bench, counter: str) -> None:
    call(bench, counter)
    again(bench, counter)
    bench.expect(WindowChanged, counter, MarkNoShow)


def test_the_day_opens_with_its_first_tick_or_ticket(bench: Bench) -> None:
    assert bench.refused("cli", ReportDay) == Code.UNKNOWN_DAY
    take(bench)
    assert [f.kind for f in told(bench)].count(FactKind.DAY_OPENED) == 1
    bench.pass_time(seconds=1)
    assert [f.kind for f in told(bench)].count(FactKind.DAY_OPENED) == 1
    assert report(bench).issued == 1
    assert bench.refused("cli", ReportDay, day="2020-01-01") == Code.UNKNOWN_DAY


def test_closing_expires_what_waits_and_lets_the_served_end(bench: Bench) -> None:
    counter, other = sign_in(bench), sign_in(bench, "0218", 2)
    for _ in range(6):
        take(bench)
    missed(bench, counter)
    call(bench, counter)
    start(bench, counter)
    bench.expect(WindowChanged, counter, ParkTicket, reason="x")
    call(bench, counter)
    start(bench, counter)
    bench.expect(WindowChanged, counter, PauseWindow, reason=PauseReason.LUNCH)
    call(bench, other)
    bench.expect(Done, "cli", CloseDay)
    states = [state(bench, f"A{n:03d}") for n in range(1, 7)]
    expired = TicketState.EXPIRED
    assert states == [expired, expired, TicketState.SERVING, expired, expired, expired]
    assert window(bench, 3).status is WindowStatus.OPEN
    assert window(bench, 2).ticket is None
    assert bench.refused("kiosk-1", IssueTicket, service="A") == Code.DAY_CLOSED
    assert bench.refused("cli", CloseDay) == Code.DAY_CLOSED
    hall, menu = bench.state("hall"), bench.state("menu")
    assert isinstance(hall, Hall)
    assert isinstance(menu, Menu)
    assert (hall.status, menu.open) == (HallStatus.DAY_CLOSED, False)
    finish(bench, counter)
    assert report(bench).still_open == 0


def test_a_supervisor_closes_the_day_from_a_counter(bench: Bench) -> None:
    clerk = sign_in(bench)
    take(bench)
    assert bench.refused(clerk, CloseDay) == Code.NOT_ALLOWED
    supervisor = next(c.no for c in bench.engine.hall.clerks if c.role == "supervisor")
    bench.expect(LoggedIn, "counter-12", Login, clerk=supervisor, pin=PIN)
    bench.expect(Done, "counter-12", CloseDay)
    assert bench.expect(DayReport, "counter-12", ReportDay).expired == 1


def test_a_new_day_expires_the_old_and_counts_from_one(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    take(bench)
    serve(bench, counter)
    bench.clock.time = datetime.fromisoformat("2026-11-24T00:00:00+08:00")
    bench.engine.tick()
    old = report(bench, "2026-11-23")
    assert (old.finished, old.expired, old.closed_at) == (1, 1, bench.clock.time)
    bench.clock.time = datetime.fromisoformat("2026-11-24T09:30:00+08:00")
    assert take(bench).ticket == "A001"
    assert call(bench, counter) == "A001"
    assert report(bench).issued == 1
    board = window(bench, 3)
    assert board.ticket is not None
    assert board.ticket.call_no == 1


def test_the_first_call_of_a_day_finds_no_ticket_of_yesterday(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    bench.clock.time = datetime.fromisoformat("2026-11-24T09:30:00+08:00")
    assert call(bench, counter) is None
    assert report(bench, "2026-11-23").expired == 1


def test_the_figures_of_a_day_made_by_hand(bench: Bench) -> None:
    counter, other = sign_in(bench), sign_in(bench, "0305")
    tickets = [take(bench) for _ in range(5)]
    job = next(wire.jobs.decode(o.payload) for o in bench.out if o.topic.endswith("/job"))
    assert isinstance(job, PrintJob)
    printed = PrintResult(at=bench.clock.time, job_id=job.job_id, state=JobState.PRINTED)
    bench.engine.run_group([Incoming("kiosk-1", wire.encode(printed), "result")])

    bench.pass_time(minutes=2)
    call(bench, counter)
    shown = CallShown(at=bench.clock.time, call_no=1, times=1)
    bench.engine.run_group([Incoming("display-1", wire.encode(shown), "result")])
    start(bench, counter)
    item = next(iter(bench.engine.shelf.items.values()))
    case = {"item": item.code, "outcome": Outcome.REFUSED, "note": "不属于本部门职权"}
    bench.expect(CaseRegistered, counter, RegisterCase, **case)
    bench.expect(WindowChanged, counter, FinishTicket)
    found = bench.expect(Progress, "web-1", ShowProgress, token=tickets[0].token)
    bench.expect(RatingTaken, "web-1", Rate, rating=found.rating, level=Level.VERY_GOOD)

    bench.pass_time(minutes=2)
    missed(bench, counter)
    bench.expect(WindowChanged, counter, Undo)
    again(bench, counter)
    bench.expect(WindowChanged, counter, MarkNoShow)

    bench.pass_time(minutes=6)
    call(bench, counter)
    bench.expect(WindowChanged, counter, TransferTicket, reason="x", service="B", window=5)
    bench.pass_time(minutes=1)
    assert serve(bench, other) == "A003"
    cancel = {"ticket": "A004", "token": tickets[3].token}
    bench.expect(Done, "web-1", CancelTicket, **cancel)
    bench.expect(Done, "cli", CloseDay)

    found_report = report(bench)
    assert found_report.issued == 5
    assert found_report.printed == 1
    assert found_report.called == 4
    assert found_report.announced == 1
    assert found_report.started == 2
    assert found_report.finished == 2
    assert found_report.no_show == 1
    assert found_report.cancelled == 1
    assert found_report.expired == 2
    assert found_report.still_open == 0
    assert found_report.cases == {Outcome.REFUSED: 1}
    assert found_report.ratings == {Level.VERY_GOOD: 1}
    assert found_report.rating_sources == {"pad": 1}
    assert found_report.not_rated == 1
    a, b = of(found_report, "A"), of(found_report, "B")
    assert (a.issued, a.called, a.no_show) == (5, 4, 1)
    assert (a.wait_mean_s, a.wait_p50_s, a.wait_p90_s) == (320, 240, 600)
    assert (b.issued, b.wait_mean_s, b.wait_p50_s) == (0, 60, 60)
    assert of(found_report, "C").wait_mean_s is None
    ended = found_report.finished + found_report.cancelled + found_report.expired
    assert found_report.issued == ended + found_report.still_open


def test_an_undone_no_show_is_none(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    missed(bench, counter)
    assert report(bench).no_show == 1
    bench.expect(WindowChanged, counter, Undo)
    assert report(bench).no_show == 0
    assert report(bench).still_open == 1
