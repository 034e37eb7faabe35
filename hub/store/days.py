"""Business days: opened by their first tick, closed once."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

from hub.store.hall_pause import Paused
from hub.store.times import stored, when


class Day(NamedTuple):
    """One business day."""

    day: str
    opened_at: datetime
    closed_at: datetime | None


def read(db: sqlite3.Connection, day: str) -> Day | None:
    """One day; None when nothing was ever done on it."""
    row = db.execute("SELECT day, opened_at, closed_at FROM days WHERE day = ?", (day,)).fetchone()
    return None if row is None else Day(row[0], datetime.fromisoformat(row[1]), when(row[2]))


def before(db: sqlite3.Connection, day: str) -> list[str]:
    """Earlier days that were never closed, oldest first."""
    rows = db.execute(
        "SELECT day FROM days WHERE day < ? AND closed_at IS NULL ORDER BY day", (day,)
    )
    return [row[0] for row in rows]


def last(db: sqlite3.Connection) -> str | None:
    """The latest day that was opened."""
    row = db.execute("SELECT max(day) FROM days").fetchone()
    return None if row[0] is None else str(row[0])


def insert(db: sqlite3.Connection, day: str, now: datetime) -> Day:
    """Open a day."""
    db.execute("INSERT INTO days (day, opened_at) VALUES (?, ?)", (day, stored(now)))
    return Day(day, now, None)


def count_pause(db: sqlite3.Connection, day: Day, pause: Paused, now: datetime) -> None:
    """Count how much of an open day the hall's pause was until now."""
    seconds = round(pause.part_of(day.opened_at, now).total_seconds())
    db.execute("UPDATE days SET paused_s = paused_s + ? WHERE day = ?", (seconds, day.day))


def paused_s(db: sqlite3.Connection, day: str) -> int:
    """Seconds that the hall was paused on a day, as far as counted."""
    row = db.execute("SELECT paused_s FROM days WHERE day = ?", (day,)).fetchone()
    return 0 if row is None else int(row[0])


def close(db: sqlite3.Connection, day: str, now: datetime) -> None:
    """Close a day."""
    db.execute("UPDATE days SET closed_at = ? WHERE day = ?", (stored(now), day))
