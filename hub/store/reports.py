"""The figures of one business day, counted from tickets, periods, calls, ratings, bookings, facts.

A service's tickets are those whose numbers carry its letter, also after a transfer, so that
each ticket is counted once. Waits are the periods that a call has ended, by the service
that was waited for.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from datetime import datetime, timedelta
from typing import NamedTuple

from hub.contract.events import Fact, FactKind
from hub.contract.words import Level, Outcome, TicketState
from hub.domain.staffing import KINDS, Turn
from hub.store import day_facts, days
from hub.store.days import Day
from hub.store.times import when

Counts = dict[str, int]

MOST_SOURCES = 20
"""A client may call its ratings anything; a report stays bounded."""


class AtWindow(NamedTuple):
    """One stay of a ticket at a window; `called`: a call begins it. `ended_at` is None while it
    lasts, `paused_s` are the hall's pauses in it."""

    window: int
    called: bool
    began_at: datetime
    ended_at: datetime | None
    paused_s: float


class Booked(NamedTuple):
    """One booking for the day. `ended_at`: checked in, lapsed or cancelled then."""

    service: str
    state: TicketState
    starts_at: datetime
    ended_at: datetime | None


class Figures(NamedTuple):
    """All that is counted of one day; dicts are by letter, waits by service,
    rating sources by name. `turns` is None where
    the facts do not tell when windows were open."""

    day: Day
    states: dict[str, dict[TicketState, int]]
    missed: Counts
    called: Counts
    waits: dict[str, list[int]]
    printed: int
    announced: int
    started: int
    cases: dict[Outcome, int]
    ratings: dict[Level, int]
    not_rated: int
    rating_sources: Counts
    paused_s: int
    bookings: list[Booked]
    stays: list[AtWindow]
    turns: list[Turn] | None


def read(db: sqlite3.Connection, day: str | None) -> Figures | None:
    """The figures of a day, of the last one when none is named; None without records."""
    known = days.read(db, day or days.last(db) or "")
    if known is None:
        return None
    levels, not_rated = ratings(db, known.day)
    return Figures(
        day=known,
        states=states(db, known.day),
        missed=missed(db, known.day),
        called=called(db, known.day),
        waits=waits(db, known.day),
        printed=printed(db, known.day),
        announced=announced(db, known.day),
        started=started(db, known.day),
        cases=cases(db, known.day),
        ratings=levels,
        not_rated=not_rated,
        rating_sources=rating_sources(db, known.day),
        paused_s=days.paused_s(db, known.day),
        bookings=bookings(db, known.day),
        stays=stays(db, known.day),
        turns=turns(db, known),
    )


def states(db: sqlite3.Connection, day: str) -> dict[str, dict[TicketState, int]]:
    """Tickets by their letter and present state."""
    found: dict[str, dict[TicketState, int]] = defaultdict(dict)
    for letter, state, count in db.execute(
        "SELECT substr(number, 1, 1), state, count(*) FROM tickets WHERE day = ? GROUP BY 1, 2",
        (day,),
    ):
        found[letter][TicketState(state)] = count
    return dict(found)


def missed(db: sqlite3.Connection, day: str) -> Counts:
    """Tickets that were missed and not taken back, by letter."""
    return _by_letter(
        db,
        "SELECT substr(t.number, 1, 1), count(DISTINCT t.id) FROM tickets t"
        " JOIN periods p ON p.ticket_id = t.id AND p.state = 'no_show' WHERE t.day = ?"
        " AND NOT EXISTS (SELECT 1 FROM periods n WHERE n.ticket_id = t.id AND n.move = 'undo'"
        " AND n.began_at = p.ended_at) GROUP BY 1",
        day,
    )


def called(db: sqlite3.Connection, day: str) -> Counts:
    """Calls by letter; recalls are the same call."""
    return _by_letter(
        db,
        "SELECT substr(t.number, 1, 1), count(*) FROM calls c JOIN tickets t ON t.id = c.ticket_id"
        " WHERE c.day = ? GROUP BY 1",
        day,
    )


def announced(db: sqlite3.Connection, day: str) -> int:
    """Calls that a display has shown or a speaker has said."""
    return _count(
        db, "SELECT count(*) FROM calls WHERE day = ? AND shown_times + said_times > 0", day
    )


def started(db: sqlite3.Connection, day: str) -> int:
    """Tickets that were served, finished or not."""
    return _count(
        db,
        "SELECT count(DISTINCT t.id) FROM tickets t JOIN periods p ON p.ticket_id = t.id"
        " AND p.state = 'serving' WHERE t.day = ?",
        day,
    )


def printed(db: sqlite3.Connection, day: str) -> int:
    """Tickets of which a slip came out."""
    return _count(db, "SELECT count(*) FROM tickets WHERE day = ? AND printed", day)


def waits(db: sqlite3.Connection, day: str) -> dict[str, list[int]]:
    """Whole seconds from issue (or return, or transfer) to call, without pauses of the hall."""
    found: dict[str, list[int]] = defaultdict(list)
    for service, began, ended, paused_s in db.execute(
        "SELECT p.service, p.began_at, p.ended_at, p.paused_s FROM tickets t"
        " JOIN periods p ON p.ticket_id = t.id AND p.state = 'waiting'"
        " JOIN periods n ON n.ticket_id = t.id AND n.state = 'called' AND n.move = 'call'"
        " AND n.began_at = p.ended_at AND n.nr > p.nr WHERE t.day = ?",
        (day,),
    ):
        waited = datetime.fromisoformat(ended) - datetime.fromisoformat(began)
        found[service].append(int(waited.total_seconds() - paused_s))
    return dict(found)


def cases(db: sqlite3.Connection, day: str) -> dict[Outcome, int]:
    """Registered cases by outcome, without the withdrawn ones."""
    rows = db.execute(
        "SELECT outcome, count(*) FROM cases WHERE day = ? AND withdrawn_at IS NULL"
        " GROUP BY outcome",
        (day,),
    )
    return {Outcome(outcome): count for outcome, count in rows}


def ratings(db: sqlite3.Connection, day: str) -> tuple[dict[Level, int], int]:
    """Ratings by level, and how many that were asked for were not given."""
    rows = db.execute(
        "SELECT r.level, count(*) FROM rating_requests q LEFT JOIN ratings r ON r.request = q.id"
        " WHERE q.day = ? AND coalesce(q.close_reason, '') <> 'taken_back' GROUP BY r.level",
        (day,),
    ).fetchall()
    given = {Level(level): count for level, count in rows if level is not None}
    return given, sum(count for level, count in rows if level is None)


def rating_sources(db: sqlite3.Connection, day: str) -> Counts:
    """Ratings by what they came from, the most frequent first."""
    rows = db.execute(
        "SELECT r.source, count(*) FROM rating_requests q JOIN ratings r ON r.request = q.id"
        " WHERE q.day = ? AND coalesce(q.close_reason, '') <> 'taken_back'"
        " GROUP BY r.source ORDER BY count(*) DESC, r.source LIMIT ?",
        (day, MOST_SOURCES),
    )
    return dict(rows.fetchall())


def bookings(db: sqlite3.Connection, day: str) -> list[Booked]:
    """All bookings for the day."""
    rows = db.execute(
        "SELECT service, state, starts_at, ended_at FROM bookings WHERE day = ?", (day,)
    )
    return [
        Booked(service, TicketState(state), datetime.fromisoformat(starts), when(ended))
        for service, state, starts, ended in rows
    ]


def stays(db: sqlite3.Connection, day: str) -> list[AtWindow]:
    """From each call to the leaving: the day's tickets at windows."""
    rows = db.execute(
        "SELECT p.window, p.move = 'call', p.began_at, p.ended_at, p.paused_s FROM tickets t"
        " JOIN periods p ON p.ticket_id = t.id AND p.state IN ('called', 'serving')"
        " WHERE t.day = ? AND p.window IS NOT NULL",
        (day,),
    )
    return [
        AtWindow(window, bool(called), datetime.fromisoformat(began), when(ended), paused_s)
        for window, called, began, ended, paused_s in rows
    ]


def turns(db: sqlite3.Connection, day: Day) -> list[Turn] | None:
    """When windows opened and closed on the day, and what stopped them all."""
    told = day_facts.of_day(db, day, KINDS)
    return None if told is None else [_turn(fact) for fact in told]


def _turn(fact: Fact) -> Turn:
    set_by = fact.fields.get("seconds") if fact.kind is FactKind.CLOCK_SET else None
    seconds = set_by if isinstance(set_by, int | float) else 0.0
    return Turn(fact.at, fact.kind, fact.window, timedelta(seconds=seconds))


def _by_letter(db: sqlite3.Connection, query: str, day: str) -> Counts:
    return dict(db.execute(query, (day,)).fetchall())


def _count(db: sqlite3.Connection, query: str, day: str) -> int:
    return int(db.execute(query, (day,)).fetchone()[0])
