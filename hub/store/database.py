"""Opening the one SQLite file: durable, checked, and clear about what is wrong.

WAL with `synchronous=FULL`: a power cut after COMMIT loses nothing (NORMAL lost thousands
of acknowledged commits in simulated power cuts). A commit writes each page that it touched,
about thirteen for a ticket, by two system calls, whatever their size: smaller pages would be
more, larger ones would carry more that did not change. The size is set before the first table
is made; an older file keeps its own.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlite_utils

from hub.errors import SetupError
from hub.store.migrations import migrations

LOG_PAGES = 2000
"""Length of the write-ahead log, about 4 MB; it is carried over before it needs more."""

STATEMENTS = 512
"""Prepared statements kept; a day needs about two hundred, and preparing one costs more than
running it."""

PIECE = 1 << 16
"""Bytes of the log that are written again at a time."""

PRAGMAS = (
    "PRAGMA page_size = 2048",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA busy_timeout = 2000",
    "PRAGMA cache_size = -8000",
    # What a savepoint keeps for its roll-back; above 64 KiB it would go to a file in /tmp.
    "PRAGMA temp_store = MEMORY",
    # COMMIT would keep to itself that a sync has failed: see `hub.store.carrying`.
    "PRAGMA wal_autocheckpoint = 0",
)

ENVIRONMENT_FAULTS = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        # So SQLite tells of a disk that cannot be read; damage is not our doing either.
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
    }
)
"""Primary result codes that are the environment's doing, not ours."""


DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""Of these, the codes that mean that the file itself is no store (any more)."""


def is_damage(error: sqlite3.Error) -> bool:
    """Whether SQLite could not make sense of what it read: trying again is of no use."""
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in DAMAGE


def is_environment(error: sqlite3.Error) -> bool:
    """Whether an SQLite error is the disk's or the folder's fault; retrying may help."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and (code & 0xFF) in ENVIRONMENT_FAULTS


def open_store(path: Path) -> sqlite3.Connection:
    """The writer's connection, migrated to the newest schema. Nobody else may be writing the
    store: the folder's lock sees to that.

    Transactions are begun by hand (`isolation_level=None`). Raises SetupError with the
    next step when the folder cannot be written, the disk is full or the file is damaged.
    """
    _write_log_again(path.with_name(path.name + "-wal"))
    try:
        db = sqlite3.connect(
            path, isolation_level=None, check_same_thread=False, cached_statements=STATEMENTS
        )
        for pragma in PRAGMAS:
            db.execute(pragma)
        # Steps that build a table anew drop the old one, to which others refer.
        db.execute("PRAGMA foreign_keys = OFF")
        migrations.apply(sqlite_utils.Database(db))
        db.execute("PRAGMA foreign_keys = ON")
        _lengthen_log(db)
    except sqlite3.Error as error:
        raise SetupError(_setup_message(path, error)) from error
    return db


def open_reader(path: Path) -> sqlite3.Connection:
    """A read-only connection for slow work elsewhere (reports, exports, checks of PINs)."""
    db = sqlite3.connect(
        f"file:{path}?mode=ro", uri=True, isolation_level=None, check_same_thread=False
    )
    db.execute("PRAGMA busy_timeout = 2000")
    return db


def open_readable(path: Path) -> sqlite3.Connection:
    """The same for a person at a terminal: SetupError when the store cannot be read, which SQLite
    tells at the first statement only."""
    db = open_reader(path)
    try:
        db.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    except sqlite3.Error as error:
        db.close()
        raise SetupError(_setup_message(path, error)) from error
    return db


@contextmanager
def reading(db: sqlite3.Connection) -> Iterator[None]:
    """Many reads as of one moment; each alone would take and give back the file's locks."""
    if db.in_transaction:
        yield
        return
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.execute("COMMIT")


def _write_log_again(log: Path) -> None:
    """Make safe what a killed hub has left in its log, before it is carried over.

    After a failed sync Linux takes the bytes for written: we still read them, but no later
    sync sees to them. Such a log would be carried over, and after a power cut just then its
    part on disk would be read over the newer file. Written once more, the same bytes are synced
    as any others: SQLite syncs the log before it carries it over.
    """
    try:
        with log.open("r+b", buffering=0) as file:
            place = 0
            while piece := os.pread(file.fileno(), PIECE, place):
                place += os.pwrite(file.fileno(), piece, place)
    except FileNotFoundError:
        return
    except OSError as error:
        raise SetupError(f"{log} cannot be written: {error.strerror}.") from error


def _lengthen_log(db: sqlite3.Connection) -> None:
    """Write the log once to its full length; syncing what is overwritten costs half as much
    as syncing a file that grows.

    A transaction too large for the cache writes it, and is taken back. All syncs stay on:
    without them a power cut just now tore up what the log of a killed hub still held.
    """
    tidy(db)
    (cache,) = db.execute("PRAGMA cache_size").fetchone()
    (page,) = db.execute("PRAGMA page_size").fetchone()
    db.execute("PRAGMA cache_size = 10")
    db.execute("BEGIN IMMEDIATE")
    db.execute("CREATE TABLE filling (bytes BLOB)")
    db.execute("INSERT INTO filling VALUES (zeroblob(?))", (LOG_PAGES * page,))
    db.execute("ROLLBACK")
    db.execute(f"PRAGMA cache_size = {cache}")
    db.execute("PRAGMA user_version = 1")  # no value to us: its COMMIT syncs the length
    tidy(db)


def tidy(db: sqlite3.Connection) -> bool:
    """Carry the write-ahead log over into the file, as far as no reader needs it; whether that
    was all of it."""
    _, pages, carried = db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return bool(pages == carried)


def _setup_message(path: Path, error: sqlite3.Error) -> str:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return {
        sqlite3.SQLITE_FULL: f"The disk is full: {path} cannot be written. Free some space.",
        sqlite3.SQLITE_READONLY: (
            f"{path} cannot be written. Give this user the right to write {path.parent}."
        ),
        sqlite3.SQLITE_CANTOPEN: (
            f"{path} cannot be opened. Does {path.parent} exist, and may this user write there?"
        ),
        sqlite3.SQLITE_NOTADB: f"{path} is not a Jiaohao store. Move it away or restore a backup.",
        sqlite3.SQLITE_CORRUPT: f"{path} is damaged. Restore a backup.",
        sqlite3.SQLITE_BUSY: f"{path} is in use. Is another hub running on this folder?",
    }.get(code, f"{path}: {error}")
