"""A small program for the power tests: commits rows and sends a line when each is safe.

`python ledger.py STORE SYNCHRONOUS ROWS [stay]`. Rows are of all sizes; the log is carried over
into the file every 40 pages. With `HUB` for SYNCHRONOUS the store is opened as the hub opens its
own. A second thread reads meanwhile, and a child that sends, as a broker does, runs beside it.
"""

from __future__ import annotations

import socket
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

from hub.store.database import open_store

CHILD = (
    "import socket; a, b = socket.socketpair(); a.sendall(b'child 1\\n');"
    " print('sent', flush=True); b.recv(9); b.recv(9)"
)


def main(store: Path, synchronous: str, rows: int, stay: bool) -> None:
    """Write `rows` rows; with `stay`, wait to be killed after that."""
    child = subprocess.Popen([sys.executable, "-c", CHILD], stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.readline()
    db = open_store(store) if synchronous == "HUB" else opened(store, synchronous)
    db.execute("CREATE TABLE IF NOT EXISTS ledger (row INTEGER PRIMARY KEY, filling BLOB)")
    ours, theirs = socket.socketpair()
    done = threading.Event()
    reader = threading.Thread(target=read, args=(store, done), daemon=True)
    reader.start()
    first = db.execute("SELECT coalesce(max(row), 0) FROM ledger").fetchone()[0] + 1
    for row in range(first, first + rows):
        filling = bytes([row % 251]) * (row * 37 % 3000)
        db.execute("INSERT INTO ledger VALUES (?, ?)", (row, filling))
        ours.sendall(b"safe %d\n" % row)
        theirs.recv(64)
    done.set()
    reader.join()
    print("written", flush=True)
    if stay:
        threading.Event().wait()
    db.close()
    child.kill()
    child.wait()


def opened(store: Path, synchronous: str) -> sqlite3.Connection:
    """A store of small pages whose log is often carried over."""
    db = sqlite3.connect(store, isolation_level=None)
    for pragma in ("page_size = 1024", "journal_mode = WAL", "wal_autocheckpoint = 40"):
        db.execute(f"PRAGMA {pragma}")
    db.execute(f"PRAGMA synchronous = {synchronous}")
    return db


def read(store: Path, done: threading.Event) -> None:
    """Be another thread with system calls of its own."""
    db = sqlite3.connect(store)
    while not done.wait(0.001):
        db.execute("SELECT count(*) FROM ledger").fetchone()
        Path("/dev/null").write_bytes(b"another thread")
    db.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4:] == ["stay"])
