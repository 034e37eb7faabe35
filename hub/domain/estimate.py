"""Expected wait as a range, 10th to 90th percentile; first version.

The queue ahead leaves at the pace of the windows that serve it: the time until a place is free
is close to a gamma distribution with the mean and variance of the serving times to come.
Service times are learnt: today's, the same weekday's, and a prior from the hall's settings.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from hub.contract.words import Wait

NOW_S = 60
"""A range that ends below this reads as "now"."""
Z90 = 1.2815515655446004
"""The standard normal's 90th percentile."""
PRIOR_WEIGHT = 5
LAST_WEEK_AT_MOST = 20
PRIOR_SPREAD = 0.8
"""Standard deviation ÷ mean of a serving time of which nothing is known."""
LONGEST_S = 8 * 3600


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


class Desk(NamedTuple):
    """One open window: what it serves as its own, and whether somebody is there now."""

    services: frozenset[str]
    busy: bool


@lru_cache(maxsize=512)
def serving_time(today: Sample, same_weekday: Sample, prior_s: float) -> Serving:
    """What is known of one service's serving time; the prior counts as five observations."""
    squares = prior_s * prior_s * (1 + PRIOR_SPREAD * PRIOR_SPREAD)
    prior = (PRIOR_WEIGHT, PRIOR_WEIGHT * prior_s, PRIOR_WEIGHT * squares)
    week = same_weekday.times(min(1.0, LAST_WEEK_AT_MOST / max(same_weekday.n, 1)))
    n, total, total_sq = (sum(parts) for parts in zip(prior, week, today, strict=True))
    mean = total / n
    return Serving(mean, max(total_sq / n - mean * mean, 0.0))


def expected_wait(
    service: str,
    ahead: Mapping[str, float],
    desks: Iterable[Desk],
    serving: Mapping[str, Serving],
) -> Wait | None:
    """The wait of somebody who joins `service` with `ahead` waiting before, by service.

    Others' tickets count by the share of their windows that also serve this one. None when no
    open window serves the service: nobody knows.
    """
    open_desks = list(desks)
    mine = [desk for desk in open_desks if service in desk.services]
    if not mine:
        return None
    shares = {s: n * _share(s, service, open_desks) for s, n in ahead.items()}
    before = {s: n for s, n in shares.items() if n > 0}
    busy = sum(desk.busy for desk in mine)
    count = sum(before.values())
    free = len(mine) - busy
    if count < free:
        return Wait(0, 0)
    return _spread(service, before, len(mine), count + 1 - free, serving)


def ahead_of(
    waiting: Mapping[tuple[str, str], int], rates: Mapping[str, float], mine: str
) -> dict[str, float]:
    """How many of each service come before somebody who joins now with class `mine`.

    `waiting` counts (service, class). Whose score grows slower is passed after a while: of those
    only the share comes first that was there before, the ratio of the rates.
    """
    counted: dict[str, float] = {}
    for (service, priority), count in waiting.items():
        share = min(1.0, rates[priority] / rates[mine])
        counted[service] = counted.get(service, 0.0) + count * share
    return counted


def _share(other: str, service: str, desks: list[Desk]) -> float:
    theirs = [desk for desk in desks if other in desk.services]
    if not theirs:
        return 0.0
    return sum(service in desk.services for desk in theirs) / len(theirs)


def _spread(
    service: str,
    before: Mapping[str, float],
    windows: int,
    departures: float,
    serving: Mapping[str, Serving],
) -> Wait:
    mean, variance = _mixed(service, before, serving)
    return _range(mean / windows * departures, variance / windows**2 * departures)


def _mixed(service: str, before: Mapping[str, float], serving: Mapping[str, Serving]) -> Serving:
    """One departure's serving time: of those ahead, or of this service when there are none."""
    parts = [(n, serving[s]) for s, n in before.items() if s in serving] or [(1, serving[service])]
    total = sum(n for n, _ in parts)
    mean = sum(n * s.mean for n, s in parts) / total
    squares = sum(n * (s.variance + s.mean * s.mean) for n, s in parts) / total
    return Serving(mean, squares - mean * mean)


def _range(mean: float, variance: float) -> Wait:
    low, high = (round(min(_gamma(mean, variance, z), LONGEST_S)) for z in (-Z90, Z90))
    return Wait(0 if high < NOW_S else low, high)


def _gamma(mean: float, variance: float, z: float) -> float:
    """A gamma quantile by Wilson and Hilferty's cube."""
    if mean <= 0 or variance <= 0:
        return max(mean, 0.0)
    ninth = variance / (9 * mean * mean)
    return float(mean * max(1 - ninth + z * sqrt(ninth), 0.0) ** 3)
