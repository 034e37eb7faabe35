"""The queue beside the booked times that are to come, in one statement: each ticket asks for it."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

from hub.domain.due import Due
from hub.domain.estimate import Load
from hub.store.times import stored

_ASLEEP = (
    "SELECT count(*) FROM tickets WHERE state = 'waiting' AND stick_until IS NULL"
    " AND tickets.service = queues.service AND tickets.priority = 'appointment' AND since > ?2"
)
_QUEUE = (
    "SELECT service, priority, free + named AS people, known, work_s,"
    f" CASE priority WHEN 'appointment' THEN ({_ASLEEP}) ELSE 0 END, NULL"
    " FROM queues WHERE people > 0"
)
_SLOTS = (
    "SELECT service, '', taken, 0, 0, 0, starts_at FROM slots WHERE taken > 0"
    " AND service IN (SELECT value FROM json_each(?1)) AND starts_at > ?2 AND starts_at <= ?3"
)
_BOTH = f"{_QUEUE} UNION ALL {_SLOTS}"


class Awaited(NamedTuple):
    """Who waits and whose queue clock has begun; how many of each service are here before their
    booked time; and whose time is to come, those among them."""

    awake: list[Load]
    asleep: dict[str, int]
    dues: list[Due]


def read(db: sqlite3.Connection, bookable: str, now: datetime, until: datetime) -> Awaited:
    """`bookable` is a JSON list of services, whose slots until `until` are read. What the early
    ones will take is thought to be as much as what others of their class will."""
    found = Awaited([], {}, [])
    rows = db.execute(_BOTH, (bookable, stored(now), stored(until)))
    for service, priority, people, known, work_s, asleep, starts_at in rows:
        if starts_at is not None:
            in_s = (datetime.fromisoformat(starts_at) - now).total_seconds()
            found.dues.append(Due(service, in_s, people))
            continue
        if asleep:
            found.asleep[service] = asleep
        if people > asleep:
            left = (people - asleep) / people
            found.awake.append(
                Load(service, priority, people - asleep, round(left * known), round(left * work_s))
            )
    return found
