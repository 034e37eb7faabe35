"""Self-tests: a row for each station, of its last one."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

import msgspec

from hub.contract.devices import Tried
from hub.contract.words import DeviceKind, SelfTestState
from hub.store.times import stored, when

_parts = msgspec.json.Decoder(tuple[Tried, ...])


class StationRow(NamedTuple):
    """How a station's test stands; `ended_at` is None while it is awaited."""

    device: str
    kind: DeviceKind
    window: int | None
    begun_at: datetime
    state: SelfTestState
    parts: tuple[Tried, ...]
    ended_at: datetime | None


def begin(
    db: sqlite3.Connection,
    device: str,
    day: str,
    now: datetime,
    job: str | None,
    state: SelfTestState,
) -> None:
    """A station's test in place of its last one. Without a job it has ended already."""
    db.execute(
        "INSERT OR REPLACE INTO self_tests (device, day, begun_at, job, state, ended_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (device, day, stored(now), job, state.value, None if job else stored(now)),
    )


def end(
    db: sqlite3.Connection,
    job: str,
    device: str,
    now: datetime,
    state: SelfTestState,
    parts: Sequence[Tried] = (),
) -> bool:
    """What came of a job; False when another test has begun since, or it has ended."""
    changed = db.execute(
        "UPDATE self_tests SET state = ?, parts = ?, ended_at = ?"
        " WHERE device = ? AND job = ? AND ended_at IS NULL",
        (state.value, msgspec.json.encode(parts).decode(), stored(now), device, job),
    )
    return changed.rowcount > 0


def begun(db: sqlite3.Connection, day: str) -> bool:
    """Whether any station was tried on a day."""
    found = db.execute("SELECT 1 FROM self_tests WHERE day = ? LIMIT 1", (day,)).fetchone()
    return found is not None


def of_day(db: sqlite3.Connection, day: str) -> list[StationRow]:
    """How the stations stand that were tried on a day, by name; removed ones are left out."""
    rows = db.execute(
        "SELECT s.device, d.kind, d.window, s.begun_at, s.state, s.parts, s.ended_at"
        " FROM self_tests s JOIN devices d ON d.name = s.device"
        " WHERE s.day = ? AND d.removed_at IS NULL ORDER BY s.device",
        (day,),
    )
    return [
        StationRow(
            device,
            DeviceKind(kind),
            window,
            datetime.fromisoformat(begun_at),
            SelfTestState(state),
            _parts.decode(parts),
            when(ended_at),
        )
        for device, kind, window, begun_at, state, parts, ended_at in rows
    ]
