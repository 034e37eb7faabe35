"""Opening the one SQLite file: durable, checked, and clear about what is wrong.

WAL with `synchronous=FULL`: a power cut after COMMIT loses nothing (NORMAL lost thousands
of acknowledged commits in simulated power cuts). A commit writes each page that it touched,
about thirteen for a ticket, by two system calls, whatever their size: smaller pages would be
more, larger ones would carry more that did not change. The size is set before the first table
is made; an older file keeps its own.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlite_utils

from hub.errors import SetupError
from hub.store.migrations import migrations

LOG_PAGES = 2000
"""Length of the write-ahead log, about 4 MB: after so much, COMMIT carries it over itself."""

STATEMENTS = 512
"""Prepared statements kept; a day needs about two hundred, and preparing one costs more than
running it."""

PRAGMAS = (
    "PRAGMA page_size = 2048",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA busy_timeout = 2000",
    "PRAGMA cache_size = -8000",
    # What a savepoint keeps for its roll-back; above 64 KiB it would go to a file in /tmp.
    "PRAGMA temp_store = MEMORY",
    # A net only: the engine tidies in quiet moments, so that no COMMIT has to.
    f"PRAGMA wal_autocheckpoint = {LOG_PAGES}",
)

ENVIRONMENT_FAULTS = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
    }
)
"""Primary result codes that are the environment's doing, not ours."""


def is_environment(error: sqlite3.Error) -> bool:
    """Whether an SQLite error is the disk's or the folder's fault; retrying may help."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and (code & 0xFF) in ENVIRONMENT_FAULTS


def open_store(path: Path) -> sqlite3.Connection:
    """The writer's connection, migrated to the newest schema.

    Transactions are begun by hand (`isolation_level=None`). Raises SetupError with the
    next step when the folder cannot be written, the disk is full or the file is damaged.
    """
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


def _lengthen_log(db: sqlite3.Connection) -> None:
    """Write the log once to its full length; syncing what is overwritten costs half as much
    as syncing a file that grows. Nothing of value is written, so it need not be durable."""
    db.execute("PRAGMA synchronous = OFF")
    for _ in range(LOG_PAGES):
        db.execute("PRAGMA user_version = 1")
    db.execute("PRAGMA synchronous = FULL")
    tidy(db)


def tidy(db: sqlite3.Connection) -> None:
    """Carry the write-ahead log over into the file, as far as no reader needs it."""
    db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()


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
