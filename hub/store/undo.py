"""What each window may still take back: its last no-show, park or finish."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

import msgspec

from hub.contract.words import Move
from hub.store.times import stored


class Before(msgspec.Struct, frozen=True):
    """What the move has counted beside the ticket's state."""

    served_s: int = 0


class Offer(NamedTuple):
    """One offer, with the ticket it is about."""

    ticket_id: int
    move: Move
    until: datetime
    before: Before


_before = msgspec.json.Decoder(Before)


def put(db: sqlite3.Connection, window: int, offer: Offer) -> None:
    """Offer to take a move back; it replaces the window's last offer."""
    db.execute(
        "INSERT OR REPLACE INTO undo_offers VALUES (?, ?, ?, ?, ?)",
        (
            window,
            offer.ticket_id,
            offer.move.value,
            stored(offer.until),
            msgspec.json.encode(offer.before),
        ),
    )


def read(db: sqlite3.Connection, window: int, now: datetime) -> Offer | None:
    """The window's offer, while it lasts."""
    row = db.execute(
        "SELECT ticket_id, move, until, before FROM undo_offers WHERE window = ?", (window,)
    ).fetchone()
    if row is None or datetime.fromisoformat(row[2]) <= now:
        return None
    return Offer(row[0], Move(row[1]), datetime.fromisoformat(row[2]), _before.decode(row[3]))


def drop(db: sqlite3.Connection, window: int) -> None:
    """Something was built on it: the window's offer ends."""
    db.execute("DELETE FROM undo_offers WHERE window = ?", (window,))


def drop_ticket(db: sqlite3.Connection, ticket_id: int) -> list[int]:
    """The ticket has moved on: whose offers have ended."""
    rows = db.execute("DELETE FROM undo_offers WHERE ticket_id = ? RETURNING window", (ticket_id,))
    return [row[0] for row in rows.fetchall()]


def drop_old(db: sqlite3.Connection, now: datetime) -> list[int]:
    """Windows whose offers have run out; they are gone now."""
    rows = db.execute("DELETE FROM undo_offers WHERE until <= ? RETURNING window", (stored(now),))
    return [row[0] for row in rows.fetchall()]
