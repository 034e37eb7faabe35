"""The clock of a case: begun with it, found again for a change, counted by the calendar."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from hub.contract.codes import Code
from hub.contract.events import FactKind
from hub.domain.catalogue import Limit
from hub.domain.clock import STOPS
from hub.domain.deadline import Deadline, due, elapsed
from hub.errors import Refused
from hub.handlers.work import Work
from hub.store import cases, clocks, recounts
from hub.store.cases import Record
from hub.store.clocks import Clock

SLICE = 60
"""Clocks counted in one transaction: some fifteen milliseconds."""


class Held(NamedTuple):
    """A case and its clock, which is not ended."""

    record: Record
    clock: Clock


def start(work: Work, case_id: int, case: Record, limit: Limit | None) -> None:
    """Begin to count, where the outcome starts a limit."""
    if case.outcome in STOPS and limit is not None:
        clocks.begin(work.db, case_id, case.at.date(), limit, case.deadline)


def of_case(work: Work, case_no: str) -> Held:
    """A case whose clock may be changed. Refused(UNKNOWN_CASE, NO_DEADLINE, CASE_CLOSED).

    A case that was registered before there were clocks gets its own now; one that a changed
    calendar has left to be counted is counted first.
    """
    found, record = cases.find(work.db, case_no), cases.read(work.db, case_no)
    if found is None or record is None:
        raise Refused(Code.UNKNOWN_CASE, case=case_no)
    clock = _counted(work, found.id) or _adopt(work, found.id, record)
    if clock is None:
        raise Refused(Code.NO_DEADLINE, case=case_no)
    if clock.decided:
        raise Refused(Code.CASE_CLOSED, case=case_no)
    return Held(record, clock)


def _counted(work: Work, case_id: int) -> Clock | None:
    clock = clocks.read(work.db, case_id)
    if clock is None or clock.decided or not recounts.take_one(work.db, case_id):
        return clock
    _move(work, clock)
    return clocks.read(work.db, case_id)


def _adopt(work: Work, case_id: int, case: Record) -> Clock | None:
    if case.deadline is None or case.outcome not in STOPS:
        return None
    limit = Limit(elapsed(work.calendar, case.at.date(), case.deadline))
    start(work, case_id, case, limit)
    return clocks.read(work.db, case_id)


def recount(work: Work, case_id: int) -> Deadline | None:
    """Count the last day anew and store it; None: the clock stands still."""
    clock = clocks.read(work.db, case_id)
    assert clock is not None
    deadline = _count(work, clock)
    clocks.set_due(work.db, case_id, deadline)
    return deadline


def _count(work: Work, clock: Clock) -> Deadline | None:
    return due(work.calendar, clock.start, clock.limit, clock.stops, extra=clock.extra)


def count_again(work: Work, first: date) -> int:
    """The calendar has changed from `first` on: count the running clocks that reach it anew.

    Each is told as a fact. How many of the first have another last day now; where there are more
    than `SLICE`, the others follow tick by tick, so that nobody waits for them.
    """
    recounts.ask(work.db, first)
    return _count_some(work)


def count_on(work: Work) -> None:
    """Timer: the next clocks that a changed calendar has left to be counted."""
    if recounts.left(work.db):
        _count_some(work)


def _count_some(work: Work) -> int:
    work.touch_hall()
    found = (clocks.read(work.db, case_id) for case_id in recounts.take(work.db, SLICE))
    return sum(_move(work, clock) for clock in found if clock is not None and not clock.decided)


def _move(work: Work, clock: Clock) -> bool:
    deadline = _count(work, clock)
    clocks.set_due(work.db, clock.case_id, deadline)
    if deadline is None or deadline.day == clock.due:
        return False
    work.fact(
        FactKind.DEADLINE_MOVED,
        device=work.caller.device,
        case_no=clock.case_no,
        before=clock.due.isoformat() if clock.due else None,
        deadline=deadline.day.isoformat(),
        provisional=deadline.provisional,
    )
    return True


TIMERS = (count_on,)
