"""What stands in a store, table by table: for the files of earlier releases."""

from __future__ import annotations

import sqlite3

KEPT_EMPTY = {"early_tokens", "early_ratings", "recounts", "hall_pause"}
"""What a kept hall has no rows in: two hold what was given before ids named their rows, one is
emptied within a second, and a hall that is stopped as a whole would give no tickets."""


def rows(db: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table of ours has."""
    names = db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_%' ESCAPE '\\'"
        " ORDER BY name"
    ).fetchall()
    return {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for (name,) in names}
