"""A small program for the power tests: a reader holds up a checkpoint half way.

`python halfway.py STORE carrier|plain`: as the hub carries its log over, or as SQLite would.
"""

from __future__ import annotations

import os
import socket
import sqlite3
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hub.store.carrying import Carrier
from hub.store.database import open_reader, open_store, tidy

ROWS = 12


def main(store: Path, how: str) -> None:
    """Rows all over the file are changed, and the last of them once more."""
    db = open_store(store)
    carrier = Carrier(db)
    carry_over: Callable[[], None] = (
        (lambda: carrier.carry_over(1)) if how == "carrier" else (lambda: tidy(db))
    )
    ours, theirs = socket.socketpair()
    db.execute("CREATE TABLE parts (row INTEGER PRIMARY KEY, value INTEGER, filling BLOB)")
    filling = bytes(900)
    db.executemany("INSERT INTO parts VALUES (?, 0, ?)", [(row, filling) for row in range(ROWS)])
    tidy(db)
    db.execute("UPDATE parts SET value = 1")
    reader = open_reader(store)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM parts").fetchone()
    change_last(db, 2)
    carry_over()
    ours.sendall(b"half way\n")
    reader.execute("COMMIT")
    for value in range(3, 7):
        with suppress(sqlite3.OperationalError):
            carry_over()
        change_last(db, value)
        ours.sendall(b"safe %d\n" % value)
    theirs.recv(1000)
    print(f"written by {os.getpid()}", flush=True)
    reader.close()
    if how == "carrier":
        carrier.close()


def change_last(db: sqlite3.Connection, value: int) -> None:
    """Commit a change to one row."""
    db.execute("UPDATE parts SET value = ? WHERE row = ?", (value, ROWS - 1))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
