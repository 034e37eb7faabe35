"""The hall's calendar: working days with moved ones (调休), opening hours, the next opening.

The table is the hall's own (`hub.store.calendar`). In years that it does not cover Monday to
Friday count as working days and every answer is marked provisional.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Annotated

import msgspec
from msgspec import Meta

from hub.contract.words import DayName, Year

ONE_DAY = timedelta(days=1)
SATURDAY = 5
LOOK_AHEAD = 60
"""Days searched for the next opening; the longest holiday has nine."""


class SpecialDay(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One day that the calendar names; `name` is why. A weekend within a holiday is named too:
    it is a day off by its weekday, but a hall that opens at weekends is shut."""

    day: date
    working: bool
    name: DayName = ""


class HallCalendar(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whole years and their named days: a calendar as it is seeded, imported and exported."""

    years: Annotated[tuple[Year, ...], Meta(min_length=1, max_length=20)]
    days: Annotated[tuple[SpecialDay, ...], Meta(max_length=800)] = ()
    source: Annotated[str, Meta(max_length=120)] = ""

    def table(self) -> WorkingDays:
        """The calendar made ready for questions."""
        return WorkingDays(frozenset(self.years), {day.day: day.working for day in self.days})


class WorkingDays(msgspec.Struct, frozen=True):
    """Which days are working days, and for which years that is known."""

    years: frozenset[int]
    special: Mapping[date, bool]

    def covers(self, day: date) -> bool:
        """Whether the table knows this day."""
        return day.year in self.years

    def is_working(self, day: date) -> bool:
        """A working day; beyond the cover a guess by weekday."""
        return self.special.get(day, day.weekday() < SATURDAY)

    def is_holiday(self, day: date) -> bool:
        """A day off by name, be it a weekday or a weekend within a holiday."""
        return not self.special.get(day, True)


def wrong_day(calendar: HallCalendar) -> str | None:
    """What is wrong with the days of a calendar: one named twice, or of another year."""
    seen: set[date] = set()
    for special in calendar.days:
        if special.day in seen:
            return f"{special.day} ×2"
        if special.day.year not in calendar.years:
            return f"{special.day} ∉ {', '.join(map(str, calendar.years))}"
        seen.add(special.day)
    return None


class Span(msgspec.Struct, frozen=True):
    """Open from `opens` until before `closes`, the same day."""

    opens: time
    closes: time


class OpeningHours(msgspec.Struct, frozen=True):
    """Spans of each weekday, Monday first; a weekend day that is worked has `working` hours.

    `weekends`: open on Saturdays and Sundays by their own spans (周末不打烊), but not within a
    holiday: that has `holiday` hours, mostly none. `special` overrides single days, an empty
    tuple closes them.
    """

    weekdays: tuple[tuple[Span, ...], ...]
    working: tuple[Span, ...]
    weekends: bool = False
    holiday: tuple[Span, ...] = ()
    special: Mapping[date, tuple[Span, ...]] = {}

    def on(self, calendar: WorkingDays, day: date) -> tuple[Span, ...]:
        """The spans of one day, in order."""
        if day in self.special:
            return self.special[day]
        weekend = day.weekday() >= SATURDAY
        if calendar.is_working(day):
            return self.working if weekend else self.weekdays[day.weekday()]
        if calendar.is_holiday(day):
            return self.holiday
        return self.weekdays[day.weekday()] if self.weekends else ()


def tomorrow(now: datetime) -> datetime:
    """The last moment of today: what opens after it opens on another day."""
    return datetime.combine(now.date(), time.max, now.tzinfo)


def is_open(calendar: WorkingDays, hours: OpeningHours, now: datetime) -> bool:
    """Whether the hall or service is open at this local time."""
    clock = now.time()
    return any(span.opens <= clock < span.closes for span in hours.on(calendar, now.date()))


def closing(calendar: WorkingDays, hours: OpeningHours, now: datetime) -> datetime | None:
    """The end of the last span of today; None when it does not open (any more) today."""
    clock = now.time()
    ends = [span.closes for span in hours.on(calendar, now.date()) if span.closes > clock]
    return datetime.combine(now.date(), max(ends), now.tzinfo) if ends else None


def first_opening(
    calendar: WorkingDays, hours: Iterable[OpeningHours], now: datetime
) -> datetime | None:
    """When the first of several opens today, be it past or to come; None on a closed day."""
    spans = [span for one in hours for span in one.on(calendar, now.date())]
    if not spans:
        return None
    return datetime.combine(now.date(), min(span.opens for span in spans), now.tzinfo)


def last_closing(
    calendar: WorkingDays, hours: Iterable[OpeningHours], now: datetime
) -> datetime | None:
    """When the last of several closes today, be it past or to come; None on a closed day."""
    spans = [span for one in hours for span in one.on(calendar, now.date())]
    if not spans:
        return None
    return datetime.combine(now.date(), max(span.closes for span in spans), now.tzinfo)


def next_opening(calendar: WorkingDays, hours: OpeningHours, now: datetime) -> datetime | None:
    """When it opens next after `now`; None when nothing opens within two months."""
    clock = now.time()
    for ahead in range(LOOK_AHEAD + 1):
        day = now.date() + ahead * ONE_DAY
        starts = [span.opens for span in hours.on(calendar, day) if ahead or span.opens > clock]
        if starts:
            return datetime.combine(day, min(starts), now.tzinfo)
    return None
