"""Keys put together to texts that end in Enter. Pure."""

from __future__ import annotations

from hardware.hid.events import DROPPED, Event, Stroke, Type
from hardware.hid.keys import CONTROL_ENTERS, CONTROLS, ENTERS, SHIFTS, TYPED
from hardware.hid.values import Scan, ScanFault, Scanned, ScanTrouble

LONGEST = 300
"""Characters of a code; what is longer is not one of ours."""


class Typist:
    """Knows what is held and what was typed since the last Enter."""

    def __init__(self) -> None:
        self._held: set[int] = set()
        self._typed = ""
        self._broken = False

    def hear(self, event: Event) -> Scan | None:
        """One event; the whole text, or why it is none, when it was Enter."""
        if event.type == Type.SYN and event.code == DROPPED:
            self.lose()
        if event.type != Type.KEY:
            return None
        if event.code in SHIFTS or event.code in CONTROLS:
            (self._held.discard if event.value == Stroke.UP else self._held.add)(event.code)
            return None
        return self._press(event.code) if event.value == Stroke.DOWN else None

    def lose(self) -> None:
        """Something is missing: what was begun is none, and which keys are held is not known."""
        self._held.clear()
        self._broken = True

    def pause(self) -> ScanFault | None:
        """Nothing came for a while: what was begun ends here, and the next text begins clean."""
        begun = self._typed or self._broken
        self._held.clear()
        self._forget()
        return ScanFault(ScanTrouble.BROKEN) if begun else None

    def _press(self, code: int) -> Scan | None:
        control = not self._held.isdisjoint(CONTROLS)
        if code in (CONTROL_ENTERS if control else ENTERS):
            return self._end()
        if not control and code in TYPED and len(self._typed) <= LONGEST:
            self._typed += TYPED[code][not self._held.isdisjoint(SHIFTS)]
        return None

    def _end(self) -> Scan | None:
        typed, broken = self._typed, self._broken
        self._forget()
        if broken:
            return ScanFault(ScanTrouble.BROKEN)
        if len(typed) > LONGEST:
            return ScanFault(ScanTrouble.TOO_LONG)
        return Scanned(typed) if typed else None

    def _forget(self) -> None:
        self._typed, self._broken = "", False
