"""Devices: their accounts and how they are paired."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from hub.contract.words import DeviceKind
from hub.store.times import stored

_COLUMNS = "name, kind, window, password_hash, paired_at, code_valid_until"


class Device(NamedTuple):
    """One device; `paired` once it has a secret of its own."""

    name: str
    kind: DeviceKind
    window: int | None
    password_hash: str
    paired: bool
    code_valid_until: datetime | None


class Listed(NamedTuple):
    """One row of the list of devices."""

    name: str
    kind: DeviceKind
    window: int | None
    paired: bool
    online: bool


def find(db: sqlite3.Connection, name: str) -> Device | None:
    """A device that is not removed."""
    row = db.execute(
        f"SELECT {_COLUMNS} FROM devices WHERE name = ? AND removed_at IS NULL", (name,)
    ).fetchone()
    return None if row is None else _device(row)


def add(
    db: sqlite3.Connection,
    name: str,
    kind: DeviceKind,
    window: int | None,
    code_hash: str,
    now: datetime,
    code_valid_until: datetime,
) -> None:
    """Add a device with its pairing code; an unpaired or removed one of the name is replaced."""
    db.execute(
        "INSERT OR REPLACE INTO devices (name, kind, window, password_hash, added_at,"
        " code_valid_until) VALUES (?, ?, ?, ?, ?, ?)",
        (name, kind.value, window, code_hash, stored(now), stored(code_valid_until)),
    )


def add_own(db: sqlite3.Connection, name: str, kind: DeviceKind, now: datetime) -> None:
    """An account of the hub's own programs, paired from the first; their secrets are files.
    One that is there stays as it is."""
    db.execute(
        "INSERT OR IGNORE INTO devices (name, kind, password_hash, added_at, paired_at)"
        " VALUES (?, ?, '', ?, ?)",
        (name, kind.value, stored(now), stored(now)),
    )


def pair(db: sqlite3.Connection, name: str, secret_hash: str, now: datetime) -> None:
    """The device's own secret counts from now on, the code no more."""
    db.execute(
        "UPDATE devices SET password_hash = ?, paired_at = ?, code_valid_until = NULL"
        " WHERE name = ?",
        (secret_hash, stored(now), name),
    )


def remove(db: sqlite3.Connection, name: str, now: datetime) -> None:
    """Close the account; the row stays, because facts name it."""
    db.execute(
        "UPDATE devices SET removed_at = ?, password_hash = '', code_valid_until = NULL"
        " WHERE name = ?",
        (stored(now), name),
    )


def expire_codes(db: sqlite3.Connection, now: datetime) -> int:
    """Make codes that were not used in time worthless; how many."""
    return db.execute(
        "UPDATE devices SET password_hash = '', code_valid_until = NULL WHERE code_valid_until < ?",
        (stored(now),),
    ).rowcount


def passwords(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """(name, hash) of all that may come in."""
    return db.execute(
        "SELECT name, password_hash FROM devices"
        " WHERE removed_at IS NULL AND password_hash <> '' ORDER BY name"
    ).fetchall()


def signed_in(db: sqlite3.Connection, name: str) -> str | None:
    """The clerk who works at this device, if any."""
    row = db.execute("SELECT clerk FROM sessions WHERE device = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def count(db: sqlite3.Connection) -> int:
    """How many devices there are."""
    row = db.execute("SELECT count(*) FROM devices WHERE removed_at IS NULL").fetchone()
    return int(row[0])


class Kind(NamedTuple):
    """How many devices of one kind there are."""

    there: int
    online: int


def by_kind(db: sqlite3.Connection, but: Collection[str]) -> dict[DeviceKind, Kind]:
    """How many there are, without some names."""
    rows = db.execute(
        "SELECT kind, count(*), sum(coalesce(online, 0))"
        " FROM devices LEFT JOIN presence ON device = name"
        f" WHERE removed_at IS NULL AND name NOT IN ({', '.join('?' * len(but))}) GROUP BY kind",
        tuple(but),
    )
    return {DeviceKind(kind): Kind(there, online) for kind, there, online in rows}


def page(db: sqlite3.Connection, offset: int, limit: int) -> list[Listed]:
    """Devices by name, with their presence."""
    rows = db.execute(
        "SELECT name, kind, devices.window, paired_at IS NOT NULL, coalesce(online, 0)"
        " FROM devices LEFT JOIN presence ON device = name"
        " WHERE removed_at IS NULL ORDER BY name LIMIT ? OFFSET ?",
        (limit, offset),
    )
    return [Listed(r[0], DeviceKind(r[1]), r[2], bool(r[3]), bool(r[4])) for r in rows]


def _device(row: tuple[str, str, int | None, str, str | None, str | None]) -> Device:
    name, kind, window, password_hash, paired_at, until = row
    valid_until = None if until is None else datetime.fromisoformat(until)
    return Device(name, DeviceKind(kind), window, password_hash, paired_at is not None, valid_until)
