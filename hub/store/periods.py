"""Periods: each stay of a ticket in a state is a row; waits and serving times come from them."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from typing import NamedTuple

from hub.contract.words import Move, TicketState
from hub.store.times import stored


class Period(NamedTuple):
    """One stay; `move` is what led into it, `ended_at` None while it lasts."""

    state: TicketState
    move: Move
    began_at: datetime
    ended_at: datetime | None
    service: str
    window: int | None
    clerk: str | None
    reason: str | None


def turn(db: sqlite3.Connection, ticket_id: int, period: Period) -> None:
    """End the ticket's open period and begin the next at the same moment."""
    row = db.execute(
        "UPDATE periods SET ended_at = ? WHERE ticket_id = ? AND ended_at IS NULL RETURNING nr",
        (stored(period.began_at), ticket_id),
    ).fetchone()
    _insert(db, ticket_id, row[0] + 1, period)


def begin(db: sqlite3.Connection, ticket_id: int, period: Period) -> None:
    """Begin a new ticket's first period. IntegrityError if it has one."""
    _insert(db, ticket_id, 1, period)


def _insert(db: sqlite3.Connection, ticket_id: int, nr: int, period: Period) -> None:
    db.execute(
        "INSERT INTO periods (ticket_id, nr, state, move, began_at, service, window, clerk,"
        " reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            ticket_id,
            nr,
            period.state.value,
            period.move.value,
            stored(period.began_at),
            period.service,
            period.window,
            period.clerk,
            period.reason,
        ),
    )


def of_ticket(db: sqlite3.Connection, ticket_id: int) -> list[Period]:
    """A ticket's periods in order."""
    rows = db.execute(
        "SELECT state, move, began_at, ended_at, service, window, clerk, reason FROM periods"
        " WHERE ticket_id = ? ORDER BY nr",
        (ticket_id,),
    )
    return [
        Period(
            TicketState(row[0]),
            Move(row[1]),
            datetime.fromisoformat(row[2]),
            None if row[3] is None else datetime.fromisoformat(row[3]),
            *row[4:],
        )
        for row in rows
    ]


def moves(db: sqlite3.Connection, ticket_id: int, move: Move) -> int:
    """How often a move was made with a ticket."""
    row = db.execute(
        "SELECT count(*) FROM periods WHERE ticket_id = ? AND move = ?", (ticket_id, move.value)
    ).fetchone()
    return int(row[0])


def present_reason(db: sqlite3.Connection, ticket_id: int) -> str | None:
    """Why the ticket's present period began, if a reason was given."""
    row = db.execute(
        "SELECT reason FROM periods WHERE ticket_id = ? AND ended_at IS NULL", (ticket_id,)
    ).fetchone()
    return None if row is None else row[0]


def at_window_since(db: sqlite3.Connection, ticket_id: int) -> tuple[datetime, datetime]:
    """When the ticket at a window was called, and when its present period began."""
    called, began = db.execute(
        "SELECT (SELECT began_at FROM periods WHERE ticket_id = ?1 AND move = 'call'"
        " ORDER BY nr DESC LIMIT 1), began_at FROM periods"
        " WHERE ticket_id = ?1 AND ended_at IS NULL",
        (ticket_id,),
    ).fetchone()
    return datetime.fromisoformat(called), datetime.fromisoformat(began)


def present_since(db: sqlite3.Connection, ticket_id: int) -> datetime:
    """The clock of the ticket's present period: when it began, moved on by the hall's pauses."""
    row = db.execute(
        "SELECT began_at, paused_s FROM periods WHERE ticket_id = ? AND ended_at IS NULL",
        (ticket_id,),
    ).fetchone()
    return datetime.fromisoformat(row[0]) + timedelta(seconds=row[1])


def paused(db: sqlite3.Connection, ticket_id: int, before: datetime) -> timedelta:
    """How long the hall was paused during the ticket's periods that began before a moment."""
    row = db.execute(
        "SELECT total(paused_s) FROM periods WHERE ticket_id = ? AND began_at < ?",
        (ticket_id, stored(before)),
    ).fetchone()
    return timedelta(seconds=row[0])
