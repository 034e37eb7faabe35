"""Which refusals there are, and in which states of the hall: one table.

Any other refusal is a violation, `bug` among them. `unavailable` is not here: it may come at any
time and means that nothing has happened.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from hub.contract.codes import Code
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
from hub.sim.torture.effects import is_a_target
from hub.sim.torture.hall import Hall
from hub.sim.torture.queues import is_waiting
from hub.sim.torture.record import Operation
from hub.sim.torture.state import (
    Seat,
    State,
    is_at_a_window,
    returns_of,
    seat,
    service_of,
    was_given,
    window_of_parked,
)

Rule: TypeAlias = Callable[[Hall, State, Operation], bool]


# ── windows ──────────────────────────────────────────────────────────────────


def _idle(hall: Hall, state: State, operation: Operation) -> bool:
    return seat(hall, state, operation.window) is None


def _busy(hall: Hall, state: State, operation: Operation) -> bool:
    return not _idle(hall, state, operation)


def _serving(hall: Hall, state: State, operation: Operation) -> bool:
    here = seat(hall, state, operation.window)
    return here is not None and here.serving


def _called(hall: Hall, state: State, operation: Operation) -> bool:
    here = seat(hall, state, operation.window)
    return here is not None and not here.serving


def _called_too_little(hall: Hall, state: State, operation: Operation) -> bool:
    here = seat(hall, state, operation.window)
    return here is not None and not here.serving and here.times < hall.min_calls


def _without_target(hall: Hall, state: State, operation: Operation) -> bool:
    return _busy(hall, state, operation) and not is_a_target(hall, state, operation)


def _without_case(hall: Hall, state: State, operation: Operation) -> bool:
    assert isinstance(operation.command, FinishTicket)
    return _serving(hall, state, operation) and not operation.command.advice_only


def _always(_hall: Hall, _state: State, _operation: Operation) -> bool:
    return True


# ── tickets ──────────────────────────────────────────────────────────────────


def _ticket(operation: Operation) -> str:
    assert isinstance(operation.command, CancelTicket | ReturnTicket | CallTicket)
    return operation.command.ticket


def _known(hall: Hall, state: State, operation: Operation) -> bool:
    return was_given(hall, state, _ticket(operation))


def _unknown(hall: Hall, state: State, operation: Operation) -> bool:
    return not _known(hall, state, operation)


def _waits(hall: Hall, state: State, operation: Operation) -> bool:
    return is_waiting(hall, state, _ticket(operation))


def _is_parked(state: State, operation: Operation) -> bool:
    return window_of_parked(state, _ticket(operation)) is not None


def _not_to_cancel(hall: Hall, state: State, operation: Operation) -> bool:
    lives = _waits(hall, state, operation) or _is_parked(state, operation)
    return _known(hall, state, operation) and not lives


def _not_aside(hall: Hall, state: State, operation: Operation) -> bool:
    aside = _ticket(operation) in state.missed or _is_parked(state, operation)
    return _known(hall, state, operation) and not aside


def _called_anywhere(_hall: Hall, state: State, operation: Operation) -> bool:
    """Only the hub itself takes a called ticket back: it is not allowed to others."""
    number = _ticket(operation)
    seats = [one for one in state.windows if isinstance(one, Seat)]
    return any(one.number == number and not one.serving for one in seats)


def _returned_enough(hall: Hall, state: State, operation: Operation) -> bool:
    number = _ticket(operation)
    return number in state.missed and returns_of(state, number) >= hall.max_returns


# ── calling a ticket: the window comes first ─────────────────────────────────


def _unknown_to_call(hall: Hall, state: State, operation: Operation) -> bool:
    return _idle(hall, state, operation) and _unknown(hall, state, operation)


def _at_a_window(hall: Hall, state: State, operation: Operation) -> bool:
    return _idle(hall, state, operation) and is_at_a_window(state, _ticket(operation))


def _not_to_call(hall: Hall, state: State, operation: Operation) -> bool:
    there = _waits(hall, state, operation) or is_at_a_window(state, _ticket(operation))
    return _idle(hall, state, operation) and _known(hall, state, operation) and not there


def _not_served(hall: Hall, state: State, operation: Operation) -> bool:
    assert operation.window is not None
    served = service_of(state, _ticket(operation)) in hall.windows[operation.window]
    return _idle(hall, state, operation) and _waits(hall, state, operation) and not served


# ── the day and its services ─────────────────────────────────────────────────


def _closed(_hall: Hall, state: State, _operation: Operation) -> bool:
    return state.closed


def _no_such_service(hall: Hall, _state: State, operation: Operation) -> bool:
    assert isinstance(operation.command, IssueTicket)
    return operation.command.service not in hall.of


REFUSALS: dict[tuple[type, str], Rule] = {
    (IssueTicket, Code.DAY_CLOSED): _closed,
    (IssueTicket, Code.UNKNOWN_SERVICE): _no_such_service,
    (IssueTicket, Code.NO_WINDOW): _no_such_service,
    (CancelTicket, Code.UNKNOWN_TICKET): _unknown,
    (CancelTicket, Code.TOKEN_WRONG): _known,
    (CancelTicket, Code.WRONG_STATE): _not_to_cancel,
    (ReturnTicket, Code.UNKNOWN_TICKET): _unknown,
    (ReturnTicket, Code.TOKEN_WRONG): _known,
    (ReturnTicket, Code.WRONG_STATE): _not_aside,
    (ReturnTicket, Code.NOT_ALLOWED): _called_anywhere,
    (ReturnTicket, Code.RETURNS_USED_UP): _returned_enough,
    (CallNext, Code.WINDOW_BUSY): _busy,
    (CallTicket, Code.WINDOW_BUSY): _busy,
    (CallTicket, Code.UNKNOWN_TICKET): _unknown_to_call,
    (CallTicket, Code.NOT_YOUR_TICKET): _at_a_window,
    (CallTicket, Code.WRONG_STATE): _not_to_call,
    (CallTicket, Code.NOT_SERVED_HERE): _not_served,
    (Recall, Code.WINDOW_IDLE): _idle,
    (Recall, Code.WRONG_STATE): _serving,
    (StartServing, Code.WINDOW_IDLE): _idle,
    (StartServing, Code.WRONG_STATE): _serving,
    (MarkNoShow, Code.WINDOW_IDLE): _idle,
    (MarkNoShow, Code.WRONG_STATE): _serving,
    (MarkNoShow, Code.TOO_FEW_CALLS): _called_too_little,
    (ParkTicket, Code.WINDOW_IDLE): _idle,
    (ParkTicket, Code.WRONG_STATE): _called,
    (TransferTicket, Code.WINDOW_IDLE): _idle,
    (TransferTicket, Code.TRANSFER_TARGET): _without_target,
    (FinishTicket, Code.WINDOW_IDLE): _idle,
    (FinishTicket, Code.WRONG_STATE): _called,
    (FinishTicket, Code.CASE_MISSING): _without_case,
    (Undo, Code.NOTHING_TO_UNDO): _always,
    (CloseDay, Code.DAY_CLOSED): _closed,
}
"""Command and code → whether the hall may be in such a state."""
