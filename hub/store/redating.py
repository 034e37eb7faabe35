"""Dating anew whatever is open, after the machine's clock was set.

The whole life of a ticket that is not over moves, so that all its waits stay as long as they
were; what is over keeps the date under which it happened, and facts are never changed. Times
that were promised by the clock on the wall (back at 15:00) stay.
"""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, timedelta
from typing import NamedTuple

from hub.store.times import stored

OPEN_TICKETS = (
    "SELECT id FROM tickets WHERE state = 'waiting' AND stick_until IS NULL"
    " UNION ALL SELECT id FROM tickets WHERE state = 'waiting' AND stick_until IS NOT NULL"
    " UNION ALL SELECT id FROM tickets WHERE state IN ('called', 'serving')"
    " UNION ALL SELECT id FROM tickets WHERE state IN ('parked', 'no_show')"
)
"""By the indexes of what is open: the history is not read."""

OF_A_TICKET: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("tickets", "id", ("issued_at", "since", "stick_until")),
    ("periods", "ticket_id", ("began_at", "ended_at")),
    ("calls", "ticket_id", ("at", "last_at", "shown_at", "said_at")),
)
"""Table, the column that names the ticket, columns to move."""

OTHERS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("jobs", ("created_at", "valid_until", "sent_at"), "ended_at IS NULL"),
    ("rating_requests", ("pad_until",), "closed_at IS NULL"),
    ("overtakes", ("since",), "1"),
    ("undo_offers", ("until",), "1"),
    ("alerts", ("since",), "ended_at IS NULL"),
    ("windows", ("since",), "1"),
    ("sessions", ("since",), "1"),
    ("presence", ("since",), "1"),
    ("devices", ("code_valid_until",), "code_valid_until IS NOT NULL"),
    ("hall_pause", ("since",), "1"),
    ("clerks", ("locked_until",), "locked_until IS NOT NULL"),
    ("guesses", ("locked_until",), "locked_until IS NOT NULL"),
)
"""Table, columns to move, what of it is open."""


class ClockSet(NamedTuple):
    """The last time that the clock was set: the new time, and the business day from then on."""

    at: datetime
    day: date


def last(db: sqlite3.Connection) -> ClockSet | None:
    """When the clock was last set; None if it never was."""
    row = db.execute("SELECT at, day FROM clock_settings").fetchone()
    return (
        None
        if row is None
        else ClockSet(datetime.fromisoformat(row[0]), date.fromisoformat(row[1]))
    )


def note(db: sqlite3.Connection, at: datetime, day: str) -> None:
    """Remember that the clock was set to a time on a business day."""
    db.execute("INSERT OR REPLACE INTO clock_settings VALUES (1, ?, ?)", (stored(at), day))


def move(db: sqlite3.Connection, by: timedelta) -> int:
    """Move every time of what is open; how many tickets are."""
    tickets = open_tickets(db)
    for table, key, columns in OF_A_TICKET:
        move_of(db, by, table, key, columns, tickets)
    for table, columns, where in OTHERS:
        move_all(db, by, table, columns, where)
    return len(tickets)


def open_tickets(db: sqlite3.Connection) -> list[int]:
    """Rows of the tickets that are not over."""
    return [row for (row,) in db.execute(OPEN_TICKETS)]


def move_of(
    db: sqlite3.Connection,
    by: timedelta,
    table: str,
    key: str,
    columns: tuple[str, ...],
    tickets: list[int],
) -> None:
    """Move the times of some tickets in a table whose column `key` names the ticket."""
    _teach(db, by)
    statement = f"UPDATE {table} SET {_all_moved(columns)} WHERE {key} = ?"
    db.executemany(statement, [(ticket,) for ticket in tickets])


def move_all(
    db: sqlite3.Connection, by: timedelta, table: str, columns: tuple[str, ...], where: str = "1"
) -> None:
    """Move the times of a table."""
    _teach(db, by)
    db.execute(f"UPDATE {table} SET {_all_moved(columns)} WHERE {where}")


def _teach(db: sqlite3.Connection, by: timedelta) -> None:
    db.create_function("moved", 1, lambda text: _moved(text, by), deterministic=True)


def _all_moved(columns: tuple[str, ...]) -> str:
    return ", ".join(f"{column} = moved({column})" for column in columns)


def _moved(text: str | None, by: timedelta) -> str | None:
    return None if text is None else (datetime.fromisoformat(text) + by).isoformat()
