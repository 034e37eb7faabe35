"""Cases that are not decided: how many are due when, and one page of them.

Everything is read by `clocks_open` and `stops_expected`, which hold only what is open.
"""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import NamedTuple

from hub.contract.words import StopReason

COUNTED = 1000
"""Cases of a kind are counted up to here."""


class Due(NamedTuple):
    """How many are due in a span of days, and the earliest of them."""

    cases: int
    first: date | None


def due_between(db: sqlite3.Connection, first: date, last: date) -> Due:
    """Open cases whose last day is in `first`..`last`; counted up to `COUNTED`."""
    row = db.execute(
        "SELECT count(*), min(due) FROM (SELECT due FROM clocks"
        " WHERE ended_at IS NULL AND due BETWEEN ? AND ? ORDER BY due LIMIT ?)",
        (first.isoformat(), last.isoformat(), COUNTED),
    ).fetchone()
    return Due(row[0], _day(row[1]))


def stops_beyond(db: sqlite3.Connection, today: date) -> Due:
    """Clocks that stand still longer than was told; counted up to `COUNTED`."""
    row = db.execute(
        "SELECT count(*), min(expected_by) FROM (SELECT expected_by FROM clock_stops"
        " WHERE last IS NULL AND expected_by < ? ORDER BY expected_by LIMIT ?)",
        (today.isoformat(), COUNTED),
    ).fetchone()
    return Due(row[0], _day(row[1]))


class Listed(NamedTuple):
    """One open case."""

    case_no: str
    item_name: str
    clerk: str
    due: date | None
    provisional: bool
    reason: StopReason | None
    expected_by: date | None


def page(db: sqlite3.Connection, start: int, size: int) -> list[Listed]:
    """Open cases: those that stand still, then by their last day."""
    rows = db.execute(
        "SELECT c.case_no, c.item_name, c.clerk, k.due, c.provisional, s.reason, s.expected_by"
        " FROM clocks k CROSS JOIN cases c ON c.id = k.case_id"  # what is open first, always
        " LEFT JOIN clock_stops s ON s.case_id = k.case_id AND s.last IS NULL"
        " WHERE k.ended_at IS NULL ORDER BY k.due, k.case_id LIMIT ? OFFSET ?",
        (size, start),
    )
    return [
        Listed(
            case_no,
            item_name,
            clerk,
            _day(due),
            bool(provisional),
            StopReason(reason) if reason else None,
            _day(expected_by),
        )
        for case_no, item_name, clerk, due, provisional, reason, expected_by in rows
    ]


def count_open(db: sqlite3.Connection) -> int:
    """How many cases are not decided."""
    row = db.execute("SELECT count(*) FROM clocks WHERE ended_at IS NULL").fetchone()
    return int(row[0])


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
