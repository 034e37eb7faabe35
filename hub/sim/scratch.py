"""A fresh store for playing: the catalogue of another, and a PIN for every clerk."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from hub.config import HallConfig
from hub.store.database import open_store


def prepare(store: Path, source: sqlite3.Connection, hall: HallConfig, pin_hash: str) -> None:
    """Make it, with all that is published in `source`."""
    with closing(open_store(store)) as own:
        own.executemany(
            "INSERT INTO catalogues VALUES (?, ?, ?, ?)", source.execute("SELECT * FROM catalogues")
        )
        own.executemany(
            "INSERT INTO clerks (no, pin_hash) VALUES (?, ?)",
            [(clerk.no, pin_hash) for clerk in hall.clerks],
        )
