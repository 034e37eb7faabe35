"""Modbus RTU frames under fire, both ways."""

from __future__ import annotations

import random

from hardware.fuzz.mutate import mutate, pieces
from hardware.led import frames as modbus

SENT: tuple[modbus.Request, ...] = (
    modbus.WriteRegisters(1, 0, (0x4130, 0x3233)),
    modbus.ReadRegisters(247, 65500, 2),
)
BACK: tuple[modbus.Reply, ...] = (
    modbus.Registers(1, (0x4130, 0x3233)),
    modbus.Written(1, 0, 2),
    modbus.Failure(1, modbus.Function.WRITE, 2),
)


class Modbus:
    """Frames of number boards, as the board hears them and as we do; after each a quiet line, and a
    good frame that must be found."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._sides = ((modbus.RequestParser(), SENT), (modbus.ReplyParser(), BACK))

    def shoot(self) -> str | None:
        """See `Target.shoot`."""
        dice = self._dice
        parser, frames = dice.choice(self._sides)
        good = modbus.encode(dice.choice(frames))
        raw = dice.randbytes(dice.randrange(4)) + mutate(dice, good)
        items = [item for piece in pieces(dice, raw) for item in parser.feed(piece)]
        items += parser.flush()
        for item in items:
            if not isinstance(item, modbus.Damage) and (why := _false(item, raw)):
                return why
        found = parser.feed(modbus.encode(frames[0]))
        return None if found == [frames[0]] else "a good frame after a quiet line was not found"


def _false(message: modbus.Request | modbus.Reply, raw: bytes) -> str | None:
    """The frame is written here by hand, its CRC as the specification shifts it: low bit first."""
    match message:
        case modbus.ReadRegisters(unit, start, count):
            body = bytes([unit, 3, *divmod(start, 256), *divmod(count, 256)])
        case modbus.WriteRegisters(unit, start, values):
            head = bytes([unit, 16, *divmod(start, 256), *divmod(len(values), 256)])
            body = head + bytes([2 * len(values)]) + _words(values)
        case modbus.Registers(unit, values):
            body = bytes([unit, 3, 2 * len(values)]) + _words(values)
        case modbus.Written(unit, start, count):
            body = bytes([unit, 16, *divmod(start, 256), *divmod(count, 256)])
        case modbus.Failure(unit, function, code):
            body = bytes([unit, function + 128, code])
    value = 0xFFFF
    for byte in body:
        for bit in range(8):
            value = value >> 1 ^ (0xA001 if (value ^ byte >> bit) & 1 else 0)
    sent = body + bytes([value % 256, value // 256])
    return None if sent in raw else f"no such frame was sent: {message}"


def _words(values: tuple[int, ...]) -> bytes:
    return bytes(part for value in values for part in divmod(value, 256))
