"""Tickets of several services, and tickets that collect the results of cases."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

VISITS = """
ALTER TABLE tickets ADD COLUMN parts TEXT NOT NULL DEFAULT '';

CREATE TABLE collections (
    ticket_id INTEGER NOT NULL REFERENCES tickets, case_id INTEGER NOT NULL REFERENCES cases,
    collected_at TEXT, PRIMARY KEY (ticket_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX collected_once ON collections (case_id) WHERE collected_at IS NOT NULL;
"""


def group_visits(db: sqlite_utils.Database) -> None:
    """Earlier tickets have one service and collect nothing. A result is collected once: a
    constraint."""
    run_script(db, VISITS)
