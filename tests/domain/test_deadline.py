"""Working days, moved days, stops and the provisional mark."""

from __future__ import annotations

from datetime import date, timedelta
from importlib.resources import files

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.domain.calendar import HallCalendar, WorkingDays
from hub.domain.catalogue import DayUnit, Limit
from hub.domain.deadline import Deadline, Stop, StopReason, after, due, latest_supplement, overdue


def sample_calendar() -> WorkingDays:
    raw = files("assets.samples").joinpath("calendar-2026.json").read_bytes()
    return msgspec.json.decode(raw, type=HallCalendar).table()


CALENDAR = sample_calendar()
DAYS_2026 = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        (date(2026, 9, 30), 5, date(2026, 10, 13)),  # National Day, 10 October is worked
        (date(2026, 2, 13), 1, date(2026, 2, 14)),  # a Saturday worked before Spring Festival
        (date(2026, 2, 14), 1, date(2026, 2, 24)),
        (date(2026, 4, 30), 3, date(2026, 5, 8)),
        (date(2026, 7, 14), 30, date(2026, 8, 25)),  # the pictures of the staff's screens
        (date(2026, 7, 14), 5, date(2026, 7, 21)),
        (date(2026, 7, 14), 0, date(2026, 7, 14)),
    ],
)
def test_counts_working_days(start: date, days: int, end: date) -> None:
    assert after(CALENDAR, start, Limit(days)) == Deadline(end)


def test_calendar_days_count_every_day() -> None:
    limit = Limit(10, DayUnit.CALENDAR)
    assert after(CALENDAR, date(2026, 9, 30), limit).day == date(2026, 10, 10)


def test_beyond_the_cover_is_provisional() -> None:
    deadline = after(CALENDAR, date(2026, 12, 21), Limit(20))
    assert deadline.provisional
    assert deadline.day > date(2026, 12, 31)
    assert not after(CALENDAR, date(2026, 12, 21), Limit(8)).provisional


def test_a_stop_moves_the_deadline_by_its_working_days() -> None:
    stop = Stop(StopReason.HEARING, date(2026, 7, 15), date(2026, 7, 19))  # Wed to Sun: 3 days
    assert due(CALENDAR, date(2026, 7, 14), Limit(5), [stop]) == Deadline(date(2026, 7, 24))


def test_an_open_stop_holds_the_clock_only_when_it_is_reached() -> None:
    open_stop = [Stop(StopReason.EXPERT_REVIEW, date(2026, 7, 20))]
    assert due(CALENDAR, date(2026, 7, 14), Limit(5), open_stop) is None
    assert due(CALENDAR, date(2026, 7, 14), Limit(3), open_stop) == Deadline(date(2026, 7, 17))


def test_an_extension_adds_ten_working_days() -> None:
    plain = due(CALENDAR, date(2026, 7, 14), Limit(20))
    longer = due(CALENDAR, date(2026, 7, 14), Limit(20), extended=True)
    assert plain is not None
    assert longer is not None
    assert longer == after(CALENDAR, plain.day, Limit(10))


def test_overdue_begins_the_day_after() -> None:
    deadline = Deadline(date(2026, 7, 21))
    assert not overdue(deadline, date(2026, 7, 21))
    assert overdue(deadline, date(2026, 7, 22))


def test_a_supplement_is_due_within_the_promised_limit() -> None:
    today = date(2026, 7, 14)
    assert latest_supplement(CALENDAR, today, Limit(30)).day == date(2026, 8, 25)
    assert latest_supplement(CALENDAR, today, None).day == date(2026, 7, 21)
    assert latest_supplement(CALENDAR, today, Limit(0)).day == date(2026, 7, 21)


@given(DAYS_2026, st.integers(1, 60))
def test_a_deadline_is_a_working_day_with_as_many_between(start: date, days: int) -> None:
    end = after(CALENDAR, start, Limit(days)).day
    assert CALENDAR.is_working(end)
    walked = [start + timedelta(n) for n in range(1, (end - start).days + 1)]
    assert sum(CALENDAR.is_working(day) for day in walked) == days


@given(DAYS_2026, st.integers(0, 30), st.integers(0, 30))
def test_limits_add_up(start: date, first: int, second: int) -> None:
    middle = after(CALENDAR, start, Limit(first)).day
    both = after(CALENDAR, start, Limit(first + second)).day
    assert after(CALENDAR, middle, Limit(second)).day == both


@given(DAYS_2026, st.integers(1, 20), st.integers(0, 20), st.integers(0, 10))
def test_stops_never_bring_a_deadline_nearer(
    start: date, days: int, offset: int, length: int
) -> None:
    first = start + timedelta(offset)
    stop = Stop(StopReason.APPRAISAL, first, first + timedelta(length))
    stopped = due(CALENDAR, start, Limit(days), [stop])
    assert stopped is not None
    assert stopped.day >= after(CALENDAR, start, Limit(days)).day
    assert not stop.holds(stopped.day)
