"""Characters as dots, by pillow: what the drawn slip shows and raster lines are made of.

A printer's own cell is 12 × 24 dots (Chinese 24 × 24) times the size. Tibetan is shaped by
its own font and may be wider and taller than cells.
"""

from __future__ import annotations

import math
import subprocess
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from hardware.escpos.encoder import BASE
from hardware.escpos.plain import cells

CELL = BASE // 2
CHINESE = "Noto Sans Mono CJK SC"
TIBETAN = "Noto Serif Tibetan"
TIBETAN_EM = 22
"""Dots of a Tibetan em at size 1: its stacks are taller than Chinese."""

_NOTO = Path("/usr/share/fonts/opentype/noto")
_NOTO_TTF = Path("/usr/share/fonts/truetype/noto")
_WINDOWS = Path("C:/Windows/Fonts")
KNOWN: dict[tuple[str, bool], tuple[Path, ...]] = {
    (CHINESE, False): (_NOTO / "NotoSansCJK-Regular.ttc", _WINDOWS / "msyh.ttc"),
    (CHINESE, True): (_NOTO / "NotoSansCJK-Bold.ttc", _WINDOWS / "msyhbd.ttc"),
    (TIBETAN, False): (_NOTO_TTF / "NotoSerifTibetan-Regular.ttf", _WINDOWS / "himalaya.ttf"),
    (TIBETAN, True): (_NOTO_TTF / "NotoSerifTibetan-Bold.ttf", _WINDOWS / "himalaya.ttf"),
}
"""Where fonts lie on Debian and Windows; elsewhere fontconfig is asked."""

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


@lru_cache(maxsize=64)
def font(family: str, bold: bool, em: int) -> Font:
    """The family at `em` dots; pillow's built-in font where the system has none."""
    paths = [path for path in KNOWN[(family, bold)] if path.exists()]
    path = paths[0] if paths else _ask_fontconfig(family, bold)
    return _load(path, family, em) if path else ImageFont.load_default(em)


def _load(path: Path, family: str, em: int) -> Font:
    """A .ttc holds several families; Debian's lists the Japanese one first."""
    faces = 10 if path.suffix == ".ttc" else 1
    first: Font | None = None
    for index in range(faces):
        try:
            face = ImageFont.truetype(str(path), em, index=index)
        except OSError:
            break
        first = first or face
        if face.getname()[0] == family:
            return face
    return first or ImageFont.load_default(em)


def _ask_fontconfig(family: str, bold: bool) -> Path | None:
    pattern = f"{family}:{'bold' if bold else 'regular'}"
    try:
        told = subprocess.run(
            ["fc-match", "-f", "%{file}", pattern], capture_output=True, timeout=5, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return Path(told.stdout.decode()) if told.stdout else None


def is_tibetan(char: str) -> bool:
    """The Tibetan block of Unicode."""
    return "\u0f00" <= char <= "\u0fff"


@lru_cache(maxsize=2048)
def cell(char: str, wide: int, high: int, bold: bool) -> Image.Image:
    """One character in its cell, `wide` and `high` times the base size; mode "1", ink 1."""
    em = BASE * high
    image = Image.new("1", (cells(char) * CELL * high, em))
    pen = ImageDraw.Draw(image)
    pen.fontmode = "1"
    face = font(CHINESE, bold, em)
    pen.text((0, round(em * 0.88)), char, fill=1, font=face, anchor="ls")
    return image if wide == high else image.resize((cells(char) * CELL * wide, em))


def measure(text: str, size: int, bold: bool = False) -> int:
    """Dots that a text is wide."""
    return sum(_run_width(*run, size, bold) for run in _runs(text))


def picture(text: str, size: int, bold: bool = False) -> Image.Image:
    """A whole text as one picture, as high as its highest script needs; mode "1", ink 1."""
    runs = _runs(text)
    height = max((_run_height(tibetan, size, bold) for tibetan, _ in runs), default=BASE * size)
    image = Image.new("1", (max(measure(text, size, bold), 1), height))
    x = 0
    for tibetan, run in runs:
        (_draw_tibetan if tibetan else _draw_cells)(image, x, run, size, bold)
        x += _run_width(tibetan, run, size, bold)
    return image


def _runs(text: str) -> list[tuple[bool, str]]:
    return [(tibetan, "".join(run)) for tibetan, run in groupby(text, is_tibetan)]


def _run_width(tibetan: bool, run: str, size: int, bold: bool) -> int:
    if tibetan:
        return math.ceil(font(TIBETAN, bold, TIBETAN_EM * size).getlength(run))
    return sum(cells(c) for c in run) * CELL * size


def _run_height(tibetan: bool, size: int, bold: bool) -> int:
    if not tibetan:
        return BASE * size
    face = font(TIBETAN, bold, TIBETAN_EM * size)
    box = face.getbbox("ཧཱུྃ༔བསྒྲུབས")
    return max(BASE * size, math.ceil(box[3] - box[1]) + 2)


def _draw_cells(image: Image.Image, x: int, run: str, size: int, bold: bool) -> None:
    top = image.height - BASE * size
    for char in run:
        dots = cell(char, size, size, bold)
        image.paste(dots, (x, top))
        x += dots.width


def _draw_tibetan(image: Image.Image, x: int, run: str, size: int, bold: bool) -> None:
    face = font(TIBETAN, bold, TIBETAN_EM * size)
    box = face.getbbox("ཧཱུྃ༔བསྒྲུབས")
    pen = ImageDraw.Draw(image)
    pen.fontmode = "1"
    pen.text((x, 1 - box[1]), run, fill=1, font=face)
