"""Tickets of the present slot of each service: one running counter a service, no history."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import NamedTuple


class Counted(NamedTuple):
    """How many tickets a slot has given; `slot` is `YYYY-MM-DD HH:MM`, its beginning."""

    slot: str
    given: int


def take(db: sqlite3.Connection, service: str, slot: str) -> int:
    """Count one more ticket of a slot, the first of a new one: how many there are with it."""
    row = db.execute(
        "INSERT INTO quota_slots (service, slot, given) VALUES (?, ?, 1)"
        " ON CONFLICT (service) DO UPDATE SET given = iif(slot = excluded.slot, given + 1, 1),"
        " slot = excluded.slot RETURNING given",
        (service, slot),
    ).fetchone()
    return int(row[0])


def read(db: sqlite3.Connection) -> Mapping[str, Counted]:
    """The last counted slot of each service that has slots."""
    rows = db.execute("SELECT service, slot, given FROM quota_slots")
    return {service: Counted(slot, given) for service, slot, given in rows}
