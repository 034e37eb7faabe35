"""What the bare disk costs: one row in one transaction of plain SQLite, synced as ours are."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from types import TracebackType

ROW = "x" * 200
WARM_UP = 300


class RawStore:
    """A table of its own on the hub's disk, with SQLite's defaults but WAL and full sync;
    use it as a context."""

    def __init__(self, folder: Path) -> None:
        self._db = sqlite3.connect(folder / "raw.sqlite", isolation_level=None)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute("CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, text TEXT)")
        for _ in range(WARM_UP):
            self.commit()

    def commit(self) -> float:
        """Insert one row; seconds until it is on disk."""
        start = time.perf_counter()
        self._db.execute("INSERT INTO rows (text) VALUES (?)", (ROW,))
        return time.perf_counter() - start

    def per_second(self, seconds: float) -> float:
        """Rows that are made safe in a second, one after the other."""
        start = time.perf_counter()
        count = 0
        while time.perf_counter() - start < seconds:
            self.commit()
            count += 1
        return count / (time.perf_counter() - start)

    def __enter__(self) -> RawStore:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._db.close()
