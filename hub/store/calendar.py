"""The hall's calendar: which years are known, and the days that differ or have a name.

A day that the hall has set by hand is its `own`; what was seeded or imported is not.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date

from hub.domain.calendar import HallCalendar, SpecialDay, WorkingDays


def table(db: sqlite3.Connection) -> WorkingDays:
    """All of it, ready for questions."""
    years = frozenset(year for (year,) in db.execute("SELECT year FROM calendar_years"))
    rows = db.execute("SELECT day, working FROM calendar_days")
    return WorkingDays(years, {date.fromisoformat(day): bool(working) for day, working in rows})


def years(db: sqlite3.Connection) -> dict[int, str]:
    """The known years, in order, and where each is from."""
    return dict(db.execute("SELECT year, source FROM calendar_years ORDER BY year").fetchall())


def days(db: sqlite3.Connection, year: int) -> tuple[SpecialDay, ...]:
    """The named days of one year, in order."""
    rows = db.execute(
        "SELECT day, working, name FROM calendar_days WHERE day BETWEEN ? AND ? ORDER BY day",
        _span(year),
    )
    return tuple(
        SpecialDay(date.fromisoformat(d), bool(working), name) for d, working, name in rows
    )


def own_days(db: sqlite3.Connection, year: int) -> set[date]:
    """Those of one year that the hall has set by hand."""
    rows = db.execute(
        "SELECT day FROM calendar_days WHERE day BETWEEN ? AND ? AND own", _span(year)
    )
    return {date.fromisoformat(day) for (day,) in rows}


def put(db: sqlite3.Connection, calendar: HallCalendar, *, keep_own: bool) -> None:
    """Replace whole years; `keep_own` lets the days stand that the hall has set by hand."""
    for year in calendar.years:
        db.execute(
            "DELETE FROM calendar_days WHERE day BETWEEN ? AND ? AND (NOT own OR ?)",
            (*_span(year), not keep_own),
        )
        db.execute(
            "INSERT OR REPLACE INTO calendar_years (year, source) VALUES (?, ?)",
            (year, calendar.source),
        )
    _insert(db, calendar.days)


def _insert(db: sqlite3.Connection, named: Iterable[SpecialDay]) -> None:
    db.executemany(
        "INSERT OR IGNORE INTO calendar_days (day, working, name, own) VALUES (?, ?, ?, 0)",
        [(one.day.isoformat(), int(one.working), one.name) for one in named],
    )


def set_day(db: sqlite3.Connection, day: SpecialDay) -> None:
    """One day, by hand."""
    db.execute(
        "INSERT OR REPLACE INTO calendar_days (day, working, name, own) VALUES (?, ?, ?, 1)",
        (day.day.isoformat(), int(day.working), day.name),
    )


def unset_day(db: sqlite3.Connection, day: date) -> None:
    """Let one day be what its weekday says."""
    db.execute("DELETE FROM calendar_days WHERE day = ?", (day.isoformat(),))


def _span(year: int) -> tuple[str, str]:
    return f"{year:04d}-01-01", f"{year:04d}-12-31"
