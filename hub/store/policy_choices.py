"""The policy that was put in force by hand, until its day ends."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from hub.policies import Chosen
from hub.store.times import stored


def read(db: sqlite3.Connection) -> Chosen | None:
    """What was chosen last; None when the hours decide."""
    row = db.execute("SELECT policy, day FROM policy_choices").fetchone()
    return None if row is None else Chosen(*row)


def save(db: sqlite3.Connection, chosen: Chosen, at: datetime, clerk: str | None) -> None:
    """Put a policy in force for a day."""
    db.execute(
        "INSERT OR REPLACE INTO policy_choices VALUES (1, ?, ?, ?, ?)",
        (chosen.policy, chosen.day, stored(at), clerk),
    )


def clear(db: sqlite3.Connection) -> None:
    """Let the hours decide again."""
    db.execute("DELETE FROM policy_choices")
