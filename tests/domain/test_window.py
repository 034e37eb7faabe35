"""What may be pressed, and pauses that wait for the present ticket."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from hub.contract.codes import Code
from hub.contract.words import Move, PauseReason, TicketState, WindowStatus
from hub.domain import window
from hub.domain.window import CLOSED, OPEN
from hub.errors import Refused

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
PAUSED = window.paused(OPEN, PauseReason.LUNCH, None, NOW, busy=False)


def presses(
    sitting: window.Sitting,
    ticket: TicketState | None,
    calls: int = 1,
    *,
    signed_in: bool = True,
    undo: bool = False,
) -> set[Move]:
    return set(
        window.may(sitting, ticket, signed_in=signed_in, calls=calls, min_calls=2, undo=undo)
    )


def test_table_of_presses() -> None:
    assert presses(OPEN, None) == {Move.CALL}
    assert presses(CLOSED, None) == presses(PAUSED, None) == set()
    assert presses(OPEN, None, signed_in=False, undo=True) == set()
    assert presses(OPEN, TicketState.CALLED) == {Move.RECALL, Move.START, Move.TRANSFER}
    assert Move.NO_SHOW in presses(OPEN, TicketState.CALLED, calls=2)
    assert presses(OPEN, TicketState.SERVING) == {Move.PARK, Move.TRANSFER, Move.FINISH}
    assert presses(PAUSED, None, undo=True) == {Move.UNDO}


def test_a_pause_waits_for_the_present_ticket() -> None:
    waiting = window.paused(OPEN, PauseReason.MEETING, NOW, NOW, busy=True)
    assert waiting.status is WindowStatus.OPEN
    assert waiting.after is PauseReason.MEETING
    begun = window.left(waiting, NOW)
    assert (begun.status, begun.pause, begun.since, begun.back_at) == (
        WindowStatus.PAUSED,
        PauseReason.MEETING,
        NOW,
        NOW,
    )
    assert window.taken_back(begun) == waiting
    assert window.resumed(waiting) == OPEN
    assert window.left(OPEN, NOW) == window.taken_back(OPEN) == OPEN


def test_pause_and_resume_refuse() -> None:
    with pytest.raises(Refused) as refused:
        window.paused(CLOSED, PauseReason.AWAY, None, NOW, busy=False)
    assert refused.value.code is Code.WINDOW_NOT_OPEN
    with pytest.raises(Refused) as refused:
        window.resumed(OPEN)
    assert refused.value.code is Code.WINDOW_NOT_PAUSED


def test_opening() -> None:
    assert window.opened(CLOSED, NOW) == window.opened(PAUSED, NOW) == OPEN
    waiting = window.paused(OPEN, PauseReason.AWAY, None, NOW, busy=True)
    assert window.opened(waiting, NOW) == waiting
