"""Carrying the write-ahead log over into the store's file, and when not to any more."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from hub.store.database import open_reader, tidy


class Carrier:
    """Carries the log of the writer's connection over, unless that may lose something.

    A reader may hold up a checkpoint half way; the next one goes on from there, and its sync is
    for the pages of both. Should it fail, Linux takes them all for written, and SQLite has only
    the second half written again: the first may never get to the disk, while the log that has
    it is written over. So from then on the log is kept; the next start begins with its first page.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._changes = db.total_changes
        self._half_way = True  # a reader may have held up the one at the start
        self.trusts = True

    def carry_over(self, after: int) -> None:
        """Carry the log over once so many rows have changed; takes some milliseconds.

        Raises sqlite3.Error; what has been committed is safe all the same.
        """
        if not self.trusts or self._db.total_changes - self._changes < after:
            return
        self._changes = self._db.total_changes
        try:
            self._half_way = not tidy(self._db)
        except sqlite3.Error as error:
            unsynced = error.sqlite_errorcode == sqlite3.SQLITE_IOERR_FSYNC
            self.trusts = not (unsynced and self._half_way)
            raise

    def close(self) -> None:
        """Close the connection. SQLite carries the log over when the last one closes, unless
        it is a reader's."""
        if self.trusts:
            self._db.close()
            return
        path = Path(self._db.execute("PRAGMA database_list").fetchone()[2])
        with closing(open_reader(path)) as reader:
            reader.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            self._db.close()
