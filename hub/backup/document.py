"""The backup file: the store's own SQLite file with two more tables.

One file that SQLite's own checks cover whole, and that any SQLite tool can open: `backup_about`
has one JSON row, `backup_files` the files beside the store. A restored store has neither.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable
from datetime import datetime

import msgspec

from hub.backup.contents import KeptFile

FORMAT = 1
"""Rises when an older program could no longer restore the file."""

SUFFIX = ".backup"

TABLES = (
    "CREATE TABLE backup_about (body TEXT NOT NULL) STRICT",
    "CREATE TABLE backup_files (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, body BLOB NOT NULL)"
    " STRICT",
)


class About(msgspec.Struct, frozen=True):
    """What a backup says of itself. `day` is the last business day, None before the first.

    `facts` is the number of the last fact, `tickets` how many were ever given.
    """

    format: int
    hall: str
    made_at: datetime
    version: str
    facts: int
    tickets: int
    day: str | None


_about = msgspec.json.Decoder(About)


def write(db: sqlite3.Connection, about: About, files: Iterable[KeptFile]) -> None:
    """Add both tables to a copy of the store, in the caller's transaction or at once."""
    for statement in TABLES:
        db.execute(statement)
    db.execute("INSERT INTO backup_about VALUES (?)", (msgspec.json.encode(about).decode(),))
    db.executemany(
        "INSERT INTO backup_files VALUES (?, ?, ?)",
        [(file.path, hashlib.sha256(file.body).hexdigest(), file.body) for file in files],
    )


def is_backup(db: sqlite3.Connection) -> bool:
    """Whether the file was made by `jiaohao backup`."""
    found = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'backup_about'").fetchone()
    return found is not None


def about(db: sqlite3.Connection) -> About:
    """What the backup says of itself. Raises msgspec.ValidationError."""
    (body,) = db.execute("SELECT body FROM backup_about").fetchone()
    return _about.decode(body)


def files(db: sqlite3.Connection) -> list[KeptFile]:
    """The files beside the store, by path."""
    rows = db.execute("SELECT path, body FROM backup_files ORDER BY path")
    return [KeptFile(path, body) for path, body in rows]


def broken_files(db: sqlite3.Connection) -> list[str]:
    """Paths of files whose bytes are not what was written."""
    rows = db.execute("SELECT path, sha256, body FROM backup_files ORDER BY path")
    return [path for path, digest, body in rows if hashlib.sha256(body).hexdigest() != digest]


def strip(db: sqlite3.Connection) -> None:
    """Make a restored file a plain store again."""
    db.execute("DROP TABLE backup_about")
    db.execute("DROP TABLE backup_files")
