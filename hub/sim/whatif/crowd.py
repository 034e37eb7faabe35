"""Days of visitors, drawn from a seed: rush hours, classes, items, and what goes otherwise.

As many come for each service as its windows can serve: a window's time is shared evenly among
its own services, and `load` says how much of it is spent on people. What a service takes is
what the hall's settings say; its items differ, so that some of them are heavy.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from hub.config import HallConfig, ServiceSettings
from hub.contract.words import Move, Place, Priority
from hub.sim.whatif.visitor import Leg, Visitor

RUSHES = ((0.50, 0.16, 0.09), (0.30, 0.70, 0.09))
"""Share of all, middle and spread as parts of the day; the rest comes evenly."""
LAST = 0.97
WEEK = (1.15, 0.95, 1.0, 0.95, 0.95, 1.0, 1.0)
"""Mondays are fuller."""
BETWEEN_S = 25.0
"""Walking and the clerk's own time of one visit, on average."""
PRIORITY = 0.15
WITH_ITEM = 0.7
NO_SHOW, COMES_BACK = 0.05, 0.5
PARKED, MOVED_ON = 0.02, 0.02
PATIENCE_S = (5400.0, 0.5)
"""Middle and logarithmic spread of how long somebody waits before going home."""
ITEM_SPREAD, SERVING_SHAPE = 0.5, 3.0
SHORTEST_S, LONGEST_S = 20.0, 5400.0


class Kind(NamedTuple):
    """One thing people come for: a service's item, or the service without one."""

    service: str
    items: tuple[str, ...]
    mean_s: float
    share: float


class Crowd:
    """Draws the days of one hall.

    `items` are the codes of each service. Given both `visits` (a day) and `load`, serving times
    are scaled to fit; given one, the other follows from the settings.
    """

    def __init__(
        self,
        hall: HallConfig,
        items: Mapping[str, Sequence[str]],
        open_s: float,
        *,
        visits: int | None,
        load: float | None,
    ) -> None:
        self._hall = hall
        self._open_s = open_s
        self._serving = {service.code: service.serving_minutes * 60 for service in hall.services}
        time = {service.code: _windows(hall, service) * open_s for service in hall.services}
        flow = {s: share / (self._serving[s] + BETWEEN_S) for s, share in time.items()}
        full = sum(flow.values())
        self.visits = visits or max(round(full * (load or 0.7)), 1)
        if visits and load:
            scale = _fitting(load * sum(time.values()), self.visits, full, sum(time.values()))
            self._serving = {s: mean * scale for s, mean in self._serving.items()}
        self._kinds = [
            kind
            for service in hall.services
            if flow[service.code] > 0
            for kind in self._kinds_of(service, items.get(service.code, ()), flow[service.code])
        ]
        self._others = [
            s.code for s in hall.services if s.only_kind is None and hall.serving_windows(s.code)
        ]

    def day(self, seed: str, weekday: int) -> list[Visitor]:
        """One day's visitors in the order of their coming; the same for the same seed."""
        chance = random.Random(seed)
        count = round(self.visits * WEEK[weekday] * max(chance.gauss(1.0, 0.05), 0.5))
        shares = [kind.share for kind in self._kinds]
        kinds = chance.choices(self._kinds, shares, k=count)
        times = sorted(self._comes(chance) for _ in kinds)
        return [self._visitor(chance, at, kind) for at, kind in zip(times, kinds, strict=True)]

    def _kinds_of(self, service: ServiceSettings, items: Sequence[str], flow: float) -> list[Kind]:
        mean = self._serving[service.code]
        if not items:
            return [Kind(service.code, (), mean, flow)]
        weights = [1 / (place + 1) for place in range(len(items))]
        factors = [random.Random(code).lognormvariate(0, ITEM_SPREAD) for code in items]
        middle = sum(w * f for w, f in zip(weights, factors, strict=True)) / sum(weights)
        with_item = [
            Kind(
                service.code,
                (code,),
                mean * factor / middle,
                flow * WITH_ITEM * weight / sum(weights),
            )
            for code, factor, weight in zip(items, factors, weights, strict=True)
        ]
        return [*with_item, Kind(service.code, (), mean, flow * (1 - WITH_ITEM))]

    def _comes(self, chance: random.Random) -> float:
        which = chance.random()
        for share, middle, spread in RUSHES:
            if which < share:
                return min(max(chance.gauss(middle, spread), 0.0), LAST) * self._open_s
            which -= share
        return chance.uniform(0.0, LAST) * self._open_s

    def _visitor(self, chance: random.Random, at_s: float, kind: Kind) -> Visitor:
        first = chance.random() < PRIORITY
        middle, spread = PATIENCE_S
        return Visitor(
            at_s,
            kind.service,
            Priority.PRIORITY if first else Priority.REGULAR,
            kind.items,
            tuple(self._legs(chance, kind)),
            middle * chance.lognormvariate(0, spread),
        )

    def _legs(self, chance: random.Random, kind: Kind) -> list[Leg]:
        serve = _serving(chance, kind.mean_s)
        walk = chance.uniform(4, 30)
        fate = chance.random()
        if fate < NO_SHOW:
            comes = chance.random() < COMES_BACK
            missed = Leg(0.0, 30.0, Move.NO_SHOW, chance.uniform(60, 900) if comes else None)
            return [missed, Leg(serve, walk)]
        fate -= NO_SHOW
        if fate < PARKED:
            away = chance.uniform(300, 1500)
            return [Leg(serve / 2, walk, Move.PARK, away), Leg(serve / 2, walk)]
        fate -= PARKED
        others = [s for s in self._others if s != kind.service]
        if fate < MOVED_ON and others:
            to = chance.choice(others)
            place = chance.choice(list(Place))
            moved = Leg(serve / 3, walk, Move.TRANSFER, service=to, place=place)
            return [moved, Leg(_serving(chance, self._serving[to]), walk)]
        return [Leg(serve, walk)]


def _serving(chance: random.Random, mean_s: float) -> float:
    drawn = chance.gammavariate(SERVING_SHAPE, mean_s / SERVING_SHAPE)
    return min(max(drawn, SHORTEST_S), LONGEST_S)


def _windows(hall: HallConfig, service: ServiceSettings) -> float:
    """How many windows a service has for itself, when each is shared evenly."""
    return sum(
        1 / len(window.services)
        for window in hall.windows
        if service.code in window.services and hall.able(service.code, window.no)
    )


def _fitting(spent_s: float, visits: int, full: float, time_s: float) -> float:
    """By what to multiply serving times, so that `visits` take `spent_s` with what is between.

    `full` visits would take `time_s` as the settings are.
    """
    mean = time_s / full - BETWEEN_S
    return max((spent_s / visits - BETWEEN_S) / mean, 0.02)
