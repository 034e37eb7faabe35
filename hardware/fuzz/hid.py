"""Input events of keyboards under fire."""

from __future__ import annotations

import random
import struct

from hardware.fuzz.mutate import mutate, pieces
from hardware.hid import events as hid
from hardware.hid.typist import Typist
from hardware.hid.values import Scanned


class Hid:
    """Input events of keyboards, put together to codes. They have no checksum: nothing may be told
    that their fields forbid, and after a quiet line a code must be found."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._parser = hid.Parser()
        self._typist = Typist()
        self._keys = (2, 30, 42, 29, 36, 28, 96, 300)
        self._good = b"".join(
            struct.pack("@llHHi", 0, 0, 1, code, value) for code in (30, 2, 28) for value in (1, 0)
        )

    def shoot(self) -> str | None:
        """See `Target.shoot`."""
        dice = self._dice
        key = struct.pack("@llHHi", 1, 2, 1, dice.choice(self._keys), dice.randrange(3))
        raw = mutate(dice, key + struct.pack("@llHHi", 1, 2, 0, dice.choice((0, 3)), 0))
        items = [item for piece in pieces(dice, raw) for item in self._parser.feed(piece)]
        for item in items:
            if isinstance(item, hid.Event):
                if why := self._false(item, raw):
                    return why
                self._typist.hear(item)
        if dice.random() < 0.9:
            return None
        self._parser.flush()
        self._typist.pause()
        found = [item for item in self._parser.feed(self._good) if isinstance(item, hid.Event)]
        scans = [scan for scan in map(self._typist.hear, found) if scan]
        return None if scans == [Scanned("a1")] else "a code after a quiet line was not found"

    def _false(self, event: hid.Event, raw: bytes) -> str | None:
        """A begun record of the frame before may end in this one, so its end is looked for."""
        if event.type == 1 and not (event.value in (0, 1, 2) and event.code < 0x300):
            return f"no key has this: {event}"
        sent = struct.pack("@HHi", *event)
        ends = any(raw.startswith(sent[at:]) for at in range(1, len(sent) + 1))
        return None if sent in raw or ends else f"no such event was sent: {event}"
