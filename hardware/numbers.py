"""Which number stands over each window, from the hall's board. Pure."""

from __future__ import annotations

from hub.contract.states import Board
from hub.contract.words import TicketState

AT_WINDOW = (TicketState.CALLED, TicketState.SERVING)


def numbers(board: Board | None, lost: bool) -> dict[int, str]:
    """Window → the number that is called or served there.

    Nothing at all while the hub is lost: a board of digits cannot say that it may be untrue.
    """
    if board is None or lost:
        return {}
    return {
        window.no: window.ticket
        for window in board.windows
        if window.ticket and window.state in AT_WINDOW
    }
