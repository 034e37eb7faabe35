"""Which items each clerk is used to."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

TABLES = """
CREATE TABLE clerk_items (
    clerk TEXT NOT NULL, item TEXT NOT NULL, habit REAL NOT NULL, PRIMARY KEY (clerk, item)
) STRICT, WITHOUT ROWID;

CREATE INDEX clerk_items_first ON clerk_items (clerk, habit DESC);
"""


def clerk_items(db: sqlite_utils.Database) -> None:
    """A row for a clerk and an item: bounded by the catalogue, however many cases there are."""
    run_script(db, TABLES)
