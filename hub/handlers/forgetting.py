"""What the hub forgets by itself, in steps small enough to hold nobody up."""

from __future__ import annotations

from datetime import timedelta

from hub.handlers.table import Timer
from hub.handlers.work import Work
from hub.store import bookings, jobs, requests, tickets

KEEP_REPLIES = timedelta(days=7)
"""How long a repeated request id still gets its old answer."""
KEEP_JOBS = timedelta(days=7)
"""How long it can be looked up what became of a job; a ticket keeps that its slip came out."""

STEP = 50
"""Rows forgotten at one tick at most."""


def forget_replies(work: Work) -> None:
    """Timer: forget answers that nobody can be waiting for any more."""
    requests.purge(work.db, (work.now - KEEP_REPLIES).isoformat(), STEP)


def forget_jobs(work: Work) -> None:
    """Timer: forget jobs that ended long ago."""
    jobs.purge(work.db, (work.now - KEEP_JOBS).isoformat(), STEP)


def forget_people(work: Work) -> None:
    """Timer: names and numbers are wiped when the hall may no longer keep them."""
    keep = timedelta(days=work.hall.rules.keep_identity_days)
    before = (work.now - keep).date().isoformat()
    tickets.forget_people(work.db, before, STEP)
    bookings.forget_people(work.db, before, STEP)


TIMERS: tuple[Timer, ...] = (forget_replies, forget_jobs, forget_people)
