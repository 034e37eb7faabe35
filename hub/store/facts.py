"""Facts, numbered per hall without gaps: `seq` is the last one plus one, and none is deleted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from hub.contract import wire
from hub.contract.events import Fact


def last_seq(db: sqlite3.Connection) -> int:
    """The number of the last fact, 0 when there is none."""
    row = db.execute("SELECT max(seq) FROM facts").fetchone()
    return row[0] or 0


def last_at(db: sqlite3.Connection) -> datetime | None:
    """When the last fact happened."""
    row = db.execute("SELECT at FROM facts ORDER BY seq DESC LIMIT 1").fetchone()
    return None if row is None else datetime.fromisoformat(row[0])


def append(db: sqlite3.Connection, day: str, fact: Fact) -> bytes:
    """Store a fact under its own number; its wire form."""
    body = wire.encode(fact)
    db.execute(
        "INSERT INTO facts VALUES (?, ?, ?, ?, ?)",
        (fact.seq, fact.kind.value, fact.at.isoformat(), day, body),
    )
    return body


class Stored(NamedTuple):
    """A fact in its wire form."""

    seq: int
    body: bytes

    def fact(self) -> Fact:
        """The fact itself."""
        return wire.facts.decode(self.body)


def stored_from(db: sqlite3.Connection, seq: int, limit: int) -> Iterator[Stored]:
    """Facts from number `seq` on, in order, at most `limit`."""
    rows = db.execute(
        "SELECT seq, body FROM facts WHERE seq >= ? ORDER BY seq LIMIT ?", (seq, limit)
    )
    return (Stored(*row) for row in rows)


def read_from(db: sqlite3.Connection, seq: int, limit: int = 1000) -> Iterator[Fact]:
    """Facts from number `seq` on, in order, at most `limit`."""
    return (stored.fact() for stored in stored_from(db, seq, limit))
