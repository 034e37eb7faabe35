"""The one place that reads the machine's clock."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

_STEADY = getattr(time, "CLOCK_BOOTTIME", None)
"""Runs on while the machine sleeps, as the people in the hall do; only Linux has it."""


class Clock(Protocol):
    """Gives the hall's time."""

    def now(self) -> datetime:
        """Aware, in the hall's zone. Somebody may set it, forward or back."""
        ...

    def steady(self) -> float:
        """Seconds since some moment; nobody can set it."""
        ...


class SystemClock:
    """The machine's time in the hall's zone."""

    def __init__(self, timezone: str) -> None:
        self._zone = ZoneInfo(timezone)

    def now(self) -> datetime:
        """Now."""
        return datetime.now(self._zone)

    def steady(self) -> float:
        """Seconds since the machine was started."""
        return time.monotonic() if _STEADY is None else time.clock_gettime(_STEADY)


class HandClock:
    """A clock that is moved by hand: simulations and tests. Moving `time` lets time pass."""

    def __init__(self, start: datetime) -> None:
        self.time = start
        self._start = start

    def now(self) -> datetime:
        """The time it was moved to."""
        return self.time

    def steady(self) -> float:
        """Seconds that have passed since the start."""
        return (self.time - self._start).total_seconds()

    def set_by(self, delta: timedelta) -> None:
        """Set it forward or back, as somebody sets a machine's clock: no time passes."""
        self.time += delta
        self._start += delta
