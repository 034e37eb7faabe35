"""The pad of a window: which device it is, waking it, putting it to sleep."""

from __future__ import annotations

import sqlite3

from hub.contract.devices import AskRating, StopRating
from hub.contract.words import DeviceKind, Language, Priority
from hub.handlers.seals import public_key
from hub.handlers.work import Work
from hub.store import presence
from hub.store.ratings import Question
from hub.store.tickets import Ticket

ASK = AskRating.__name__


def pad_of(db: sqlite3.Connection, window: int) -> str | None:
    """The window's pad: a pad of its own, else the counter that has one attached.

    One that is there goes before one that is away; None when the window has none.
    """
    attached = [
        (bool(seen and seen.online), kind is DeviceKind.PAD, name)
        for name, kind, seen in presence.pads_of(db, window)
        if kind is DeviceKind.PAD or (seen and any(h.part == "pad" for h in seen.health))
    ]
    return max(attached)[2] if attached else None


def ask(work: Work, question: Question, ticket: Ticket) -> None:
    """Wake the pad for one question; a window without a pad has the ticket's code only."""
    device = pad_of(work.db, question.window)
    if device is None:
        return
    clerk = work.hall.clerk(question.clerk)
    job = AskRating(
        job_id=work.job_id(),
        valid_until=question.pad_until,
        rating=question.id,
        window=question.window,
        subject=question.subject,
        ticket=ticket.number,
        clerk_name=clerk.name if clerk else "",
        language=Language(ticket.language),
        elder=ticket.priority is Priority.PRIORITY,
        idle_s=work.hall.rules.rate_within,
        seal_key=public_key(work),
        keep_until=question.open_until,
    )
    work.job(device, job, ticket.id)


def stop(work: Work, question: Question) -> None:
    """Put the pad to sleep, if it may still be awake for this question."""
    device = pad_of(work.db, question.window)
    if device is None or question.pad_until <= work.now:
        return
    job = StopRating(job_id=work.job_id(), valid_until=question.pad_until, rating=question.id)
    work.job(device, job, question.ticket_id)
