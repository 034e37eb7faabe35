"""What was done to a clock: a row for each stop, one for the extension."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime
from typing import NamedTuple

from hub.contract.results import StopView
from hub.contract.words import StopReason
from hub.store.times import stored

SHOWN = 10
"""Stops of one case that a reply carries."""


class NewStop(NamedTuple):
    """A stop that begins on `first` and is expected to take so many working days."""

    reason: StopReason
    first: date
    expected_days: int
    expected_by: date
    note: str
    clerk: str
    window: int


class Resumption(NamedTuple):
    """The clock went on the day after `last`."""

    last: str
    at: datetime
    clerk: str
    window: int


class StopRow(NamedTuple):
    """One stop; `resumed` None: the clock still stands."""

    nr: int
    reason: StopReason
    first: str
    expected_days: int
    note: str
    at: datetime
    clerk: str
    window: int
    resumed: Resumption | None

    @property
    def last(self) -> str | None:
        """The last day on which the clock stood still."""
        return None if self.resumed is None else self.resumed.last

    def view(self) -> StopView:
        """As the contract shows it."""
        return StopView(self.reason, self.first, self.last, self.expected_days)


class ExtensionRow(NamedTuple):
    """Days that were added with approval."""

    days: int
    joint: bool
    approved_by: str
    reason: str
    at: datetime
    clerk: str
    window: int


def stop(db: sqlite3.Connection, case_id: int, new: NewStop, now: datetime) -> None:
    """Begin a stop; it gets the next number, from 1. IntegrityError while one is open."""
    db.execute(
        "INSERT INTO clock_stops (case_id, nr, reason, first, expected_days, expected_by, note,"
        " at, clerk, window)"
        " SELECT ?, 1 + count(*), ?, ?, ?, ?, ?, ?, ?, ? FROM clock_stops WHERE case_id = ?",
        (
            case_id,
            new.reason.value,
            new.first.isoformat(),
            new.expected_days,
            new.expected_by.isoformat(),
            new.note,
            stored(now),
            new.clerk,
            new.window,
            case_id,
        ),
    )


def resume(db: sqlite3.Connection, case_id: int, new: Resumption) -> None:
    """End the open stop."""
    db.execute(
        "UPDATE clock_stops SET last = ?, resumed_at = ?, resumed_by = ?, resumed_window = ?"
        " WHERE case_id = ? AND last IS NULL",
        (new.last, stored(new.at), new.clerk, new.window, case_id),
    )


def stops(db: sqlite3.Connection, case_id: int) -> tuple[StopRow, ...]:
    """A case's stops, in order."""
    rows = db.execute(
        "SELECT nr, reason, first, expected_days, note, at, clerk, window, last, resumed_at,"
        " resumed_by, resumed_window FROM clock_stops WHERE case_id = ? ORDER BY nr",
        (case_id,),
    )
    return tuple(
        StopRow(
            nr,
            StopReason(reason),
            first,
            expected_days,
            note,
            datetime.fromisoformat(at),
            clerk,
            window,
            _resumption(*resumed),
        )
        for nr, reason, first, expected_days, note, at, clerk, window, *resumed in rows
    )


def latest(db: sqlite3.Connection, case_id: int) -> tuple[StopView, ...]:
    """The latest stops as the contract shows them, in order."""
    return tuple(one.view() for one in stops(db, case_id)[-SHOWN:])


def _resumption(last: str | None, at: str, clerk: str, window: int) -> Resumption | None:
    return None if last is None else Resumption(last, datetime.fromisoformat(at), clerk, window)


def extend(db: sqlite3.Connection, case_id: int, new: ExtensionRow) -> None:
    """Add days with approval; IntegrityError for a second time."""
    db.execute(
        "INSERT INTO clock_extensions (case_id, days, joint, approved_by, reason, at, clerk,"
        " window) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (case_id, *new[:4], stored(new.at), new.clerk, new.window),
    )
    db.execute("UPDATE clocks SET extra = ? WHERE case_id = ?", (new.days, case_id))


def extension(db: sqlite3.Connection, case_id: int) -> ExtensionRow | None:
    """A case's extension, if there is one."""
    row = db.execute(
        "SELECT days, joint, approved_by, reason, at, clerk, window FROM clock_extensions"
        " WHERE case_id = ?",
        (case_id,),
    ).fetchone()
    if row is None:
        return None
    return ExtensionRow(*row)._replace(joint=bool(row[1]), at=datetime.fromisoformat(row[4]))
