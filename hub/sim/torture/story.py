"""A counter-example in words: the answer that no order explains, and what was around it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from hub.contract.commands import ReturnTicket
from hub.contract.words import Move, TicketState
from hub.sim.torture import footprint as feet
from hub.sim.torture.hall import Hall
from hub.sim.torture.model import Silent
from hub.sim.torture.parts import Part
from hub.sim.torture.record import OK, Contradiction, Operation, Outcome
from hub.sim.torture.search import Possible, Stuck
from hub.sim.torture.state import Offer, Seat, State, Visitor, spell

HALLS = 3
"""Possible halls that are told; more say nothing new."""
BEFORE = 12
"""Operations of before that are told, of those that have to do with the answer."""
QUEUE = 8
"""Tickets of a queue that are told."""


def contradicted(found: Contradiction, start: int) -> str:
    """A request with two answers."""
    at = _seconds(found.second.at, start)
    said = _said(found.second.outcome, at_window=_tells_window(found.operation))
    return (
        f"One request was answered twice, and differently:\n"
        f"  {line(found.operation, start)}\n"
        f"  {at} the same again → {said}"
    )


def unexplained(stuck: Stuck, part: Part, start: int) -> str:
    """An answer without an order; times in seconds since `start` (nanoseconds)."""
    told = [
        "No order of the calls explains this answer:",
        f"  {line(stuck.operation, start)}",
        "The hall before it, as all earlier answers leave it:",
    ]
    for number, one in enumerate(stuck.possible[:HALLS], 1):
        told.append(f"  {_one_of(number, len(stuck.possible))}{_hall(stuck.hall, one.state)}")
        counted = [line(o, start) for o in _in_it(stuck, one)]
        told += [f"    with this in it already: {text}" for text in counted]
    told += _listed("Under way at the time:", _others(stuck), start)
    told += _listed(
        "Done before, about the same windows, tickets or queues:", _earlier(stuck, part), start
    )
    return "\n".join(told)


def line(operation: Operation, start: int) -> str:
    """One operation: from when to when, who, what, and the answer."""
    until = "never" if operation.returned_at is None else _seconds(operation.returned_at, start)
    who = operation.client
    if operation.window is not None and not who.endswith(f"-{operation.window}"):
        who += f" at window {operation.window}"
    said = _said(operation.outcome, at_window=_tells_window(operation))
    return f"{_seconds(operation.called_at, start)}–{until} {who}: {_command(operation)} → {said}"


def _tells_window(operation: Operation) -> bool:
    return operation.window is not None and not isinstance(operation.command, ReturnTicket)


def _said(said: Outcome | None, *, at_window: bool) -> str:
    if said is None:
        return "no answer"
    if said.code != OK:
        return f"refused: {said.code}"
    if said.ticket is None:
        return "done, nobody at the window" if at_window else "done"
    if said.state is None:
        return said.ticket
    served = " and served" if said.state is TicketState.SERVING else ""
    return f"{said.ticket} called {said.times}×{served}"


def _command(operation: Operation) -> str:
    fields = msgspec.to_builtins(operation.command)
    hidden = {"type", "request_id", "language", "print", "token", "reason"}
    shown = [
        f"{k}={v}" for k, v in fields.items() if k not in hidden and v not in (None, (), [], False)
    ]
    return " ".join([fields["type"], *shown])


def _seconds(at: int, start: int) -> str:
    return f"{(at - start) / 1e9:.6f}"


def _one_of(number: int, count: int) -> str:
    return f"({number} of {count}) " if count > 1 else ""


def _hall(hall: Hall, state: State) -> str:
    told = [f"window {w}: {_at(state.windows[place])}" for w, place in hall.at.items()]
    for service, queue, given in zip(hall.services, state.queues, state.given, strict=True):
        more = "" if len(queue) <= QUEUE else f" and {len(queue) - QUEUE} more"
        waits = " ".join(spell(service, count) for count in queue[:QUEUE]) or "nobody"
        told.append(f"queue {service}: {waits}{more} ({given} given)")
    told += [_visit(visitor) for visitor in sorted(state.visitors)]
    told += [f"{n} missed" for n in sorted(state.missed)]
    told += [f"{n} parked by window {w}" for n, w in sorted(state.parked)]
    told += [f"{n} is for {s} now" for n, s in sorted(state.moved)]
    told += ["the day is closed"] if state.closed else []
    return "; ".join(told)


def _visit(visitor: Visitor) -> str:
    told = f"{visitor.number} waits again for {visitor.service}"
    told += f", behind {spell(visitor.service, visitor.after)}" if visitor.after else ""
    told += (
        f", before {spell(visitor.service, visitor.before + 1)}" if visitor.before else ", first"
    )
    return told + (f", for window {visitor.window} by name" if visitor.window else "")


def _at(here: Seat | Offer | None) -> str:
    if here is None:
        return "idle"
    if isinstance(here, Seat):
        return f"{here.number} called {here.times}×{' and served' if here.serving else ''}"
    past = {Move.NO_SHOW: "missed", Move.PARK: "parked", Move.FINISH: "finished"}
    return f"idle, {here.number} just {past[here.move]}"


def _in_it(stuck: Stuck, one: Possible) -> list[Operation]:
    ways = [under.step for under in stuck.under_way if under.bit & one.done]
    return [step for step in ways if not isinstance(step, Silent)]


def _others(stuck: Stuck) -> list[Operation]:
    steps = [under.step for under in stuck.under_way]
    return [s for s in steps if not isinstance(s, Silent) and s != stuck.operation]


def _earlier(stuck: Stuck, part: Part) -> list[Operation]:
    """The last answered ones that share a window, a ticket or a queue with the answer."""
    transfers = feet.transfer_targets(part.operations)
    own = feet.footprint(stuck.hall, stuck.operation, transfers)
    told: list[Operation] = []
    done = [
        one
        for one in part.operations
        if one.returned_at is not None and one.returned_at <= (stuck.operation.returned_at or 0)
    ]
    for one in sorted(done, key=lambda one: one.returned_at or 0, reverse=True):
        foot = feet.footprint(stuck.hall, one, transfers)
        changed = not foot.reads and one != stuck.operation
        if changed and (feet.enables(foot, own) or feet.matters(foot, own)):
            told.append(one)
        if len(told) == BEFORE:
            break
    return told[::-1]


def _listed(title: str, operations: Sequence[Operation], start: int) -> Iterable[str]:
    if not operations:
        return []
    return [title, *(f"  {line(one, start)}" for one in operations)]
