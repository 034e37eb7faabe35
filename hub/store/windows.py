"""Windows: open, closed or paused. A window without a row is closed."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

from hub.contract.words import PauseReason, WindowStatus
from hub.domain.window import CLOSED, Sitting
from hub.store.times import stored, when

COLUMNS = "w.status, w.pause, w.since, w.pause_after, w.back_at"
"""The columns of a sitting."""


def read(db: sqlite3.Connection, no: int) -> Sitting:
    """One window's own state."""
    row = db.execute(f"SELECT {COLUMNS} FROM windows w WHERE no = ?", (no,)).fetchone()
    return CLOSED if row is None else sitting(row)


def read_all(db: sqlite3.Connection) -> dict[int, Sitting]:
    """Every window that has ever been opened."""
    rows = db.execute(f"SELECT no, {COLUMNS} FROM windows w")
    return {row[0]: sitting(row[1:]) for row in rows}


def save(db: sqlite3.Connection, no: int, now: Sitting) -> None:
    """Write one window's own state."""
    db.execute(
        "INSERT INTO windows (no, status, pause, since, pause_after, back_at)"
        " VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (no) DO UPDATE SET status = excluded.status, pause = excluded.pause,"
        " since = excluded.since, pause_after = excluded.pause_after, back_at = excluded.back_at",
        (
            no,
            now.status.value,
            now.pause and now.pause.value,
            _text(now.since),
            now.after and now.after.value,
            _text(now.back_at),
        ),
    )


def open_desks(db: sqlite3.Connection) -> list[tuple[int, str | None, bool]]:
    """Open windows: number, clerk, and whether a ticket is there."""
    rows = db.execute(
        "SELECT w.no, s.clerk, t.id IS NOT NULL FROM windows w"
        " LEFT JOIN sessions s ON s.window = w.no"
        " LEFT JOIN tickets t ON t.window = w.no AND t.state IN ('called', 'serving')"
        " WHERE w.status = 'open'"
    )
    return [(no, clerk, bool(busy)) for no, clerk, busy in rows]


class Attended(NamedTuple):
    """A window that is open or rests: its clerk, whether a ticket is there, whether it goes on
    with the next, and when the clerk is back who does not."""

    no: int
    clerk: str | None
    busy: bool
    goes_on: bool
    back_at: datetime | None


def attended(db: sqlite3.Connection) -> list[Attended]:
    """Windows that are not closed."""
    rows = db.execute(
        "SELECT w.no, s.clerk, t.id IS NOT NULL,"
        " w.status = 'open' AND w.pause_after IS NULL, w.back_at FROM windows w"
        " LEFT JOIN sessions s ON s.window = w.no"
        " LEFT JOIN tickets t ON t.window = w.no AND t.state IN ('called', 'serving')"
        " WHERE w.status <> 'closed'"
    )
    return [
        Attended(no, clerk, bool(busy), bool(goes_on), when(back))
        for no, clerk, busy, goes_on, back in rows
    ]


def sitting(row: tuple[str, str | None, str | None, str | None, str | None]) -> Sitting:
    """A window's row as its own state."""
    status, pause, since, after, back_at = row
    return Sitting(
        WindowStatus(status),
        None if pause is None else PauseReason(pause),
        when(since),
        None if after is None else PauseReason(after),
        when(back_at),
    )


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else stored(moment)
