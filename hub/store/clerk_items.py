"""Which items a clerk is used to: a row for each that the clerk has ever registered."""

from __future__ import annotations

import sqlite3


def habit(db: sqlite3.Connection, clerk: str, item: str) -> float | None:
    """How used the clerk is to the item (`hub.domain.habit`); None when never."""
    row = db.execute(
        "SELECT habit FROM clerk_items WHERE clerk = ? AND item = ?", (clerk, item)
    ).fetchone()
    return None if row is None else float(row[0])


def save(db: sqlite3.Connection, clerk: str, item: str, habit: float) -> None:
    """Keep the new number."""
    db.execute("INSERT OR REPLACE INTO clerk_items VALUES (?, ?, ?)", (clerk, item, habit))


def first(db: sqlite3.Connection, clerk: str, limit: int) -> list[str]:
    """Codes of the items that the clerk is most used to."""
    rows = db.execute(
        "SELECT item FROM clerk_items WHERE clerk = ? ORDER BY habit DESC LIMIT ?", (clerk, limit)
    )
    return [item for (item,) in rows]
