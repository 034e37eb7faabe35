"""While the hall's own voice speaks on the same speaker, the kiosk does not. Pure.

A kiosk and the hall screen of a small station may share one PC. Each new call on the board is
announced at once and one after the other: how long that takes is known from its clips.
"""

from __future__ import annotations

from collections.abc import Callable

from hub.contract.states import Board, BoardCall, Voice

LengthOf = Callable[[BoardCall, Voice], float]
"""Seconds of a call's announcement."""
MARGIN_S = 2.0
"""The hall screen begins a moment after the board, and speakers lag."""


class Quiet:
    """Until when calls are being said, in the caller's seconds."""

    def __init__(self, length_of: LengthOf) -> None:
        self._length_of = length_of
        self._known: set[tuple[int, int]] | None = None
        self._until = 0.0

    def on_board(self, board: Board, now: float) -> bool:
        """A board; whether it brings calls that are said from now on. Those of the first board
        were said before."""
        there = {(call.call_no, call.times): call for call in board.calls}
        known = set(there) if self._known is None else self._known
        new = [call for key, call in there.items() if key not in known]
        self._known = set(there)
        for call in new:
            length = self._length_of(call, board.voice)
            self._until = max(self._until, now + MARGIN_S) + length
        return bool(new)

    def now(self, now: float) -> bool:
        """Whether the speaker is the hall's."""
        return now < self._until
