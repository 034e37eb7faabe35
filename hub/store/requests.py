"""Answered requests: a repeated request id gets the same answer and changes nothing."""

from __future__ import annotations

import sqlite3


def stored_reply(db: sqlite3.Connection, device: str, request_id: str) -> bytes | None:
    """The reply that this device has got for this request id, if any."""
    row = db.execute(
        "SELECT reply FROM requests WHERE device = ? AND request_id = ?", (device, request_id)
    ).fetchone()
    return None if row is None else row[0]


def store_reply(
    db: sqlite3.Connection, device: str, request_id: str, at: str, reply: bytes
) -> None:
    """Keep a reply; IntegrityError if the request was answered before."""
    db.execute("INSERT INTO requests VALUES (?, ?, ?, ?)", (device, request_id, at, reply))


def purge(db: sqlite3.Connection, before: str, limit: int) -> int:
    """Forget at most `limit` replies older than `before`; how many were forgotten."""
    return db.execute(
        "DELETE FROM requests WHERE rowid IN "
        "(SELECT rowid FROM requests WHERE at < ? ORDER BY at LIMIT ?)",
        (before, limit),
    ).rowcount
