"""Copying the store while its hub writes: SQLite's backup API on one snapshot, in small steps.

A reader never holds up the writer of a write-ahead log. Without the open transaction the API
would begin again at each commit and never end in a busy hall; with it the log only grows for
as long as the copy takes.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from hub.store.database import open_reader

STEP_PAGES = 1024
"""About 1 MB, some 3 ms: how often progress is told and a stop is heeded."""

OnProgress = Callable[[int, int], None]
"""Called with (pages done, pages in all); what it raises ends the copy."""


class Snapshot:
    """The store as it is at one moment, for as long as it is open."""

    def __init__(self, store: Path) -> None:
        self.db = open_reader(store)
        self.db.execute("BEGIN")
        self.db.execute("SELECT 1 FROM sqlite_master").fetchone()

    def bytes(self) -> int:
        """The size of a copy."""
        (pages,) = self.db.execute("PRAGMA page_count").fetchone()
        (size,) = self.db.execute("PRAGMA page_size").fetchone()
        return int(pages) * int(size)

    def close(self) -> None:
        """Let it go."""
        self.db.close()


def open_target(path: Path) -> sqlite3.Connection:
    """A connection for writing a copy that nobody else sees: no locks, no journal, no syncs.

    Locks are of no use there and network file systems often have none; the caller syncs.
    """
    uri = f"{path.absolute().as_uri()}?vfs=unix-none"
    db = sqlite3.connect(uri, uri=True, isolation_level=None)
    for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = OFF", "synchronous = OFF"):
        db.execute(f"PRAGMA {pragma}")
    return db


def copy(snapshot: Snapshot, target: sqlite3.Connection, on_progress: OnProgress) -> None:
    """Copy all pages. Raises sqlite3.Error, and what `on_progress` raises."""

    def progress(_status: int, remaining: int, total: int) -> None:
        on_progress(total - remaining, total)

    snapshot.db.backup(target, pages=STEP_PAGES, progress=progress, sleep=0)
    # A copy without a log beside it can be read from a disk that cannot be written.
    target.execute("PRAGMA journal_mode = DELETE")


def be_modest() -> None:
    """Whatever else this machine does comes first."""
    os.nice(10)


def read_only(path: Path) -> closing[sqlite3.Connection]:
    """A connection to a finished copy that changes nothing and needs no other file."""
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    return closing(sqlite3.connect(uri, uri=True, isolation_level=None))
