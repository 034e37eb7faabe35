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
    number: str


COLUMNS = "u.ticket_id, u.move, u.until, u.before, t.number"
"""The columns of an offer."""
_before = msgspec.json.Decoder(Before)


def put(db: sqlite3.Connection, window: int, new: Offer) -> None:
    """Offer to take a move back; it replaces the window's last offer."""
    db.execute(
        "INSERT OR REPLACE INTO undo_offers VALUES (?, ?, ?, ?, ?)",
        (
            window,
            new.ticket_id,
            new.move.value,
            stored(new.until),
            msgspec.json.encode(new.before),
        ),
    )


def read(db: sqlite3.Connection, window: int, now: datetime) -> Offer | None:
    """The window's offer, while it lasts."""
    row = db.execute(
        f"SELECT {COLUMNS} FROM undo_offers u JOIN tickets t ON t.id = u.ticket_id"
        " WHERE u.window = ?",
        (window,),
    ).fetchone()
    return None if row is None else offer(row, now)


def read_all(db: sqlite3.Connection, now: datetime) -> dict[int, Offer]:
    """All offers by their window, while they last."""
    rows = db.execute(
        f"SELECT u.window, {COLUMNS} FROM undo_offers u JOIN tickets t ON t.id = u.ticket_id"
    )
    found = ((row[0], offer(row[1:], now)) for row in rows)
    return {window: one for window, one in found if one is not None}


def offer(row: tuple[int, str, str, bytes, str], now: datetime) -> Offer | None:
    """A row of `COLUMNS` as an offer; None once it has run out."""
    ticket_id, move, until_text, before, number = row
    until = datetime.fromisoformat(until_text)
    if until <= now:
        return None
    return Offer(ticket_id, Move(move), until, _before.decode(before), number)


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
