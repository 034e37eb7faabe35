"""Calls: numbered through the day, each with the reason that the routing gave."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from typing import NamedTuple

import msgspec

from hub.contract.results import Candidate
from hub.contract.words import Priority
from hub.store.times import stored


class Reason(msgspec.Struct, frozen=True):
    """Why one ticket was called; kept with the call. `words`: the clerk's own, if by number;
    `policy`: which one was in force, empty for the hall's own rules."""

    rule: str
    chosen: Candidate
    runners_up: tuple[Candidate, ...]
    overtook: tuple[str, ...]
    words: str = ""
    policy: str = ""


class _Weighed(msgspec.Struct, frozen=True, array_like=True):
    """A `Candidate` as it is stored: an array, without the names of its fields.

    A new field goes last and has a default: old rows end before it.
    """

    ticket: str
    service: str
    priority: Priority
    rank: int
    rate: float
    waited_s: int
    target_s: int
    score: float
    overtaken: int
    considered: bool


class _Stored(msgspec.Struct, frozen=True, array_like=True):
    """A `Reason` as it is stored; the rule has its own column. New fields go last, as above."""

    chosen: _Weighed
    runners_up: tuple[_Weighed, ...]
    overtook: tuple[str, ...]
    words: str
    policy: str = ""


class Call(NamedTuple):
    """One call; `times` counts it and its recalls, `shown`/`said` how many were announced."""

    call_no: int
    window: int
    at: datetime
    times: int
    reason: Reason


class Stay(NamedTuple):
    """A ticket at a window: the clock of its present period, moved on by the hall's pauses, and
    whether the latest of its announcements was shown, and said."""

    since: datetime
    shown: bool
    said: bool


class LastCall(NamedTuple):
    """A call as the hall screen shows it."""

    call_no: int
    times: int
    ticket: str
    window: int
    last_at: datetime
    service: str
    language: str
    priority: Priority


_stored = msgspec.json.Decoder(_Stored)
_early = msgspec.json.Decoder(Reason)
"""Reasons that were stored as objects, by earlier releases."""


def next_no(db: sqlite3.Connection, day: str) -> int:
    """Take the day's next call number; the day is open."""
    row = db.execute(
        "UPDATE days SET last_call_no = last_call_no + 1 WHERE day = ? RETURNING last_call_no",
        (day,),
    ).fetchone()
    return int(row[0])


def insert(
    db: sqlite3.Connection,
    day: str,
    call_no: int,
    ticket_id: int,
    window: int,
    clerk: str,
    at: datetime,
    reason: Reason,
) -> None:
    """Store a call."""
    db.execute(
        "INSERT INTO calls (day, call_no, ticket_id, window, clerk, at, times, last_at, rule,"
        " reason) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?)",
        (
            day,
            call_no,
            ticket_id,
            window,
            clerk,
            stored(at),
            stored(at),
            reason.rule,
            _store(reason),
        ),
    )


def again(db: sqlite3.Connection, day: str, call_no: int, at: datetime) -> int:
    """Count a recall; how often the ticket has been called now."""
    row = db.execute(
        "UPDATE calls SET times = times + 1, last_at = ? WHERE day = ? AND call_no = ?"
        " RETURNING times",
        (stored(at), day, call_no),
    ).fetchone()
    return int(row[0])


def latest(db: sqlite3.Connection, ticket_id: int) -> Call | None:
    """A ticket's last call."""
    row = db.execute(
        "SELECT call_no, window, at, times, rule, reason FROM calls WHERE ticket_id = ?"
        " ORDER BY call_no DESC LIMIT 1",
        (ticket_id,),
    ).fetchone()
    if row is None:
        return None
    call_no, window, at, times, rule, body = row
    return Call(call_no, window, datetime.fromisoformat(at), times, _reason(rule, body))


def _store(reason: Reason) -> bytes:
    chosen, *others = (
        _Weighed(*msgspec.structs.astuple(one)) for one in (reason.chosen, *reason.runners_up)
    )
    return msgspec.json.encode(
        _Stored(chosen, tuple(others), reason.overtook, reason.words, reason.policy)
    )


def _reason(rule: str, body: bytes) -> Reason:
    if body.startswith(b"{"):
        return _early.decode(body)
    stored = _stored.decode(body)
    chosen, *others = (
        Candidate(*msgspec.structs.astuple(one)) for one in (stored.chosen, *stored.runners_up)
    )
    return Reason(rule, chosen, tuple(others), stored.overtook, stored.words, stored.policy)


def stay(db: sqlite3.Connection, ticket_id: int, day: str, call_no: int) -> Stay:
    """How it stands with a ticket at a window, by its last call."""
    began, paused_s, shown, said = db.execute(
        "SELECT p.began_at, p.paused_s, c.shown_times >= c.times, c.said_times >= c.times"
        " FROM periods p LEFT JOIN calls c ON c.day = ?2 AND c.call_no = ?3"
        " WHERE p.ticket_id = ?1 AND p.ended_at IS NULL",
        (ticket_id, day, call_no),
    ).fetchone()
    since = datetime.fromisoformat(began) + timedelta(seconds=paused_s)
    return Stay(since, bool(shown), bool(said))


def last(db: sqlite3.Connection, day: str, limit: int) -> list[LastCall]:
    """The day's last calls and recalls, newest first.

    Whoever is called again is at a window: those few are looked through instead of the day.
    """
    rows = db.execute(
        "SELECT c.call_no, c.times, t.number, c.window, c.last_at, t.service, t.language,"
        " t.priority FROM ("
        " SELECT * FROM (SELECT call_no FROM calls WHERE day = ?1 ORDER BY call_no DESC LIMIT ?2)"
        " UNION SELECT call_no FROM tickets INDEXED BY one_ticket_per_window"
        " WHERE state IN ('called', 'serving') AND state = 'called' AND day = ?1 AND times > 1"
        ") latest JOIN calls c ON c.day = ?1 AND c.call_no = latest.call_no"
        " JOIN tickets t ON t.id = c.ticket_id ORDER BY c.last_at DESC, c.call_no DESC LIMIT ?2",
        (day, limit),
    )
    return [
        LastCall(
            no,
            times,
            ticket,
            window,
            datetime.fromisoformat(at),
            service,
            language,
            Priority(priority),
        )
        for no, times, ticket, window, at, service, language, priority in rows
    ]
