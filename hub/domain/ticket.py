"""The ticket's states and moves: the only place that knows them.

Every handler asks `move()`; the diagram in `assets/docs/ticket-states.md` is drawn from `TABLE`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from hub.contract.codes import Code
from hub.contract.names import MOVES, STATES
from hub.contract.words import DeviceKind, Move, TicketState
from hub.errors import Refused


class Who(StrEnum):
    """Who makes a move. A resident acts through a kiosk or the phone page."""

    RESIDENT = "resident"
    GUIDE = "guide"
    CLERK = "clerk"
    SUPERVISOR = "supervisor"
    HUB = "hub"


WHO: dict[DeviceKind, Who] = {
    DeviceKind.KIOSK: Who.RESIDENT,
    DeviceKind.WEB: Who.RESIDENT,
    DeviceKind.GUIDE: Who.GUIDE,
    DeviceKind.COUNTER: Who.CLERK,
    DeviceKind.ADMIN: Who.SUPERVISOR,
}
"""Whose hand a device is; the kinds that are missing here make no moves."""


class Row(NamedTuple):
    """One allowed move; `origin` None: the ticket does not exist yet."""

    origin: TicketState | None
    move: Move
    to: TicketState
    who: frozenset[Who]


_S, _M = TicketState, Move
_RESIDENTS = frozenset({Who.RESIDENT, Who.GUIDE, Who.SUPERVISOR})
_CLERKS = frozenset({Who.CLERK})
_HUB = frozenset({Who.HUB})

TABLE: tuple[Row, ...] = (
    Row(None, _M.ISSUE, _S.WAITING, _RESIDENTS),
    Row(_S.BOOKED, _M.CHECK_IN, _S.WAITING, _RESIDENTS | _CLERKS),
    Row(_S.BOOKED, _M.LAPSE, _S.LAPSED, _HUB),
    Row(_S.BOOKED, _M.CANCEL, _S.CANCELLED, _RESIDENTS),
    Row(_S.WAITING, _M.CALL, _S.CALLED, _CLERKS | _HUB),
    Row(_S.WAITING, _M.CANCEL, _S.CANCELLED, _RESIDENTS),
    Row(_S.WAITING, _M.EXPIRE, _S.EXPIRED, _HUB),
    Row(_S.CALLED, _M.RECALL, _S.CALLED, _CLERKS),
    Row(_S.CALLED, _M.START, _S.SERVING, _CLERKS | _HUB),
    Row(_S.CALLED, _M.NO_SHOW, _S.NO_SHOW, _CLERKS),
    Row(_S.CALLED, _M.TRANSFER, _S.WAITING, _CLERKS | {Who.GUIDE}),
    Row(_S.CALLED, _M.RETURN, _S.WAITING, _HUB),
    Row(_S.CALLED, _M.EXPIRE, _S.EXPIRED, _HUB),
    Row(_S.NO_SHOW, _M.RETURN, _S.WAITING, _RESIDENTS | _CLERKS),
    Row(_S.NO_SHOW, _M.EXPIRE, _S.EXPIRED, _HUB),
    Row(_S.NO_SHOW, _M.UNDO, _S.CALLED, _CLERKS),
    Row(_S.SERVING, _M.PARK, _S.PARKED, _CLERKS),
    Row(_S.SERVING, _M.TRANSFER, _S.WAITING, _CLERKS | {Who.GUIDE}),
    Row(_S.SERVING, _M.FINISH, _S.DONE, _CLERKS),
    Row(_S.PARKED, _M.RETURN, _S.WAITING, _RESIDENTS | _CLERKS | _HUB),
    Row(_S.PARKED, _M.CANCEL, _S.CANCELLED, _RESIDENTS),
    Row(_S.PARKED, _M.EXPIRE, _S.EXPIRED, _HUB),
    Row(_S.PARKED, _M.UNDO, _S.SERVING, _CLERKS),
    Row(_S.DONE, _M.UNDO, _S.SERVING, _CLERKS),
)

_INDEX: dict[tuple[TicketState | None, Move], Row] = {(row.origin, row.move): row for row in TABLE}

AT_WINDOW = frozenset({_S.CALLED, _S.SERVING})
"""A ticket in one of these belongs to exactly one window."""

UNDOABLE = frozenset(row.origin for row in TABLE if row.move is _M.UNDO and row.origin is not None)
"""What a move leads to that may be taken back."""


def move(state: TicketState | None, wanted: Move, who: Who, ticket: str = "") -> TicketState:
    """The state after `wanted`.

    Raises Refused: WRONG_STATE when the table has no such move from `state`, NOT_ALLOWED when
    it is somebody else's to make. `ticket` is the number that the message names.
    """
    row = _INDEX.get((state, wanted))
    if row is None:
        raise Refused(
            Code.WRONG_STATE,
            ticket=ticket,
            state=None if state is None else state.value,
            move=wanted.value,
        )
    if who not in row.who:
        raise Refused(Code.NOT_ALLOWED)
    return row.to


def may(state: TicketState | None, wanted: Move, who: Who) -> bool:
    """Whether `who` may make the move now."""
    row = _INDEX.get((state, wanted))
    return row is not None and who in row.who


def origins(wanted: Move) -> tuple[TicketState, ...]:
    """The states from which a move starts, in the table's order."""
    return tuple(row.origin for row in TABLE if row.move is wanted and row.origin is not None)


def states_diagram() -> str:
    """The table as a Mermaid state diagram; ends with a newline."""
    lines = ["stateDiagram-v2"]
    lines += [f"    {state}: {text.zh} {state}" for state, text in STATES.items()]
    lines.append("    [*] --> booked: 预约 book")
    lines += [_arrow(row) for row in TABLE]
    left = {row.origin for row in TABLE if row.move is not _M.UNDO}
    lines += [f"    {state} --> [*]" for state in STATES if state not in left]
    return "\n".join(lines) + "\n"


def _arrow(row: Row) -> str:
    who = ", ".join(sorted(row.who))
    origin = "[*]" if row.origin is None else row.origin.value
    return f"    {origin} --> {row.to}: {MOVES[row.move].zh} {row.move} ({who})"
