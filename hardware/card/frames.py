"""SAM_V frames: bytes ⇄ values, opening no port (from vendors' public notes).

`AA AA AA 96 69 | LenH LenL | body | CHK`; Len counts the body and CHK, CHK is the XOR of
Len and body. A request's body is CMD PARA data, a reply's SW1 SW2 SW3 data.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from functools import reduce
from operator import xor
from typing import NamedTuple

from hardware.framing import QuietParser

PREAMBLE = b"\xaa\xaa\xaa\x96\x69"
MAX_LENGTH = 0x0A00
"""A longer Len is garbage: the longest reply (with fingerprint) has 090A."""


class Operation(NamedTuple):
    """A request and how long the reader may take to answer, in seconds."""

    body: bytes
    within: float


RESET = Operation(b"\x10\xff", 0.3)
STATUS = Operation(b"\x11\xff", 0.3)
SAM_ID = Operation(b"\x12\xff", 0.3)
FIND = Operation(b"\x20\x01", 0.1)
SELECT = Operation(b"\x20\x02", 0.1)
READ = Operation(b"\x30\x01", 2.0)
READ_FINGERPRINT = Operation(b"\x30\x10", 3.0)
READ_ADDRESS = Operation(b"\x30\x03", 1.5)


class Status(IntEnum):
    """SW3, what the reader says of an operation."""

    OK = 0x90
    FOUND = 0x9F
    CHECKSUM = 0x10
    LENGTH = 0x11
    COMMAND = 0x21
    UNKNOWN_ERROR = 0x24
    AUTHENTICATION_SAM = 0x31
    AUTHENTICATION_CARD = 0x32
    VERIFY = 0x33
    WRONG_CARD = 0x40
    READ = 0x41
    RANDOM = 0x47
    SELF_TEST = 0x60
    NOT_AUTHORISED = 0x66
    NO_CARD = 0x80
    SELECT = 0x81
    NO_CONTENT = 0x91


class Reply(NamedTuple):
    """A reply's body; `status` is None when SW3 is none that is known."""

    status: Status | None
    code: int
    data: bytes


class Damage(StrEnum):
    """What was wrong with bytes that came."""

    GARBAGE = "garbage"
    CHECKSUM = "checksum"
    LENGTH = "length"
    SHORT = "short"


Item = bytes | Damage
"""One thing that a parser found: the body of a good frame, or damage."""


def encode(body: bytes) -> bytes:
    """A whole frame around a body."""
    counted = (len(body) + 1).to_bytes(2, "big") + body
    return PREAMBLE + counted + bytes([reduce(xor, counted)])


def encode_reply(status: int, data: bytes = b"") -> bytes:
    """A reader's whole reply (used by the simulator)."""
    return encode(bytes([0, 0, status]) + data)


def decode_reply(body: bytes) -> Reply | None:
    """SW1 SW2 SW3 data; None when the body is too short for a reply."""
    if len(body) < 3:
        return None
    known = body[2] in Status.__members__.values()
    return Reply(Status(body[2]) if known else None, body[2], body[3:])


class Parser(QuietParser[Item]):
    """Finds SAM_V frames.

    After damage it looks again from the byte after the false preamble, so that a good
    frame which begins inside a damaged one is still found.
    """

    def _give_up(self) -> Item:
        self._skip(1)
        return Damage.SHORT

    def _next(self) -> Item | None:
        if self._drop_garbage():
            return Damage.GARBAGE
        if len(self._buffer) < 7:
            return None
        length = int.from_bytes(self._buffer[5:7], "big")
        if not 2 <= length <= MAX_LENGTH:
            self._skip(1)
            return Damage.LENGTH
        if len(self._buffer) < 7 + length:
            return None
        return self._take(7 + length)

    def _take(self, end: int) -> Item:
        if reduce(xor, self._buffer[5:end]) != 0:
            self._skip(1)
            return Damage.CHECKSUM
        body = bytes(self._buffer[7 : end - 1])
        del self._buffer[:end]
        return body

    def _drop_garbage(self) -> bool:
        """Drop what cannot begin a frame; True when something was dropped."""
        at = self._buffer.find(PREAMBLE)
        if at < 0:
            at = len(self._buffer) - _begun(self._buffer)
        self._skip(at)
        return at > 0

    def _skip(self, count: int) -> None:
        del self._buffer[:count]


def _begun(buffer: bytearray) -> int:
    """How many of the last bytes may be the beginning of a preamble."""
    longest = min(len(PREAMBLE) - 1, len(buffer))
    return next((n for n in range(longest, 0, -1) if buffer.endswith(PREAMBLE[:n])), 0)


def split_content(data: bytes) -> bytes | None:
    """The 256-byte text of a read reply; photo and fingerprint are left behind.

    None when the lengths that it states do not fit.
    """
    if len(data) < 6:
        return None
    text, photo, fingerprint = (int.from_bytes(data[i : i + 2], "big") for i in (0, 2, 4))
    starts = {4 + text + photo: 4, 6 + text + photo + fingerprint: 6}
    start = starts.get(len(data))
    return data[start : start + text] if start and text == 256 else None


def format_sam_id(data: bytes) -> str | None:
    """16 bytes → `05.03-20211123-0000012345-0123456789`; None when not 16 bytes."""
    if len(data) != 16:
        return None
    kind, factory = (int.from_bytes(data[i : i + 2], "little") for i in (0, 2))
    day, serial, rand = (int.from_bytes(data[i : i + 4], "little") for i in (4, 8, 12))
    return f"{kind:02d}.{factory:02d}-{day}-{serial:010d}-{rand:010d}"
