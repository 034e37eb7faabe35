"""The routing's arguments, from settings and store."""

from __future__ import annotations

import sqlite3

from hub.config import HallConfig, RuleSettings
from hub.domain import contender
from hub.domain.contender import Head, Policy, Post
from hub.store import queue
from hub.store.queue import Waiting
from hub.store.tickets import Ticket


def policy(rules: RuleSettings) -> Policy:
    """The hall's routing numbers."""
    return Policy(
        regular=rules.rate_regular,
        appointment=rules.rate_appointment,
        priority=rules.rate_priority,
        late_factor=rules.rank2_factor,
        max_overtakes=rules.max_overtakes,
    )


def post(hall: HallConfig, no: int, clerk: str | None) -> Post:
    """A window with its clerk; without one, what the window alone may serve."""
    window = hall.window(no)
    assert window is not None
    person = hall.clerk(clerk) if clerk is not None else None
    return contender.post(
        no,
        window.kind,
        window.services,
        window.helps,
        clerk or "",
        person.services if person is not None else (),
    )


def target_s(hall: HallConfig, service: str) -> int:
    """A service's target wait in seconds; one that is gone from the settings has 20 minutes."""
    found = hall.service(service)
    return 1200 if found is None else found.target_minutes * 60


def head(hall: HallConfig, waiting: Waiting | Ticket) -> Head:
    """A waiting ticket as the routing weighs it."""
    service = hall.service(waiting.service)
    return Head(
        id=waiting.id,
        number=waiting.number,
        service=waiting.service,
        priority=waiting.priority,
        since=waiting.since,
        target_s=target_s(hall, waiting.service),
        overtaken=waiting.overtaken,
        window=waiting.stick_window,
        clerk=waiting.stick_clerk,
        until=waiting.stick_until,
        only_kind=None if service is None else service.only_kind,
    )


def heads(db: sqlite3.Connection, hall: HallConfig, window: Post) -> list[Head]:
    """The candidates for one window."""
    found = queue.heads(db, window.ranks, hall.rules.max_overtakes)
    return [head(hall, waiting) for candidates in found.values() for waiting in candidates]
