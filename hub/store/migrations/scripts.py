"""Running a step's statements."""

from __future__ import annotations

import sqlite_utils


def run_script(db: sqlite_utils.Database, script: str) -> None:
    """Statements divided by `;` in the step's own transaction (`executescript` would commit)."""
    for statement in script.split(";"):
        if statement.strip():
            db.execute(statement)
