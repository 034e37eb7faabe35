"""Jobs of stations: sent until their result or their expiry.

A job's id names its row and ends in a secret: stations remember the ids that they have
done, and after a restored backup the same rows are given again.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from typing import NamedTuple

from hub.contract.devices import FailReason, JobState
from hub.store.names import name, parts
from hub.store.times import stored

RESEND_AFTER = timedelta(seconds=2)
"""A job without a result is sent again after this time."""


class NewJob(NamedTuple):
    """A job to be queued. `kind` says what `body` is: the store does not read it."""

    id: str
    device: str
    kind: str
    body: bytes
    valid_until: datetime
    ticket_id: int | None = None


class OpenJob(NamedTuple):
    """A job that has no result yet."""

    id: str
    device: str
    kind: str
    body: bytes
    valid_until: datetime
    state: JobState
    ticket_id: int | None
    moved_to: str | None = None


def insert(db: sqlite3.Connection, job: NewJob, now: datetime) -> None:
    """Queue a job for a device. IntegrityError if there is one of this id."""
    row, secret = parts(job.id)
    db.execute(
        "INSERT INTO jobs (id, secret, device, kind, body, ticket_id, created_at, valid_until,"
        " state, sent_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            row,
            secret,
            job.device,
            job.kind,
            job.body,
            job.ticket_id,
            stored(now),
            stored(job.valid_until),
            JobState.QUEUED.value,
            stored(now),
        ),
    )


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
        "UPDATE jobs SET state = ?, reason = ?, ended_at = ?"
        " WHERE id = ? AND secret = ? AND ended_at IS NULL",
        (
            state.value,
            reason and reason.value,
            stored(now) if ends else None,
            *parts(job_id),
        ),
    )
    return changed.rowcount == 1


def correct(
    db: sqlite3.Connection,
    job_id: str,
    guessed: tuple[JobState, FailReason],
    state: JobState,
    reason: FailReason | None,
) -> bool:
    """Write what a station tells late of a job that was ended by a guess; False when it was not, or
    goes on elsewhere already."""
    changed = db.execute(
        "UPDATE jobs SET state = ?, reason = ?"
        " WHERE id = ? AND secret = ? AND state = ? AND reason = ? AND moved_to IS NULL",
        (state.value, reason and reason.value, *parts(job_id), *(each.value for each in guessed)),
    )
    return changed.rowcount == 1


def due(db: sqlite3.Connection, now: datetime, limit: int = 64) -> list[OpenJob]:
    """Open jobs that were not sent within the last two seconds, the oldest first."""
    rows = db.execute(
        "SELECT id, secret, device, kind, body, valid_until, state, ticket_id,"
        " moved_to FROM jobs WHERE ended_at IS NULL AND sent_at <= ? ORDER BY sent_at, id LIMIT ?",
        (stored(now - RESEND_AFTER), limit),
    )
    return [
        OpenJob(
            name(row, secret),
            device,
            kind,
            body,
            datetime.fromisoformat(until),
            JobState(state),
            ticket_id,
            moved_to,
        )
        for row, secret, device, kind, body, until, state, ticket_id, moved_to in rows
    ]


def count_open(db: sqlite3.Connection) -> int:
    """How many jobs have no result yet."""
    row = db.execute("SELECT count(*) FROM jobs WHERE ended_at IS NULL").fetchone()
    return int(row[0])


def mark_sent(db: sqlite3.Connection, job_id: str, now: datetime) -> None:
    """Remember when a job was last sent."""
    db.execute("UPDATE jobs SET sent_at = ? WHERE id = ?", (stored(now), parts(job_id)[0]))


class JobRow(NamedTuple):
    """A job as stored. `moved_to`: the device where it goes on."""

    device: str
    kind: str
    state: JobState
    ticket_id: int | None
    ended: bool
    reason: FailReason | None = None
    moved_to: str | None = None


def find(db: sqlite3.Connection, job_id: str) -> JobRow | None:
    """One job by its id."""
    row = db.execute(
        "SELECT device, kind, state, ticket_id, ended_at IS NOT NULL, reason, moved_to FROM jobs"
        " WHERE id = ? AND secret = ?",
        parts(job_id),
    ).fetchone()
    if row is None:
        return None
    device, kind, state, ticket_id, ended, reason, moved_to = row
    why = FailReason(reason) if reason else None
    return JobRow(device, kind, JobState(state), ticket_id, bool(ended), why, moved_to)


def body(db: sqlite3.Connection, job_id: str) -> bytes:
    """What a job that is there was made from."""
    row = db.execute("SELECT body FROM jobs WHERE id = ? AND secret = ?", parts(job_id)).fetchone()
    return bytes(row[0])


def move(db: sqlite3.Connection, job_id: str, device: str) -> bool:
    """Say where a job goes on; False when that was said before."""
    changed = db.execute(
        "UPDATE jobs SET moved_to = ? WHERE id = ? AND secret = ? AND moved_to IS NULL",
        (device, *parts(job_id)),
    )
    return changed.rowcount == 1


def valid_until(db: sqlite3.Connection, job_id: str) -> datetime:
    """Until when a job that is there may be begun."""
    query = "SELECT valid_until FROM jobs WHERE id = ? AND secret = ?"
    return datetime.fromisoformat(db.execute(query, parts(job_id)).fetchone()[0])


def purge(db: sqlite3.Connection, before: str, limit: int) -> int:
    """Forget at most `limit` of the oldest jobs, those that ended before a time; how many.

    The last one stays: the next id is one more than it.
    """
    return db.execute(
        "DELETE FROM jobs WHERE ended_at < ? AND id < (SELECT max(id) FROM jobs)"
        " AND id IN (SELECT id FROM jobs ORDER BY id LIMIT ?)",
        (before, limit),
    ).rowcount
