"""Print jobs that were moved to another printer."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

COLUMNS = """
ALTER TABLE jobs ADD COLUMN moved_to TEXT;
"""


def moved_jobs(db: sqlite_utils.Database) -> None:
    """Where a job goes on; written once, so that nobody moves it twice."""
    run_script(db, COLUMNS)
