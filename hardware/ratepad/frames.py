"""`A5 5A` frames: bytes ⇄ values, opening no port.

`A5 5A | VER | TYPE | SEQ | LEN LEN | PAYLOAD… | CRC CRC`; LEN counts the payload, the high byte
first. The CRC, high byte first, is CRC-16/CCITT-FALSE over VER to the payload's end: polynomial
1021, begun with FFFF, nothing reflected; of the text `123456789` it is 29B1. The whole protocol
is told in `assets/docs/pad-protocol.md`.
"""

from __future__ import annotations

from binascii import crc_hqx
from enum import StrEnum
from typing import NamedTuple

from hardware.framing import QuietParser

VERSION = 1
"""The version that this side speaks."""
MARK = b"\xa5\x5a"
HEAD, TAIL = 7, 2
LONGEST = 1024
"""Bytes of a payload; a longer LEN is garbage."""


class Frame(NamedTuple):
    """One frame's content; version and type may be ones that are not known."""

    version: int
    type: int
    seq: int
    payload: bytes = b""


class Damage(StrEnum):
    """What was wrong with bytes that came."""

    GARBAGE = "garbage"
    CHECKSUM = "checksum"
    SHAPE = "shape"


Item = Frame | Damage


def crc(data: bytes) -> int:
    """CRC-16/CCITT-FALSE."""
    return crc_hqx(data, 0xFFFF)


def encode(frame: Frame) -> bytes:
    """A frame as bytes."""
    head = bytes([frame.version, frame.type, frame.seq])
    body = head + len(frame.payload).to_bytes(2, "big") + frame.payload
    return MARK + body + crc(body).to_bytes(2, "big")


class Parser(QuietParser[Item]):
    """Finds `A5 5A` frames. After damage it looks again from the next byte, so that a good frame
    which begins inside a damaged one is still found; `flush` does so when the line is quiet."""

    def _give_up(self) -> Item:
        return self._reject(Damage.SHAPE)

    def _next(self) -> Item | None:
        if self._drop_garbage():
            return Damage.GARBAGE
        if len(self._buffer) < HEAD:
            return None
        length = int.from_bytes(self._buffer[5:HEAD], "big")
        if length > LONGEST:
            return self._reject(Damage.SHAPE)
        if len(self._buffer) < HEAD + length + TAIL:
            return None
        return self._take(HEAD + length)

    def _take(self, end: int) -> Item:
        body = bytes(self._buffer[2:end])
        if crc(body) != int.from_bytes(self._buffer[end : end + TAIL], "big"):
            return self._reject(Damage.CHECKSUM)
        del self._buffer[: end + TAIL]
        return Frame(body[0], body[1], body[2], body[5:])

    def _reject(self, damage: Damage) -> Damage:
        del self._buffer[:1]
        return damage

    def _drop_garbage(self) -> bool:
        at = self._buffer.find(MARK)
        if at < 0:
            at = len(self._buffer) - self._buffer.endswith(MARK[:1])
        del self._buffer[:at]
        return at > 0
