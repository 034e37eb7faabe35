"""Expected waits: the estimate's arguments, read once per command or picture."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cached_property, lru_cache
from typing import NamedTuple

from hub.config import HallConfig
from hub.contract.words import Help, Priority, Wait
from hub.domain import due, estimate
from hub.domain.contender import Policy
from hub.domain.desks import Aid, Desk, late_services, stretches_of
from hub.domain.estimate import Load
from hub.domain.fluid import Stretch
from hub.domain.serving_time import Known, Sample, Serving, item_time, pace_of, serving_time
from hub.handlers import attending, routes
from hub.store import awaited, queue, service_times

DUE_WITHIN = timedelta(hours=1)
"""Of those who have booked a later time nobody is thought: a regular ticket is passed by those of
the first third of its wait."""

_NONE = Sample()


class Place(NamedTuple):
    """How many of the same service come before, and the expected wait, None if nobody knows."""

    ahead: int
    wait: Wait | None


class Growth(dict[tuple[str, str], float]):
    """How fast scores grow, by service and class; worked out when it is asked for."""

    def __init__(self, hall: HallConfig, force: routes.InForce, rates: Mapping[str, float]) -> None:
        super().__init__()
        self._hall, self._force, self._rates = hall, force, rates

    def __missing__(self, key: tuple[str, str]) -> float:
        service, priority = key
        growth = self[key] = self._rates[priority] / routes.target_s(
            self._hall, service, self._force
        )
        return growth


class Waits:
    """What the estimate needs: open desks and learnt serving times, as they are now."""

    def __init__(self, db: sqlite3.Connection, hall: HallConfig, now: datetime) -> None:
        self._db = db
        self._hall = hall
        self._now = now
        self._force = routes.in_force(hall, now)
        self._rates = _rates(self._force.policy)
        self._growth = Growth(hall, self._force, self._rates)
        self._loads, self._asleep, self._dues = _waiting(db, hall, now)

    def waiting(self, service: str) -> int:
        """How many wait for a service."""
        awake = sum(load.people for load in self._loads if load.service == service)
        return awake + self._asleep.get(service, 0)

    def place(self, service: str, priority: Priority, loads: Sequence[Load] | None = None) -> Place:
        """Of somebody who joins now; with `loads`, of somebody before whom these wait."""
        return self._place(service, priority, loads, 0.0)

    def place_from(
        self,
        service: str,
        priority: Priority,
        since: datetime,
        loads: Sequence[Load] | None = None,
    ) -> Place:
        """The same of somebody whose clock begins at `since`: an appointment who came early."""
        early_s = (since - self._now).total_seconds()
        own = self._place(service, priority, loads, early_s)
        if early_s <= 0 or own.wait is None:
            return own
        usual = self.place(service, Priority.REGULAR, loads)
        wait = own.wait if usual.wait is None else estimate.early(own.wait, usual.wait, early_s)
        return Place(max(own.ahead, usual.ahead), wait)

    def _place(
        self, service: str, priority: Priority, loads: Sequence[Load] | None, early_s: float
    ) -> Place:
        """Of somebody whose clock begins so much later, from then on; below 0: who has waited."""
        before = self._loads if loads is None else loads
        if loads is None and not self.waiting(service) and self._is_free(service):
            return Place(0, Wait(0, 0))
        if self._hall.service(service) is None:
            return Place(0, None)
        pace = self._growth[service, priority]
        if not any(service in one.services for s in self._stretches for one in s.pools):
            return Place(round(estimate.people_ahead(before, service, self._growth, pace)), None)
        ahead = estimate.ahead_of(before, self._growth, pace, self._serving)
        later = estimate.later_of(
            self._rates[priority], max(self._rates.values()), self._force.policy.max_overtakes
        )
        if early_s > 0 and loads is None:
            ahead = estimate.with_more(ahead, due.before(self._dues, early_s), self._serving)
        wait = self._expected(service, ahead, later)
        if wait is not None and self._dues and early_s <= 0:
            middle_s = (wait.low + wait.high) / 2
            more = due.passing(self._dues, self._booked_growth, pace, middle_s, -early_s)
            if more:
                told = estimate.with_more(ahead, more, self._serving)
                wait = self._expected(service, told, later)
        return Place(round(ahead.get(service, estimate.Ahead(0.0, 0.0)).people), wait)

    def _expected(
        self, service: str, ahead: Mapping[str, estimate.Ahead], later: estimate.Later
    ) -> Wait | None:
        return estimate.expected_wait(
            service, self._serving[service], tuple(ahead.items()), later, self._stretches
        )

    def item_time(self, service: str, items: Sequence[str]) -> int | None:
        """What somebody will take, in seconds, by the items; None when they tell nothing more
        than the service does."""
        if self._hall.service(service) is None:
            return None
        today, earlier = self._learnt_on
        found = service_times.of_items(self._db, today, earlier, items)
        if not found:
            return None
        level = self._serving[service]
        return round(
            sum(
                item_time(found.get((item, today), _NONE), found.get((item, earlier), _NONE), level)
                for item in items
            )
        )

    def _is_free(self, service: str) -> bool:
        """Whether a window that serves it has nobody."""
        return any(
            not desk.busy and desk.serves_at(0) and service in self._aid.served_by(desk)
            for desk in self._desks
        )

    @property
    def _learnt_on(self) -> tuple[str, str]:
        """The days from which serving times are learnt: today, and the same weekday before."""
        today = self._now.date()
        return today.isoformat(), (today - timedelta(days=7)).isoformat()

    @cached_property
    def _serving(self) -> Mapping[str, Serving]:
        """Serving times by service, read when the first is asked for: often none is needed."""
        today, earlier = self._learnt_on
        found = service_times.read(self._db, today, earlier)
        known = {
            service.code: Known(
                found.get((service.code, today), _NONE),
                found.get((service.code, earlier), _NONE),
                service.serving_minutes * 60.0,
            )
            for service in self._hall.services
        }
        pace = pace_of(known.values())
        return {
            code: serving_time(one.today, one.same_weekday, one.prior_s * pace)
            for code, one in known.items()
        }

    @cached_property
    def _desks(self) -> tuple[Desk, ...]:
        return tuple(attending.desks(self._db, self._hall, self._now))

    @cached_property
    def _aid(self) -> Aid:
        return Aid(self._force.policy.help, frozenset(load.service for load in self._loads))

    @cached_property
    def _stretches(self) -> tuple[Stretch, ...]:
        """The windows from now on, with those that will help because somebody is late."""
        aid = self._aid
        if aid.rule is Help.LATE and any(desk.helps for desk in self._desks):
            work = estimate.work_of(self._loads, self._serving)
            factor = self._force.policy.late_factor
            limits = {
                service: factor * routes.target_s(self._hall, service, self._force)
                for service in work
            }
            aid = aid._replace(late=late_services(self._desks, work, limits))
        return stretches_of(self._desks, aid)

    @cached_property
    def _booked_growth(self) -> dict[str, float]:
        """How fast the score of an appointment grows, by service."""
        return {one.service: self._growth[one.service, Priority.APPOINTMENT] for one in self._dues}


def _waiting(db: sqlite3.Connection, hall: HallConfig, now: datetime) -> awaited.Awaited:
    """Who waits, and who is about to come by a booked time."""
    bookable = [service.code for service in hall.services if service.slot_places]
    if not bookable:
        return awaited.Awaited(queue.loads(db), {}, [])
    return awaited.read(db, json.dumps(bookable), now, now + DUE_WITHIN)


@lru_cache(maxsize=64)
def _rates(policy: Policy) -> dict[str, float]:
    return {priority.value: rate for priority, rate in policy.rates().items()}
