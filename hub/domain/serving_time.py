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

    def off_mean_sq(self) -> float:
        """The sum of the squares of what each is off their own mean."""
        return max(self.total_sq - self.total_s * self.total_s / self.n, 0.0) if self.n else 0.0


class Serving(NamedTuple):
    """A serving time in seconds: mean and variance."""

    mean: float
    variance: float

    def rest(self) -> Serving:
        """What is still to come of one that has begun at some time: the residual life, as of a
        gamma distribution (Cox, Renewal Theory, 1962, §5.2)."""
        spread = self.variance / (self.mean * self.mean)
        mean = (1 + spread) / 2
        variance = (1 + spread) * (1 + 2 * spread) / 3 - mean * mean
        return Serving(self.mean * mean, self.mean * self.mean * variance)


@lru_cache(maxsize=512)
def serving_time(today: Sample, same_weekday: Sample, prior_s: float) -> Serving:
    """What is known of one service's serving time; the prior counts as five observations.

    The variance is that within each source: that the settings are wrong by far makes no
    serving time less sure.
    """
    week = min(1.0, LAST_WEEK_AT_MOST / max(same_weekday.n, 1))
    n = PRIOR_WEIGHT + today.n + week * same_weekday.n
    mean = (PRIOR_WEIGHT * prior_s + today.total_s + week * same_weekday.total_s) / n
    unknown = PRIOR_WEIGHT * (PRIOR_SPREAD * mean) ** 2
    squares = unknown + today.off_mean_sq() + week * same_weekday.off_mean_sq()
    return Serving(mean, squares / n)


def item_time(today: Sample, same_weekday: Sample, service: Serving) -> float:
    """The mean time of an item in seconds; its service's counts as five observations."""
    return serving_time(today, same_weekday, service.mean).mean
