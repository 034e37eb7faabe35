"""Published catalogues, by version. A version never changes; old cases keep theirs."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

import msgspec

from hub.domain.catalogue import Catalogue
from hub.store.times import stored

_decoder = msgspec.json.Decoder(Catalogue)


class Version(NamedTuple):
    """One published version and the SHA-256 of its body."""

    number: int
    sha256: str


def newest(db: sqlite3.Connection) -> Version | None:
    """The version that counts now; None before the first."""
    row = db.execute(
        "SELECT version, sha256 FROM catalogues ORDER BY version DESC LIMIT 1"
    ).fetchone()
    return None if row is None else Version(*row)


def publish(db: sqlite3.Connection, sha256: str, body: bytes, now: datetime) -> int:
    """Store a new version; its number."""
    row = db.execute(
        "INSERT INTO catalogues (sha256, published_at, body) VALUES (?, ?, ?) RETURNING version",
        (sha256, stored(now), body),
    ).fetchone()
    return int(row[0])


def published(db: sqlite3.Connection) -> Catalogue:
    """The newest version, empty before the first: what an import starts from."""
    row = db.execute("SELECT body FROM catalogues ORDER BY version DESC LIMIT 1").fetchone()
    return Catalogue() if row is None else _decoder.decode(row[0])
