"""What a command at a window begins and ends with, in one read: how the window stands, who is
signed in, what it may take back, and which ticket is there."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

from hub.domain.window import CLOSED, Sitting
from hub.store import undo, windows
from hub.store.sessions import Session
from hub.store.undo import Offer


class Seat(NamedTuple):
    """One window. `present` is the number of its called or served ticket."""

    sitting: Sitting
    session: Session | None
    offer: Offer | None
    present: str | None


_READ = (
    f"SELECT {windows.COLUMNS}, s.device, s.clerk, s.window,"
    f" {undo.COLUMNS}, present.number FROM (SELECT 1)"
    " LEFT JOIN windows w ON w.no = ?1 LEFT JOIN sessions s ON s.window = ?1"
    " LEFT JOIN undo_offers u ON u.window = ?1 LEFT JOIN tickets t ON t.id = u.ticket_id"
    " LEFT JOIN tickets present ON present.window = ?1"
    " AND present.state IN ('called', 'serving')"
)


def read(db: sqlite3.Connection, no: int, now: datetime) -> Seat:
    """One window as it is."""
    row = db.execute(_READ, (no,)).fetchone()
    return Seat(
        CLOSED if row[0] is None else windows.sitting(row[:5]),
        None if row[5] is None else Session(*row[5:8]),
        None if row[8] is None else undo.offer(row[8:13], now),
        row[13],
    )
