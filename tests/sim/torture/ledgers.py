"""Running the ledger under strace, and reading what a power cut has left of it."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterable
from pathlib import Path

from hub.sim.processes import wait_for
from hub.sim.torture.events import Sent
from hub.sim.torture.power import Powered

LEDGER = Path(__file__).with_name("ledger.py")
PROJECT = Path(__file__).parents[3]


def start(root: Path, synchronous: str, rows: int, *more: str) -> Powered:
    """A ledger whose power can be cut, in a folder of its own."""
    store = root / "data" / "ledger.sqlite"
    store.parent.mkdir(exist_ok=True)
    words = [sys.executable, str(LEDGER), str(store), synchronous, str(rows), *more]
    env = {"PYTHONPATH": str(PROJECT)}
    return Powered("ledger", words, root / "ledger.log", store=store, env=env)


def written(ledger: Powered, lives: int = 1) -> None:
    """Wait until it has written all its rows, in its present life as in those before."""

    def count() -> int:
        return ledger.log_tail().count("written")

    wait_for(lambda: count() == lives or not ledger.alive(), "all rows", 30.0)
    assert count() == lives, ledger.log_tail()


def promised(sent: Iterable[Sent]) -> set[int]:
    """The rows of which the ledger has said that they are safe."""
    said = b"".join(one.data for one in sent)
    return {int(line.removeprefix(b"safe ")) for line in said.splitlines()}


def whole_rows(store: Path) -> set[int] | None:
    """The rows that are there with all their bytes; None when the file is damaged."""
    db = sqlite3.connect(store)
    try:
        if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return None
        if not db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            return set()
        rows = db.execute("SELECT row, filling FROM ledger").fetchall()
        return {row for row, filling in rows if filling == bytes([row % 251]) * (row * 37 % 3000)}
    except sqlite3.DatabaseError:
        return None
    finally:
        db.close()
