"""The 2026 sample, opening hours and the next opening."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

import msgspec
import pytest

from hub.domain.calendar import (
    HallCalendar,
    OpeningHours,
    Span,
    SpecialDay,
    closing,
    first_opening,
    is_open,
    last_closing,
    next_opening,
    tomorrow,
    wrong_day,
)
from hub.holidays import known_calendar

HERE = timezone(timedelta(hours=8))
MORNING = Span(time(9), time(12))
AFTERNOON = Span(time(13, 30), time(17))
BOTH = (MORNING, AFTERNOON)
HOURS = OpeningHours(weekdays=(BOTH,) * 5 + ((), ()), working=BOTH)


CALENDAR = known_calendar(2026).table()


def at(day: int, month: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=HERE)


def test_2026_has_248_working_days() -> None:
    days = [date(2026, 1, 1) + timedelta(n) for n in range(365)]
    assert sum(map(CALENDAR.is_working, days)) == 248


def test_open_from_the_first_to_before_the_last_minute() -> None:
    assert not is_open(CALENDAR, HOURS, at(14, 7, 8, 59))
    assert is_open(CALENDAR, HOURS, at(14, 7, 9))
    assert not is_open(CALENDAR, HOURS, at(14, 7, 12))
    assert not is_open(CALENDAR, HOURS, at(14, 7, 17))


def test_a_holiday_is_closed_and_a_moved_day_is_open() -> None:
    assert not is_open(CALENDAR, HOURS, at(1, 10, 10))
    assert is_open(CALENDAR, HOURS, at(10, 10, 10))


def test_next_opening_skips_nights_weekends_and_holidays() -> None:
    assert next_opening(CALENDAR, HOURS, at(14, 7, 8)) == at(14, 7, 9)
    assert next_opening(CALENDAR, HOURS, at(14, 7, 12, 10)) == at(14, 7, 13, 30)
    assert next_opening(CALENDAR, HOURS, at(17, 7, 18)) == at(20, 7, 9)
    assert next_opening(CALENDAR, HOURS, at(30, 9, 17)) == at(8, 10, 9)
    assert next_opening(CALENDAR, HOURS, at(9, 10, 17)) == at(10, 10, 9)


def test_closing_is_the_end_of_the_last_span_to_come() -> None:
    assert closing(CALENDAR, HOURS, at(14, 7, 9)) == at(14, 7, 17)
    assert closing(CALENDAR, HOURS, at(14, 7, 17)) is None
    assert closing(CALENDAR, HOURS, at(1, 10, 9)) is None


def test_the_first_opening_is_that_of_all_hours_and_may_be_past() -> None:
    late = msgspec.structs.replace(HOURS, special={date(2026, 7, 14): (AFTERNOON,)})
    for clock in (8, 20):
        assert first_opening(CALENDAR, [late], at(14, 7, clock)) == at(14, 7, 13, 30)
        assert first_opening(CALENDAR, [late, HOURS], at(14, 7, clock)) == at(14, 7, 9)
    assert first_opening(CALENDAR, [HOURS], at(1, 10, 9)) is None


def test_the_last_closing_is_that_of_all_hours_and_may_be_past() -> None:
    noon = msgspec.structs.replace(HOURS, special={date(2026, 7, 14): (MORNING,)})
    for clock in (8, 20):
        assert last_closing(CALENDAR, [noon], at(14, 7, clock)) == at(14, 7, 12)
        assert last_closing(CALENDAR, [noon, HOURS], at(14, 7, clock)) == at(14, 7, 17)
    assert last_closing(CALENDAR, [HOURS], at(1, 10, 9)) is None


def test_special_days_override_and_may_close() -> None:
    short = msgspec.structs.replace(HOURS, special={date(2026, 7, 14): (MORNING,)})
    assert closing(CALENDAR, short, at(14, 7, 9)) == at(14, 7, 12)
    shut = msgspec.structs.replace(HOURS, special={date(2026, 7, 14): ()})
    assert next_opening(CALENDAR, shut, at(14, 7, 8)) == at(15, 7, 9)


def test_weekend_opening_is_a_choice() -> None:
    weekend = OpeningHours(weekdays=(BOTH,) * 5 + ((MORNING,), ()), working=BOTH, weekends=True)
    saturday = at(18, 7, 10)
    assert is_open(CALENDAR, weekend, saturday)
    assert not is_open(CALENDAR, HOURS, saturday)
    assert is_open(CALENDAR, weekend, at(10, 10, 15))  # moved working Saturday: all day


def test_a_weekend_within_a_holiday_is_closed_though_the_hall_opens_at_weekends() -> None:
    weekend = OpeningHours(weekdays=(BOTH,) * 7, working=BOTH, weekends=True)
    assert is_open(CALENDAR, weekend, at(11, 10, 10))
    for day in (3, 4):
        assert not is_open(CALENDAR, weekend, at(day, 10, 10))
    assert next_opening(CALENDAR, weekend, at(30, 9, 17)) == at(8, 10, 9)


def test_after_a_closed_day_only_another_day_opens() -> None:
    assert next_opening(CALENDAR, HOURS, tomorrow(at(14, 7, 10))) == at(15, 7, 9)


@pytest.mark.parametrize(
    ("days", "why"),
    [
        (((2027, 1, 1), (2027, 1, 1)), "2027-01-01 ×2"),
        (((2028, 1, 1),), "2028-01-01 ∉ 2027"),
        (((2027, 1, 1), (2027, 1, 2)), None),
    ],
)
def test_what_is_wrong_with_a_calendar(
    days: tuple[tuple[int, int, int], ...], why: str | None
) -> None:
    named = tuple(SpecialDay(date(*day), working=False) for day in days)
    assert wrong_day(HallCalendar((2027,), named)) == why


def test_a_hall_that_never_opens_has_no_next_opening() -> None:
    never = OpeningHours(weekdays=((),) * 7, working=())
    assert next_opening(CALENDAR, never, at(14, 7, 8)) is None
