"""What every message begins with, in one read: who has sent it, what he was answered before,
and where the hall stands."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

from hub.contract.words import DeviceKind
from hub.store import hall_pause
from hub.store.days import Day
from hub.store.hall_pause import Paused
from hub.store.times import when


class Met(NamedTuple):
    """All that is known of a message's sender. `kind` None: no such device (any more).

    `reply` is the stored answer to the same request id, None for a new one. `today` is None
    before anything was done on the day; `last_fact` and `last_job` are the numbers of the last
    ones, 0 for none; `pause` is that of the whole hall.
    """

    kind: DeviceKind | None
    window: int | None
    paired: bool
    clerk: str | None
    clerk_window: int | None
    reply: bytes | None
    today: Day | None
    last_fact: int
    last_job: int
    pause: Paused | None


_READ = (
    "SELECT d.kind, d.window, d.paired_at IS NOT NULL, s.clerk, s.window,"
    " (SELECT reply FROM requests WHERE device = ?1 AND request_id = ?2),"
    " t.opened_at, t.closed_at, (SELECT max(seq) FROM facts), (SELECT max(id) FROM jobs),"
    " p.reason, p.since"
    " FROM (SELECT 1) LEFT JOIN devices d ON d.name = ?1 AND d.removed_at IS NULL"
    " LEFT JOIN sessions s ON s.device = d.name LEFT JOIN days t ON t.day = ?3"
    " LEFT JOIN hall_pause p ON p.one = 1"
)


def meet(db: sqlite3.Connection, day: str, device: str, request_id: str | None = None) -> Met:
    """Read for one message that arrives on a day; without a request id `reply` is None."""
    row = db.execute(_READ, (device, request_id, day)).fetchone()
    kind, window, paired, clerk, clerk_window, reply, opened_at, closed_at, fact, job = row[:10]
    reason, since = row[10:]
    return Met(
        kind=None if kind is None else DeviceKind(kind),
        window=window,
        paired=bool(paired),
        clerk=clerk,
        clerk_window=clerk_window,
        reply=reply,
        today=opened_at and Day(day, datetime.fromisoformat(opened_at), when(closed_at)),
        last_fact=fact or 0,
        last_job=job or 0,
        pause=None if reason is None else hall_pause.known(reason, since),
    )
