"""What a supervisor has set for today: whether tickets whose wait passes closing are given."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from hub.contract.words import ClosingGuard


def put(db: sqlite3.Connection, service: str, day: str, guard: ClosingGuard) -> None:
    """Set a service's guard for a day."""
    db.execute(
        "INSERT INTO closing_guards (service, day, guard) VALUES (?, ?, ?)"
        " ON CONFLICT (service) DO UPDATE SET day = excluded.day, guard = excluded.guard",
        (service, day, guard.value),
    )


def drop(db: sqlite3.Connection, service: str) -> None:
    """Back to the settings."""
    db.execute("DELETE FROM closing_guards WHERE service = ?", (service,))


def read(db: sqlite3.Connection, day: str) -> Mapping[str, ClosingGuard]:
    """By service, as far as set for this day: at most one row a service."""
    rows = db.execute("SELECT service, guard FROM closing_guards WHERE day = ?", (day,))
    return {service: ClosingGuard(guard) for service, guard in rows}
