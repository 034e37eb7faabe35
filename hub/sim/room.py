"""Where the room of a store goes, by table with its indexes."""

from __future__ import annotations

import sqlite3


def rooms(db: sqlite3.Connection) -> dict[str, int] | None:
    """Bytes of each table with its indexes, largest first. Reads the whole file.

    None where SQLite was built without `dbstat`.
    """
    try:
        rows = db.execute(
            "SELECT coalesce(tbl_name, page.name), sum(pgsize) FROM dbstat('main', 1) page"
            " LEFT JOIN sqlite_schema known ON known.name = page.name GROUP BY 1 ORDER BY 2 DESC"
        ).fetchall()
    except sqlite3.OperationalError:
        return None
    return dict(rows)
