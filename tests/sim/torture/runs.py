"""Histories for tests: written by hand, and made by playing the model itself."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from typing import NamedTuple

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
from hub.contract.words import Place, TicketState
from hub.sim.torture.effects import EFFECTS
from hub.sim.torture.hall import Hall
from hub.sim.torture.linear import Judgement, check
from hub.sim.torture.record import History, Operation, Outcome
from hub.sim.torture.refusals import REFUSALS
from hub.sim.torture.state import State, empty, seat, spell

NOBODY = Outcome()
DONE = Outcome()
MS = 1_000_000
"""Nanoseconds of a millisecond: hand-written times are in these."""

_ids = itertools.count(1)


def called(number: str, times: int = 1) -> Outcome:
    """A ticket is called at the window."""
    return Outcome(ticket=number, state=TicketState.CALLED, times=times)


def serving(number: str, times: int = 1) -> Outcome:
    """A ticket is served at the window."""
    return Outcome(ticket=number, state=TicketState.SERVING, times=times)


def given(number: str) -> Outcome:
    """A ticket was issued."""
    return Outcome(ticket=number)


def refused(code: str) -> Outcome:
    """A rule said no."""
    return Outcome(code=code)


def op(
    client: str,
    command: type[Command],
    outcome: Outcome | None,
    at: float,
    until: float | None = None,
    /,
    **fields: object,
) -> Operation:
    """One operation; times in milliseconds, `until` one later unless given. `counter-N` is at
    window N. Without an outcome it was never answered."""
    kind, _, no = client.partition("-")
    made = command(request_id=f"run-{next(_ids):08d}", **fields)
    ends = None if outcome is None else round((at + 1 if until is None else until) * MS)
    window = int(no) if kind == "counter" else None
    return Operation(client, window, made, round(at * MS), ends, outcome)


def judge(hall: Hall, *operations: Operation) -> Judgement:
    """The verdict over some operations, in any order."""
    ordered = sorted(operations, key=lambda one: one.called_at)
    return check(History(tuple(ordered)), hall)


# ── playing the model ────────────────────────────────────────────────────────


class Played(NamedTuple):
    """One command of a sequential run, with the answer that the model gives."""

    client: str
    window: int | None
    command: Command
    outcome: Outcome


def play(hall: Hall, chance: random.Random, length: int, clients: list[str]) -> Iterator[Played]:
    """A legal sequential run: clients in any order, each with a sensible or a foolish command."""
    state = empty(hall)
    for _ in range(length):
        client = chance.choice(clients)
        kind, _, no = client.partition("-")
        window = int(no) if kind == "counter" else None
        command = (
            _counter_command(hall, chance, state, window)
            if window is not None
            else _resident_command(hall, chance, state)
        )
        state, outcome = _answer(hall, chance, state, window, command)
        yield Played(client, window, command, outcome)


def _fresh(command: type[Command], **fields: object) -> Command:
    return command(request_id=f"run-{next(_ids):08d}", **fields)


def _any_ticket(hall: Hall, chance: random.Random, state: State) -> str:
    place = chance.randrange(len(hall.services))
    newest = max(1, state.given[place] + 1)
    return spell(hall.services[place], chance.randint(max(1, newest - 12), newest))


def _resident_command(hall: Hall, chance: random.Random, state: State) -> Command:
    waiting = sum(len(queue) for queue in state.queues)
    issues = 8 if waiting < 6 * len(hall.services) else 1
    aside = sorted(state.missed) + sorted(number for number, _ in state.parked)
    match chance.choices(["issue", "cancel", "return", "any"], [issues, 1, 3 if aside else 0, 1])[
        0
    ]:
        case "cancel":
            return _fresh(CancelTicket, ticket=_any_ticket(hall, chance, state))
        case "return":
            return _fresh(ReturnTicket, ticket=chance.choice(aside))
        case "any":
            return _fresh(ReturnTicket, ticket=_any_ticket(hall, chance, state))
    return _fresh(IssueTicket, service=chance.choice(hall.services))


def _counter_command(
    hall: Hall, chance: random.Random, state: State, window: int | None
) -> Command:
    here = seat(hall, state, window)
    plans = {
        None: [CallNext] * 8 + [Undo, CallTicket],
        False: [StartServing] * 5 + [Recall] * 4 + [MarkNoShow] * 2 + [TransferTicket],
        True: [FinishTicket] * 6 + [ParkTicket, TransferTicket],
    }
    every = [CallNext, CallTicket, Recall, StartServing, MarkNoShow, ParkTicket, FinishTicket, Undo]
    foolish = chance.random() < 0.08
    kind = chance.choice(every if foolish else plans[here and here.serving])
    if kind is CallTicket:
        return _fresh(kind, ticket=_any_ticket(hall, chance, state), reason="x")
    if kind is ParkTicket:
        return _fresh(kind, reason="x")
    if kind is FinishTicket:
        return _fresh(kind, advice_only=True)
    if kind is TransferTicket:
        target = chance.choice([*hall.services, None])
        to = chance.choice([*hall.windows, None, None])
        return _fresh(kind, reason="x", service=target, window=to, place=chance.choice(list(Place)))
    return _fresh(kind)


def _answer(
    hall: Hall, chance: random.Random, state: State, window: int | None, command: Command
) -> tuple[State, Outcome]:
    """What the model does and says; among several choices any."""
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
    assert codes, (state, command)
    return state, refused(chance.choice(codes))


def _tells(hall: Hall, state: State, window: int | None, command: Command) -> Outcome:
    if isinstance(command, IssueTicket):
        return given(spell(command.service, state.given[hall.of[command.service]]))
    if window is None or isinstance(command, ReturnTicket):
        return DONE
    here = seat(hall, state, window)
    if here is None:
        return NOBODY
    return serving(here.number, here.times) if here.serving else called(here.number, here.times)


def spread(
    played: list[Played], chance: random.Random, *, width: float, lost: float, never: float = 0.0
) -> list[Operation]:
    """A concurrent history of a sequential run: each operation takes effect somewhere between
    its call and its answer, at most `width` commands away from either.

    A share `lost` gets no answer though done; a share `never` was called beside them, never
    done and never answered.
    """
    free: dict[str, float] = {}
    operations = []
    for number, one in enumerate(played):
        point = number + 1.0
        at = max(point - chance.random() * width, free.get(one.client, 0.0) + 1e-3)
        if at >= point:
            at = point - 1e-4
        until = point + chance.random() * width
        following = next(
            (
                n
                for n in range(number + 1, min(number + 1 + int(width) + 2, len(played)))
                if played[n].client == one.client
            ),
            None,
        )
        if following is not None:
            until = min(until, following + 1.0 - 0.01)
        free[one.client] = until
        gone = chance.random() < lost
        operations.append(
            Operation(
                one.client,
                one.window,
                one.command,  # type: ignore[arg-type]  # one of the known
                round(at * MS),
                None if gone else round(until * MS),
                None if gone else one.outcome,
            )
        )
    if never:
        extra = []
        for one in operations:
            if chance.random() < never and one.returned_at is not None:
                again = _copy(one.command)
                extra.append(
                    one._replace(
                        command=again, called_at=one.returned_at, returned_at=None, outcome=None
                    )
                )
        operations += extra
    return sorted(operations, key=lambda one: one.called_at)


def _copy(command: Command) -> Command:
    import msgspec

    return msgspec.structs.replace(command, request_id=f"run-{next(_ids):08d}")
