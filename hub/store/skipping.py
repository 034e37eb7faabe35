"""Counters moved ahead: numbers that are left out, so that they are never given twice."""

from __future__ import annotations

import sqlite3


def skip_numbers(db: sqlite3.Connection, day: str, service: str, by: int, most: int) -> int:
    """Leave out a service's next ticket numbers of a day, up to `most`; the last one left out."""
    row = db.execute(
        "INSERT INTO numbers (day, service, last) VALUES (?1, ?2, min(?3, ?4))"
        " ON CONFLICT (day, service) DO UPDATE SET last = max(last, min(last + ?3, ?4))"
        " RETURNING last",
        (day, service, by, most),
    ).fetchone()
    return int(row[0])


def skip_calls(db: sqlite3.Connection, day: str, by: int) -> None:
    """Leave out the next call numbers of a day that is there."""
    db.execute("UPDATE days SET last_call_no = last_call_no + ? WHERE day = ?", (by, day))


def skip_serials(db: sqlite3.Connection, prefix: str, by: int) -> None:
    """Leave out the next case numbers that begin with a prefix."""
    db.execute(
        "INSERT INTO case_numbers (prefix, last) VALUES (?1, ?2)"
        " ON CONFLICT (prefix) DO UPDATE SET last = last + ?2",
        (prefix, by),
    )
