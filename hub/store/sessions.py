"""Sessions: who is signed in at which window, by which station. One of each at most."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

from hub.store.times import stored


class Session(NamedTuple):
    """A signed-in clerk."""

    device: str
    clerk: str
    window: int


def at_window(db: sqlite3.Connection, window: int) -> Session | None:
    """Who is signed in at a window."""
    return _one(db, "SELECT device, clerk, window FROM sessions WHERE window = ?", window)


def of_clerk(db: sqlite3.Connection, clerk: str) -> Session | None:
    """Where a clerk is signed in."""
    return _one(db, "SELECT device, clerk, window FROM sessions WHERE clerk = ?", clerk)


def read_all(db: sqlite3.Connection) -> dict[int, Session]:
    """All sessions by their window."""
    rows = db.execute("SELECT device, clerk, window FROM sessions")
    return {row[2]: Session(*row) for row in rows}


def present(db: sqlite3.Connection) -> list[Session]:
    """Sessions whose station is there."""
    rows = db.execute(
        "SELECT s.device, s.clerk, s.window FROM sessions s JOIN presence USING (device)"
        " WHERE online = 1"
    )
    return [Session(*row) for row in rows]


def begin(db: sqlite3.Connection, session: Session, now: datetime) -> None:
    """Sign a clerk in; the same clerk at the same window may come by another station."""
    db.execute("DELETE FROM sessions WHERE clerk = ? AND window = ?", session[1:])
    db.execute("INSERT INTO sessions VALUES (?, ?, ?, ?)", (*session, stored(now)))


def end(db: sqlite3.Connection, window: int) -> None:
    """Sign out whoever is at a window."""
    db.execute("DELETE FROM sessions WHERE window = ?", (window,))


def lost(db: sqlite3.Connection, before: datetime) -> list[Session]:
    """Sessions whose station is gone since before a moment."""
    rows = db.execute(
        "SELECT s.device, s.clerk, s.window FROM sessions s JOIN presence USING (device)"
        " WHERE online = 0 AND presence.since <= ?",
        (stored(before),),
    )
    return [Session(*row) for row in rows]


def _one(db: sqlite3.Connection, query: str, value: str | int) -> Session | None:
    row = db.execute(query, (value,)).fetchone()
    return None if row is None else Session(*row)
