"""The other direction: an ESC/POS byte stream taken apart into commands and characters.

Used by the simulated printer and by `draw`. Incremental; never raises: what is unknown is
handed on as it is, as a printer would skip it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

ESC, FS, GS, DLE = 0x1B, 0x1C, 0x1D, 0x10
NO_GLYPH = "□"
"""What a printer shows for a character that it does not hold."""


class Char(NamedTuple):
    """One character to print, as a GBK printer shows it."""

    text: str


class Command(NamedTuple):
    """A command: its fixed beginning (`1D 21`) and its parameters."""

    name: bytes
    params: bytes


Op = Char | Command

FIXED: dict[bytes, int] = {
    b"\x1b@": 0,
    b"\x1b2": 0,
    b"\x1b!": 1,
    b"\x1b3": 1,
    b"\x1bE": 1,
    b"\x1bG": 1,
    b"\x1bJ": 1,
    b"\x1bM": 1,
    b"\x1bR": 1,
    b"\x1ba": 1,
    b"\x1bd": 1,
    b"\x1bt": 1,
    b"\x1b-": 1,
    b"\x1b$": 2,
    b"\x1b\\": 2,
    b"\x1c&": 0,
    b"\x1c.": 0,
    b"\x1c!": 1,
    b"\x1cC": 1,
    b"\x1cW": 1,
    b"\x1c-": 1,
    b"\x1cS": 2,
    b"\x1d!": 1,
    b"\x1da": 1,
    b"\x1dr": 1,
    b"\x1dB": 1,
    b"\x1db": 1,
    b"\x1dL": 2,
    b"\x1dW": 2,
    b"\x10\x04": 1,
    b"\x10\x05": 1,
}
"""Commands with parameters of a fixed length."""


def _cut_length(rest: bytes) -> int | None:
    return None if not rest else 2 if rest[0] in (0x41, 0x42) else 1


def _function_length(rest: bytes) -> int | None:
    """GS ( fn pL pH data: the letter and the counted bytes."""
    return None if len(rest) < 3 else 3 + int.from_bytes(rest[1:3], "little")


def _raster_length(rest: bytes) -> int | None:
    if len(rest) < 6:
        return None
    across, down = (int.from_bytes(rest[i : i + 2], "little") for i in (2, 4))
    return 6 + across * down


def _realtime_length(rest: bytes) -> int | None:
    return None if not rest else 8 if rest[0] == 8 else 3


COUNTED: dict[bytes, Callable[[bytes], int | None]] = {
    b"\x1dV": _cut_length,
    b"\x1d(": _function_length,
    b"\x1dv": _raster_length,
    b"\x10\x14": _realtime_length,
}
"""Commands whose length stands in their parameters; None when more bytes are needed."""


class StreamParser:
    """Takes a stream apart; holds only what is not complete yet."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._chinese = False

    @property
    def pending(self) -> int:
        """Bytes of an unfinished command or character."""
        return len(self._buffer)

    def clear(self) -> None:
        """Forget an unfinished command (buffers cleared, connection closed)."""
        self._buffer.clear()

    def feed(self, data: bytes) -> list[Op]:
        """Take bytes in; the commands and characters that they complete, in order."""
        self._buffer += data
        ops: list[Op] = []
        while (step := self._next()) is not None:
            op, length = step
            del self._buffer[:length]
            ops.append(op)
            self._follow(op)
        return ops

    def _follow(self, op: Op) -> None:
        """Whether bytes from 80 on are Chinese depends on the commands before."""
        if isinstance(op, Command) and op.name in (b"\x1b@", b"\x1c&", b"\x1c."):
            self._chinese = op.name == b"\x1c&"

    def _next(self) -> tuple[Op, int] | None:
        if not self._buffer:
            return None
        first = self._buffer[0]
        if first in (ESC, FS, GS, DLE):
            return self._command()
        if first < 0x20:
            return Command(bytes([first]), b""), 1
        if first < 0x80:
            return Char(chr(first)), 1
        return self._wide() if self._chinese else (Char(NO_GLYPH), 1)

    def _command(self) -> tuple[Op, int] | None:
        if len(self._buffer) < 2:
            return None
        name, rest = bytes(self._buffer[:2]), bytes(self._buffer[2:12])
        length = COUNTED[name](rest) if name in COUNTED else FIXED.get(name, 0)
        if length is None or len(self._buffer) < 2 + length:
            return None
        return Command(name, bytes(self._buffer[2 : 2 + length])), 2 + length

    def _wide(self) -> tuple[Op, int] | None:
        """Two bytes are a character of GBK or a box; four bytes have no glyph here."""
        if len(self._buffer) < 2:
            return None
        length = 4 if 0x30 <= self._buffer[1] <= 0x39 else 2
        if len(self._buffer) < length:
            return None
        text = bytes(self._buffer[:length]).decode("gbk", errors="ignore")
        return Char(text if len(text) == 1 and length == 2 else NO_GLYPH), length
