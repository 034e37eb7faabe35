"""Legal histories made by playing the model: a run one after the other, then spread in time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from hub.contract.commands import (
    CallNext,
    CallTicket,
    CancelTicket,
    Command,
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
from hub.sim.torture.effects import EFFECTS
from hub.sim.torture.hall import Hall
from hub.sim.torture.record import Operation, Outcome
from hub.sim.torture.refusals import REFUSALS
from hub.sim.torture.state import State, empty, seat, spell
from tests.sim.torture.histories import (
    DONE,
    MS,
    NOBODY,
    called,
    given,
    refused,
    request_id,
    serving,
    window_of,
)

CROWD = 6
"""Beyond so many waiting of a service fewer tickets are taken."""


class Played(NamedTuple):
    """One command of a run, with the answer that the model gives."""

    client: str
    command: Command
    outcome: Outcome


def play(hall: Hall, chance: random.Random, length: int, clients: list[str]) -> Iterator[Played]:
    """A legal run: clients in any order, each with a sensible or a foolish command."""
    state = empty(hall)
    for _ in range(length):
        client = chance.choice(clients)
        window = window_of(client)
        kind, fields = (
            _resident(hall, chance, state)
            if window is None
            else _counter(hall, chance, state, window)
        )
        command = kind(request_id=request_id(), **fields)
        state, outcome = _answer(hall, chance, state, window, command)
        yield Played(client, command, outcome)


Press = tuple[type[Command], dict[str, object]]


def _resident(hall: Hall, chance: random.Random, state: State) -> Press:
    aside = sorted(state.missed) + sorted(number for number, _ in state.parked)
    crowded = sum(map(len, state.queues)) > CROWD * len(hall.services)
    kinds = [IssueTicket, CancelTicket, ReturnTicket]
    kind = chance.choices(kinds, [1 if crowded else 8, 1, 4 if aside else 1])[0]
    if kind is IssueTicket:
        return kind, {"service": chance.choice(hall.services)}
    if kind is ReturnTicket and aside and chance.random() < 0.8:
        return kind, {"ticket": chance.choice(aside)}
    return kind, {"ticket": _any_ticket(hall, chance, state)}


def _counter(hall: Hall, chance: random.Random, state: State, window: int) -> Press:
    here = seat(hall, state, window)
    plans: dict[bool | None, list[type[Command]]] = {
        None: [CallNext] * 8 + [Undo, CallTicket],
        False: [StartServing] * 5 + [Recall] * 4 + [MarkNoShow] * 2 + [TransferTicket],
        True: [FinishTicket] * 6 + [ParkTicket, TransferTicket],
    }
    every = [kind for plan in plans.values() for kind in plan]
    kind = chance.choice(every if chance.random() < 0.08 else plans[here and here.serving])
    fields: dict[str, object] = {}
    if kind is CallTicket:
        fields["ticket"] = _any_ticket(hall, chance, state)
    if kind in (CallTicket, ParkTicket, TransferTicket):
        fields["reason"] = "x"
    if kind is FinishTicket:
        fields["advice_only"] = True
    if kind is TransferTicket:
        fields["service"] = chance.choice([*hall.services, None])
        fields["window"] = chance.choice([*hall.windows, None, None])
        fields["place"] = chance.choice(list(Place))
    return kind, fields


def _any_ticket(hall: Hall, chance: random.Random, state: State) -> str:
    place = chance.randrange(len(hall.services))
    newest = state.given[place] + 1
    return spell(hall.services[place], chance.randint(max(1, newest - 12), newest))


def _answer(
    hall: Hall, chance: random.Random, state: State, window: int | None, command: Command
) -> tuple[State, Outcome]:
    """What the model does and says; of several choices any."""
    bare = Operation("", window, command, 0)  # type: ignore[arg-type]  # one of the known
    found = list(EFFECTS[type(command)](hall, state, bare))
    if found:
        after = chance.choice(found)
        return after, _tells(hall, after, window, command)
    if isinstance(command, CallNext) and seat(hall, state, window) is None:
        return state, NOBODY
    codes = [
        code
        for (kind, code), rule in REFUSALS.items()
        if kind is type(command) and rule(hall, state, bare)
    ]
    return state, refused(chance.choice(codes))


def _tells(hall: Hall, state: State, window: int | None, command: Command) -> Outcome:
    if isinstance(command, IssueTicket):
        return given(spell(command.service, state.given[hall.of[command.service]]))
    if window is None:
        return DONE
    here = seat(hall, state, window)
    if here is None:
        return NOBODY
    return serving(here.number, here.times) if here.serving else called(here.number, here.times)


def spread(
    run: list[Played], chance: random.Random, *, width: float, lost: float = 0, never: float = 0
) -> list[Operation]:
    """A concurrent history of a run: its n-th command takes effect at millisecond n, is called
    up to `width` before and answered up to `width` after; a client has one under way at a time.

    A share `lost` of the answers does not come; beside a share `never` of the operations the
    same is called once more, and neither done nor answered.
    """
    points: dict[str, list[float]] = {}
    for point, one in enumerate(run, 1):
        points.setdefault(one.client, []).append(point)
    operations = []
    for client, own in points.items():
        free = 0.0
        for point, following in zip(own, [*own[1:], len(run) + width + 2], strict=True):
            at = chance.uniform(max(free, point - width), point)
            free = chance.uniform(point, min(point + width, following))
            played = run[int(point) - 1]
            begun = Operation(client, window_of(client), played.command, round(at * MS))  # type: ignore[arg-type]
            heard = chance.random() >= lost
            ends = round(free * MS)
            operations.append(
                begun._replace(returned_at=ends, outcome=played.outcome) if heard else begun
            )
            if chance.random() < never:
                again = msgspec.structs.replace(played.command, request_id=request_id())
                operations.append(begun._replace(command=again))  # type: ignore[arg-type]
    return sorted(operations, key=lambda one: one.called_at)
