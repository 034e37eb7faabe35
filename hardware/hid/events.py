"""Linux input events: bytes ⇄ values, opening no port.

`/dev/input/event*` gives records of `struct input_event` (linux/input.h): seconds, microseconds,
type, code, value, in this machine's own sizes and byte order; a record is always whole. They have
neither mark nor checksum: a record is taken only when each of its fields can be.
"""

from __future__ import annotations

import struct
from enum import IntEnum, StrEnum
from typing import NamedTuple

from hardware.framing import FrameParser

SHAPE = struct.Struct("@llHHi")


class Type(IntEnum):
    SYN = 0x00
    KEY = 0x01
    MSC = 0x04
    LED = 0x11
    REP = 0x14


class Stroke(IntEnum):
    """The value of a key's event."""

    UP = 0
    DOWN = 1
    REPEAT = 2


DROPPED = 3
"""Code of SYN: the kernel's buffer was full, events are missing."""
CODES = {Type.SYN: 0x0F, Type.KEY: 0x2FF, Type.MSC: 0x07, Type.LED: 0x0F, Type.REP: 0x01}
"""The highest code of each type of a keyboard."""


class Event(NamedTuple):
    """One event, without its time."""

    type: int
    code: int
    value: int


class Damage(StrEnum):
    """What was wrong with bytes that came."""

    SHAPE = "shape"


Item = Event | Damage


def encode(event: Event, seconds: int = 0, micros: int = 0) -> bytes:
    """An event as a record of this machine."""
    return SHAPE.pack(seconds, micros, *event)


class Parser(FrameParser[Item]):
    """Finds events; what can be none is passed over byte by byte and told once."""

    def flush(self) -> list[Item]:
        """The line is quiet: a begun record will not be finished."""
        begun = bool(self._buffer)
        self._buffer.clear()
        return [Damage.SHAPE] if begun else []

    def _next(self) -> Item | None:
        if self._drop_garbage():
            return Damage.SHAPE
        if len(self._buffer) < SHAPE.size:
            return None
        _, _, kind, code, value = SHAPE.unpack_from(self._buffer)
        del self._buffer[: SHAPE.size]
        return Event(kind, code, value)

    def _drop_garbage(self) -> bool:
        last = len(self._buffer) - SHAPE.size
        at = next((at for at in range(last + 1) if self._can_be(at)), max(last + 1, 0))
        del self._buffer[:at]
        return at > 0

    def _can_be(self, at: int) -> bool:
        seconds, micros, kind, code, value = SHAPE.unpack_from(self._buffer, at)
        if seconds < 0 or not 0 <= micros < 1_000_000:
            return False
        if kind not in CODES or code > CODES[Type(kind)]:
            return False
        return kind != Type.KEY or value in (Stroke.UP, Stroke.DOWN, Stroke.REPEAT)
