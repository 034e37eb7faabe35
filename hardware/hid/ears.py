"""What keys mean: a scanner's a text, a keypad's a value."""

from __future__ import annotations

from collections.abc import Callable

from hardware.hid.events import Event, Stroke, Type
from hardware.hid.keys import TYPED
from hardware.hid.typist import Typist
from hardware.hid.values import Scan
from hardware.pad.values import Mapping, PadEvent, PadValue


class ScannerEar:
    """Each text that ends in Enter, once."""

    def __init__(self, on_scan: Callable[[Scan], None]) -> None:
        self._on_scan = on_scan
        self._typist = Typist()

    def hear(self, event: Event) -> None:
        """See `Ear`."""
        self._tell(self._typist.hear(event))

    def lose(self) -> None:
        """See `Ear`."""
        self._typist.lose()

    def pause(self) -> None:
        """See `Ear`."""
        self._tell(self._typist.pause())

    def _tell(self, scan: Scan | None) -> None:
        if scan is not None:
            self._on_scan(scan)


class KeypadEar:
    """Each digit that is pressed, not what a finger that rests on it repeats."""

    def __init__(self, mapping: Mapping, on_pad: Callable[[PadEvent], None]) -> None:
        self._mapping = mapping
        self._on_pad = on_pad

    def hear(self, event: Event) -> None:
        """See `Ear`."""
        typed = TYPED.get(event.code, ("", ""))[0]
        if event.type == Type.KEY and event.value == Stroke.DOWN and typed.isdigit():
            value, source = int(typed), f"pad:hid:{self._mapping.name}"
            self._on_pad(PadValue(0, value, self._mapping.levels.get(value), source))

    def lose(self) -> None:
        """A key is whole or missing."""

    def pause(self) -> None:
        """Keys are not put together."""
