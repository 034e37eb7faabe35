"""What clerks call for, until the day ends."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

TABLES = """
CREATE TABLE messages (
    no INTEGER PRIMARY KEY AUTOINCREMENT, window INTEGER NOT NULL, clerk TEXT NOT NULL,
    addressee TEXT NOT NULL, wish TEXT, text TEXT NOT NULL, stage TEXT NOT NULL,
    sent_at TEXT NOT NULL, answered_by TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE UNIQUE INDEX messages_open ON messages (window, addressee)
    WHERE stage NOT IN ('done', 'withdrawn');
CREATE INDEX messages_sent ON messages (window, sent_at);
"""


def messages(db: sqlite_utils.Database) -> None:
    """Rows of one day: written words are gone with it, facts tell that somebody was called."""
    run_script(db, TABLES)
