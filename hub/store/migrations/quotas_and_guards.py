"""Tickets counted by slot, and the last-ticket guard as a supervisor has set it."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

TABLES = """
CREATE TABLE quota_slots (
    service TEXT PRIMARY KEY, slot TEXT NOT NULL, given INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE closing_guards (
    service TEXT PRIMARY KEY, day TEXT NOT NULL, guard TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""


def quotas_and_guards(db: sqlite_utils.Database) -> None:
    """One row a service in each: nothing here grows."""
    run_script(db, TABLES)
