"""Clocks of cases: when each began, its limit, stops and extension, and its last day.

`due` is NULL while the clock stands still; `clocks_open` holds only what is not decided.
"""

from __future__ import annotations

import sqlite3
from datetime import date, datetime
from typing import NamedTuple

from hub.contract.results import StopView
from hub.contract.words import Decision, Outcome, StopReason
from hub.domain.catalogue import DayUnit, Limit
from hub.domain.deadline import Deadline, Stop
from hub.store.times import stored

COUNTED = 1000
"""Overdue cases are counted up to here."""


class Clock(NamedTuple):
    """A case's clock. `due` None while it stands still, `stops` in order."""

    case_id: int
    case_no: str
    outcome: Outcome
    start: date
    limit: Limit
    extra: int
    due: date | None
    decided: bool
    stops: tuple[Stop, ...]

    @property
    def open_stop(self) -> Stop | None:
        """The stop that holds the clock now."""
        return self.stops[-1] if self.stops and self.stops[-1].last is None else None


class NewStop(NamedTuple):
    """A stop that begins on `first` and is expected to take so many working days."""

    reason: StopReason
    first: date
    expected_days: int
    expected_by: date
    note: str
    clerk: str
    window: int


_CLOCK = (
    "SELECT c.id, c.case_no, c.outcome, k.start, k.days, k.unit, k.extra, k.due, k.ended_at"
    " FROM clocks k JOIN cases c ON c.id = k.case_id"
)


def begin(
    db: sqlite3.Connection, case_id: int, start: date, limit: Limit, due: date | None
) -> None:
    """Start a case's clock."""
    db.execute(
        "INSERT INTO clocks (case_id, start, days, unit, due) VALUES (?, ?, ?, ?, ?)",
        (case_id, start.isoformat(), limit.days, limit.unit.value, due and due.isoformat()),
    )


def read(db: sqlite3.Connection, case_id: int) -> Clock | None:
    """A case's clock; None when it never had one."""
    row = db.execute(f"{_CLOCK} WHERE k.case_id = ?", (case_id,)).fetchone()
    return None if row is None else _clock(db, row)


def running(db: sqlite3.Connection, first: date) -> list[Clock]:
    """Clocks that run and whose last day is not before `first`."""
    rows = db.execute(
        f"{_CLOCK} WHERE k.ended_at IS NULL AND k.due >= ?", (first.isoformat(),)
    ).fetchall()
    return [_clock(db, row) for row in rows]


def _clock(
    db: sqlite3.Connection,
    row: tuple[int, str, str, str, int, str, int, str | None, str | None],
) -> Clock:
    case_id, case_no, outcome, start, days, unit, extra, due, ended = row
    return Clock(
        case_id,
        case_no,
        Outcome(outcome),
        date.fromisoformat(start),
        Limit(days, DayUnit(unit)),
        extra,
        None if due is None else date.fromisoformat(due),
        ended is not None,
        _stops(db, case_id),
    )


def _stops(db: sqlite3.Connection, case_id: int) -> tuple[Stop, ...]:
    rows = db.execute(
        "SELECT reason, first, last FROM clock_stops WHERE case_id = ? ORDER BY nr", (case_id,)
    )
    return tuple(
        Stop(
            StopReason(reason),
            date.fromisoformat(first),
            None if last is None else date.fromisoformat(last),
        )
        for reason, first, last in rows
    )


def stop_views(db: sqlite3.Connection, case_id: int) -> tuple[StopView, ...]:
    """The stops as the contract shows them."""
    rows = db.execute(
        "SELECT reason, first, last, expected_days, note FROM clock_stops WHERE case_id = ?"
        " ORDER BY nr",
        (case_id,),
    )
    return tuple(StopView(StopReason(reason), *rest) for reason, *rest in rows)


def set_due(db: sqlite3.Connection, case_id: int, deadline: Deadline | None) -> None:
    """The last day as it is counted now, in the clock and in the case; None: it stands still."""
    day = deadline and deadline.day.isoformat()
    db.execute("UPDATE clocks SET due = ? WHERE case_id = ?", (day, case_id))
    db.execute(
        "UPDATE cases SET deadline = ?, provisional = ? WHERE id = ?",
        (day, int(deadline is not None and deadline.provisional), case_id),
    )


def stop(db: sqlite3.Connection, case_id: int, new: NewStop, now: datetime) -> int:
    """Begin a stop; its number, from 1. IntegrityError while one is open."""
    row = db.execute(
        "INSERT INTO clock_stops (case_id, nr, reason, first, expected_days, expected_by, note,"
        " at, clerk, window)"
        " SELECT ?, 1 + count(*), ?, ?, ?, ?, ?, ?, ?, ? FROM clock_stops WHERE case_id = ?"
        " RETURNING nr",
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
    ).fetchone()
    return int(row[0])


def resume(db: sqlite3.Connection, case_id: int, last: date, clerk: str, now: datetime) -> None:
    """End the open stop."""
    db.execute(
        "UPDATE clock_stops SET last = ?, resumed_at = ?, resumed_by = ?"
        " WHERE case_id = ? AND last IS NULL",
        (last.isoformat(), stored(now), clerk, case_id),
    )


def extend(
    db: sqlite3.Connection,
    case_id: int,
    days: int,
    *,
    joint: bool,
    approved_by: str,
    reason: str,
    clerk: str,
    window: int,
    now: datetime,
) -> None:
    """Add days with approval; IntegrityError for a second time."""
    db.execute(
        "INSERT INTO clock_extensions (case_id, days, joint, approved_by, reason, at, clerk,"
        " window) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (case_id, days, int(joint), approved_by, reason, stored(now), clerk, window),
    )
    db.execute("UPDATE clocks SET extra = ? WHERE case_id = ?", (days, case_id))


def decide(
    db: sqlite3.Connection,
    case_id: int,
    decision: Decision,
    deliver_by: date,
    clerk: str,
    now: datetime,
) -> None:
    """The case is decided: its clock ends."""
    db.execute(
        "UPDATE clocks SET decision = ?, decided_at = ?, decided_by = ?, deliver_by = ?,"
        " ended_at = ? WHERE case_id = ?",
        (decision.value, stored(now), clerk, deliver_by.isoformat(), stored(now), case_id),
    )


def end(db: sqlite3.Connection, case_id: int, now: datetime) -> None:
    """The case is taken back: nothing runs any more."""
    db.execute(
        "UPDATE clocks SET ended_at = ? WHERE case_id = ? AND ended_at IS NULL",
        (stored(now), case_id),
    )


def ending(db: sqlite3.Connection, case_id: int) -> tuple[int, Decision | None]:
    """Days of an extension, and the decision."""
    row = db.execute("SELECT extra, decision FROM clocks WHERE case_id = ?", (case_id,)).fetchone()
    return (0, None) if row is None else (row[0], row[1] and Decision(row[1]))


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
    return Due(row[0], None if row[1] is None else date.fromisoformat(row[1]))


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
        " FROM clocks k JOIN cases c ON c.id = k.case_id"
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
