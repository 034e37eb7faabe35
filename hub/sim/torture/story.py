"""A counter-example: the answer that no order explains, and what was around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hub.sim.torture import footprint as feet
from hub.sim.torture.footprint import Footprint
from hub.sim.torture.model import Silent
from hub.sim.torture.parts import Part
from hub.sim.torture.record import Contradiction, Operation
from hub.sim.torture.search import Possible, Stuck
from hub.sim.torture.words import hall_at, line, said, seconds

HALLS = 3
"""Possible halls that are told; more say nothing new."""
BEFORE = 5
"""Operations of before that are told of each kind: of the ticket, the window, the queue."""


def contradicted(found: Contradiction, start: int) -> str:
    """A request with two answers."""
    again = said(found.operation, found.second.outcome)
    return (
        f"One request was answered twice, and differently:\n"
        f"  {line(found.operation, start)}\n"
        f"  {seconds(found.second.at, start)} the same again → {again}"
    )


def unexplained(stuck: Stuck, part: Part, start: int) -> str:
    """An answer without an order; times in seconds since `start` (nanoseconds)."""
    transfers = feet.transfer_targets(part.operations)

    def foot_of(operation: Operation) -> Footprint:
        return feet.footprint(part.hall, operation, transfers)

    told = [
        "No order of the calls explains this answer:",
        f"  {line(stuck.operation, start)}",
        "The hall before it, as all earlier answers leave it:",
    ]
    tickets = _tickets(stuck.operation)
    services = {*foot_of(stuck.operation).queues, *(number[0] for number in tickets)}
    for number, one in enumerate(stuck.possible[:HALLS], 1):
        many = f"({number} of {len(stuck.possible)}) " if len(stuck.possible) > 1 else ""
        told.append(f"  {many}{hall_at(part.hall, one.state, services, tickets)}")
        told += [f"    with this in it already: {line(o, start)}" for o in _in_it(stuck, one)]
    told += _listed("Under way at the time:", _others(stuck), start)
    told += _listed("Done before it:", _earlier(stuck, part, foot_of), start)
    return "\n".join(told)


def _tickets(operation: Operation) -> set[str]:
    """The numbers that a command or its answer names."""
    asked = getattr(operation.command, "ticket", None)
    answered = operation.outcome.ticket if operation.outcome is not None else None
    return {number for number in (asked, answered) if number is not None}


def _in_it(stuck: Stuck, one: Possible) -> list[Operation]:
    """What has changed the hall before its own answer came."""
    inside = [u for u in stuck.under_way if u.bit & one.done and not u.foot.reads]
    return [under.step for under in inside if not isinstance(under.step, Silent)]


def _others(stuck: Stuck) -> list[Operation]:
    steps = [under.step for under in stuck.under_way]
    return [s for s in steps if not isinstance(s, Silent) and s != stuck.operation]


def _earlier(
    stuck: Stuck, part: Part, foot_of: Callable[[Operation], Footprint]
) -> list[Operation]:
    """The last answered ones that name the same ticket, changed the same window, or the same
    queue, in the order of their answers."""
    own, tickets = foot_of(stuck.operation), _tickets(stuck.operation)
    until = stuck.operation.returned_at or 0
    done = [o for o in part.operations if o.returned_at is not None and o.returned_at < until]
    done.sort(key=lambda o: o.returned_at or 0)
    changes = [(o, foot) for o in done if not (foot := foot_of(o)).reads]
    kinds = (
        [o for o, _ in changes if not tickets.isdisjoint(_tickets(o))],
        [o for o, foot in changes if foot.window is not None and foot.window == own.window],
        [o for o, foot in changes if feet.enables(foot, own) or feet.matters(foot, own)],
    )
    told = {(o.client, o.command.request_id) for kind in kinds for o in kind[-BEFORE:]}
    return [o for o in done if (o.client, o.command.request_id) in told]


def _listed(title: str, operations: list[Operation], start: int) -> Iterable[str]:
    if not operations:
        return []
    return [title, *(f"  {line(one, start)}" for one in operations)]
