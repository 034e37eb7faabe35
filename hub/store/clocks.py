"""Clocks of cases: when each began, its limit, stops and extension, and its last day.

`due` is NULL while the clock stands still; `clocks_open` holds only what is not decided.
"""

from __future__ import annotations

import sqlite3
from datetime import date, datetime
from typing import NamedTuple

from hub.contract.words import Decision, Outcome
from hub.domain.catalogue import DayUnit, Limit
from hub.domain.deadline import Deadline, Stop
from hub.store import clock_rows
from hub.store.times import stored


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


_CLOCK = (
    "SELECT c.id, c.case_no, c.outcome, k.start, k.days, k.unit, k.extra, k.due, k.ended_at"
    " FROM clocks k CROSS JOIN cases c ON c.id = k.case_id"
)
"""CROSS: clocks first, whatever a tool's statistics say of a small hall's cases."""


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


def _clock(
    db: sqlite3.Connection,
    row: tuple[int, str, str, str, int, str, int, str | None, str | None],
) -> Clock:
    case_id, case_no, outcome, start, days, unit, extra, due, ended = row
    rows = clock_rows.stops(db, case_id)
    return Clock(
        case_id,
        case_no,
        Outcome(outcome),
        date.fromisoformat(start),
        Limit(days, DayUnit(unit)),
        extra,
        None if due is None else date.fromisoformat(due),
        ended is not None,
        tuple(Stop(r.reason, _date(r.first), _date(r.last) if r.last else None) for r in rows),
    )


def _date(text: str) -> date:
    return date.fromisoformat(text)


def set_due(db: sqlite3.Connection, case_id: int, deadline: Deadline | None) -> None:
    """The last day as it is counted now, in the clock and in the case; None: it stands still."""
    day = deadline and deadline.day.isoformat()
    db.execute("UPDATE clocks SET due = ? WHERE case_id = ?", (day, case_id))
    db.execute(
        "UPDATE cases SET deadline = ?, provisional = ? WHERE id = ?",
        (day, int(deadline is not None and deadline.provisional), case_id),
    )


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
