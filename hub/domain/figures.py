"""Figures of a list of waits: mean and percentiles by the nearest rank."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil


def mean(values: Sequence[int]) -> int | None:
    """The rounded mean; None of nothing."""
    return round(sum(values) / len(values)) if values else None


def percentile(values: Sequence[int], percent: int) -> int | None:
    """The smallest value that `percent` of all do not exceed; None of nothing."""
    if not values:
        return None
    return sorted(values)[max(ceil(len(values) * percent / 100), 1) - 1]
