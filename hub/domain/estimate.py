"""Expected wait as a range, 10th to 90th percentile, from the queue as the routing sees it.

Whoever's score will be higher counts as before; whoever's grows slower, by the ratio of the two;
of those who come later, as many as will overtake. What they will take is learnt
(`hub.domain.serving_time`) and divided by the windows that the queue has for itself
(`hub.domain.fluid`). Around that middle lies a gamma distribution. Its variance is that of the
serving times before, each by itself, so that a long queue is surer than a short one for its
length; of how many overtake (compound Poisson); and of what moves all of it alike. Some of those
ahead will have given up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import log1p, sqrt
from typing import NamedTuple

from hub.contract.words import Wait
from hub.domain.fluid import Pool, Stretch, done
from hub.domain.serving_time import Serving

NOW_S = 60
"""A range that ends below this reads as "now"."""
Z90 = 1.2815515655446004
"""The standard normal's 90th percentile."""
LONGEST_S = 8 * 3600
BETWEEN_S = 10.0
"""From one leaving a window to the next being called there."""
UNKNOWN_SHARE = 0.16
"""Standard deviation ÷ wait of what moves all servings of it alike and nobody can know: quick and
slow clerks, breaks, windows that are needed elsewhere. Measured: `assets/docs/routing.md`."""
FIRST_SHARE = 0.22
"""Of those who come later, so many are of the class that goes first, or come back to a place before
others. Measured likewise."""
PATIENCE_S = 6 * 3600.0
"""After how long people give up who wait, on average. Most are called long before."""
WIDEST = 0.41
"""Variance ÷ (3 × mean)² beyond which Wilson and Hilferty's upper quantile would fall again."""


class Load(NamedTuple):
    """Who waits in one class of a service: how many, and of `known` of them the time that they
    will take, in seconds, by their items."""

    service: str
    priority: str
    people: int
    known: int = 0
    work_s: int = 0


class Ahead(NamedTuple):
    """Of one service: how many come before somebody, and the seconds that these will take."""

    people: float
    work_s: float


class Later(NamedTuple):
    """Those who come later and go first: how many for each who was there before, and at most."""

    share: float
    at_most: int

    def of(self, people: float) -> float:
        """How many, while so many are served."""
        return min(self.share * people, float(self.at_most))


def ahead_of(
    loads: Iterable[Load],
    growth: Mapping[tuple[str, str], float],
    mine: float,
    serving: Mapping[str, Serving],
) -> dict[str, Ahead]:
    """Who comes before somebody who joins now with a score that grows by `mine`, by service.

    `growth` is by service and class. Whose score grows slower is passed after a while: of those
    only the share comes first that was there before, the ratio of the two.
    """
    found: dict[str, Ahead] = {}
    for load in loads:
        if load.service not in serving:  # gone from the settings: no window calls them
            continue
        share = min(1.0, growth[load.service, load.priority] / mine)
        before = found.get(load.service, Ahead(0.0, 0.0))
        found[load.service] = Ahead(
            before.people + share * load.people,
            before.work_s + share * _takes_s(load, serving[load.service]),
        )
    return found


def with_more(
    ahead: Mapping[str, Ahead], more: Mapping[str, float], serving: Mapping[str, Serving]
) -> dict[str, Ahead]:
    """Those ahead with so many more of each service."""
    found = dict(ahead)
    for service, people in more.items():
        if service in serving:
            mine = found.get(service, Ahead(0.0, 0.0))
            took = people * (serving[service].mean + BETWEEN_S)
            found[service] = Ahead(mine.people + people, mine.work_s + took)
    return found


def work_of(loads: Iterable[Load], serving: Mapping[str, Serving]) -> dict[str, float]:
    """The seconds that all who wait will take, by service."""
    found: dict[str, float] = {}
    for load in loads:
        if load.service in serving:
            took = found.get(load.service, 0.0)
            found[load.service] = took + _takes_s(load, serving[load.service])
    return found


def _takes_s(load: Load, serving: Serving) -> float:
    return load.work_s + (load.people - load.known) * serving.mean + load.people * BETWEEN_S


def people_ahead(
    loads: Iterable[Load], service: str, growth: Mapping[tuple[str, str], float], mine: float
) -> float:
    """How many of one service come before somebody who joins it; see `ahead_of`."""
    return sum(
        min(1.0, growth[service, load.priority] / mine) * load.people
        for load in loads
        if load.service == service
    )


def later_of(rate: float, fastest: float, cap: int) -> Later:
    """Who comes after somebody whose score grows by `rate` and goes first all the same: scores
    that grow by `fastest` catch up where they begin in the first 1 - rate ÷ fastest of the wait.
    Nobody is overtaken more often than the `cap`."""
    share = FIRST_SHARE * max(1 - rate / fastest, 0.0)
    return Later(share / (1 - share), cap)


@lru_cache(maxsize=256)
def expected_wait(
    service: str,
    own: Serving,
    ahead: tuple[tuple[str, Ahead], ...],
    later: Later,
    stretches: tuple[Stretch, ...],
) -> Wait | None:
    """The wait of somebody who joins `service` behind those `ahead` of each service; `own` is
    the service's serving time. None when no window will serve it: nobody knows.

    What it was asked last is remembered: a ticket is told what its tile has shown.
    """
    before = dict(ahead)
    mine = [pool for pool in stretches[0].pools if service in pool.services]
    if _at_once(service, before, stretches[0].pools):
        return Wait(0, 0)
    each = Serving(own.mean + BETWEEN_S, own.variance)
    begun = each.rest() if mine else Serving(0.0, 0.0)
    work = {s: one.work_s for s, one in before.items() if one.work_s > 0}
    people = work.get(service, 0.0) / each.mean
    work[service] = max(work.get(service, 0.0) + begun.mean, 1.0)
    servings = work[service] / each.mean
    after = later.of(servings)
    work = {s: seconds * (1 + after / servings) for s, seconds in work.items()}
    found = done(service, work, stretches)
    if found is None:
        return None
    windows = found.windows
    # Of those who are being served, as many leave before as there are calls to come.
    leaving = min(people + 1, windows)
    chance = people * each.variance + after * (each.variance + each.mean**2)
    known = (chance + leaving * begun.variance) / windows**2
    served = work[service] / windows
    staying = _staying(served)
    variance = staying**2 * (known + (UNKNOWN_SHARE * served) ** 2)
    return _range(found.after_s - (1 - staying) * served, variance)


def _at_once(service: str, before: Mapping[str, Ahead], pools: Iterable[Pool]) -> bool:
    """Whether an idle window is left for somebody: those before of whatever service take one each,
    another one where there is one."""
    idle, elsewhere, rivals = 0, 0, set[str]()
    free = [pool for pool in pools if pool.windows > pool.busy]
    for pool in free:
        if service in pool.services:
            idle += pool.windows - pool.busy
            rivals |= pool.services
    for pool in free:
        if service not in pool.services and not rivals.isdisjoint(pool.services):
            elsewhere += pool.windows - pool.busy
    own = before[service].people if service in before else 0.0
    all_before = sum(ahead.people for name, ahead in before.items() if name in rivals)
    return max(own, all_before - elsewhere) < idle


LULL = (0.7, 2.5)
"""Before the booked time one is called when nobody else is left: a usual wait times this, at the
least and at the most, as people go on coming meanwhile. Measured likewise."""


def early(own: Wait, usual: Wait, seconds: float) -> Wait:
    """The wait of somebody whose clock begins only after so many seconds: so much later than by
    the `own` class, or in a lull that comes before, which the `usual` wait of those who are there
    tells, who gain slowest."""
    soon, long = LULL
    low = min(own.low + seconds, soon * max(own.low, usual.low))
    high = min(own.high + seconds, long * max(own.high, usual.high))
    return Wait(round(low), round(max(low, high)))


def _staying(seconds: float) -> float:
    """Which part is left of so much to wait, when those ahead give up one by one: each at any
    moment alike (Palm's model, Erlang A, as a fluid)."""
    return PATIENCE_S * log1p(seconds / PATIENCE_S) / seconds


def _range(mean: float, variance: float) -> Wait:
    low, high = (round(min(_gamma(mean, variance, z), LONGEST_S)) for z in (-Z90, Z90))
    return Wait(0 if high < NOW_S else low, high)


def _gamma(mean: float, variance: float, z: float) -> float:
    """A gamma quantile by Wilson and Hilferty's cube."""
    if mean <= 0 or variance <= 0:
        return max(mean, 0.0)
    ninth = min(variance / (9 * mean * mean), WIDEST)
    return float(mean * max(1 - ninth + z * sqrt(ninth), 0.0) ** 3)
