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
    db.execute(
        "INSERT INTO requests (device, request_id, at, reply) VALUES (?, ?, ?, ?)",
        (device, request_id, at, reply),
    )


def purge(db: sqlite3.Connection, before: str, limit: int) -> int:
    """Forget at most `limit` of the oldest replies, those of before a time; how many.

    Ids rise with time, so the oldest are found without an index of their own.
    """
    return db.execute(
        "DELETE FROM requests WHERE at < ? AND id IN (SELECT id FROM requests ORDER BY id LIMIT ?)",
        (before, limit),
    ).rowcount
