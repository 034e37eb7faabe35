"""A contract `Paper` set for a width: 58 mm = 384 dots, 80 mm = 576 dots. Pure.

Rules of the slip: a heading that does not fit at its size is made smaller until it does; a
text of size 1 is broken; a pair's value stands at dot 120 or 144, at size 2 if it fits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import IntEnum

import msgspec
import qrcode
from qrcode.constants import ERROR_CORRECT_M

from hardware.escpos.encoder import BASE, MAX_QR_BYTES
from hardware.escpos.plain import cells, clean
from hub.contract.devices import Align, Feed, Line, Pair, Paper, Qr, Rule

Measure = Callable[[str, int, bool], int]
"""(text, size, bold) → dots."""

NARROW, BROAD = 384, 576
GAP = 12
"""Dots between two lines."""
MARGIN = 12
"""Dots that a heading leaves free on each side."""
NO_LINE_BEGINS_WITH = "，。、；：？！）》」』】”’％%,.;:?!)་།"


class Side(IntEnum):
    """As `1B 61 n` says it."""

    LEFT = 0
    CENTER = 1


class Span(msgspec.Struct, frozen=True):
    """A piece of a line that begins at dot `at` (None: after the one before)."""

    text: str
    size: int = 1
    bold: bool = False
    at: int | None = None


class TextRow(msgspec.Struct, frozen=True):
    """One printed line, sure to fit the width."""

    spans: tuple[Span, ...]
    side: Side = Side.LEFT


class QrRow(msgspec.Struct, frozen=True):
    data: str
    module: int


class FeedRow(msgspec.Struct, frozen=True):
    dots: int


class RuleRow(msgspec.Struct, frozen=True):
    """A line across the paper."""


Row = TextRow | QrRow | FeedRow | RuleRow


def set_paper(paper: Paper, width: int, measure: Measure) -> list[Row]:
    """All rows of one copy."""
    return [row for block in paper.blocks for row in _set_block(block, width, measure)]


def _set_block(
    block: Line | Pair | Qr | Rule | Feed, width: int, measure: Measure
) -> Iterator[Row]:
    match block:
        case Line():
            yield from _set_line(block, width, measure)
        case Pair():
            yield from _set_pair(block, width, measure)
        case Qr():
            yield from _set_qr(block.data, width)
        case Rule():
            yield RuleRow()
        case Feed():
            yield FeedRow(min(block.lines * (BASE + GAP), 255))


def _set_line(line: Line, width: int, measure: Measure) -> Iterator[Row]:
    """A TAB sets what follows it flush right, when both fit on one line."""
    left, tab, right = line.text.partition("\t")
    left, right = clean(left), clean(right)
    if tab and (row := _both_ends(left, right, line, width, measure)):
        yield row
        return
    size = _fitting_size(left, line.size, line.bold, width, measure)
    side = Side.CENTER if line.align is Align.CENTER else Side.LEFT
    for piece in (left, right) if tab else (left,):
        for part in wrap(piece, lambda t: measure(t, size, line.bold), width):
            yield TextRow((Span(part, size, line.bold),), side)


def _both_ends(left: str, right: str, line: Line, width: int, measure: Measure) -> TextRow | None:
    at = width - measure(right, line.size, line.bold)
    if measure(left, line.size, line.bold) + BASE // 2 > at:
        return None
    first, last = Span(left, line.size, line.bold), Span(right, line.size, line.bold, at)
    return TextRow((first, last))


def _fitting_size(text: str, size: int, bold: bool, width: int, measure: Measure) -> int:
    room = width - 2 * MARGIN
    return next((n for n in range(size, 1, -1) if measure(text, n, bold) <= room), 1)


def _set_pair(pair: Pair, width: int, measure: Measure) -> Iterator[Row]:
    label, value = clean(pair.label), clean(pair.value)
    column = 120 if width < 480 else 144
    if measure(label, 1, False) + BASE // 2 > column:
        yield from _set_line(Line(label), width, measure)
        label = ""
    room = width - column
    size = 2 if measure(value, 2, True) <= room else 1
    parts = wrap(value, lambda t: measure(t, size, size == 2), room)
    for number, part in enumerate(parts):
        head = (Span(label),) if label and number == 0 else ()
        yield TextRow((*head, Span(part, size, size == 2, column)))


def _set_qr(data: str, width: int) -> Iterator[Row]:
    """Modules of 6 or 7 dots, fewer when the code is large; a quiet zone of 4 all round."""
    modules = qr_modules(data) + 8
    module = max(1, min(6 if width < 480 else 7, width // modules))
    yield FeedRow(4 * module)
    yield QrRow(data, module)
    yield FeedRow(4 * module)


def qr_modules(data: str) -> int:
    """How many modules the code of `data` has on a side, at level M."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M)
    code.add_data(data.encode()[:MAX_QR_BYTES], optimize=0)
    # The version alone: making the whole code takes some milliseconds of every slip.
    return 17 + 4 * int(code.best_fit(start=1))


def wrap(text: str, width_of: Callable[[str], int], room: int) -> list[str]:
    """Break a text into parts that fit `room` dots; one empty part for an empty text.

    Breaks after a space where there is one in the second half of the line, else anywhere,
    but no line begins with a closing mark.
    """
    parts: list[str] = []
    while width_of(text) > room and len(text) > 1:
        end = max(1, next(n for n in range(len(text), -1, -1) if width_of(text[:n]) <= room))
        end = _better_break(text, end)
        parts.append(text[:end].rstrip())
        text = text[end:].lstrip(" ")
    return [*parts, text] if text or not parts else parts


def _better_break(text: str, end: int) -> int:
    inside_word = text[end - 1 : end + 1].isascii() and " " not in text[end - 1 : end + 1]
    if inside_word and (space := text.rfind(" ", end // 2, end)) > 0:
        return space + 1
    while end > 1 and text[end] in NO_LINE_BEGINS_WITH:
        end -= 1
    return end


def cell_measure(text: str, size: int, bold: bool) -> int:
    """Dots by cells alone: for text that the printer holds itself."""
    return sum(cells(c) for c in text) * (BASE // 2) * size
