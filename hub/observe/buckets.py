"""How values spread: counts of whole numbers in fixed intervals. Pure.

Adding one value costs a search in a short tuple and two additions, so that it can be done
for every command; shares and coarser intervals are made when somebody looks.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

_STEPS = (100, 125, 160, 200, 250, 320, 400, 500, 630, 800)
ANSWERS = (*(step * 10**power for power in range(5) for step in _STEPS), 10_000_000)
"""Bounds of answer times in µs, 0.1 ms to 10 s, each about a quarter above the last."""

PUBLISHED = tuple(bound for bound in ANSWERS if str(bound).rstrip("0") in ("1", "25", "5"))[2:]
"""Those of the bounds that are told outside, from 0.5 ms, and those of commit times; µs."""

GROUPS = (1, 2, 4, 8, 16, 32, 64)
"""Bounds of the number of messages in one transaction."""


class Buckets:
    """`counts[i]` values were at most `bounds[i]` and above the bound before; the last count,
    one more than there are bounds, is of all that were greater. `sum` is of the values."""

    __slots__ = ("bounds", "counts", "sum")

    def __init__(self, bounds: tuple[int, ...]) -> None:
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.sum = 0

    def add(self, value: int) -> None:
        """Count one value."""
        self.counts[bisect_left(self.bounds, value)] += 1
        self.sum += value

    def at(self, bounds: Sequence[int]) -> list[int]:
        """The counts by fewer bounds, each of them one of ours."""
        counts, start = [], 0
        for bound in bounds:
            end = self.bounds.index(bound) + 1
            counts.append(sum(self.counts[start:end]))
            start = end
        return [*counts, sum(self.counts[start:])]


def quantile(bounds: Sequence[int], counts: Sequence[int], share: float) -> float | None:
    """The value that `share` (0 to 1) of all are at most; None when there are none.

    Inside an interval values count as evenly spread; above the last bound it is that bound.
    """
    wanted = share * sum(counts)
    if not sum(counts):
        return None
    below = 0
    for low, high, count in zip((0, *bounds), bounds, counts, strict=False):
        if count and below + count >= wanted:
            return low + (high - low) * (wanted - below) / count
        below += count
    return float(bounds[-1])
