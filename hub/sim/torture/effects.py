"""What each command does to the hall when it is done: one function a command, one table.

Each yields the states that may follow; several where the rules leave a choice, none where the
command cannot be done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

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
from hub.contract.words import Move, Place
from hub.sim.torture import queues
from hub.sim.torture.hall import Hall
from hub.sim.torture.record import Operation
from hub.sim.torture.state import (
    Offer,
    Seat,
    State,
    end,
    end_offer_at,
    end_offers,
    move_to,
    returns_of,
    seat,
    service_of,
    sit,
    window_of_parked,
)

Effect: TypeAlias = Callable[[Hall, State, Operation], Iterable[State]]


# ── the resident ─────────────────────────────────────────────────────────────


def _issue(hall: Hall, state: State, operation: Operation) -> Iterator[State]:
    assert isinstance(operation.command, IssueTicket)
    service = operation.command.service
    if service in hall.of and not state.closed:
        yield queues.issue(hall, state, service)


def _cancel(hall: Hall, state: State, operation: Operation) -> Iterator[State]:
    assert isinstance(operation.command, CancelTicket)
    number = operation.command.ticket
    parked_at = window_of_parked(state, number)
    if queues.is_waiting(hall, state, number):
        yield end(queues.take_out(hall, state, number), number)
    elif parked_at is not None:
        state = end_offers(state, number)
        yield end(state._replace(parked=state.parked - {(number, parked_at)}), number)


def _return(hall: Hall, state: State, operation: Operation) -> Iterator[State]:
    assert isinstance(operation.command, ReturnTicket)
    number = operation.command.ticket
    parked_at = window_of_parked(state, number)
    back = returns_of(state, number)
    if number in state.missed and back < hall.max_returns:
        state = end_offers(state, number)
        state = state._replace(
            missed=state.missed - {number},
            returned=state.returned - {(number, back)} | {(number, back + 1)},
        )
        yield queues.put_behind(hall, state, number, hall.return_behind)
    elif parked_at is not None:
        state = end_offers(state, number)
        state = state._replace(parked=state.parked - {(number, parked_at)})
        yield queues.put_back(hall, state, number, parked_at)


# ── the clerk ────────────────────────────────────────────────────────────────


def _call_next(hall: Hall, state: State, operation: Operation) -> Iterator[State]:
    assert operation.window is not None
    window, said = operation.window, operation.outcome
    if seat(hall, state, window) is not None:
        return
    if said is None:
        for number in queues.callable_at(hall, state, window):
            yield _called(hall, state, window, number)
    elif said.ticket is None:
        if not queues.must_call(hall, state, window):
            yield state
    elif queues.may_call(hall, state, window, said.ticket):
        yield _called(hall, state, window, said.ticket)


def _call_ticket(hall: Hall, state: State, operation: Operation) -> Iterator[State]:
    assert isinstance(operation.command, CallTicket)
    assert operation.window is not None
    number, window = operation.command.ticket, operation.window
    served = service_of(state, number) in hall.windows[window]
    if served and seat(hall, state, window) is None and queues.is_waiting(hall, state, number):
        yield _called(hall, state, window, number)


def _called(hall: Hall, state: State, window: int, number: str) -> State:
    """A call is built on whatever might have been taken back here."""
    state = end_offer_at(hall, queues.take_out(hall, state, number), window)
    return sit(hall, state, window, Seat(number, serving=False, times=1))


def _recall(hall: Hall, state: State, operation: Operation) -> Iterator[State]:
    here = seat(hall, state, operation.window)
    if here is not None and not here.serving:
        yield sit(hall, state, operation.window, here._replace(times=here.times + 1))


def _start(hall: Hall, state: State, operation: Operation) -> Iterator[State]:
    here = seat(hall, state, operation.window)
    if here is not None and not here.serving:
        yield sit(hall, state, operation.window, here._replace(serving=True))


def _no_show(hall: Hall, state: State, operation: Operation) -> Iterator[State]:
    here = seat(hall, state, operation.window)
    if here is not None and not here.serving and here.times >= hall.min_calls:
        state = state._replace(missed=state.missed | {here.number})
        yield sit(hall, state, operation.window, Offer(here.number, Move.NO_SHOW, here.times))


def _park(hall: Hall, state: State, operation: Operation) -> Iterator[State]:
    assert operation.window is not None
    here = seat(hall, state, operation.window)
    if here is not None and here.serving:
        state = state._replace(parked=state.parked | {(here.number, operation.window)})
        yield sit(hall, state, operation.window, Offer(here.number, Move.PARK, here.times))


def _finish(hall: Hall, state: State, operation: Operation) -> Iterator[State]:
    here = seat(hall, state, operation.window)
    if here is not None and here.serving:
        yield sit(hall, state, operation.window, Offer(here.number, Move.FINISH, here.times))


def _transfer(hall: Hall, state: State, operation: Operation) -> Iterator[State]:
    command = operation.command
    assert isinstance(command, TransferTicket)
    here = seat(hall, state, operation.window)
    if here is None or not is_a_target(hall, state, operation):
        return
    number = here.number
    service = command.service or service_of(state, number)
    state = move_to(sit(hall, state, operation.window, None), number, service)
    yield _PLACES[command.place](hall, state, number, command.window)


_PLACES = {
    Place.FIRST: queues.put_first,
    Place.LIFETIME: queues.put_by_age,
    Place.LAST: queues.put_last,
}


def is_a_target(hall: Hall, state: State, operation: Operation) -> bool:
    """Whether a transfer leads to another place to be, which somebody serves."""
    command = operation.command
    here = seat(hall, state, operation.window)
    assert isinstance(command, TransferTicket)
    assert here is not None
    present = service_of(state, here.number)
    service = command.service or present
    moved = service != present or command.window not in (None, operation.window)
    if command.window is None:
        return moved and service in hall.of
    return moved and service in hall.windows.get(command.window, "")


def _undo(hall: Hall, state: State, operation: Operation) -> Iterator[State]:
    assert operation.window is not None
    offer = state.windows[hall.at[operation.window]]
    if isinstance(offer, Offer):
        state = state._replace(
            missed=state.missed - {offer.number},
            parked=state.parked - {(offer.number, operation.window)},
        )
        serving = offer.move is not Move.NO_SHOW
        yield sit(hall, state, operation.window, Seat(offer.number, serving, offer.times))


# ── the supervisor, and the hub by itself ────────────────────────────────────


def _close_day(hall: Hall, state: State, operation: Operation) -> Iterator[State]:
    yield from close(state)


def close(state: State) -> tuple[State, ...]:
    """The day ends: everybody goes home but those who are being served."""
    if state.closed:
        return ()
    ended = state.missed | {number for number, _ in state.parked}
    ended |= {visitor.number for visitor in state.visitors}
    ended |= {w.number for w in state.windows if isinstance(w, Seat) and not w.serving}
    for number in ended:
        state = end(end_offers(state, number), number)
    stay = (None if isinstance(w, Seat) and not w.serving else w for w in state.windows)
    return (
        state._replace(
            queues=((),) * len(state.queues),
            windows=tuple(stay),
            missed=frozenset(),
            parked=frozenset(),
            visitors=frozenset(),
            closed=True,
        ),
    )


def give_back(hall: Hall, state: State, window: int) -> tuple[State, ...]:
    """A counter has been away too long: its called ticket goes to the head of its queue."""
    here = seat(hall, state, window)
    if here is None or here.serving:
        return ()
    state = sit(hall, state, window, None)
    return (queues.put_first(hall, state, here.number),)


EFFECTS: dict[type, Effect] = {
    IssueTicket: _issue,
    CancelTicket: _cancel,
    ReturnTicket: _return,
    CallNext: _call_next,
    CallTicket: _call_ticket,
    Recall: _recall,
    StartServing: _start,
    MarkNoShow: _no_show,
    ParkTicket: _park,
    TransferTicket: _transfer,
    FinishTicket: _finish,
    Undo: _undo,
    CloseDay: _close_day,
}
