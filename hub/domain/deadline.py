"""Deadlines: working days on the hall's calendar, with a clock that stops for reasons.

行政许可法: days are working days (art. 82) and the clock starts the working day after
acceptance; approved extensions add days (art. 42); hearings, inspections, appraisals and expert
review stop the clock and are told in writing (art. 45). The day of a stop does not count any
more, the day on which the clock goes on counts again.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from hub.contract.words import StopReason
from hub.domain.calendar import ONE_DAY, WorkingDays
from hub.domain.catalogue import DayUnit, Limit

DELIVER_WITHIN = 10
"""Working days from the decision to the delivery of its paper (art. 44)."""
SUPPLEMENT_WITHIN = 5
"""Working days within which supplements must be asked, all at once (art. 32)."""


class Stop(msgspec.Struct, frozen=True):
    """The clock stands still on `first`..`last`; `last` None: until further notice."""

    reason: StopReason
    first: date
    last: date | None = None

    def holds(self, day: date) -> bool:
        """Whether the clock stands still on this day."""
        return self.first <= day and (self.last is None or day <= self.last)


class Deadline(msgspec.Struct, frozen=True):
    """The last day; `provisional` when the calendar does not cover all days up to it."""

    day: date
    provisional: bool = False


def after(calendar: WorkingDays, start: date, limit: Limit, stops: Sequence[Stop] = ()) -> Deadline:
    """The last day of a limit that begins to run the working day after `start`.

    Stops without an end are left out here; `due` knows them.
    """
    left = limit.days
    known = calendar.covers(start)
    day = start
    while left > 0:
        day += ONE_DAY
        known = known and calendar.covers(day)
        left -= _counts(calendar, day, limit.unit, stops)
    return Deadline(day, provisional=not known)


def due(
    calendar: WorkingDays,
    start: date,
    limit: Limit,
    stops: Sequence[Stop] = (),
    *,
    extra: int = 0,
) -> Deadline | None:
    """As `after`, with `extra` days of an extension; None while a stop without an end holds the
    clock."""
    ended = [stop for stop in stops if stop.last is not None]
    deadline = after(calendar, start, Limit(limit.days + extra, limit.unit), ended)
    held = any(stop.last is None and stop.first <= deadline.day for stop in stops)
    return None if held else deadline


def _counts(calendar: WorkingDays, day: date, unit: DayUnit, stops: Sequence[Stop]) -> bool:
    """Whether the clock runs on this day."""
    runs = unit is DayUnit.CALENDAR or calendar.is_working(day)
    return runs and not any(stop.holds(day) for stop in stops)


def overdue(deadline: Deadline, today: date) -> bool:
    """Whether the last day has passed."""
    return today > deadline.day


def elapsed(calendar: WorkingDays, start: date, last: date, unit: DayUnit = DayUnit.WORKING) -> int:
    """How many days count after `start` up to `last`: the limit that `after` made of a day."""
    days = (last - start).days
    return sum(_counts(calendar, start + n * ONE_DAY, unit, ()) for n in range(1, days + 1))


def latest_supplement(calendar: WorkingDays, today: date, promised: Limit | None) -> Deadline:
    """The last day that a missing material may be promised for: within the promised limit.

    An item without a promised limit gives the days within which supplements are asked.
    """
    within = promised if promised and promised.days > 0 else Limit(SUPPLEMENT_WITHIN)
    return after(calendar, today, within)
