"""Which operations have to do with one another.

The search asks before it tries a call that is under way ahead of another: two that have nothing
to do with one another lead to the same hall in either order. Both answers here err on the safe
side, and count on what the answers tell: most name the ticket that was called.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from hub.contract.commands import (
    CallNext,
    CallTicket,
    CancelTicket,
    CloseDay,
    FinishTicket,
    IssueTicket,
    MarkNoShow,
    ParkTicket,
    Recall,
    ReturnTicket,
    StartServing,
    TransferTicket,
    Undo,
)
from hub.contract.words import Place
from hub.sim.torture.hall import Hall
from hub.sim.torture.model import Silent
from hub.sim.torture.record import OK, Operation


class Use(StrEnum):
    """What an operation has to do with a service's queue."""

    ISSUE = "issue"
    """Adds a number that is known, at the end."""
    GUESS = "guess"
    """An issue without an answer: it adds the next number, whichever that is."""
    TAKE = "take"
    """Takes a known ticket, who must be next."""
    FREE = "free"
    """A call without an answer: it takes whoever is next."""
    PICK = "pick"
    """Takes a known ticket from wherever it stands."""
    NONE = "none"
    """Has found nobody."""
    FIRST = "first"
    """Puts a ticket before all others."""
    BACK = "back"
    """The same, by the hub itself."""
    PLACE = "place"
    """Puts a ticket where it depends on who waits."""


_ADDS = frozenset({Use.GUESS, Use.FIRST, Use.BACK, Use.PLACE})
_TAKES = frozenset({Use.TAKE, Use.PICK, Use.FREE})
_CHANGES = frozenset(Use) - {Use.NONE}

ENABLES: dict[Use, frozenset[Use]] = {
    Use.ISSUE: frozenset({Use.ISSUE, Use.GUESS}),
    Use.GUESS: frozenset({Use.ISSUE, Use.GUESS}),
    Use.TAKE: _ADDS | _TAKES,
    Use.FREE: _CHANGES,
    Use.PICK: frozenset(),
    Use.NONE: _TAKES,
    Use.FIRST: frozenset(),
    Use.BACK: frozenset(),
    Use.PLACE: _CHANGES,
}
"""What may make possible something that is not, in the same queue: use → who comes before it."""

MATTERS: dict[Use, frozenset[Use]] = {
    Use.ISSUE: frozenset({Use.NONE, Use.PLACE}),
    Use.GUESS: frozenset({Use.NONE, Use.PLACE}),
    Use.TAKE: frozenset({Use.FIRST, Use.PLACE}),
    Use.FREE: frozenset({Use.PLACE}),
    Use.PICK: frozenset({Use.PLACE}),
    Use.NONE: frozenset(),
    Use.FIRST: frozenset({Use.NONE, Use.TAKE, Use.FREE, Use.PLACE}),
    Use.BACK: frozenset({Use.NONE, Use.TAKE, Use.FREE, Use.PLACE}),
    Use.PLACE: frozenset(Use),
}
"""Where two are possible now, in the same queue: who must be tried before, as it may be another
hall, or impossible, afterwards."""


class Footprint(NamedTuple):
    """What an operation touches.

    `tickets`: known by their numbers; `asked`: the command itself names one. `some`: a ticket
    whose number the answer does not tell. `all`: the whole hall. `reads`: it has changed nothing.
    """

    window: int | None = None
    tickets: frozenset[str] = frozenset()
    asked: bool = False
    some: bool = False
    queues: Mapping[str, Use] = {}
    all: bool = False
    reads: bool = False


def transfer_targets(operations: Iterable[Operation]) -> frozenset[str]:
    """The services to which tickets were, or may have been, transferred."""
    commands = [one.command for one in operations if isinstance(one.command, TransferTicket)]
    return frozenset(command.service for command in commands if command.service is not None)


def footprint(hall: Hall, step: Operation | Silent, transfers: frozenset[str]) -> Footprint:
    """An operation's footprint; `transfers`: the history's `transfer_targets`."""
    if isinstance(step, Silent):
        if step.window is None:
            return Footprint(all=True)
        uses = dict.fromkeys(hall.windows[step.window], Use.BACK)
        return Footprint(window=step.window, some=True, queues=uses)
    if step.outcome is not None and step.outcome.code != OK:
        return _refused(step)
    command, window = step.command, step.window
    match command:
        case IssueTicket():
            return _issue(step, command)
        case CallNext():
            return _call_next(hall, step)
        case CancelTicket() | CallTicket():
            return _of_ticket(step, command.ticket, Use.PICK, transfers)
        case ReturnTicket():
            return _of_ticket(step, command.ticket, Use.PLACE, transfers)
        case TransferTicket():
            services = command.service or "".join(hall.services)
            use = Use.FIRST if command.place is Place.FIRST else Use.PLACE
            return Footprint(window=window, some=True, queues=dict.fromkeys(services, use))
        case Recall() | StartServing():
            return Footprint(window=window)
        case MarkNoShow() | ParkTicket() | FinishTicket() | Undo():
            return Footprint(window=window, some=True)
        case CloseDay():
            return Footprint(all=True)


def _refused(operation: Operation) -> Footprint:
    command = operation.command
    if isinstance(command, CloseDay | IssueTicket):
        return Footprint(all=True, reads=True)
    if isinstance(command, CancelTicket | ReturnTicket | CallTicket):
        return Footprint(
            window=operation.window if isinstance(command, CallTicket) else None,
            tickets=frozenset({command.ticket}),
            asked=True,
            reads=True,
        )
    # A refused undo ends the offer.
    return Footprint(window=operation.window, reads=not isinstance(command, Undo))


def _issue(operation: Operation, command: IssueTicket) -> Footprint:
    if operation.outcome is None or operation.outcome.ticket is None:
        return Footprint(some=True, queues={command.service: Use.GUESS})
    given = frozenset({operation.outcome.ticket})
    return Footprint(tickets=given, queues={command.service: Use.ISSUE})


def _call_next(hall: Hall, operation: Operation) -> Footprint:
    assert operation.window is not None
    window, services = operation.window, hall.windows[operation.window]
    if operation.outcome is None:
        return Footprint(window=window, some=True, queues=dict.fromkeys(services, Use.FREE))
    if operation.outcome.ticket is None:
        return Footprint(window=window, queues=dict.fromkeys(services, Use.NONE), reads=True)
    called = frozenset({operation.outcome.ticket})
    return Footprint(window=window, tickets=called, queues=dict.fromkeys(services, Use.TAKE))


def _of_ticket(operation: Operation, number: str, use: Use, transfers: frozenset[str]) -> Footprint:
    return Footprint(
        window=operation.window if isinstance(operation.command, CallTicket) else None,
        tickets=frozenset({number}),
        asked=True,
        queues=dict.fromkeys({number[0]} | transfers, use),
    )


def enables(first: Footprint, then: Footprint) -> bool:
    """Whether `first` may make `then` possible."""
    return _same(first, then) or _use(ENABLES, first, then)


def matters(first: Footprint, then: Footprint) -> bool:
    """Whether `first` may have to come before `then` although `then` is possible now."""
    return _same(first, then) or _use(MATTERS, first, then)


def _same(one: Footprint, other: Footprint) -> bool:
    return (
        one.all
        or other.all
        or (one.window is not None and one.window == other.window)
        or not one.tickets.isdisjoint(other.tickets)
        or (one.some and other.asked)
        or (other.some and one.asked)
    )


def _use(table: Mapping[Use, frozenset[Use]], first: Footprint, then: Footprint) -> bool:
    return any(first.queues.get(service) in table[use] for service, use in then.queues.items())
