"""Which call a screen shows and which it says, when these are not the same. Pure.

A screen says what it shows, unless a neighbour speaks for it or it speaks for its neighbours: then
what is shown goes by its own clock, and the voice has a queue of its own.
"""

from __future__ import annotations

from datetime import datetime

from display import calls
from display.calls import CallKey, Queue
from display.zone import Says, Zone
from hub.contract.states import Board, BoardCall


class Announcements:
    """The queue that is seen (`shown`) and, where it is another one, the queue that is heard."""

    def __init__(self, zone: Zone) -> None:
        self._zone = zone
        self.shown = Queue()
        self._heard = Queue()

    @property
    def speaking(self) -> bool:
        """A call is being said now, by this screen or, as far as it can tell, by its neighbour."""
        if self._zone.says is Says.NONE:
            return self._heard.loud
        queue = self.shown if self._zone.says is Says.OWN else self._heard
        return queue.loud and not queue.said

    def advance(self, board: Board, hub_now: datetime, now: float) -> BoardCall | None:
        """Take in the whole hall's board; → the call that is to be said from now on."""
        shown = _go_on(self.shown, self._zone.board(board), hub_now, now)
        begun = _begun(self.shown, shown)
        self.shown = shown
        if self._zone.says is Says.OWN:
            return begun
        if begun is not None:
            self.shown = calls.spoken(shown, calls.key(begun))
        heard = _go_on(self._heard, board, hub_now, now)
        begun = _begun(self._heard, heard)
        self._heard = heard
        if begun is not None and self._zone.says is Says.NONE:
            self._heard = calls.spoken(heard, calls.key(begun))
            return None
        return begun

    def spoken(self, which: CallKey) -> None:
        """The voice has ended."""
        self.shown = calls.spoken(self.shown, which)
        self._heard = calls.spoken(self._heard, which)

    def drop_stale(self, hub_now: datetime) -> None:
        """After the hub was lost."""
        self.shown = calls.drop_stale(self.shown, hub_now)
        self._heard = calls.drop_stale(self._heard, hub_now)

    def next_due(self, now: float) -> float | None:
        """Seconds until time alone changes something; None if nothing will."""
        due = [calls.next_due(queue, now) for queue in (self.shown, self._heard)]
        return min((seconds for seconds in due if seconds is not None), default=None)


def _go_on(queue: Queue, board: Board, hub_now: datetime, now: float) -> Queue:
    return calls.step(calls.hear(queue, board, hub_now), now)


def _begun(before: Queue, after: Queue) -> BoardCall | None:
    """The call that has just come up, aloud."""
    current = after.current
    return current if after.loud and current is not None and current is not before.current else None
