"""Acts that wait for their turn: a day of people in the order of their times, without waiting."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Generator
from datetime import datetime, timedelta
from typing import TypeAlias

from hub.clock import HandClock

Act: TypeAlias = Generator[float, None, None]
"""What somebody does; each `yield` waits so many seconds."""


class Agenda:
    """Runs acts by their times; the clock is moved to each."""

    def __init__(self, clock: HandClock) -> None:
        self.clock = clock
        self._count = itertools.count()
        self._due: list[tuple[datetime, int, Act]] = []

    def begin(self, act: Act, after_s: float = 0.0) -> None:
        """Let an act begin some seconds from now."""
        at = self.clock.time + timedelta(seconds=after_s)
        heapq.heappush(self._due, (at, next(self._count), act))

    def run(self) -> None:
        """Until every act has ended."""
        while self._due:
            at, _, act = heapq.heappop(self._due)
            self.clock.time = max(self.clock.time, at)
            wait_s = next(act, None)
            if wait_s is not None:
                self.begin(act, wait_s)
