"""Facts, numbered per hall without gaps: `seq` is the last one plus one, and none is deleted."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any

import msgspec

from hub.contract import wire
from hub.contract.events import Fact, FactKind
from hub.store.times import stored

_COLUMNS = "seq, kind, at, ticket, window, service, clerk, device, fields"
_fields = msgspec.json.Decoder(dict[str, str | int | float | bool | None])


def last_seq(db: sqlite3.Connection) -> int:
    """The number of the last fact, 0 when there is none."""
    row = db.execute("SELECT max(seq) FROM facts").fetchone()
    return row[0] or 0


def last_at(db: sqlite3.Connection) -> datetime | None:
    """When the last fact happened."""
    row = db.execute("SELECT at FROM facts ORDER BY seq DESC LIMIT 1").fetchone()
    return None if row is None else datetime.fromisoformat(row[0])


def append(db: sqlite3.Connection, fact: Fact) -> bytes:
    """Store a fact under its own number; its wire form.

    What it says is stored once, in columns, which take less than half of the wire form.
    """
    db.execute(
        f"INSERT INTO facts ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            fact.seq,
            fact.kind.value,
            stored(fact.at),
            fact.ticket,
            fact.window,
            fact.service,
            fact.clerk,
            fact.device,
            msgspec.json.encode(fact.fields).decode() if fact.fields else None,
        ),
    )
    return wire.encode(fact)


def read_from(db: sqlite3.Connection, seq: int, limit: int = 1000) -> Iterator[Fact]:
    """Facts from number `seq` on, in order, at most `limit`."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM facts WHERE seq >= ? ORDER BY seq LIMIT ?", (seq, limit)
    )
    return (_fact(row) for row in rows)


def of_kinds(db: sqlite3.Connection, seq: int, kinds: Collection[FactKind]) -> Iterator[Fact]:
    """Facts of some kinds from number `seq` on, in order, without end: stop when it is enough."""
    marks = ", ".join("?" * len(kinds))
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM facts WHERE seq >= ? AND kind IN ({marks}) ORDER BY seq",
        (seq, *sorted(kind.value for kind in kinds)),
    )
    return (_fact(row) for row in rows)


def next_at(db: sqlite3.Connection, seq: int) -> tuple[int, datetime]:
    """Number and time of the first fact from number `seq` on, which must exist."""
    row = db.execute("SELECT seq, at FROM facts WHERE seq >= ? ORDER BY seq LIMIT 1", (seq,))
    found, at = row.fetchone()
    return found, datetime.fromisoformat(at)


def _fact(row: tuple[Any, ...]) -> Fact:
    seq, kind, at, ticket, window, service, clerk, device, fields = row
    return Fact(
        seq=seq,
        kind=FactKind(kind),
        at=datetime.fromisoformat(at),
        ticket=ticket,
        window=window,
        service=service,
        clerk=clerk,
        device=device,
        fields=_fields.decode(fields) if fields else {},
    )
