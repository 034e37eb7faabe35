"""Working days, moved days, stops and the provisional mark."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.contract.words import StopReason
from hub.domain.calendar import WorkingDays
from hub.domain.catalogue import DayUnit, Limit
from hub.domain.deadline import (
    Deadline,
    Stop,
    after,
    due,
    elapsed,
    latest_supplement,
    overdue,
)
from hub.holidays import known_calendar

CALENDAR = known_calendar(2025).table()
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
    longer = due(CALENDAR, date(2026, 7, 14), Limit(20), extra=10)
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


# ── any calendar, any stops ──────────────────────────────────────────────────

BEGIN = date(2026, 1, 1)
DATES = st.dates(BEGIN, date(2027, 3, 31))
CALENDARS = st.builds(
    WorkingDays, st.frozensets(st.sampled_from([2026, 2027])), st.dictionaries(DATES, st.booleans())
)
LIMITS = st.builds(Limit, st.integers(0, 60), st.sampled_from(DayUnit))


@st.composite
def stops(draw: st.DrawFn) -> list[Stop]:
    """Some stops one after the other; one that went on the same day is empty."""
    found, first = [], BEGIN
    for _ in range(draw(st.integers(0, 4))):
        first += timedelta(draw(st.integers(0, 30)))
        last = first + timedelta(draw(st.integers(-1, 20)))
        found.append(Stop(draw(st.sampled_from(StopReason)), first, last))
        first = max(first, last + timedelta(1))
    return found


def counted(calendar: WorkingDays, start: date, limit: Limit, held: list[Stop]) -> date:
    """Another way: walk day by day with a finger on the calendar."""
    stopped = {s.first + timedelta(n) for s in held for n in range((s.last - s.first).days + 1)}
    day, run = start, 0
    while run < limit.days:
        day += timedelta(1)
        works = calendar.special.get(day, day.isoweekday() < 6)
        run += (works or limit.unit is DayUnit.CALENDAR) and day not in stopped
    return day


@given(CALENDARS, DATES, LIMITS, stops())
def test_equals_counting_day_by_day(
    calendar: WorkingDays, start: date, limit: Limit, held: list[Stop]
) -> None:
    found = due(calendar, start, limit, held)
    assert found is not None
    assert found.day == counted(calendar, start, limit, held)


@given(CALENDARS, DATES, LIMITS, stops(), st.integers(0, 15))
def test_more_days_never_end_sooner(
    calendar: WorkingDays, start: date, limit: Limit, held: list[Stop], extra: int
) -> None:
    plain, longer = (
        due(calendar, start, limit, held),
        due(calendar, start, limit, held, extra=extra),
    )
    later = due(calendar, start + timedelta(extra), limit, held)
    assert plain is not None
    assert longer is not None
    assert later is not None
    assert plain.day <= longer.day
    assert plain.day <= later.day


@given(CALENDARS, DATES, LIMITS, stops())
def test_a_stop_never_brings_a_deadline_nearer(
    calendar: WorkingDays, start: date, limit: Limit, held: list[Stop]
) -> None:
    found = [due(calendar, start, limit, held[:count]) for count in range(len(held) + 1)]
    days = [deadline.day for deadline in found if deadline is not None]
    assert days == sorted(days)
    if limit.days:
        assert not any(stop.holds(days[-1]) for stop in held)


@given(CALENDARS, DATES, LIMITS)
def test_provisional_exactly_when_a_day_on_the_way_is_not_covered(
    calendar: WorkingDays, start: date, limit: Limit
) -> None:
    deadline = after(calendar, start, limit)
    way = [start + timedelta(n) for n in range((deadline.day - start).days + 1)]
    assert deadline.provisional == any(day.year not in calendar.years for day in way)


@given(CALENDARS, DATES, LIMITS)
def test_a_limit_is_found_again_from_its_last_day(
    calendar: WorkingDays, start: date, limit: Limit
) -> None:
    end = after(calendar, start, limit).day
    assert elapsed(calendar, start, end, limit.unit) == limit.days
