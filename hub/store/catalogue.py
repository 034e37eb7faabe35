"""Published catalogues, by version. A version never changes; old cases keep theirs."""

from __future__ import annotations

import sqlite3
import zlib
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple

import msgspec

from hub.domain.catalogue import Catalogue, Item
from hub.store.packing import unpacked
from hub.store.times import stored

_decoder = msgspec.json.Decoder(Catalogue)


class _Raw(msgspec.Struct):
    """A body whose items are not decoded; each begins with its code, as we write them."""

    items: tuple[msgspec.Raw, ...] = ()


_raw = msgspec.json.Decoder(_Raw)
_item = msgspec.json.Decoder(Item)


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


def publish(db: sqlite3.Connection, digest: str, packed: bytes, now: datetime) -> int:
    """Store a new version, packed; its number."""
    row = db.execute(
        "INSERT INTO catalogues (sha256, published_at, body) VALUES (?, ?, ?) RETURNING version",
        (digest, stored(now), packed),
    ).fetchone()
    return int(row[0])


def broken(db: sqlite3.Connection) -> list[int]:
    """Versions whose body is not what its SHA-256 says: no check of pages looks into a body."""
    rows = db.execute("SELECT version, sha256, body FROM catalogues ORDER BY version")
    return [version for version, digest, kept in rows if not _is_whole(kept, digest)]


def _is_whole(kept: bytes, digest: str) -> bool:
    try:
        return sha256(unpacked(kept)).hexdigest() == digest
    except zlib.error:
        return False


class Published(NamedTuple):
    """One version as a list shows it; `draft` is the one that it was, if it was one."""

    version: int
    published_at: datetime
    sha256: str
    draft: int | None


def page(db: sqlite3.Connection, limit: int, offset: int) -> list[Published]:
    """Versions, newest first, without their bodies."""
    rows = db.execute(
        "SELECT v.version, v.published_at, v.sha256, d.id FROM catalogues v"
        " LEFT JOIN catalogue_drafts d ON d.version = v.version"
        " ORDER BY v.version DESC LIMIT ? OFFSET ?",
        (limit, offset),
    )
    return [
        Published(version, datetime.fromisoformat(at), sha256, draft)
        for version, at, sha256, draft in rows
    ]


def body(db: sqlite3.Connection, version: int) -> bytes | None:
    """One version's content; None when there is no such version."""
    row = db.execute("SELECT body FROM catalogues WHERE version = ?", (version,)).fetchone()
    return None if row is None else unpacked(row[0])


def item(db: sqlite3.Connection, version: int, code: str) -> Item | None:
    """One item of a version, of which nothing else is decoded: some milliseconds for megabytes."""
    found = body(db, version)
    begins = b'{"code":' + msgspec.json.encode(code) + b","
    for raw in _raw.decode(found).items if found is not None else ():
        if bytes(raw).startswith(begins):
            return _item.decode(raw)
    return None


def version(db: sqlite3.Connection, number: int) -> Catalogue:
    """One version, empty for 0 and for one that is not there."""
    found = body(db, number)
    return Catalogue() if found is None else _decoder.decode(found)


def published(db: sqlite3.Connection) -> Catalogue:
    """The newest version, empty before the first: what an import starts from."""
    row = db.execute("SELECT body FROM catalogues ORDER BY version DESC LIMIT 1").fetchone()
    return Catalogue() if row is None else _decoder.decode(unpacked(row[0]))
