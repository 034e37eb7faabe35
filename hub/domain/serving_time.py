"""What is known of serving times: today's, the same weekday's, and a prior from the settings.

A service or item that nobody has come for yet is taken as its settings or its service say.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

PRIOR_WEIGHT = 5
LAST_WEEK_AT_MOST = 20
PACE_WEIGHT = 10
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


class Known(NamedTuple):
    """What is known of one service: counters of two days, and what the settings say, in seconds."""

    today: Sample
    same_weekday: Sample
    prior_s: float


def pace_of(services: Iterable[Known]) -> float:
    """How long servings take for what the settings say of them, over all services together: where
    the settings are wrong by far, they are so for the services, too, that nobody has come for yet.
    That they are right counts as `PACE_WEIGHT` servings. In hundredths: it changes seldom, and what
    is worked out with it is remembered that long."""
    n, took = float(PACE_WEIGHT), float(PACE_WEIGHT)
    for one in services:
        if one.today.n:
            n += one.today.n
            took += one.today.total_s / one.prior_s
        if one.same_weekday.n:
            week = _week(one.same_weekday)
            n += week * one.same_weekday.n
            took += week * one.same_weekday.total_s / one.prior_s
    return round(took / n, 2)


def _week(same_weekday: Sample) -> float:
    return min(1.0, LAST_WEEK_AT_MOST / max(same_weekday.n, 1))


@lru_cache(maxsize=512)
def serving_time(today: Sample, same_weekday: Sample, prior_s: float) -> Serving:
    """What is known of one service's serving time; the prior counts as five observations.

    The variance is that within each source: that the settings are wrong by far makes no
    serving time less sure.
    """
    week = _week(same_weekday)
    n = PRIOR_WEIGHT + today.n + week * same_weekday.n
    mean = (PRIOR_WEIGHT * prior_s + today.total_s + week * same_weekday.total_s) / n
    unknown = PRIOR_WEIGHT * (PRIOR_SPREAD * mean) ** 2
    squares = unknown + today.off_mean_sq() + week * same_weekday.off_mean_sq()
    return Serving(mean, squares / n)


def item_time(today: Sample, same_weekday: Sample, service: Serving) -> float:
    """The mean time of an item in seconds; its service's counts as five observations."""
    return serving_time(today, same_weekday, service.mean).mean
