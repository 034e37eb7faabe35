"""Histories written by hand, in milliseconds."""

from __future__ import annotations

import itertools

from hub.contract.commands import Command
from hub.contract.words import TicketState
from hub.sim.torture.hall import Hall
from hub.sim.torture.linear import Judgement, check
from hub.sim.torture.record import History, Operation, Outcome

MS = 1_000_000
"""Nanoseconds of a millisecond."""
NOBODY = Outcome()
"""Done, and nobody is at the window."""
DONE = Outcome()

_ids = itertools.count(1)


def request_id() -> str:
    """One that no other operation of this run has."""
    return f"test-{next(_ids):08d}"


def given(number: str) -> Outcome:
    """A ticket was issued."""
    return Outcome(ticket=number)


def called(number: str, times: int = 1) -> Outcome:
    """A ticket is called at the window."""
    return Outcome(ticket=number, state=TicketState.CALLED, times=times)


def serving(number: str, times: int = 1) -> Outcome:
    """A ticket is served at the window."""
    return Outcome(ticket=number, state=TicketState.SERVING, times=times)


def refused(code: str) -> Outcome:
    """A rule said no."""
    return Outcome(code=code)


def window_of(client: str) -> int | None:
    """`counter-3` is at window 3; all others are at none."""
    kind, _, no = client.partition("-")
    return int(no) if kind == "counter" else None


def op(
    client: str,
    command: type[Command],
    outcome: Outcome | None,
    at: float,
    until: float | None = None,
    /,
    **fields: object,
) -> Operation:
    """One operation from `at` to `until` (half a millisecond later unless given); without an
    outcome it was never answered."""
    ends = None if outcome is None else round((at + 0.5 if until is None else until) * MS)
    made = command(request_id=request_id(), **fields)
    return Operation(client, window_of(client), made, round(at * MS), ends, outcome)


def judge(hall: Hall, *operations: Operation) -> Judgement:
    """The verdict over some operations, in any order."""
    return check(History(tuple(sorted(operations, key=lambda one: one.called_at))), hall)
