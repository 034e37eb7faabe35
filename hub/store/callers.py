"""Who has sent a message: his account, the clerk at his window, and what he was answered before."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from hub.contract.words import DeviceKind


class Met(NamedTuple):
    """All that is known of a message's sender. `kind` None: no such device (any more).

    `reply` is the stored answer to the same request id, None for a new one.
    """

    kind: DeviceKind | None
    window: int | None
    paired: bool
    clerk: str | None
    clerk_window: int | None
    reply: bytes | None


_READ = (
    "SELECT d.kind, d.window, d.paired_at IS NOT NULL, s.clerk, s.window,"
    " (SELECT reply FROM requests WHERE device = ?1 AND request_id = ?2)"
    " FROM (SELECT 1) LEFT JOIN devices d ON d.name = ?1 AND d.removed_at IS NULL"
    " LEFT JOIN sessions s ON s.device = d.name"
)


def meet(db: sqlite3.Connection, device: str, request_id: str | None = None) -> Met:
    """One read for every message: it is what each begins with."""
    kind, window, paired, clerk, clerk_window, reply = db.execute(
        _READ, (device, request_id)
    ).fetchone()
    known = None if kind is None else DeviceKind(kind)
    return Met(known, window, bool(paired), clerk, clerk_window, reply)
