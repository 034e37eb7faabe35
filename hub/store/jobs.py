"""Jobs of stations: sent until their result or their expiry."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from typing import NamedTuple

from hub.contract import wire
from hub.contract.devices import AnyJob, FailReason, JobState

RESEND_AFTER = timedelta(seconds=2)
"""A job without a result is sent again after this time."""


class OpenJob(NamedTuple):
    """A job that has no result yet; `body` is its wire form."""

    id: str
    device: str
    kind: str
    body: bytes
    valid_until: str
    state: JobState


def insert(
    db: sqlite3.Connection, device: str, job: AnyJob, now: datetime, ticket_id: int | None
) -> bytes:
    """Queue a job for a device; its wire form."""
    body = wire.encode(job)
    db.execute(
        "INSERT INTO jobs (id, device, kind, body, ticket_id, created_at, valid_until, state,"
        " sent_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            job.job_id,
            device,
            type(job).__name__,
            body,
            ticket_id,
            now.isoformat(),
            job.valid_until.isoformat(),
            JobState.QUEUED.value,
            now.isoformat(),
        ),
    )
    return body


def advance(
    db: sqlite3.Connection,
    job_id: str,
    state: JobState,
    now: datetime,
    *,
    reason: FailReason | None = None,
    ends: bool,
) -> bool:
    """Write a job's new state; False when the job is unknown or has ended already."""
    changed = db.execute(
        "UPDATE jobs SET state = ?, reason = ?, ended_at = ? WHERE id = ? AND ended_at IS NULL",
        (state.value, reason and reason.value, now.isoformat() if ends else None, job_id),
    )
    return changed.rowcount == 1


def due(db: sqlite3.Connection, now: datetime, limit: int = 64) -> list[OpenJob]:
    """Open jobs that were not sent within the last two seconds."""
    rows = db.execute(
        "SELECT id, device, kind, body, valid_until, state FROM jobs"
        " WHERE ended_at IS NULL AND sent_at <= ? ORDER BY created_at LIMIT ?",
        ((now - RESEND_AFTER).isoformat(), limit),
    )
    return [
        OpenJob(job_id, device, kind, body, valid_until, JobState(state))
        for job_id, device, kind, body, valid_until, state in rows
    ]


def mark_sent(db: sqlite3.Connection, job_id: str, now: datetime) -> None:
    """Remember when a job was last sent."""
    db.execute("UPDATE jobs SET sent_at = ? WHERE id = ?", (now.isoformat(), job_id))


class JobRow(NamedTuple):
    """A job as stored."""

    device: str
    kind: str
    state: JobState
    ticket_id: int | None
    ended: bool


def find(db: sqlite3.Connection, job_id: str) -> JobRow | None:
    """One job by its id."""
    row = db.execute(
        "SELECT device, kind, state, ticket_id, ended_at IS NOT NULL FROM jobs WHERE id = ?",
        (job_id,),
    ).fetchone()
    return None if row is None else JobRow(row[0], row[1], JobState(row[2]), row[3], bool(row[4]))
