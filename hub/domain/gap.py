"""How far a restored hall skips ahead. Pure.

What happened after the backup was made is not in it, but its tickets and papers are in people's
hands and its facts at the integrators. The same numbers must not be given again, so the hall
goes on some way further.
"""

from __future__ import annotations

import math
from datetime import datetime

FACTS = 100_000
"""Facts skipped: nobody reads these numbers, and no hall tells so many in a week."""
CALLS = 10_000
"""Calls skipped: a screen stays silent on a call number that it knows of today."""

PER_MINUTE = 12
"""Tickets of one service: one in five seconds, which two busy kiosks do not reach."""
LEAST = 20
"""The lost time is told by two clocks, and a copy takes a moment."""
MOST = 600
"""More than any service gives in a day; numbers keep their three digits."""


def numbers_to_skip(opened: datetime | None, made_at: datetime, now: datetime) -> int:
    """Ticket numbers of each service that may have been given after the backup of `made_at`.

    `opened` is today's first opening, None on a closed day. Before it nothing was given today.
    """
    if opened is None or now < opened:
        return 0
    minutes = (now - max(made_at, opened)).total_seconds() / 60
    return min(MOST, max(LEAST, math.ceil(minutes * PER_MINUTE)))
