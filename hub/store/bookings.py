"""Bookings and the places of their slots: read by index only; sealed columns stay sealed."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from hmac import compare_digest
from typing import NamedTuple

import msgspec

from hub.contract.words import TicketState
from hub.store import names
from hub.store.times import stored

Value = str | int | float | bytes | None


class Booking(NamedTuple):
    """A booking as stored. `ticket_id` is set once somebody has checked in with it.

    Of a phone number only the last four digits and its look-up key are kept.
    """

    id: int
    code: str
    secret: str
    service: str
    day: str
    starts_at: datetime
    state: TicketState
    items: tuple[str, ...]
    ticket_id: int | None
    phone_last: str
    masked_name: str
    person_key: str | None
    phone_key: str | None
    name_sealed: bytes | None
    number_sealed: bytes | None

    @property
    def token(self) -> str:
        """What the code on its paper says: its row and its secret."""
        return names.name(self.id, self.secret)


COLUMNS = ", ".join(Booking._fields)
_items = msgspec.json.Decoder(tuple[str, ...])


class NewBooking(NamedTuple):
    """What is known of a booking when it is made."""

    code: str
    secret: str
    service: str
    starts_at: datetime
    at: datetime
    language: str
    device: str
    items: tuple[str, ...] = ()
    phone_last: str = ""
    person_key: str | None = None
    phone_key: str | None = None


def taken(db: sqlite3.Connection, service: str, first: date, days: int) -> dict[datetime, int]:
    """Places taken in the slots of some days; a slot that nobody has booked is not in it."""
    rows = db.execute(
        "SELECT starts_at, taken FROM slots WHERE service = ? AND starts_at >= ? AND starts_at < ?",
        (service, first.isoformat(), (first + timedelta(days=days)).isoformat()),
    )
    return {datetime.fromisoformat(start): count for start, count in rows}


def offer(db: sqlite3.Connection, service: str, starts_at: datetime, places: int) -> int:
    """Let a slot have so many places from now on; how many of them are free.

    Where more are taken already (the setting was lowered), they stay so and none is free.
    """
    row = db.execute(
        "INSERT INTO slots (service, starts_at, places) VALUES (?, ?, ?)"
        " ON CONFLICT (service, starts_at) DO UPDATE SET places = max(excluded.places, taken)"
        " RETURNING places - taken",
        (service, stored(starts_at), places),
    ).fetchone()
    return int(row[0])


def insert(db: sqlite3.Connection, new: NewBooking) -> Booking:
    """Store a booking; its slot must be offered. IntegrityError when it is full."""
    row = db.execute(
        "INSERT INTO bookings (code, secret, service, day, starts_at, state, booked_at, language,"
        " device, items, phone_last, person_key, phone_key)"
        " VALUES (?, ?, ?, ?, ?, 'booked', ?, ?, ?, ?, ?, ?, ?)",
        (
            new.code,
            new.secret,
            new.service,
            new.starts_at.date().isoformat(),
            stored(new.starts_at),
            stored(new.at),
            new.language,
            new.device,
            msgspec.json.encode(new.items).decode(),
            new.phone_last,
            new.person_key,
            new.phone_key,
        ),
    )
    assert row.lastrowid is not None
    return by_id(db, row.lastrowid)


def change(db: sqlite3.Connection, booking_id: int, columns: Mapping[str, Value]) -> None:
    """Write columns of one booking; the names are ours, never a message's."""
    assigned = ", ".join(f"{name} = ?" for name in columns)
    db.execute(f"UPDATE bookings SET {assigned} WHERE id = ?", (*columns.values(), booking_id))


def end(
    db: sqlite3.Connection,
    booking_id: int,
    state: TicketState,
    now: datetime,
    ticket_id: int | None = None,
) -> None:
    """It is no longer open: checked in with its ticket, lapsed or cancelled."""
    ended = {"state": state.value, "ended_at": stored(now), "ticket_id": ticket_id}
    change(db, booking_id, ended)


def move(db: sqlite3.Connection, booking_id: int, starts_at: datetime) -> None:
    """Another slot, which must be offered. IntegrityError when it is full."""
    moved = {"day": starts_at.date().isoformat(), "starts_at": stored(starts_at)}
    change(db, booking_id, moved)


def by_id(db: sqlite3.Connection, booking_id: int) -> Booking:
    """One booking that must exist."""
    (found,) = _many(db, "id = ?", (booking_id,))
    return found


def by_token(db: sqlite3.Connection, token: str) -> Booking | None:
    """The booking whose paper this is."""
    row, secret = names.parts(token)
    found = _many(db, "id = ?", (row,))
    return found[0] if found and compare_digest(found[0].secret, secret) else None


def by_code(db: sqlite3.Connection, code: str) -> Booking | None:
    """The booking of a code that people can type."""
    found = _many(db, "code = ?", (code,))
    return found[0] if found else None


def code_exists(db: sqlite3.Connection, code: str) -> bool:
    """Whether a code was given before."""
    return db.execute("SELECT 1 FROM bookings WHERE code = ?", (code,)).fetchone() is not None


def of_person(db: sqlite3.Connection, person_key: str, day: str) -> list[Booking]:
    """A person's bookings from a day on, by time."""
    return _many(db, "person_key = ? AND day >= ? ORDER BY starts_at, id", (person_key, day))


def of_phone(db: sqlite3.Connection, phone_key: str, day: str) -> list[Booking]:
    """The bookings of a phone number from a day on, by time."""
    return _many(db, "phone_key = ? AND day >= ? ORDER BY starts_at, id", (phone_key, day))


def of_digits(db: sqlite3.Connection, phone_last: str, day: str) -> list[Booking]:
    """The bookings of one day whose phone number ends like this, by time."""
    return _many(db, "day = ? AND phone_last = ? ORDER BY starts_at, id", (day, phone_last))


def of_day(db: sqlite3.Connection, day: str) -> list[Booking]:
    """All bookings of one day, by time."""
    return _many(db, "day = ? ORDER BY starts_at, id", (day,))


def due(db: sqlite3.Connection, before: datetime, limit: int) -> list[Booking]:
    """Open bookings for a time before this, the oldest first."""
    where = "state = 'booked' AND starts_at < ? ORDER BY starts_at LIMIT ?"
    return _many(db, where, (stored(before), limit))


def open_until(db: sqlite3.Connection, day: str) -> list[Booking]:
    """Open bookings of a day and of those before it, the oldest first."""
    after = (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    where = "state = 'booked' AND starts_at < ? ORDER BY starts_at"
    return _many(db, where, (after,))


def forget_people(db: sqlite3.Connection, before: str, limit: int) -> int:
    """Wipe who booked for days before `before`, of at most `limit` bookings; how many."""
    return db.execute(
        "UPDATE bookings SET name_sealed = NULL, number_sealed = NULL, person_key = NULL,"
        " phone_key = NULL, phone_last = '', masked_name = '' WHERE id IN (SELECT id FROM bookings"
        " WHERE (person_key IS NOT NULL OR phone_key IS NOT NULL) AND day < ?"
        " ORDER BY day LIMIT ?)",
        (before, limit),
    ).rowcount


def _many(db: sqlite3.Connection, where: str, values: tuple[Value, ...]) -> list[Booking]:
    rows = db.execute(f"SELECT {COLUMNS} FROM bookings WHERE {where}", values)
    return [_booking(row) for row in rows]


def _booking(row: tuple[Value, ...]) -> Booking:
    plain = Booking(*row)  # type: ignore[arg-type]  # STRICT columns in the order of the fields
    return plain._replace(
        starts_at=datetime.fromisoformat(str(plain.starts_at)),
        state=TicketState(plain.state),
        items=_items.decode(str(plain.items)),
    )
