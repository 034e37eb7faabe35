"""A printer's own characters as dots: 12 × 24 dots a cell, Chinese two cells, times the size."""

from __future__ import annotations

import math
from functools import lru_cache

from PIL import Image, ImageDraw

from hardware.escpos.encoder import BASE
from hardware.escpos.fonts import CHINESE, LATIN, font
from hardware.escpos.plain import cells

CELL = BASE // 2
CHINESE_BASE = 0.88
LATIN_BASE = 0.8
"""Where the base line stands in a cell; a `g` needs room below it."""
FIGURE_EM, FIGURE_BASE = 1.1, 0.9
"""Large figures are drawn taller and squeezed into their cell, as printers' are."""


@lru_cache(maxsize=2048)
def cell(char: str, wide: int, high: int, bold: bool) -> Image.Image:
    """One character in its cell, `wide` and `high` times the base size; mode "1", ink 1."""
    width, height = cells(char) * CELL * wide, BASE * high
    if high > 2 and char.isascii() and (char.isdigit() or char.isupper()):
        return _figure(char, width, height, bold)
    image = Image.new("1", (cells(char) * CELL * high, height))
    pen = ImageDraw.Draw(image)
    pen.fontmode = "1"
    base = round(height * (LATIN_BASE if char.isascii() else CHINESE_BASE))
    pen.text((0, base), char, fill=1, font=font(CHINESE, bold, height), anchor="ls")
    return image if wide == high else image.resize((width, height))


def _figure(char: str, width: int, height: int, bold: bool) -> Image.Image:
    """A large letter or digit, fitted into its cell; mode "1", ink 1."""
    face = font(LATIN, bold, round(height * FIGURE_EM))
    advance = max(1, math.ceil(face.getlength(char)))
    image = Image.new("L", (max(advance, width), height))
    at = ((image.width - advance) // 2, round(height * FIGURE_BASE))
    ImageDraw.Draw(image).text(at, char, fill=255, font=face, anchor="ls")
    fitted = image.resize((width, height), Image.Resampling.LANCZOS)
    return fitted.point(lambda ink: ink > 127 and 255).convert("1")
