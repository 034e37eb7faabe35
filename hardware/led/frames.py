"""Modbus RTU frames: bytes ⇄ values, opening no port.

`UNIT | FUNCTION data… | CRC`, the CRC's low byte first. Sources, both from modbus.org:
MODBUS Application Protocol Specification V1.1b3, 6.3 (read holding registers), 6.12 (write
multiple registers), 7 (exceptions); MODBUS over Serial Line Specification and Implementation
Guide V1.02, 2.5.1 (RTU framing, CRC).

A frame has no beginning mark: one is known by its length, which its function gives, and its CRC.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum, StrEnum
from typing import ClassVar

import msgspec

from hardware.framing import QuietParser

UNITS = range(1, 248)
"""Addresses of single devices; 0 is everybody and nobody answers it."""
READ_MOST, WRITE_MOST = 125, 123
"""Registers in one frame."""
FAILED = 0x80
"""Added to the function of a request that failed."""


class Function(IntEnum):
    READ = 0x03
    WRITE = 0x10


class Failing(IntEnum):
    """Exception codes: why a device did not do what it was asked."""

    FUNCTION = 1
    ADDRESS = 2
    VALUE = 3
    DEVICE = 4
    ACKNOWLEDGE = 5
    BUSY = 6


class ReadRegisters(msgspec.Struct, frozen=True):
    """Request: `count` holding registers from `start`."""

    unit: int
    start: int
    count: int


class WriteRegisters(msgspec.Struct, frozen=True):
    """Request: these 16-bit values into the holding registers from `start`."""

    unit: int
    start: int
    values: tuple[int, ...]


class Registers(msgspec.Struct, frozen=True):
    """Reply to `ReadRegisters`."""

    unit: int
    values: tuple[int, ...]


class Written(msgspec.Struct, frozen=True):
    """Reply to `WriteRegisters`: so many from `start` on were taken."""

    unit: int
    start: int
    count: int


class Failure(msgspec.Struct, frozen=True):
    """Reply to a request that failed; `code` may be one that `Failing` does not know."""

    unit: int
    function: int
    code: int


Request = ReadRegisters | WriteRegisters
Reply = Registers | Written | Failure


class Damage(StrEnum):
    """What was wrong with bytes that came."""

    GARBAGE = "garbage"
    CHECKSUM = "checksum"
    SHAPE = "shape"


def crc(data: bytes) -> int:
    """CRC-16 of a frame: polynomial A001 (reflected), begun with FFFF."""
    value = 0xFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0xA001 if value & 1 else 0)
    return value


def encode(message: Request | Reply) -> bytes:
    """A whole frame."""
    body = bytes([message.unit]) + _pdu(message)
    return body + crc(body).to_bytes(2, "little")


def _pdu(message: Request | Reply) -> bytes:
    match message:
        case ReadRegisters(start=start, count=count):
            return bytes([Function.READ]) + _words(start, count)
        case WriteRegisters(start=start, values=values):
            head = bytes([Function.WRITE]) + _words(start, len(values))
            return head + bytes([2 * len(values)]) + _words(*values)
        case Registers(values=values):
            return bytes([Function.READ, 2 * len(values)]) + _words(*values)
        case Written(start=start, count=count):
            return bytes([Function.WRITE]) + _words(start, count)
        case Failure(function=function, code=code):
            return bytes([function | FAILED, code])


def _words(*values: int) -> bytes:
    return b"".join(value.to_bytes(2, "big") for value in values)


def _values(data: bytes) -> tuple[int, ...]:
    return tuple(int.from_bytes(data[i : i + 2], "big") for i in range(0, len(data), 2))


class Shape(msgspec.Struct, frozen=True):
    """How long a frame of one function is: `fixed` bytes, and as many more as the byte at
    `counted` says, which is even and at most 2 × `most`."""

    fixed: int
    decode: Callable[[bytes], Request | Reply | None]
    counted: int | None = None
    most: int = 0


def _read_request(body: bytes) -> ReadRegisters | None:
    start, count = _values(body[2:])
    return ReadRegisters(body[0], start, count) if 1 <= count <= READ_MOST else None


def _write_request(body: bytes) -> WriteRegisters | None:
    start, count = _values(body[2:6])
    values = _values(body[7:])
    return WriteRegisters(body[0], start, values) if len(values) == count else None


def _registers(body: bytes) -> Registers:
    return Registers(body[0], _values(body[3:]))


def _written(body: bytes) -> Written | None:
    start, count = _values(body[2:])
    return Written(body[0], start, count) if 1 <= count <= WRITE_MOST else None


def _failure(body: bytes) -> Failure:
    return Failure(body[0], body[1] & ~FAILED, body[2])


REQUESTS: Mapping[int, Shape] = {
    Function.READ: Shape(8, _read_request),
    Function.WRITE: Shape(9, _write_request, counted=6, most=WRITE_MOST),
}
REPLIES: Mapping[int, Shape] = {
    Function.READ: Shape(5, _registers, counted=2, most=READ_MOST),
    Function.WRITE: Shape(8, _written),
    Function.READ | FAILED: Shape(5, _failure),
    Function.WRITE | FAILED: Shape(5, _failure),
}


class _Parser(QuietParser[Request | Reply | Damage]):
    """Finds frames of the functions in `SHAPES`.

    After damage it looks again from the next byte, so that a good frame which begins inside a
    damaged one is still found; `flush` does so when the line is quiet.
    """

    SHAPES: ClassVar[Mapping[int, Shape]]

    def _give_up(self) -> Request | Reply | Damage:
        return self._reject(Damage.SHAPE)

    def _next(self) -> Request | Reply | Damage | None:
        if self._drop_garbage():
            return Damage.GARBAGE
        length = self._length(0) if self._buffer else 0
        if not length or len(self._buffer) < length:
            return None
        body, check = bytes(self._buffer[: length - 2]), self._buffer[length - 2 : length]
        if crc(body) != int.from_bytes(check, "little"):
            return self._reject(Damage.CHECKSUM)
        del self._buffer[:length]
        return self.SHAPES[body[1]].decode(body) or Damage.SHAPE

    def _drop_garbage(self) -> bool:
        """Drop what cannot begin a frame; True when something was dropped."""
        begins = (at for at in range(len(self._buffer)) if self._length(at) is not None)
        at = next(begins, len(self._buffer))
        del self._buffer[:at]
        return at > 0

    def _length(self, at: int) -> int | None:
        """How long the frame that begins there is; 0: not yet known, None: none begins."""
        head = self._buffer[at : at + 7]
        if head[0] not in UNITS:
            return None
        if len(head) < 2:
            return 0
        shape = self.SHAPES.get(head[1])
        if shape is None:
            return None
        if shape.counted is None:
            return shape.fixed
        if len(head) <= shape.counted:
            return 0
        count = head[shape.counted]
        fits = count % 2 == 0 and 2 <= count <= 2 * shape.most
        return shape.fixed + count if fits else None

    def _reject(self, damage: Damage) -> Damage:
        del self._buffer[:1]
        return damage


class RequestParser(_Parser):
    """Finds requests: the device's side."""

    SHAPES = REQUESTS


class ReplyParser(_Parser):
    """Finds replies: our side."""

    SHAPES = REPLIES
