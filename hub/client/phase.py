"""What a window is doing, as its picture tells. Pure."""

from __future__ import annotations

from enum import StrEnum

from hub.contract.states import WindowState
from hub.contract.words import TicketState, WindowStatus


class Phase(StrEnum):
    """What the window is doing; decides what a key or button means."""

    SIGNED_OUT = "signed_out"
    CLOSED = "closed"
    IDLE = "idle"
    CALLED = "called"
    SERVING = "serving"
    PAUSED = "paused"


def phase_of(window: WindowState | None) -> Phase:
    """The phase of a window; no window yet or no clerk is signed out."""
    if window is None or window.clerk is None:
        return Phase.SIGNED_OUT
    if window.ticket is not None:
        return Phase.CALLED if window.ticket.state is TicketState.CALLED else Phase.SERVING
    return {
        WindowStatus.CLOSED: Phase.CLOSED,
        WindowStatus.PAUSED: Phase.PAUSED,
        WindowStatus.OPEN: Phase.IDLE,
    }[window.status]
