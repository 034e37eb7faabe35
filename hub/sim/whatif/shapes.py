"""A drawing as shapes, written as SVG or PNG: what a chart needs and no more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import hypot
from pathlib import Path
from typing import NamedTuple, TypeAlias
from xml.sax.saxutils import escape

from hub.errors import SetupError

Point: TypeAlias = tuple[float, float]


class Line(NamedTuple):
    """A line through points; `dash` draws it broken."""

    points: Sequence[Point]
    colour: str
    width: float = 1.0
    dash: bool = False


class Area(NamedTuple):
    """A filled shape."""

    points: Sequence[Point]
    colour: str


class Words(NamedTuple):
    """Text that begins (`anchor` start), is centred (middle) or ends (end) at a point."""

    at: Point
    text: str
    colour: str = "#333333"
    anchor: str = "start"
    size: int = 13


Shape: TypeAlias = Line | Area | Words


def check(path: Path) -> None:
    """Before the work that the picture shows: SetupError where it could not be written."""
    if path.suffix.lower() not in WRITERS:
        raise SetupError(f"{path}: a picture's name ends in {' or '.join(WRITERS)}")
    if not path.parent.is_dir():
        raise SetupError(f"{path} cannot be written: there is no folder {path.parent}")


def write(path: Path, width: int, height: int, shapes: Sequence[Shape]) -> None:
    """By the file's ending: .svg or .png. Raises SetupError for another one, where the file
    cannot be written, and for PNG where Pillow is not installed."""
    check(path)
    try:
        WRITERS[path.suffix.lower()](path, width, height, shapes)
    except OSError as error:
        raise SetupError(f"{path} cannot be written: {error.strerror}") from error


def svg(width: int, height: int, shapes: Sequence[Shape]) -> str:
    """The drawing as a document."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
        ' font-family="sans-serif">'
    )
    ground = f'<rect width="{width}" height="{height}" fill="#ffffff"/>'
    return "\n".join([head, ground, *(_element(shape) for shape in shapes), "</svg>", ""])


def _element(shape: Shape) -> str:
    if isinstance(shape, Words):
        (x, y), size = shape.at, shape.size
        return (
            f'<text x="{x:.1f}" y="{y:.1f}" fill="{shape.colour}" font-size="{size}"'
            f' text-anchor="{shape.anchor}">{escape(shape.text)}</text>'
        )
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in shape.points)
    if isinstance(shape, Area):
        return f'<polygon points="{points}" fill="{shape.colour}"/>'
    dash = ' stroke-dasharray="6 5"' if shape.dash else ""
    return (
        f'<polyline points="{points}" fill="none" stroke="{shape.colour}"'
        f' stroke-width="{shape.width}"{dash}/>'
    )


def _write_svg(path: Path, width: int, height: int, shapes: Sequence[Shape]) -> None:
    path.write_text(svg(width, height, shapes), encoding="utf-8")


SCALE = 2
"""Pixels of a PNG for each unit."""
DASH = 22
ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}


def _write_png(path: Path, width: int, height: int, shapes: Sequence[Shape]) -> None:
    try:
        from PIL import Image, ImageDraw, ImageFont
    except ImportError:
        raise SetupError(
            "PNG pictures need Pillow: install the extra `hardware`, or ask for .svg"
        ) from None
    image = Image.new("RGB", (width * SCALE, height * SCALE), "#ffffff")
    pen = ImageDraw.Draw(image)
    for shape in shapes:
        if isinstance(shape, Words):
            font = ImageFont.load_default(shape.size * SCALE)
            at = (shape.at[0] * SCALE, shape.at[1] * SCALE)
            pen.text(at, shape.text, shape.colour, font=font, anchor=ANCHORS[shape.anchor])
            continue
        points = [(x * SCALE, y * SCALE) for x, y in shape.points]
        if isinstance(shape, Area):
            pen.polygon(points, fill=shape.colour)
            continue
        for piece in _dashes(points) if shape.dash else [points]:
            pen.line(piece, fill=shape.colour, width=round(shape.width * SCALE))
    image.save(path)


def _dashes(points: Sequence[Point]) -> Iterator[list[Point]]:
    """A broken line in pieces."""
    for (x, y), (to_x, to_y) in pairwise(points):
        count = max(int(hypot(to_x - x, to_y - y) / DASH), 1)
        for n in range(count):
            begins, ends = n / count, (n + 0.55) / count
            yield [
                (x + (to_x - x) * begins, y + (to_y - y) * begins),
                (x + (to_x - x) * ends, y + (to_y - y) * ends),
            ]


WRITERS = {".svg": _write_svg, ".png": _write_png}
