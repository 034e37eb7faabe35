"""A small program for the power tests: commits rows and sends a line when each is safe.

`python ledger.py STORE SYNCHRONOUS ROWS [stay] [alone]`. Rows are of all sizes; the log is carried
over into the file every 40 pages. With `HUB` for SYNCHRONOUS the store is opened as the hub opens
its own. What is found at the start is said to be safe, too. A second thread reads meanwhile
(unless `alone`), and a child that sends, as a broker does, runs beside it.
"""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

from hub.store.database import open_store

OLD = 50

CHILD = (
    "import socket; a, b = socket.socketpair(); a.sendall(b'child 1\\n');"
    " print('sent', flush=True); b.recv(9); b.recv(9)"
)


def main(store: Path, synchronous: str, rows: int, *words: str) -> None:
    """Write `rows` rows; with `stay`, wait to be killed after that."""
    child = subprocess.Popen([sys.executable, "-c", CHILD], stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.readline()
    db = open_store(store) if synchronous == "HUB" else opened(store, synchronous)
    db.execute(
        "CREATE TABLE IF NOT EXISTS ledger (row INTEGER PRIMARY KEY, filling BLOB, entry INTEGER)"
    )
    ours, theirs = socket.socketpair()

    def promise(row: int) -> None:
        ours.sendall(b"safe %d\n" % row)
        theirs.recv(64)

    done = threading.Event()
    look = "SELECT 1" if "alone" in words else "SELECT count(*) FROM ledger"
    reader = threading.Thread(target=read, args=(store, look, done), daemon=True)
    reader.start()
    found = [row for (row,) in db.execute("SELECT row FROM ledger")]
    for row in found:
        promise(row)
    first = max(found, default=0) + 1
    for row in range(first, first + rows):
        try:
            enter(db, row)
        except sqlite3.OperationalError:
            if db.in_transaction:
                db.execute("ROLLBACK")
            continue  # the disk fails: nothing is promised
        promise(row)
    done.set()
    reader.join()
    print(f"written by {os.getpid()}", flush=True)
    if "stay" in words:
        threading.Event().wait()
    db.close()
    child.kill()
    child.wait()


def enter(db: sqlite3.Connection, row: int) -> None:
    """Commit a row, and a note of it in an old one far away: both are there, or neither."""
    filling = bytes([row % 251]) * (row * 37 % 3000)
    db.execute("BEGIN IMMEDIATE")
    db.execute("UPDATE ledger SET entry = ? WHERE row = ?", (row, noted_in(row)))
    db.execute("INSERT INTO ledger VALUES (?, ?, 0)", (row, filling))
    db.execute("COMMIT")


def noted_in(row: int) -> int:
    """The row that knows of a row; the first ones are known to none."""
    return row * 7 % OLD + 1 if row > OLD else 0


def opened(store: Path, synchronous: str) -> sqlite3.Connection:
    """A store of small pages whose log is often carried over."""
    db = sqlite3.connect(store, isolation_level=None)
    for pragma in ("page_size = 1024", "journal_mode = WAL", "wal_autocheckpoint = 40"):
        db.execute(f"PRAGMA {pragma}")
    db.execute(f"PRAGMA synchronous = {synchronous}")
    return db


def read(store: Path, look: str, done: threading.Event) -> None:
    """Be another thread with system calls of its own."""
    db = sqlite3.connect(store)
    while not done.wait(0.001):
        db.execute(look).fetchone()
        Path("/dev/null").write_bytes(b"another thread")
    db.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), *sys.argv[4:])
