"""The day's report: booked times and busy windows, of days made by hand."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from hub.contract.commands import (
    Logout,
    PauseHall,
    PauseWindow,
    ReportDay,
    ResumeHall,
    ResumeWindow,
)
from hub.contract.results import DayReport, Done, WindowChanged, WindowReport
from hub.contract.words import HallPauseReason, PauseReason
from hub.store import days, reports
from tests.appointments import (
    TUESDAY,
    book,
    go_to,
)
from tests.desks import call, finish, sign_in, start, take
from tests.halls import Bench


def report(bench: Bench, day: str | None = None) -> DayReport:
    return bench.expect(DayReport, "cli", ReportDay, day=day)


def window(bench: Bench, no: int = 3, day: str | None = None) -> WindowReport:
    return next(one for one in report(bench, day).windows if one.window == no)


# ── windows ──────────────────────────────────────────────────────────────────


def test_a_window_is_busy_from_the_call_to_the_leaving(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    go_to(bench, "09:40")
    call(bench, counter)
    go_to(bench, "09:41")
    start(bench, counter)
    go_to(bench, "09:51")
    found = window(bench)
    assert (found.calls, found.busy_s, found.staffed_s) == (1, 660, 1260)
    go_to(bench, "09:56")
    finish(bench, counter)
    bench.expect(WindowChanged, counter, PauseWindow, reason=PauseReason.LUNCH)
    go_to(bench, "10:30")
    bench.expect(WindowChanged, counter, ResumeWindow)
    go_to(bench, "10:44")
    bench.expect(Done, counter, Logout)
    go_to(bench, "12:00")
    assert window(bench) == WindowReport(3, 1, 960, 40 * 60, 0.4)
    assert window(bench, 4) == WindowReport(4, 0, 0, 0, None)


def test_the_hall_s_pause_is_in_neither(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    call(bench, counter)
    start(bench, counter)
    go_to(bench, "09:40")
    bench.expect(Done, "cli", PauseHall, reason=HallPauseReason.POWER)
    go_to(bench, "09:55")
    during = window(bench)
    assert (during.busy_s, during.staffed_s) == (600, 600)
    go_to(bench, "10:00")
    bench.expect(Done, "cli", ResumeHall)
    go_to(bench, "10:05")
    finish(bench, counter)
    go_to(bench, "10:10")
    after = window(bench)
    assert (after.busy_s, after.staffed_s) == (900, 1200)


def test_a_window_left_open_overnight_counts_from_its_first_call(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    call(bench, counter)
    start(bench, counter)
    go_to(bench, "09:50")
    finish(bench, counter)
    go_to(bench, "17:00")
    go_to(bench, "00:00", TUESDAY)
    assert window(bench, day="2026-11-23").staffed_s == 1200  # to the last visit, not midnight
    go_to(bench, "09:00", TUESDAY)
    take(bench)
    go_to(bench, "09:10", TUESDAY)
    call(bench, counter)
    start(bench, counter)
    go_to(bench, "09:30", TUESDAY)
    found = window(bench)
    assert (found.calls, found.busy_s, found.staffed_s, found.utilisation) == (1, 1200, 1200, 1)


@pytest.mark.parametrize("set_by", [-20, 20])
def test_a_clock_that_is_set_makes_nobody_busier(bench: Bench, set_by: int) -> None:
    counter = sign_in(bench)
    take(bench)
    go_to(bench, "10:00")
    call(bench, counter)
    start(bench, counter)
    bench.pass_time(minutes=10)
    bench.clock.set_by(timedelta(minutes=set_by))
    bench.pass_time(minutes=10)
    found = window(bench)
    assert (found.busy_s, found.staffed_s) == (1200, 3000)


# ── cost ─────────────────────────────────────────────────────────────────────

GROWING = "tickets|periods|calls|facts|cases|rating_requests|ratings|bookings|slots"


def test_no_history_is_read(bench: Bench) -> None:
    book(bench, "10:00")
    sign_in(bench)
    take(bench)
    statements: list[str] = []
    bench.engine.db.set_trace_callback(statements.append)
    known = days.read(bench.engine.db, "2026-11-23")
    assert known is not None
    reports.read(bench.engine.db, "2026-11-23")
    bench.engine.db.set_trace_callback(None)
    assert any("facts" in statement for statement in statements)
    for statement in statements:
        for *_, step in bench.engine.db.execute(f"EXPLAIN QUERY PLAN {statement}"):
            assert not re.match(rf"SCAN (?:{GROWING}|[a-z])\b(?! USING COVERING)", step), statement
