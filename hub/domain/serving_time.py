"""What is known of serving times: today's, the same weekday's, and a prior from the settings.

A service or item that nobody has come for yet is taken as its settings or its service say.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

PRIOR_WEIGHT = 5
LAST_WEEK_AT_MOST = 20
PRIOR_SPREAD = 0.8
"""Standard deviation ÷ mean of a serving time of which nothing is known."""


class Sample(NamedTuple):
    """Running counters of serving times: how many, their sum and the sum of their squares."""

    n: int = 0
    total_s: float = 0.0
    total_sq: float = 0.0

    def plus(self, seconds: float) -> Sample:
        """One more."""
        return Sample(self.n + 1, self.total_s + seconds, self.total_sq + seconds * seconds)

    def times(self, weight: float) -> tuple[float, float, float]:
        """The counters counted `weight` times."""
        return (self.n * weight, self.total_s * weight, self.total_sq * weight)


class Serving(NamedTuple):
    """A serving time in seconds: mean and variance."""

    mean: float
    variance: float


@lru_cache(maxsize=512)
def serving_time(today: Sample, same_weekday: Sample, prior_s: float) -> Serving:
    """What is known of one service's serving time; the prior counts as five observations."""
    squares = prior_s * prior_s * (1 + PRIOR_SPREAD * PRIOR_SPREAD)
    prior = (PRIOR_WEIGHT, PRIOR_WEIGHT * prior_s, PRIOR_WEIGHT * squares)
    week = same_weekday.times(min(1.0, LAST_WEEK_AT_MOST / max(same_weekday.n, 1)))
    n, total, total_sq = (sum(parts) for parts in zip(prior, week, today, strict=True))
    mean = total / n
    return Serving(mean, max(total_sq / n - mean * mean, 0.0))


def item_time(today: Sample, same_weekday: Sample, service: Serving) -> float:
    """The mean time of an item in seconds; its service's counts as five observations."""
    return serving_time(today, same_weekday, service.mean).mean
