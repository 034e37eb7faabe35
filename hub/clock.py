"""The one place that reads the machine's clock."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Gives the hall's time."""

    def now(self) -> datetime:
        """Aware, in the hall's zone."""
        ...


class SystemClock:
    """The machine's time in the hall's zone."""

    def __init__(self, timezone: str) -> None:
        self._zone = ZoneInfo(timezone)

    def now(self) -> datetime:
        """Now."""
        return datetime.now(self._zone)


class HandClock:
    """A clock that is set by hand: simulations and tests."""

    def __init__(self, start: datetime) -> None:
        self.time = start

    def now(self) -> datetime:
        """The time it was set to."""
        return self.time
