"""Operations and halls in words that a person can read; times in seconds since a start."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from hub.contract.commands import ReturnTicket
from hub.contract.words import Move, TicketState
from hub.sim.torture.hall import Hall
from hub.sim.torture.queues import is_waiting
from hub.sim.torture.record import OK, Operation, Outcome
from hub.sim.torture.state import (
    Offer,
    Seat,
    State,
    Visitor,
    is_at_a_window,
    returns_of,
    service_of,
    spell,
    was_given,
    window_of_parked,
)

QUEUE = 8
"""Tickets of a queue that are told."""

_HIDDEN = frozenset({"type", "request_id", "language", "print", "token", "reason"})
_PAST = {Move.NO_SHOW: "missed", Move.PARK: "parked", Move.FINISH: "finished"}


def line(operation: Operation, start: int) -> str:
    """One operation: from when to when, who, what, and the answer. `start` in nanoseconds."""
    until = "never" if operation.returned_at is None else seconds(operation.returned_at, start)
    who = operation.client
    if operation.window is not None and not who.endswith(f"-{operation.window}"):
        who += f" at window {operation.window}"
    answer = said(operation, operation.outcome)
    return f"{seconds(operation.called_at, start)}–{until} {who}: {_command(operation)} → {answer}"


def seconds(at: int, start: int) -> str:
    """A time to the microsecond."""
    return f"{(at - start) / 1e9:.6f}"


def said(operation: Operation, outcome: Outcome | None) -> str:
    """An answer to an operation."""
    if outcome is None:
        return "no answer"
    if outcome.code != OK:
        return f"refused: {outcome.code}"
    if outcome.ticket is None:
        residents = operation.window is None or isinstance(operation.command, ReturnTicket)
        return "done" if residents else "done, nobody at the window"
    if outcome.state is None:
        return outcome.ticket
    served = " and served" if outcome.state is TicketState.SERVING else ""
    return f"{outcome.ticket} called {outcome.times}×{served}"


def hall_at(hall: Hall, state: State, services: Iterable[str], tickets: Iterable[str]) -> str:
    """A state in one line: all windows, some queues, and where some tickets are."""
    told = [
        f"window {window} for {hall.windows[window]}: {_at(state.windows[place])}"
        for window, place in hall.at.items()
    ]
    for service in sorted(set(services)):
        told += _queue(hall, state, service)
    told += [text for number in sorted(set(tickets)) for text in _elsewhere(hall, state, number)]
    return "; ".join([*told, "the day is closed"] if state.closed else told)


def _command(operation: Operation) -> str:
    fields = msgspec.to_builtins(operation.command)
    shown = [f"{k}={v}" for k, v in fields.items() if k not in _HIDDEN and v]
    return " ".join([fields["type"], *shown])


def _at(here: Seat | Offer | None) -> str:
    if here is None:
        return "idle"
    if isinstance(here, Seat):
        return f"{here.number} called {here.times}×{' and served' if here.serving else ''}"
    return f"idle, {here.number} just {_PAST[here.move]}"


def _queue(hall: Hall, state: State, service: str) -> Iterator[str]:
    if service not in hall.of:
        return
    place = hall.of[service]
    queue, given = state.queues[place], state.given[place]
    waits = " ".join(spell(service, count) for count in queue[:QUEUE]) or "nobody"
    more = "" if len(queue) <= QUEUE else f" and {len(queue) - QUEUE} more"
    yield f"queue {service}: {waits}{more} ({given} given)"
    visitors = [visitor for visitor in state.visitors if visitor.service == service]
    yield from map(_visit, sorted(visitors, key=lambda visitor: visitor.number))


def _visit(visitor: Visitor) -> str:
    told = f"{visitor.number} waits again for {visitor.service}"
    if visitor.window is not None:
        told += f" and window {visitor.window}"
    if visitor.after:
        told += f", behind {spell(visitor.service, visitor.after)}"
    later = spell(visitor.service, visitor.before + 1)
    return told + (f", before {later}" if visitor.before else ", first")


def _elsewhere(hall: Hall, state: State, number: str) -> Iterator[str]:
    """Of a ticket that is neither in a queue nor at a window."""
    parked_at = window_of_parked(state, number)
    if not was_given(hall, state, number):
        yield f"{number} was never given"
    elif number in state.missed:
        yield f"{number} is missed, returned {returns_of(state, number)}×"
    elif parked_at is not None:
        yield f"{number} is parked by window {parked_at}"
    elif not is_waiting(hall, state, number) and not is_at_a_window(state, number):
        yield f"{number} has ended"
    if service_of(state, number) != number[0]:
        yield f"{number} is for {service_of(state, number)} now"
