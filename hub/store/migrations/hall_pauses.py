"""The pause of the whole hall, and how much of a period and a day it was."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

PAUSES = """
CREATE TABLE hall_pause (
    one INTEGER PRIMARY KEY CHECK (one = 1), reason TEXT NOT NULL, since TEXT NOT NULL
) STRICT;
ALTER TABLE periods ADD COLUMN paused_s REAL NOT NULL DEFAULT 0;
ALTER TABLE days ADD COLUMN paused_s INTEGER NOT NULL DEFAULT 0;
"""


def hall_pauses(db: sqlite_utils.Database) -> None:
    """Nothing was paused before this step."""
    run_script(db, PAUSES)
