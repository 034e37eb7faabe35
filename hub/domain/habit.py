"""How used somebody is to something, as one number: recent and frequent at once; pure.

Each use counts one and fades by half in `HALF`. The logarithm of that sum, plus the age of the
world in half-lives, does not change while time passes: so numbers that were made at different
times are compared as they stand, by an index.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

HALF = timedelta(days=7)
EPOCH = datetime(2020, 1, 1, tzinfo=UTC)


def used(now: datetime, before: float | None = None) -> float:
    """The number after one more use; `before`: the number until now, None for the first use."""
    fresh = (now - EPOCH) / HALF
    if before is None:
        return fresh
    high, low = max(fresh, before), min(fresh, before)
    return high + math.log2(1 + 2 ** (low - high))
