"""A recorded day as plans: who came when and for what, how long each call took and how it ended,
what was booked, and when each window was open. What the store does not tell stays out: where a
transferred ticket was put is taken as by its lifetime, and a booking that was moved is booked for
its last time at once."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

import msgspec

from hub.contract.words import Move, Priority, TicketState
from hub.domain.staffing import CLOSES, OPENS
from hub.sim.whatif.courses import Course, Stay
from hub.sim.whatif.kept import Kept
from hub.sim.whatif.staffing import Shift
from hub.sim.whatif.visitor import Appointment, Leg, Visitor

ENDS = frozenset({Move.FINISH, Move.PARK, Move.TRANSFER, Move.NO_SHOW})
UNKNOWN_S = 300.0
"""Of a visit of which neither it nor any of its service tells how long it takes."""


class Sat(NamedTuple):
    """When a window was open, and who sat there first."""

    shifts: tuple[Shift, ...]
    clerk: str | None


def visitors(
    courses: Sequence[Course], begins_s: float, kept: Sequence[Kept] = ()
) -> list[Visitor]:
    """In the order of their coming, and after them who booked and did not come; times count from
    `begins_s`."""
    typical = _typical(courses)
    booked = {one.number: one for one in kept if one.number is not None}
    found = [_visitor(course, begins_s, typical, booked.get(course.number)) for course in courses]
    stayed_away = [_absent(one, begins_s) for one in kept if one.number is None]
    return [*sorted(found, key=lambda visitor: visitor.at_s), *stayed_away]


def _typical(courses: Iterable[Course]) -> Mapping[str, float]:
    """Mean serving times by service."""
    lengths: dict[str, list[float]] = defaultdict(list)
    for course in courses:
        for stay in course.stays:
            if stay.state is TicketState.SERVING and stay.length_s > 0:
                lengths[stay.service].append(stay.length_s)
    return {service: sum(times) / len(times) for service, times in lengths.items()}


def _visitor(
    course: Course, begins_s: float, typical: Mapping[str, float], booked: Kept | None
) -> Visitor:
    first = course.stays[0]
    legs = tuple(_legs(course.stays)) or (Leg(typical.get(first.service, UNKNOWN_S)),)
    gave_up = len(course.stays) == 2 and course.state is TicketState.CANCELLED
    return Visitor(
        at_s=max(first.began_s - begins_s, 0.0),
        service=first.service,
        priority=(Priority.PRIORITY if course.priority is Priority.PRIORITY else Priority.REGULAR),
        items=msgspec.json.decode(course.items, type=tuple[str, ...]),
        legs=legs,
        patience_s=first.length_s if gave_up else None,
        appointment=None if booked is None else _appointment(booked, begins_s, first.began_s),
    )


def _absent(booked: Kept, begins_s: float) -> Visitor:
    """Somebody who is never there."""
    plan = _appointment(booked, begins_s, None)
    at_s = booked.starts_s - begins_s
    return Visitor(at_s, booked.service, Priority.REGULAR, (), (), None, plan)


def _appointment(booked: Kept, begins_s: float, came_s: float | None) -> Appointment:
    gone_s = booked.ended_s if booked.state is TicketState.CANCELLED else None
    return Appointment(
        asks_s=booked.booked_s - begins_s,
        wishes=(booked.starts_s - begins_s,),
        comes_s=None if came_s is None else came_s - booked.starts_s,
        cancels_s=None if gone_s is None else gone_s - begins_s,
        walks_in=came_s is not None,
    )


def _legs(stays: Sequence[Stay]) -> list[Leg]:
    """One for each call that came to an end; what was taken back goes on as if nothing were."""
    legs: list[Leg] = []
    walk_s = serve_s = 0.0
    for place, stay in enumerate(stays):
        after = stays[place + 1 : place + 3]
        if stay.state is TicketState.CALLED:
            walk_s, serve_s = (walk_s if stay.move is Move.UNDO else 0.0) + stay.length_s, 0.0
        elif stay.state is TicketState.SERVING:
            serve_s = (serve_s if stay.move is Move.UNDO else 0.0) + stay.length_s
        if not after or after[0].move not in ENDS:
            continue
        if len(after) == 2 and after[1].move is Move.UNDO:
            continue
        legs.append(_leg(walk_s, serve_s, after))
    return legs


def _leg(walk_s: float, serve_s: float, after: Sequence[Stay]) -> Leg:
    gone = after[0]
    returned = len(after) == 2 and after[1].move is Move.RETURN
    return Leg(
        serve_s,
        walk_s,
        gone.move,
        gone.length_s if returned and gone.move in (Move.PARK, Move.NO_SHOW) else None,
        gone.service if gone.move is Move.TRANSFER else "",
    )


def sat(db: sqlite3.Connection, day: str) -> dict[int, Sat]:
    """When each window was open on a day, from the facts. Reads all of them: for tools only."""
    next_day = (datetime.fromisoformat(day) + timedelta(days=1)).date().isoformat()
    kinds = sorted(kind.value for kind in OPENS | CLOSES)
    marks = ", ".join("?" * len(kinds))
    rows = db.execute(
        f"SELECT kind, at, window, clerk FROM facts WHERE kind IN ({marks}) AND at >= ? AND at < ?"
        " AND window IS NOT NULL ORDER BY seq",
        (*kinds, day, next_day),
    )
    open_since: dict[int, float] = {}
    shifts: dict[int, list[Shift]] = defaultdict(list)
    clerks: dict[int, str] = {}
    for kind, at, window, clerk in rows:
        moment = datetime.fromisoformat(at).replace(tzinfo=None)
        now_s = (moment - datetime.fromisoformat(day)).total_seconds()
        if kind in OPENS:
            open_since.setdefault(window, now_s)
            clerks.setdefault(window, clerk)
        elif window in open_since:
            shifts[window].append(Shift(open_since.pop(window), now_s))
    for window, since in open_since.items():
        shifts[window].append(Shift(since, 24 * 3600.0))
    return {no: Sat(tuple(times), clerks.get(no)) for no, times in sorted(shifts.items())}
