"""Where a ticket is put when it joins a queue again: its queue clock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

TICK = timedelta(microseconds=1)
"""The smallest step of a queue clock."""


def place_behind(queue: Sequence[datetime], now: datetime, places: int) -> datetime:
    """The queue clock of a ticket that returns behind the next `places` of its queue.

    `queue` holds the clocks of those who wait, oldest first; fewer are enough. Who came early to
    an appointment, so that the clock has not begun, is not waited behind.
    """
    before = [clock for clock in queue if clock <= now][:places]
    return before[-1] + TICK if before else now


def place_first(queue: Sequence[datetime], now: datetime) -> datetime:
    """The queue clock of a ticket that goes to the head of its queue."""
    return min(queue[0] - TICK, now) if queue else now
