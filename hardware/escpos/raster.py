"""Lines that a printer has no glyphs for, drawn here and sent as dots.

Chinese and Latin stand in the printer's own cells; Tibetan is shaped by its own font, is
wider and taller, and hangs from a head line that the other characters keep to.
"""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from PIL import Image, ImageDraw

from hardware.escpos.encoder import BASE, MAX_SIZE, Bitmap
from hardware.escpos.fonts import TIBETAN, Font, font
from hardware.escpos.glyphs import CELL, cell
from hardware.escpos.layout import Side, Span, TextRow
from hardware.escpos.plain import cells

TIBETAN_EM = 22
"""Dots of a Tibetan em at size 1."""
TALLEST = "ཧཱུྃ༔བསྒྲུབས"
HEAD = "ཀ"


def is_tibetan(char: str) -> bool:
    """The Tibetan block of Unicode."""
    return "\u0f00" <= char <= "\u0fff"


def measure(text: str, size: int, bold: bool = False) -> int:
    """Dots that a text is wide."""
    return sum(_run_width(*run, size, bold) for run in _runs(text))


def draw_row(row: TextRow, width: int) -> Bitmap:
    """A whole row; blank dots at its right end are left away."""
    tall = any(is_tibetan(char) for span in row.spans for char in span.text)
    drawn = [(picture(span, tall), span.at) for span in row.spans]
    image = Image.new("1", (width, max(part.height for part, _ in drawn)))
    x = (width - sum(part.width for part, _ in drawn)) // 2 if row.side is Side.CENTER else 0
    for part, at in drawn:
        x = x if at is None else at
        image.paste(part, (x, image.height - part.height))
        x += part.width
    used = min(width, -(-x // 8) * 8)
    cropped = image.crop((0, 0, max(used, 8), image.height))
    return Bitmap(cropped.width, cropped.height, cropped.tobytes())


def picture(span: Span, tall: bool) -> Image.Image:
    """A span's dots, as high as its row needs (`tall`: it holds Tibetan); mode "1", ink 1."""
    line = _tibetan_line(span.size, span.bold)
    height = line.height if tall else BASE * span.size
    image = Image.new("1", (max(measure(span.text, span.size, span.bold), 1), height))
    x = 0
    for tibetan, run in _runs(span.text):
        if tibetan:
            _draw_tibetan(image, (x, line.top), run, line.face)
        else:
            _draw_cells(image, (x, line.cell_top if tall else 0), run, span)
        x += _run_width(tibetan, run, span.size, span.bold)
    return image


def _runs(text: str) -> list[tuple[bool, str]]:
    return [(tibetan, "".join(run)) for tibetan, run in groupby(text, is_tibetan)]


def _run_width(tibetan: bool, run: str, size: int, bold: bool) -> int:
    if tibetan:
        return math.ceil(font(TIBETAN, bold, TIBETAN_EM * size).getlength(run))
    return sum(cells(c) for c in run) * CELL * size


class _TibetanLine(NamedTuple):
    """Dots of a line that holds Tibetan: its height, where the pen stands, and where cells begin
    so that their figures hang from the Tibetan head line."""

    face: Font
    height: int
    top: float
    cell_top: int


@lru_cache(maxsize=2 * MAX_SIZE)
def _tibetan_line(size: int, bold: bool) -> _TibetanLine:
    face = font(TIBETAN, bold, TIBETAN_EM * size)
    tallest, head = face.getbbox(TALLEST), face.getbbox(HEAD)
    cell_top = max(0, math.floor(head[1] - tallest[1]) - 2 * size)
    height = max(cell_top + BASE * size, math.ceil(tallest[3] - tallest[1]) + 2)
    return _TibetanLine(face, height, 1 - tallest[1], cell_top)


def _draw_cells(image: Image.Image, at: tuple[int, int], run: str, span: Span) -> None:
    x, y = at
    for char in run:
        dots = cell(char, span.size, span.size, span.bold)
        image.paste(dots, (x, y))
        x += dots.width


def _draw_tibetan(image: Image.Image, at: tuple[int, float], run: str, face: Font) -> None:
    pen = ImageDraw.Draw(image)
    pen.fontmode = "1"
    pen.text(at, run, fill=1, font=face)
