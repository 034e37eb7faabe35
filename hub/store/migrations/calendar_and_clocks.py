"""The hall's own calendar, and deadlines as clocks that stop and go on."""

from __future__ import annotations

import sqlite_utils

from hub.store.migrations.scripts import run_script

CALENDAR = """
CREATE TABLE calendar_years (year INTEGER PRIMARY KEY, source TEXT NOT NULL) STRICT;
CREATE TABLE calendar_days (
    day TEXT PRIMARY KEY, working INTEGER NOT NULL, name TEXT NOT NULL, own INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
"""

CLOCKS = """
CREATE TABLE clocks (
    case_id INTEGER PRIMARY KEY REFERENCES cases, start TEXT NOT NULL, days INTEGER NOT NULL,
    unit TEXT NOT NULL, extra INTEGER NOT NULL DEFAULT 0, due TEXT,
    decision TEXT, decided_at TEXT, decided_by TEXT, deliver_by TEXT, ended_at TEXT
) STRICT;
CREATE INDEX clocks_open ON clocks (due, case_id) WHERE ended_at IS NULL;
CREATE TABLE clock_stops (
    case_id INTEGER NOT NULL REFERENCES cases, nr INTEGER NOT NULL, reason TEXT NOT NULL,
    first TEXT NOT NULL, last TEXT, expected_days INTEGER NOT NULL, expected_by TEXT NOT NULL,
    note TEXT NOT NULL, at TEXT NOT NULL, clerk TEXT NOT NULL, window INTEGER NOT NULL,
    resumed_at TEXT, resumed_by TEXT, resumed_window INTEGER,
    PRIMARY KEY (case_id, nr)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_open_stop ON clock_stops (case_id) WHERE last IS NULL;
CREATE INDEX stops_expected ON clock_stops (expected_by) WHERE last IS NULL;
CREATE TABLE clock_extensions (
    case_id INTEGER PRIMARY KEY REFERENCES cases, days INTEGER NOT NULL, joint INTEGER NOT NULL,
    approved_by TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL, clerk TEXT NOT NULL,
    window INTEGER NOT NULL
) STRICT;
"""


def calendar_and_clocks(db: sqlite_utils.Database) -> None:
    """Days as the hall knows them, seeded at the next start; a clock for each running limit.

    Cases of before have no clock: nobody could tell the hub that they were decided, so it
    would only cry of old ones. The first command about one of them makes its clock.
    """
    run_script(db, CALENDAR)
    run_script(db, CLOCKS)
