"""Paper that keeps what is written instead of being drawn on: rows of text, and marks for dots."""

from __future__ import annotations

import zlib
from collections.abc import Callable

from hardware.escpos.draw import FORWARD
from hardware.escpos.stream import Char, Op, StreamParser

Rows = tuple[str, ...]
WIDTH = 384
"""Dots of the paper."""


class TypedRoll:
    """A printer's roll (`hardware.escpos.sim.Roll`). `on_row` hears of each row that is on paper,
    `on_cut` gets the rows of what is cut off."""

    def __init__(self, on_cut: Callable[[Rows], None], on_row: Callable[[], None]) -> None:
        self._on_cut = on_cut
        self._on_row = on_row
        self._line = ""
        self._rows: list[str] = []

    def apply(self, op: Op) -> None:
        """Write one character, or do one command."""
        if isinstance(op, Char):
            self._line += op.text
        elif op.name == b"\x1b@":
            self._line = ""
        elif op.name in (b"\n", FORWARD):
            self._row(self._line)
        elif op.name == b"\x1dv" or (op.name == b"\x1d(" and op.params[4:5] == b"\x50"):
            self._row(f"dots {zlib.crc32(op.params):08x}")
        elif op.name == b"\x1dV":
            self._row(self._line)
            self._on_cut(self.tear())

    def tear(self) -> Rows:
        """Take off what is not cut."""
        rows, self._rows = tuple(self._rows), []
        self._line = ""
        return rows

    def forget_line(self) -> None:
        """The print buffer is cleared."""
        self._line = ""

    def _row(self, text: str) -> None:
        self._line = ""
        if text:
            self._rows.append(text)
            self._on_row()


def rows_of(data: bytes) -> Rows:
    """What a whole slip's bytes write on clean paper."""
    slips: list[Rows] = []
    roll = TypedRoll(slips.append, lambda: None)
    for op in StreamParser().feed(data):
        roll.apply(op)
    (rows,) = slips
    return rows
