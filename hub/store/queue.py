"""The queue as the routing asks for it: heads by index, counts, overtakes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from hub.contract.words import Priority, TicketState
from hub.store.tickets import COLUMNS, Ticket, from_row, when

NAMED_AT_MOST = 200
"""Tickets of one service that wait for a named window or clerk; more are not looked at."""


class Waiting(NamedTuple):
    """As much of a waiting ticket as the routing weighs."""

    id: int
    number: str
    service: str
    priority: Priority
    since: datetime
    overtaken: int
    stick_window: int | None
    stick_clerk: str | None
    stick_until: datetime | None
    masked_name: str


_WAITING = ", ".join(Waiting._fields)
_FREE = "state = 'waiting' AND stick_until IS NULL"
_NAMED = "state = 'waiting' AND stick_until IS NOT NULL"


def heads(
    db: sqlite3.Connection, service: str, cap: int, classes: Iterable[str] = tuple(Priority)
) -> list[Waiting]:
    """Candidates of one service: per class the oldest free one, the oldest that has been
    overtaken `cap` times, and those that wait for a named window or clerk.

    `classes` may leave out those of which nobody waits.
    """
    found: list[Waiting] = []
    for priority in classes:
        found += _read(
            db,
            f"{_FREE} AND service = ? AND priority = ? ORDER BY since, id LIMIT 1",
            (service, priority),
        )
    found += _read(
        db,
        "state = 'waiting' AND overtaken > 0 AND service = ? AND overtaken >= ?"
        " ORDER BY since, id LIMIT 1",
        (service, cap),
    )
    found += _read(
        db, f"{_NAMED} AND service = ? ORDER BY since, id LIMIT ?", (service, NAMED_AT_MOST)
    )
    return found


def waiting(db: sqlite3.Connection, services: Iterable[str], limit: int = 1000) -> list[Waiting]:
    """Everybody who waits for some services, for a clerk's list; per service at most `limit`."""
    found: list[Waiting] = []
    for service in services:
        for which in (_FREE, _NAMED):
            found += _read(db, f"{which} AND service = ? LIMIT ?", (service, limit))
    return found


def aside(
    db: sqlite3.Connection, state: TicketState, services: Iterable[str], limit: int = 1000
) -> list[Ticket]:
    """Parked or missed tickets of some services, oldest queue clock first."""
    found: list[Ticket] = []
    for service in services:
        rows = db.execute(
            f"SELECT {COLUMNS} FROM tickets WHERE state IN ('parked', 'no_show')"
            " AND state = ? AND service = ? ORDER BY since LIMIT ?",
            (state.value, service, limit),
        )
        found += [from_row(row) for row in rows]
    return found


def counts(db: sqlite3.Connection, *, free: bool = False) -> dict[tuple[str, str], int]:
    """How many wait, by service and class; `free`: only those who wait for nobody by name.

    Kept by the store's triggers, so it costs the same however many wait.
    """
    counted = "free" if free else "free + named"
    rows = db.execute(f"SELECT service, priority, {counted} FROM queues WHERE {counted} > 0")
    return {(service, priority): count for service, priority, count in rows}


def counts_before(db: sqlite3.Connection, ticket: Ticket) -> dict[tuple[str, str], int]:
    """How many wait that came before a ticket, by service and class."""
    found: dict[tuple[str, str], int] = {}
    counting = " UNION ALL ".join(
        f"SELECT service, priority, count(*) FROM tickets WHERE {one} AND (since, id) < (?, ?)"
        " GROUP BY 1, 2"
        for one in (_FREE, _NAMED)
    )
    came = (ticket.since.isoformat(), ticket.id)
    for service, priority, count in db.execute(counting, came * 2):
        found[service, priority] = found.get((service, priority), 0) + count
    return found


def clocks(db: sqlite3.Connection, service: str, priority: Priority, limit: int) -> list[datetime]:
    """Queue clocks of the first who wait in one class, oldest first."""
    rows = db.execute(
        f"SELECT since FROM tickets WHERE {_FREE} AND service = ? AND priority = ?"
        " ORDER BY since, id LIMIT ?",
        (service, priority.value, limit),
    )
    return [datetime.fromisoformat(since) for (since,) in rows]


def overtake(
    db: sqlite3.Connection, service: str, priority: Priority, since: datetime, ticket_id: int
) -> None:
    """Count one overtake for every free ticket of a class that came before."""
    db.execute(
        f"UPDATE tickets SET overtaken = overtaken + 1 WHERE {_FREE}"
        " AND service = ? AND priority = ? AND (since, id) < (?, ?)",
        (service, priority.value, since.isoformat(), ticket_id),
    )


def overtake_one(db: sqlite3.Connection, ticket_id: int) -> None:
    """Count one overtake for one ticket."""
    db.execute("UPDATE tickets SET overtaken = overtaken + 1 WHERE id = ?", (ticket_id,))


def _read(db: sqlite3.Connection, where: str, values: tuple[str | int, ...]) -> list[Waiting]:
    rows = db.execute(f"SELECT {_WAITING} FROM tickets WHERE {where}", values)
    return [
        Waiting(
            row[0],
            row[1],
            row[2],
            Priority(row[3]),
            datetime.fromisoformat(row[4]),
            row[5],
            row[6],
            row[7],
            when(row[8]),
            row[9],
        )
        for row in rows
    ]
