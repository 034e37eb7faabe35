"""Time that passes only when somebody waits, and what is due in it."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class Clock:
    """Seconds since the start; `now` is what a station's clock and time-outs go by."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._count = 0

    def monotonic(self) -> float:
        """For time-outs."""
        return self.seconds

    def now(self) -> datetime:
        """For what is too old to print."""
        return START + timedelta(seconds=self.seconds)

    def after(self, seconds: float, action: Callable[[], None]) -> None:
        """Do something later; what is due at once is done in the order of asking."""
        self._count += 1
        heapq.heappush(self._due, (self.seconds + seconds, self._count, action))

    def wait(self, seconds: float, until: Callable[[], bool] = lambda: False) -> None:
        """Let time pass, and do what is due, until the condition holds or the time is over."""
        end = self.seconds + seconds
        while not until():
            if not self._due or self._due[0][0] > end:
                self.seconds = max(self.seconds, end)
                return
            at, _, action = heapq.heappop(self._due)
            self.seconds = max(self.seconds, at)
            action()

    def finish(self) -> None:
        """Do everything that is due, now: nothing is broken any more."""
        while self._due:
            heapq.heappop(self._due)[2]()
