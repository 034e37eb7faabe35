"""How fast bytes go over a serial line: ten bits each (8N1), one after the other."""

from __future__ import annotations

import time
from collections.abc import Callable

TICK = 0.002
"""Seconds of bytes that are handed over together: few, to be true; not one by one, to be cheap."""


def wire_seconds(count: int, baud: int) -> float:
    """How long so many bytes take."""
    return count * 10 / baud


class Pace:
    """A line's speed; 0: none, all at once. `wait(seconds)` sleeps, but not for ever."""

    def __init__(
        self, wait: Callable[[float], object], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.baud = 0
        self._wait = wait
        self._clock = clock

    def carry(self, data: bytes, take: Callable[[bytes], None]) -> None:
        """Hand bytes over in order, each when its last bit has arrived; nothing for no bytes."""
        size = max(1, int(self.baud / 10 * TICK)) if self.baud else len(data)
        begun = self._clock()
        for start in range(0, len(data), size or 1):
            piece = data[start : start + size]
            if self.baud:
                due = begun + wire_seconds(start + len(piece), self.baud)
                self._wait(max(0.0, due - self._clock()))
            take(piece)
