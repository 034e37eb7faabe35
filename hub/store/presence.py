"""Presence: which devices are there, since when, and the health of their parts."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

import msgspec

from hub.contract.devices import DeviceHealth
from hub.contract.words import DeviceKind
from hub.store.times import stored

_health = msgspec.json.Decoder(tuple[DeviceHealth, ...])


class Seen(NamedTuple):
    """What a device last said of itself; `since` is when `online` changed."""

    device: str
    online: bool
    version: str
    health: tuple[DeviceHealth, ...]
    since: datetime


def find(db: sqlite3.Connection, device: str) -> Seen | None:
    """One device's presence; None when it never came."""
    row = db.execute("SELECT * FROM presence WHERE device = ?", (device,)).fetchone()
    return None if row is None else _seen(row)


def everybody(db: sqlite3.Connection) -> list[Seen]:
    """All presences, by name."""
    return [_seen(row) for row in db.execute("SELECT * FROM presence ORDER BY device")]


def at_window(db: sqlite3.Connection, window: int) -> list[Seen]:
    """The presences of a window's devices, by name."""
    rows = db.execute(
        "SELECT p.* FROM devices d JOIN presence p ON p.device = d.name"
        " WHERE d.window = ? AND d.removed_at IS NULL ORDER BY d.name",
        (window,),
    )
    return [_seen(row) for row in rows]


def at_windows(db: sqlite3.Connection) -> dict[int, list[Seen]]:
    """The same of all windows that have any."""
    rows = db.execute(
        "SELECT d.window, p.* FROM devices d JOIN presence p ON p.device = d.name"
        " WHERE d.window IS NOT NULL AND d.removed_at IS NULL ORDER BY d.window, d.name"
    )
    found: dict[int, list[Seen]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(_seen(row[1:]))
    return found


def pads_of(db: sqlite3.Connection, window: int) -> list[tuple[str, DeviceKind, Seen | None]]:
    """A window's pads and counters by name, with what they last said."""
    rows = db.execute(
        "SELECT d.name, d.kind, p.* FROM devices d LEFT JOIN presence p ON p.device = d.name"
        " WHERE d.window = ? AND d.kind IN ('pad', 'counter') AND d.removed_at IS NULL"
        " ORDER BY d.name",
        (window,),
    )
    return [
        (row[0], DeviceKind(row[1]), None if row[2] is None else _seen(row[2:])) for row in rows
    ]


def lost(db: sqlite3.Connection, before: datetime) -> list[str]:
    """Devices that are away since `before` or longer and have no open alert for it."""
    rows = db.execute(
        "SELECT device FROM presence WHERE online = 0 AND since <= ? AND NOT EXISTS"
        " (SELECT 1 FROM alerts WHERE id = 'station:' || presence.device AND ended_at IS NULL)",
        (stored(before),),
    )
    return [device for (device,) in rows]


def write(db: sqlite3.Connection, seen: Seen) -> None:
    """Keep a device's presence."""
    db.execute(
        "INSERT OR REPLACE INTO presence (device, online, version, health, since)"
        " VALUES (?, ?, ?, ?, ?)",
        (
            seen.device,
            int(seen.online),
            seen.version,
            msgspec.json.encode(seen.health),
            stored(seen.since),
        ),
    )


def forget(db: sqlite3.Connection, device: str) -> None:
    """A removed device has none."""
    db.execute("DELETE FROM presence WHERE device = ?", (device,))


def _seen(row: tuple[str, int, str, bytes, str]) -> Seen:
    device, online, version, health, since = row
    return Seen(
        device, bool(online), version, _health.decode(health), datetime.fromisoformat(since)
    )
