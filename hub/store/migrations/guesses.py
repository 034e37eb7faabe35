"""Wrong case numbers in a row, by device."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

TABLES = """
CREATE TABLE guesses (
    device TEXT PRIMARY KEY, failures INTEGER NOT NULL, locked_until TEXT
) STRICT, WITHOUT ROWID;
"""


def guesses(db: sqlite_utils.Database) -> None:
    """A row for a device that has guessed: nothing here grows."""
    run_script(db, TABLES)
