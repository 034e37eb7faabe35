"""The sequential model of a hall: what may follow one command with one answer.

Written from the rules, not from the hub: it imports the contract only. Numbers of a service are
counted without gaps from 1; within a service first come is first served. It is lenient where
the rules, or the clocks that a history does not show, leave room:

- Among the services of a window any may come first (rank 2 and lateness are clocks).
- A missed ticket comes back behind the next `return_behind`, perhaps behind more who came at
  the same moment; a parked one, and one transferred by lifetime, anywhere among those who wait
  then. All are before those who come later (`queues`).
- With `names_lapse`, one who waits by name may be called as if he did or as if he did not.
- An undo may be refused at any time: ten seconds are over, or a rating was given. Then it
  stays so.
- Not looked at: tokens, tickets ahead, expected waits, call numbers, cases, ratings, and of
  pictures all but the window's own ticket. `token_wrong` and `case_missing` change nothing.
- What the hub does by itself (`Silent`) may happen at any time, where the Hall allows it.
"""

from __future__ import annotations

from typing import NamedTuple

from hub.contract.codes import Code
from hub.contract.commands import IssueTicket, ParkTicket, ReturnTicket
from hub.contract.words import Priority, TicketState
from hub.sim.torture import effects
from hub.sim.torture.effects import EFFECTS
from hub.sim.torture.hall import Hall
from hub.sim.torture.record import OK, Operation, Outcome
from hub.sim.torture.refusals import REFUSALS
from hub.sim.torture.state import State, end_offer_at, seat, spell


class Silent(NamedTuple):
    """A step of the hub's own: a window's called ticket goes back, or (None) the day closes."""

    window: int | None


def silent_steps(hall: Hall) -> tuple[Silent, ...]:
    """What the hub may do by itself in this hall, any number of times."""
    vanishing = tuple(Silent(window) for window in hall.at) if hall.vanishes else ()
    return (*vanishing, Silent(None)) if hall.closes else vanishing


def unknown_to_the_model(operation: Operation) -> str | None:
    """Why the model cannot judge an operation; None when it can."""
    match operation.command:
        case IssueTicket(priority=claim) if claim not in (None, Priority.REGULAR):
            return "tickets of one class only"
        case IssueTicket(identity=identity) if identity is not None:
            return "tickets without identity only"
        case ParkTicket(back_at=back_at) if back_at is not None:
            return "parked tickets come back by hand only"
    return None


def after(hall: Hall, state: State, step: Operation | Silent) -> tuple[State, ...]:
    """The states in which the hall may be after an operation with this very outcome.

    None: it cannot have been answered so. Without an outcome: whatever it may have changed.
    """
    if isinstance(step, Silent):
        return (
            effects.close(state)
            if step.window is None
            else effects.give_back(hall, state, step.window)
        )
    outcome = step.outcome
    if outcome is None:
        return tuple(EFFECTS[type(step.command)](hall, state, step))
    if outcome.code == OK:
        found = EFFECTS[type(step.command)](hall, state, step)
        return tuple(one for one in found if _tells(hall, one, step) == outcome)
    if outcome.code == Code.UNAVAILABLE:
        return (state,)
    rule = REFUSALS.get((type(step.command), outcome.code))
    if rule is None or not rule(hall, state, step):
        return ()
    if outcome.code == Code.NOTHING_TO_UNDO:
        return (end_offer_at(hall, state, step.window),)
    return (state,)


def _tells(hall: Hall, state: State, operation: Operation) -> Outcome:
    """What an answer tells that leads to a state. State and times of a ticket only if they
    were recorded."""
    said = operation.outcome
    assert said is not None
    if isinstance(operation.command, IssueTicket):
        service = operation.command.service
        return Outcome(ticket=spell(service, state.given[hall.of[service]]))
    if operation.window is None or isinstance(operation.command, ReturnTicket):
        return Outcome()
    here = seat(hall, state, operation.window)
    if here is None:
        return Outcome()
    return Outcome(
        ticket=here.number,
        state=said.state and (TicketState.SERVING if here.serving else TicketState.CALLED),
        times=said.times and here.times,
    )
