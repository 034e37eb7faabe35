"""`FF 68` frames: bytes ⇄ values, opening no port.

`FF 68 | L L | 68 | ADDR FUNC DATA… | CS | 16`; L counts ADDR to DATA, CS is their sum
modulo 256. The host echoes a frame as acknowledgement; to FUNC 11 it answers FUNC 01.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import NamedTuple

from hardware.framing import QuietParser

PREAMBLE = b"\xff\x68"
MAX_LENGTH = 64
"""A longer L is garbage: the longest known frame has 8."""


class Func(IntEnum):
    KEY = 0x01
    SHOW = 0x02
    BEEP = 0x03
    VALUE = 0x11


class Frame(NamedTuple):
    """One frame's content; `func` may be one that is not known."""

    address: int
    func: int
    data: bytes


class Damage(StrEnum):
    """What was wrong with bytes that came."""

    GARBAGE = "garbage"
    CHECKSUM = "checksum"
    SHAPE = "shape"


Item = Frame | Damage


def encode(frame: Frame) -> bytes:
    """A frame as bytes."""
    body = bytes([frame.address, frame.func]) + frame.data
    head = PREAMBLE + bytes([len(body), len(body), 0x68])
    return head + body + bytes([sum(body) & 0xFF, 0x16])


def acknowledge(frame: Frame) -> Frame:
    """What the host answers to a frame of the pad."""
    return frame._replace(func=Func.KEY) if frame.func == Func.VALUE else frame


START_EVALUATION = b"\x0b"
"""DATA of FUNC 01 that wakes the pad."""


def start_evaluation(address: int) -> Frame:
    """Wakes the pad for one rating."""
    return Frame(address, Func.KEY, START_EVALUATION)


def beep(address: int) -> Frame:
    """A short tone."""
    return Frame(address, Func.BEEP, b"")


BLANK = 0x0A
"""A digit that shows nothing."""


def show_waiting(address: int, waiting: int | None, ticket: int | None) -> Frame:
    """Shows how many wait and a ticket's number, three digits each; None: nothing there.

    The last three digits of a number, at most 999 waiting. As the worked frame has it: waiting
    5, ticket 1 = 0A 0A 05 | 0A 00 01.
    """
    left = "   " if waiting is None else f"{min(waiting, 999):3d}"
    right = "   " if ticket is None else f"{ticket % 1000:03d}"
    if right[0] == "0":
        right = f" {right[1:]}"
    digits = (BLANK if c == " " else int(c) for c in left + right)
    return Frame(address, Func.SHOW, bytes(digits))


def shown(frame: Frame) -> tuple[str, str]:
    """What a display shows for such a frame: waiting and ticket, as text with blanks."""
    text = "".join(" " if value == BLANK else str(value % 10) for value in frame.data[:6])
    return text[:3], text[3:]


class Parser(QuietParser[Item]):
    """Finds `FF 68` frames."""

    def _give_up(self) -> Item:
        return self._reject(Damage.SHAPE)

    def _next(self) -> Item | None:
        if self._drop_garbage():
            return Damage.GARBAGE
        if len(self._buffer) < 5:
            return None
        first, second, mark = self._buffer[2:5]
        if first != second or mark != 0x68 or not 2 <= first <= MAX_LENGTH:
            return self._reject(Damage.SHAPE)
        if len(self._buffer) < 7 + first:
            return None
        return self._take(first)

    def _take(self, length: int) -> Item:
        body = bytes(self._buffer[5 : 5 + length])
        checksum, end = self._buffer[5 + length], self._buffer[6 + length]
        if end != 0x16 or checksum != sum(body) & 0xFF:
            return self._reject(Damage.CHECKSUM if end == 0x16 else Damage.SHAPE)
        del self._buffer[: 7 + length]
        return Frame(body[0], body[1], body[2:])

    def _reject(self, damage: Damage) -> Damage:
        del self._buffer[:1]
        return damage

    def _drop_garbage(self) -> bool:
        at = self._buffer.find(PREAMBLE)
        if at < 0:
            at = len(self._buffer) - self._buffer.endswith(PREAMBLE[:1])
        del self._buffer[:at]
        return at > 0
