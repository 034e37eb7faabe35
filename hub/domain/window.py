"""What a window may do now, and its pauses, as tables and pure functions."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from hub.contract.codes import Code
from hub.contract.words import Move, PauseReason, TicketState, WindowStatus
from hub.domain.hall_pause import HALTED
from hub.errors import Refused


class Sitting(NamedTuple):
    """A window's own state, without its ticket.

    `after`: the pause begins when the present ticket is gone. `back_at` belongs to either.
    """

    status: WindowStatus
    pause: PauseReason | None = None
    since: datetime | None = None
    after: PauseReason | None = None
    back_at: datetime | None = None


CLOSED = Sitting(WindowStatus.CLOSED)
OPEN = Sitting(WindowStatus.OPEN)

_PRESSES: dict[TicketState | None, tuple[Move, ...]] = {
    None: (Move.CALL,),
    TicketState.CALLED: (Move.RECALL, Move.START, Move.NO_SHOW, Move.TRANSFER),
    TicketState.SERVING: (Move.PARK, Move.TRANSFER, Move.FINISH),
}


def may(
    sitting: Sitting,
    ticket: TicketState | None,
    *,
    signed_in: bool,
    calls: int,
    min_calls: int,
    undo: bool,
    halted: bool = False,
) -> tuple[Move, ...]:
    """The moves that may be pressed now, in a fixed order. Without a clerk: none.

    `halted`: the whole hall is paused.
    """
    if not signed_in:
        return ()
    moves = tuple(
        move for move in _PRESSES.get(ticket, ()) if _open_for(move, sitting, calls, min_calls)
    )
    found = (*moves, Move.UNDO) if undo else moves
    return tuple(move for move in found if move not in HALTED) if halted else found


def _open_for(move: Move, sitting: Sitting, calls: int, min_calls: int) -> bool:
    if move is Move.CALL:
        return sitting.status is WindowStatus.OPEN
    return move is not Move.NO_SHOW or calls >= min_calls


def opened(sitting: Sitting, now: datetime) -> Sitting:
    """Open a closed window; opening a paused one ends its pause, an open one stays as it is."""
    return sitting if sitting.status is WindowStatus.OPEN else OPEN


def paused(
    sitting: Sitting, reason: PauseReason, back_at: datetime | None, now: datetime, *, busy: bool
) -> Sitting:
    """Pause now, or after the present ticket. Refused(WINDOW_NOT_OPEN) on a closed window."""
    if sitting.status is WindowStatus.CLOSED:
        raise Refused(Code.WINDOW_NOT_OPEN)
    if busy:
        return OPEN._replace(after=reason, back_at=back_at)
    return Sitting(WindowStatus.PAUSED, pause=reason, since=now, back_at=back_at)


def resumed(sitting: Sitting) -> Sitting:
    """End a pause, or take back one that waits. Refused(WINDOW_NOT_PAUSED) without one."""
    if sitting.status is not WindowStatus.PAUSED and sitting.after is None:
        raise Refused(Code.WINDOW_NOT_PAUSED)
    return OPEN


def left(sitting: Sitting, now: datetime) -> Sitting:
    """The present ticket is gone: a pause that waited for it begins."""
    if sitting.after is None:
        return sitting
    return Sitting(WindowStatus.PAUSED, pause=sitting.after, since=now, back_at=sitting.back_at)


def taken_back(sitting: Sitting) -> Sitting:
    """A ticket came back by undo: the pause that had begun waits again."""
    if sitting.status is not WindowStatus.PAUSED:
        return sitting
    return OPEN._replace(after=sitting.pause, back_at=sitting.back_at)
