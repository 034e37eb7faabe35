"""The hall's calendar in memory: read once, renewed when the table changes, so that no command
asks the store for it. The store stays the truth: it is only ever filled from there."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from hub.domain.calendar import WorkingDays
from hub.holidays import known_calendar
from hub.store import calendar


class Almanac:
    """Holds the working days; `reload()` after a change."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self.days: WorkingDays = calendar.table(db)
        self._before: WorkingDays | None = None

    def reload(self) -> None:
        """Take the table as it is in the store now, within a transaction that may fail."""
        self._before = self._before or self.days
        self.days = calendar.table(self._db)

    def settle(self) -> None:
        """What was read last is on disk."""
        self._before = None

    def take_back(self) -> None:
        """The transaction failed: what was read within it never came to be."""
        self.days, self._before = self._before or self.days, None


def seed_empty(db: sqlite3.Connection, now: datetime) -> None:
    """Give a store without a calendar what the library knows from last year on.

    A library too old for this year leaves the table empty: every day is provisional then.
    """
    if calendar.years(db):
        return
    try:
        known = known_calendar(now.year - 1)
    except ValueError:
        return
    with db:
        db.execute("BEGIN IMMEDIATE")
        calendar.put(db, known, keep_own=True)
