"""Clocks that are still to be counted by a calendar that has changed."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

TABLES = "CREATE TABLE recounts (case_id INTEGER PRIMARY KEY REFERENCES cases) STRICT;"


def recounts(db: sqlite_utils.Database) -> None:
    """A row for each, gone as soon as it is counted."""
    run_script(db, TABLES)
