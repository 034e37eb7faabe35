"""`02 LenH LenL | data | LRC 03` frames: bytes ⇄ values, opening no port.

No maker's manual and no hardware were at hand. What stands here was read from a public program
that speaks with such a reader (GitHub, chenhaifeng2016/FaceRecognitionTest, `IDCardReader`):

- Len counts the data alone, high byte first; LRC is the XOR of the data alone;
- a request is `CA 01 00` (text and photo) or `CA 01 02` (the number alone, 36 bytes UTF-16LE);
- a reply is `SW1 SW2` and the content; `90 00` means that it was read;
- the content of a whole reading is the lengths of text and photo (two bytes each, high byte first),
  then both; the text is the same block of 256 bytes as with SAM_V readers.

Assumed, since it is silent there: any other status word means that no card lies there (ISO 7816-4
has `6x xx` for all that is no success), and a card that cannot be read is told by such a status or
by content that is no text block.
"""

from __future__ import annotations

from enum import StrEnum
from functools import reduce
from operator import xor
from typing import NamedTuple

from hardware.framing import QuietParser

STX, ETX = 0x02, 0x03
MAX_LENGTH = 0x0A00
"""A longer Len is garbage: text, photo and a fingerprint are 0906."""
AROUND = 5
"""Bytes of a frame that Len does not count."""
OK = b"\x90\x00"
TEXT_SIZE = 256
NUMBER_SIZE = 36


class Operation(NamedTuple):
    """A request and how long the reader may take to answer, in seconds."""

    data: bytes
    within: float


READ = Operation(b"\xca\x01\x00", 2.0)
READ_NUMBER = Operation(b"\xca\x01\x02", 0.5)


class Reply(NamedTuple):
    """A status word and what follows it."""

    status: bytes
    content: bytes


class Damage(StrEnum):
    """What was wrong with bytes that came."""

    GARBAGE = "garbage"
    CHECKSUM = "checksum"
    LENGTH = "length"
    END = "end"
    SHORT = "short"


Item = bytes | Damage
"""One thing that a parser found: the data of a good frame, or damage."""


def encode(data: bytes) -> bytes:
    """A whole frame around its data."""
    return b"".join((bytes([STX]), len(data).to_bytes(2, "big"), data, bytes([lrc(data), ETX])))


def lrc(data: bytes) -> int:
    """The XOR of all bytes."""
    return reduce(xor, data, 0)


def encode_reply(status: bytes, content: bytes = b"") -> bytes:
    """A reader's whole reply (used by the simulator)."""
    return encode(status + content)


def encode_content(text: bytes, photo: bytes) -> bytes:
    """The content of a whole reading (used by the simulator)."""
    return len(text).to_bytes(2, "big") + len(photo).to_bytes(2, "big") + text + photo


def decode_reply(data: bytes) -> Reply | None:
    """Status word and content; None when the data is too short for a status."""
    return Reply(data[:2], data[2:]) if len(data) >= 2 else None


def split_content(content: bytes) -> bytes | None:
    """The text block of a whole reading; None when the lengths that it states do not fit."""
    if len(content) < 4:
        return None
    text, photo = (int.from_bytes(content[at : at + 2], "big") for at in (0, 2))
    fits = text == TEXT_SIZE and len(content) == 4 + text + photo
    return content[4 : 4 + text] if fits else None


class Parser(QuietParser[Item]):
    """Finds frames. The byte at their beginning stands in every content, too: after damage it
    looks again from the next one."""

    def _give_up(self) -> Item:
        self._skip(1)
        return Damage.SHORT

    def _next(self) -> Item | None:
        if self._drop_garbage():
            return Damage.GARBAGE
        if len(self._buffer) < 3:
            return None
        length = int.from_bytes(self._buffer[1:3], "big")
        if not 2 <= length <= MAX_LENGTH:
            self._skip(1)
            return Damage.LENGTH
        if len(self._buffer) < length + AROUND:
            return None
        return self._take(length)

    def _take(self, length: int) -> Item:
        data = bytes(self._buffer[3 : 3 + length])
        if self._buffer[length + AROUND - 1] != ETX:
            self._skip(1)
            return Damage.END
        if lrc(data) != self._buffer[length + AROUND - 2]:
            self._skip(1)
            return Damage.CHECKSUM
        self._skip(length + AROUND)
        return data

    def _drop_garbage(self) -> bool:
        """Drop what cannot begin a frame; True when something was dropped."""
        at = self._buffer.find(STX)
        count = len(self._buffer) if at < 0 else at
        self._skip(count)
        return count > 0

    def _skip(self, count: int) -> None:
        del self._buffer[:count]
