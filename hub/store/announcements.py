"""What displays and speakers say they have announced of the day's calls."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

from hub.store.times import stored


class Announced(NamedTuple):
    """The call that was announced just now."""

    ticket: str
    service: str
    window: int


def mark_shown(
    db: sqlite3.Connection, day: str, call_no: int, times: int, now: datetime
) -> Announced | None:
    """A call was painted, `times` being its latest recall that was. None: known, or no call."""
    return _mark(db, "shown", day, call_no, times, now)


def mark_said(
    db: sqlite3.Connection, day: str, call_no: int, times: int, now: datetime
) -> Announced | None:
    """A call was spoken to its end. None: known already, or there is no such call."""
    return _mark(db, "said", day, call_no, times, now)


def silent(db: sqlite3.Connection, day: str, before: datetime) -> list[tuple[int, Announced]]:
    """Calls still open at their window whose latest announcement nobody has shown yet."""
    rows = db.execute(  # `state IN` names the index of the few that are at a window
        "SELECT c.call_no, t.number, t.service, c.window"
        " FROM tickets t INDEXED BY one_ticket_per_window JOIN calls c"
        " ON c.day = t.day AND c.call_no = t.call_no"
        " WHERE t.state IN ('called', 'serving') AND t.state = 'called' AND t.day = ?"
        " AND c.shown_times < c.times AND c.last_at < ?",
        (day, stored(before)),
    )
    return [(row[0], Announced(*row[1:])) for row in rows]


def _mark(
    db: sqlite3.Connection, column: str, day: str, call_no: int, times: int, now: datetime
) -> Announced | None:
    changed = db.execute(
        f"UPDATE calls SET {column}_at = ?, {column}_times = ? WHERE day = ? AND call_no = ?"
        f" AND {column}_times < ? AND times >= ?",
        (stored(now), times, day, call_no, times, times),
    )
    if changed.rowcount == 0:
        return None
    row = db.execute(
        "SELECT t.number, t.service, c.window FROM calls c JOIN tickets t ON t.id = c.ticket_id"
        " WHERE c.day = ? AND c.call_no = ?",
        (day, call_no),
    ).fetchone()
    return Announced(*row)
