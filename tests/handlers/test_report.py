"""The day's report: booked times and busy windows, of days made by hand."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from hub.contract.commands import (
    CancelBooking,
    CloseDay,
    Logout,
    PauseHall,
    PauseWindow,
    ReportDay,
    ResumeHall,
    ResumeWindow,
)
from hub.contract.results import BookingReport, DayReport, Done, WindowChanged, WindowReport
from hub.contract.words import HallPauseReason, PauseReason
from hub.store import days, reports
from tests.appointments import (
    ADULT,
    OTHER_PHONE,
    PHONE,
    SENIOR,
    TUESDAY,
    book,
    check_in,
    go_to,
    key,
)
from tests.desks import call, change, finish, sign_in, start, take, with_service
from tests.halls import Bench


def report(bench: Bench, day: str | None = None) -> DayReport:
    return bench.expect(DayReport, "cli", ReportDay, day=day)


def booked(bench: Bench, service: str = "B", day: str | None = None) -> BookingReport:
    return next(one for one in report(bench, day).bookings if one.service == service)


def window(bench: Bench, no: int = 3, day: str | None = None) -> WindowReport:
    return next(one for one in report(bench, day).windows if one.window == no)


# ── booked times ─────────────────────────────────────────────────────────────


def test_each_booking_of_a_day_made_by_hand_is_counted_once(bench: Bench) -> None:
    early = book(bench, "10:00", phone=PHONE)
    on_time = book(bench, "10:00", phone=OTHER_PHONE)
    late = book(bench, "10:30", identity=ADULT)
    book(bench, "10:30", phone="13912340001")
    cancelled = book(bench, "11:00", phone="13912340002")
    book(bench, "16:00", phone="13912340003")
    book(bench, "10:00", TUESDAY, identity=SENIOR)
    bench.expect(Done, "kiosk-1", CancelBooking, key=key(cancelled))
    go_to(bench, "09:49")
    check_in(bench, key(early))
    go_to(bench, "09:50")
    check_in(bench, key(on_time))
    go_to(bench, "10:41")
    check_in(bench, key(late))
    go_to(bench, "11:00")
    assert booked(bench) == BookingReport(
        service="B",
        made=6,
        checked_in=3,
        early=1,
        on_time=1,
        late=1,
        lapsed=1,
        cancelled=1,
        open=1,
        places=32,
        utilisation=0.1562,
    )
    bench.expect(Done, "cli", CloseDay)
    closed = booked(bench)
    assert (closed.lapsed, closed.open) == (2, 0)
    assert closed.made == closed.checked_in + closed.lapsed + closed.cancelled + closed.open
    go_to(bench, "09:00", TUESDAY)
    assert booked(bench, day="2026-11-23") == closed
    assert (booked(bench).made, booked(bench).open) == (1, 1)


def test_services_that_offer_no_time_are_not_in_it(bench: Bench) -> None:
    take(bench)
    assert [one.service for one in report(bench).bookings] == ["B", "G"]
    assert booked(bench).utilisation == 0


def test_what_is_booked_beyond_the_settings_is_a_place(bench: Bench) -> None:
    book(bench, "10:00", phone=PHONE)
    book(bench, "10:00", phone=OTHER_PHONE)
    take(bench)
    change(bench, lambda hall: with_service(hall, "B", slot_places=1))
    assert booked(bench).places == 17
    change(bench, lambda hall: with_service(hall, "B", slot_places=0))
    assert (booked(bench).places, booked(bench).utilisation) == (2, 1)


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
