"""A policy that somebody has put in force by hand."""

from __future__ import annotations

import sqlite_utils


def policy_choices(db: sqlite_utils.Database) -> None:
    """One row at most: the policy, the business day for which it was chosen, and by whom."""
    db.execute(
        "CREATE TABLE policy_choices (id INTEGER PRIMARY KEY CHECK (id = 1), policy TEXT NOT NULL,"
        " day TEXT NOT NULL, at TEXT NOT NULL, clerk TEXT) STRICT"
    )
