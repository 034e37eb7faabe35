"""Tickets: one row each, read by index only. Times are aware, sealed columns stay sealed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from hmac import compare_digest
from typing import Any, NamedTuple

import msgspec

from hub.contract.words import Priority, TicketState
from hub.domain import numbering
from hub.store.times import stored

Value = str | int | float | bytes | None


class Ticket(NamedTuple):
    """A ticket as stored. `since` is its queue clock; `window`, `clerk` are the last that had it.

    While it waits, `stick_window`/`stick_clerk` name who may call it until `stick_until`.
    """

    id: int
    day: str
    number: str
    service: str
    state: TicketState
    priority: Priority
    issued_at: datetime
    since: datetime
    token: str
    language: str
    items: tuple[str, ...]
    theme: str | None
    window: int | None = None
    clerk: str | None = None
    call_no: int | None = None
    times: int = 0
    returns: int = 0
    overtaken: int = 0
    stick_window: int | None = None
    stick_clerk: str | None = None
    stick_until: datetime | None = None
    back_at: datetime | None = None
    masked_name: str = ""
    person_key: str | None = None
    name_sealed: bytes | None = None
    number_sealed: bytes | None = None
    booked_for: datetime | None = None
    parts: str = ""
    """Letters of the services that follow, in order."""


OVERTAKEN = (
    "overtaken + iif(state = 'waiting' AND stick_until IS NULL, (SELECT count(*) FROM overtakes"
    " WHERE overtakes.service = tickets.service AND overtakes.priority = tickets.priority"
    " AND (overtakes.since, overtakes.ticket_id) > (+tickets.since, +tickets.id)), 0)"
)
"""How often a ticket was overtaken: its column alone is not all of it while it waits."""
COLUMNS = ", ".join(OVERTAKEN if name == "overtaken" else name for name in Ticket._fields)
_items = msgspec.json.Decoder(tuple[str, ...])
_MEANINGS: tuple[tuple[int, Callable[[Any], Any]], ...] = tuple(
    (Ticket._fields.index(name), meaning)
    for name, meaning in {
        "state": {state.value: state for state in TicketState}.__getitem__,
        "priority": {priority.value: priority for priority in Priority}.__getitem__,
        "issued_at": datetime.fromisoformat,
        "since": datetime.fromisoformat,
        "items": _items.decode,
        "stick_until": datetime.fromisoformat,
        "back_at": datetime.fromisoformat,
        "booked_for": datetime.fromisoformat,
    }.items()
)
"""Columns that are text in the store, by their places, and what each becomes."""


class NewTicket(NamedTuple):
    """What is known of a ticket when it is issued."""

    day: str
    number: str
    service: str
    priority: Priority
    at: datetime
    token: str
    language: str
    device: str
    items: tuple[str, ...] = ()
    theme: str | None = None
    person_key: str | None = None
    since: datetime | None = None
    """When its queue clock begins, if not at once: a booked time may be still to come."""
    booked_for: datetime | None = None
    expected_s: int | None = None
    """What its items will take at the window, where they tell more than its service does."""
    parts: str = ""


def from_row(row: tuple[Value, ...]) -> Ticket:
    """A row of `COLUMNS` as a ticket."""
    read: list[Any] = [*row]  # STRICT columns in the order of the fields
    for place, meaning in _MEANINGS:
        if read[place] is not None:
            read[place] = meaning(read[place])
    return Ticket(*read)


def next_count(db: sqlite3.Connection, day: str, service: str) -> int:
    """Take the next number of a service's day; from 1."""
    row = db.execute(
        "INSERT INTO numbers (day, service, last) VALUES (?, ?, 1)"
        " ON CONFLICT (day, service) DO UPDATE SET last = last + 1 RETURNING last",
        (day, service),
    ).fetchone()
    return int(row[0])


def given(db: sqlite3.Connection, day: str) -> dict[str, int]:
    """Numbers that each service has given today; none: not in the dict."""
    return dict(db.execute("SELECT service, last FROM numbers WHERE day = ?", (day,)).fetchall())


def insert(db: sqlite3.Connection, new: NewTicket) -> Ticket:
    """Store a new waiting ticket. IntegrityError if the number exists."""
    at = stored(new.at)
    since = new.since or new.at
    row = db.execute(
        "INSERT INTO tickets (day, number, service, state, priority, issued_at, since, token,"
        " language, device, items, theme, person_key, booked_for, expected_s, parts, overtaken)"
        " VALUES (?1, ?2, ?3, 'waiting', ?4, ?5, ?12, ?6, ?7, ?8, ?9, ?10, ?11, ?13, ?14, ?15,"
        " -(SELECT count(*) FROM overtakes WHERE service = ?3 AND priority = ?4 AND since > ?12))",
        (
            new.day,
            new.number,
            new.service,
            new.priority.value,
            at,
            new.token,
            new.language,
            new.device,
            msgspec.json.encode(new.items).decode(),
            new.theme,
            new.person_key,
            stored(since),
            None if new.booked_for is None else stored(new.booked_for),
            new.expected_s,
            new.parts,
        ),
    )
    assert row.lastrowid is not None
    return Ticket(
        id=row.lastrowid,
        day=new.day,
        number=new.number,
        service=new.service,
        state=TicketState.WAITING,
        priority=new.priority,
        issued_at=new.at,
        since=since,
        token=new.token,
        language=new.language,
        items=new.items,
        theme=new.theme,
        person_key=new.person_key,
        booked_for=new.booked_for,
        parts=new.parts,
    )


def by_id(db: sqlite3.Connection, ticket_id: int) -> Ticket:
    """One ticket that must exist."""
    found = _one(db, "id = ?", (ticket_id,))
    assert found is not None
    return found


def by_number(db: sqlite3.Connection, day: str, number: str) -> Ticket | None:
    """A ticket of one day by its number."""
    return _one(db, "day = ? AND number = ?", (day, number))


def by_token(db: sqlite3.Connection, token: str) -> Ticket | None:
    """A ticket of any day by its secret."""
    named = numbering.named_by(token)
    found = by_number(db, *named) if named else None
    if found is None:
        found = _one(db, "id = (SELECT ticket_id FROM early_tokens WHERE token = ?)", (token,))
    return found if found is not None and compare_digest(found.token, token) else None


def at_window(db: sqlite3.Connection, window: int) -> Ticket | None:
    """The called or served ticket of a window."""
    return _one(db, "window = ? AND state IN ('called', 'serving')", (window,))


def at_windows(db: sqlite3.Connection) -> dict[int, Ticket]:
    """All called and served tickets by their window."""
    rows = db.execute(f"SELECT {COLUMNS} FROM tickets WHERE state IN ('called', 'serving')")
    found = [from_row(row) for row in rows]
    return {ticket.window: ticket for ticket in found if ticket.window is not None}


def of_person(db: sqlite3.Connection, day: str, service: str, person_key: str) -> int:
    """How many tickets a person has taken for a service today; given-up ones do not count."""
    row = db.execute(
        "SELECT count(*) FROM tickets WHERE day = ? AND service = ? AND person_key = ?"
        " AND state <> 'cancelled'",
        (day, service, person_key),
    ).fetchone()
    return int(row[0])


def of_card(db: sqlite3.Connection, day: str, person_key: str) -> list[Ticket]:
    """All tickets that a person has taken on a day; oldest first."""
    return _many(db, "person_key = ? AND day = ?", (person_key, day))


def open_of(db: sqlite3.Connection, day: str) -> list[Ticket]:
    """Tickets of a day that its closing expires; oldest first."""
    return _many(db, "day = ? AND state IN ('waiting', 'called', 'parked', 'no_show')", (day,))


def back_by(db: sqlite3.Connection, now: datetime) -> list[Ticket]:
    """Parked tickets whose time to come back has come."""
    return _many(
        db,
        "state = 'parked' AND back_at IS NOT NULL AND back_at <= ?",
        (stored(now),),
    )


def change(db: sqlite3.Connection, ticket_id: int, columns: Mapping[str, Value]) -> None:
    """Write columns of one ticket; the names are ours, never a message's."""
    names = ", ".join(f"{name} = ?" for name in columns)
    db.execute(f"UPDATE tickets SET {names} WHERE id = ?", (*columns.values(), ticket_id))


def mark_printed(db: sqlite3.Connection, ticket_id: int) -> None:
    """The ticket's slip came out."""
    db.execute("UPDATE tickets SET printed = 1 WHERE id = ? AND NOT printed", (ticket_id,))


def _one(db: sqlite3.Connection, where: str, values: tuple[Value, ...]) -> Ticket | None:
    row = db.execute(f"SELECT {COLUMNS} FROM tickets WHERE {where}", values).fetchone()
    return None if row is None else from_row(row)


def _many(db: sqlite3.Connection, where: str, values: tuple[Value, ...]) -> list[Ticket]:
    rows: Iterator[tuple[Value, ...]] = db.execute(
        f"SELECT {COLUMNS} FROM tickets WHERE {where} ORDER BY id", values
    )
    return [from_row(row) for row in rows]


def forget_people(db: sqlite3.Connection, before: str, limit: int) -> int:
    """Wipe names and numbers of at most `limit` tickets of days before `before`; how many."""
    return db.execute(
        "UPDATE tickets SET name_sealed = NULL, number_sealed = NULL, person_key = NULL,"
        " masked_name = '' WHERE id IN (SELECT id FROM tickets"
        " WHERE number_sealed IS NOT NULL AND day < ? ORDER BY day LIMIT ?)",
        (before, limit),
    ).rowcount
