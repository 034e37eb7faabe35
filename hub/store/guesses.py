"""Wrong case numbers in a row at a device, and the lock they led to."""

from __future__ import annotations

import sqlite3

from hub.domain.lockout import Standing
from hub.store.times import stored, when


def read(db: sqlite3.Connection, device: str) -> Standing:
    """How a device stands."""
    row = db.execute(
        "SELECT failures, locked_until FROM guesses WHERE device = ?", (device,)
    ).fetchone()
    return Standing() if row is None else Standing(row[0], when(row[1]))


def save(db: sqlite3.Connection, device: str, standing: Standing) -> None:
    """Write it down; who stands well has no row."""
    if standing == Standing():
        db.execute("DELETE FROM guesses WHERE device = ?", (device,))
        return
    until = standing.locked_until
    db.execute(
        "INSERT OR REPLACE INTO guesses (device, failures, locked_until) VALUES (?, ?, ?)",
        (device, standing.failures, until and stored(until)),
    )
