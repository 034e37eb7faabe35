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


class AtWindow(NamedTuple):
    """When a ticket at a window was called, when its present period began, and for how much of
    this the hall was paused."""

    called_at: datetime
    began_at: datetime
    paused: timedelta


def at_window(db: sqlite3.Connection, ticket_id: int) -> AtWindow:
    """The present period of a ticket that is at a window."""
    called, began, paused_s = db.execute(
        "SELECT (SELECT began_at FROM periods WHERE ticket_id = ?1 AND move = 'call'"
        " ORDER BY nr DESC LIMIT 1), began_at, paused_s FROM periods"
        " WHERE ticket_id = ?1 AND ended_at IS NULL",
        (ticket_id,),
    ).fetchone()
    return AtWindow(
        datetime.fromisoformat(called), datetime.fromisoformat(began), timedelta(seconds=paused_s)
    )


def paused(db: sqlite3.Connection, ticket_id: int, before: datetime) -> timedelta:
    """How long the hall was paused during the ticket's periods that began before a moment."""
    row = db.execute(
        "SELECT total(paused_s) FROM periods WHERE ticket_id = ? AND began_at < ?",
        (ticket_id, stored(before)),
    ).fetchone()
    return timedelta(seconds=row[0])
