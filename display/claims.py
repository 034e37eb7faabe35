"""What may be claimed as painted: only what a whole frame has shown. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from hub.contract.states import BoardCall

FRAMES = 2
"""The first frame to end after a change may have begun before it; the second has not."""
KEPT = 64


class Claims:
    """Announcements that are on the picture and those whose painting is proven."""

    def __init__(self) -> None:
        self._waiting: dict[BoardCall, int] = {}
        self._proven: dict[BoardCall, None] = {}

    @property
    def waiting(self) -> bool:
        """Whether more frames are needed."""
        return bool(self._waiting)

    def want(self, visible: Iterable[BoardCall]) -> bool:
        """The picture shows these now; True when some of them are still to be proven."""
        unproven = [call for call in visible if call not in self._proven]
        self._waiting = {call: self._waiting.get(call, FRAMES) for call in unproven}
        return self.waiting

    def frame(self) -> list[BoardCall]:
        """A frame has ended; → what is proven by it."""
        self._waiting = {call: left - 1 for call, left in self._waiting.items()}
        done = [call for call, left in self._waiting.items() if left <= 0]
        for call in done:
            del self._waiting[call]
            self._proven[call] = None
        while len(self._proven) > KEPT:
            del self._proven[next(iter(self._proven))]
        return done
