"""Answered requests: a repeated request id gets the same answer and changes nothing.

The stored answer is read together with who asks (`callers`).
"""

from __future__ import annotations

import sqlite3


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
