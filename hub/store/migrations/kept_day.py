"""Which day goes on after the clock was set."""

from __future__ import annotations

import sqlite_utils


def kept_day(db: sqlite_utils.Database) -> None:
    """One row: when the machine's clock was last set, by the new time, and the business day then.

    A hub that starts again within a false date must know that the day was kept.
    """
    db.execute(
        "CREATE TABLE clock_settings (id INTEGER PRIMARY KEY CHECK (id = 1), at TEXT NOT NULL,"
        " day TEXT NOT NULL) STRICT"
    )
