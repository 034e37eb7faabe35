"""The hall's time: it follows the machine's clock, and notices when somebody sets it.

Waits are differences of two readings. When the clock is set between them (a dead battery,
a time server that is reached at last, a hand), they would be wrong by the jump and who came
first might no longer be first. So a jump is told once, and the engine dates anew whatever is
open (`hub.handlers.redating`).

The business day changes when midnight passes, not when the clock is set over it: a false
date would end the queue of everybody who waits. It is held until the date is right again,
after a jump forward for half an hour at most: then the new date is believed.
"""

from __future__ import annotations

import math
from datetime import date, datetime, timedelta
from typing import NamedTuple

from hub.clock import Clock
from hub.store.redating import ClockSet

JUMP = timedelta(milliseconds=250)
"""Smaller differences are corrections of a running clock."""
BELIEVED_AFTER_S = 30 * 60.0
HELD_BACK = timedelta(hours=26)
"""A jump back by more than this was a wildly wrong date before: nothing of it is kept."""
BETWEEN_S = 0.05
"""Both clocks are read within this time; a process may be stopped between two lines."""


class Reading(NamedTuple):
    """The machine's clock and the steady one, read at the same moment."""

    now: datetime
    steady: float


class Held(NamedTuple):
    """A business day that is kept although the date is another, until a steady time."""

    day: date
    until: float


class Moment(NamedTuple):
    """What `look` found; nothing has changed until `settle`.

    `day` is the business day, `YYYY-MM-DD`; `moved` by how much the clock was set since the
    last moment that was settled, 0 when it was not.
    """

    now: datetime
    day: str
    moved: timedelta
    reading: Reading
    held: Held | None


def _held_on(kept: ClockSet, seen: Reading) -> Held | None:
    """The day that was still held at a reading after the clock was set; None if none was."""
    if seen.now.date() < kept.day:
        return Held(kept.day, math.inf)
    left = BELIEVED_AFTER_S - (seen.now - kept.at).total_seconds()
    if kept.at.date() > kept.day < seen.now.date() and left > 0:
        return Held(kept.day, seen.steady + left)
    return None


class Timekeeper:
    """`last` is the latest time that was stored before this start, None for a new store; `kept`
    when the clock was last set, and the business day from then on.

    A day that was held when the last run ended is held on: a hub that is killed within a false
    date must not end the day when it comes back, neither there nor after the date is right.
    """

    def __init__(
        self, clock: Clock, last: datetime | None = None, kept: ClockSet | None = None
    ) -> None:
        self._clock = clock
        reading = self._read()
        # A machine that wakes up in the past: what is open began later than now.
        behind = last is not None and reading.now < last - JUMP
        self._seen = Reading(last, reading.steady) if last and behind else reading
        self._held = _held_on(kept, self._seen) if kept else None
        self._day = self._held.day if self._held else self._seen.now.date()

    def look(self) -> Moment:
        """The time now, and whether the clock was set."""
        reading = self._read()
        passed = timedelta(seconds=reading.steady - self._seen.steady)
        moved = reading.now - self._seen.now - passed
        if abs(moved) < JUMP:
            moved = timedelta()
        held = self._held_now(reading, moved)
        day = reading.now.date() if held is None else held.day
        return Moment(reading.now, day.isoformat(), moved, reading, held)

    def settle(self, moment: Moment) -> None:
        """What is open was dated anew, if it had to be: from now on the clock is right."""
        self._seen = moment.reading
        self._held = moment.held
        self._day = date.fromisoformat(moment.day)

    def _held_now(self, reading: Reading, moved: timedelta) -> Held | None:
        """The day to hold at a reading, None for that of the date."""
        today = reading.now.date()
        held = self._after_jump(reading, moved) if moved else self._held
        over = held is None or today == held.day or reading.steady >= held.until
        return None if over else held

    def _after_jump(self, reading: Reading, moved: timedelta) -> Held | None:
        if moved < -HELD_BACK:
            return None
        if moved < timedelta():
            return Held(self._day, math.inf)
        return self._held or Held(self._day, reading.steady + BELIEVED_AFTER_S)

    def _read(self) -> Reading:
        while True:
            before = self._clock.steady()
            now = self._clock.now()
            after = self._clock.steady()
            if after - before <= BETWEEN_S:
                return Reading(now, after)
