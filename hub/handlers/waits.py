"""Expected waits: the estimate's arguments, read once per command or picture."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import cached_property, lru_cache
from typing import NamedTuple

from hub.config import HallConfig
from hub.contract.words import Priority, Wait
from hub.domain import estimate
from hub.domain.contender import Policy
from hub.domain.estimate import Desk, Sample, Serving
from hub.handlers import routes
from hub.store import queue, service_times, windows

Counts = Mapping[tuple[str, str], int]


class Waits:
    """What the estimate needs: open desks and learnt serving times, as they are now."""

    def __init__(self, db: sqlite3.Connection, hall: HallConfig, now: datetime) -> None:
        self._db = db
        self._hall = hall
        self._rates = _rates(routes.in_force(hall, now).policy)
        self._desks = _desks(db, hall)
        self._serving = _Learnt(db, hall, now)
        self.counts: Counts = queue.counts(db)

    def waiting(self, service: str) -> int:
        """How many wait for a service."""
        return sum(count for (code, _), count in self.counts.items() if code == service)

    def place(self, service: str, priority: Priority, counts: Counts | None = None) -> Place:
        """Of somebody who joins now; with `counts`, of somebody before whom these wait."""
        before = estimate.ahead_of(
            self.counts if counts is None else counts, self._rates, priority.value
        )
        return Place(
            round(before.get(service, 0.0)),
            estimate.expected_wait(service, before, self._desks, self._serving),
        )


class Place(NamedTuple):
    """How many of the same service come before, and the expected wait, None if nobody knows."""

    ahead: int
    wait: Wait | None


@lru_cache(maxsize=64)
def _rates(policy: Policy) -> dict[str, float]:
    return {priority.value: rate for priority, rate in policy.rates().items()}


def _desks(db: sqlite3.Connection, hall: HallConfig) -> list[Desk]:
    desks = []
    for no, clerk, busy in windows.open_desks(db):
        if hall.window(no) is not None:
            ranks = routes.post(hall, no, clerk).ranks
            own = frozenset(s for s, rank in ranks.items() if rank == 1 and hall.able(s, no))
            desks.append(Desk(own, busy))
    return desks


class _Learnt(Mapping[str, Serving]):
    """Serving times by service, read when the first is asked for: often none is needed."""

    def __init__(self, db: sqlite3.Connection, hall: HallConfig, now: datetime) -> None:
        self._db = db
        self._hall = hall
        self._today = now.date().isoformat()
        self._last_week = (now.date() - timedelta(days=7)).isoformat()

    @cached_property
    def _samples(self) -> dict[tuple[str, str], Sample]:
        return service_times.read(self._db, self._today, self._last_week)

    def __getitem__(self, code: str) -> Serving:
        service = self._hall.service(code)
        if service is None:
            raise KeyError(code)
        return estimate.serving_time(
            self._samples.get((code, self._today), Sample()),
            self._samples.get((code, self._last_week), Sample()),
            service.serving_minutes * 60,
        )

    def __iter__(self) -> Iterator[str]:
        return (service.code for service in self._hall.services)

    def __len__(self) -> int:
        return len(self._hall.services)
