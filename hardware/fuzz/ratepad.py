"""`A5 5A` frames under fire."""

from __future__ import annotations

import random

from hardware.fuzz.mutate import mutate, pieces
from hardware.ratepad import frames as ratepad
from hardware.ratepad import messages
from hub.contract.words import Level


class A55a:
    """Frames of pads with sessions; after each a quiet line, and a good frame to be found."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._parser = ratepad.Parser()
        self._good = bytes.fromhex("A5 5A 01 20 04 00 08 00 00 00 2A 05 00 00 00 89 28")
        self._kinds = (*messages.TYPES, 0x55)
        self._payloads = tuple(map(bytes.fromhex, ("00 00 00 2A 02 01 00 D6 00 02 41 42", "01 01")))

    def shoot(self) -> str | None:
        """See `Target.shoot`."""
        dice = self._dice
        payload = mutate(dice, dice.choice(self._payloads))
        frame = ratepad.Frame(1, dice.choice(self._kinds), dice.randrange(256), payload)
        raw = dice.randbytes(dice.randrange(4)) + mutate(dice, ratepad.encode(frame))
        items = [item for piece in pieces(dice, raw) for item in self._parser.feed(piece)]
        items += self._parser.flush()
        for item in items:
            if isinstance(item, ratepad.Frame) and (why := self._false(item, raw)):
                return why
        found = self._parser.feed(self._good)
        told = [messages.decode(f.type, f.payload) for f in found if isinstance(f, ratepad.Frame)]
        if told != [messages.Answer(42, Level.VERY_GOOD)]:
            return "a good frame after a quiet line was not found"
        return None

    def _false(self, frame: ratepad.Frame, raw: bytes) -> str | None:
        """The checksum is worked out bit by bit here. A value says nothing beyond its payload."""
        body = bytes([frame.version, frame.type, frame.seq])
        body += len(frame.payload).to_bytes(2, "big") + frame.payload
        value = 0xFFFF
        for byte in body:
            value ^= byte << 8
            for _ in range(8):
                value = (value << 1 ^ (0x1021 if value & 0x8000 else 0)) & 0xFFFF
        if b"\xa5\x5a" + body + value.to_bytes(2, "big") not in raw:
            return f"no such frame was sent: {frame}"
        message = messages.decode(frame.type, frame.payload)
        if isinstance(message, messages.Answer) and not frame.payload.startswith(message.pack()):
            return f"the payload does not say {message}"
        return None
