"""What each station found when it last tried its parts."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

TABLES = """
CREATE TABLE self_tests (
    device TEXT PRIMARY KEY, day TEXT NOT NULL, begun_at TEXT NOT NULL, job TEXT,
    state TEXT NOT NULL, parts TEXT NOT NULL DEFAULT '[]', ended_at TEXT
) STRICT, WITHOUT ROWID;
"""


def self_tests(db: sqlite_utils.Database) -> None:
    """A row for a station, of its last test: nothing here grows. Facts keep the earlier ones."""
    run_script(db, TABLES)
