"""The hub's time at a program that hears its clock now and then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from hub.contract.states import Clock


class HubTime:
    """The hub's last clock, running on by a steady one (`monotonic`, seconds) until the next."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._heard_at = 0.0
        self.last: datetime | None = None

    def hear(self, clock: Clock) -> None:
        """The hub told its time."""
        self.last, self._heard_at = clock.now, self._monotonic()

    def now(self) -> datetime:
        """The hub's time; before its first clock, this machine's."""
        if self.last is None:
            return datetime.now().astimezone()
        return self.last + timedelta(seconds=self._monotonic() - self._heard_at)
