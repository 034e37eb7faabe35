"""Clocks that are still to be counted by a calendar that has changed: a list that empties."""

from __future__ import annotations

import sqlite3
from datetime import date


def ask(db: sqlite3.Connection, first: date) -> None:
    """All clocks that run and whose last day is not before `first`."""
    db.execute(
        "INSERT OR IGNORE INTO recounts (case_id) SELECT case_id FROM clocks"
        " WHERE ended_at IS NULL AND due >= ?",
        (first.isoformat(),),
    )


def take(db: sqlite3.Connection, most: int) -> list[int]:
    """Some of them, taken off the list; the caller counts them in the same transaction."""
    rows = db.execute("SELECT case_id FROM recounts ORDER BY case_id LIMIT ?", (most,)).fetchall()
    db.executemany("DELETE FROM recounts WHERE case_id = ?", rows)
    return [case_id for (case_id,) in rows]


def take_one(db: sqlite3.Connection, case_id: int) -> bool:
    """One clock, if it is on the list."""
    return db.execute("DELETE FROM recounts WHERE case_id = ?", (case_id,)).rowcount > 0


def left(db: sqlite3.Connection) -> int:
    """How many are still to be counted; nearly always none."""
    return int(db.execute("SELECT count(*) FROM recounts").fetchone()[0])
