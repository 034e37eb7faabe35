"""How well one colour is seen on another (WCAG 2.2), and what is behind a text."""

from __future__ import annotations

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from tests.screens.ink import opacity

ANOTHER = 1.05
"""The contrast from which a colour is not that of the words themselves."""
MIXED = 0.2
"""A background that fills less than this of a text's box is a picture: nothing can be said."""


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Of two colours (0 to 255 each), 1 to 21; WCAG's relative luminance."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def written(item: QQuickItem) -> tuple[float, ...]:
    """The colour that a text is given."""
    colour: QColor = item.property("color")
    return (colour.red(), colour.green(), colour.blue())


def over(item: QQuickItem, behind: tuple[int, ...]) -> tuple[float, ...]:
    """The text's colour as it looks when it is painted on another."""
    colour: QColor = item.property("color")
    share = colour.alphaF() * opacity(item)
    return tuple(c * share + b * (1 - share) for c, b in zip(written(item), behind, strict=True))


def behind(
    picture: Image.Image, ink: QRectF, scale: float, own: tuple[float, ...]
) -> tuple[int, ...] | None:
    """The commonest colour among a text's words that is not their `own`, if it is common enough
    to be their background; their own, where there is no other.

    `scale`: pixels of the picture to one of the window."""
    part = picture.crop(tuple(round(each * scale) for each in ink.getCoords())).convert("RGB")
    found = sorted(part.getcolors(part.width * part.height) or [], reverse=True)
    for count, colour in found:
        assert isinstance(colour, tuple)
        if contrast(colour, own) >= ANOTHER:
            return colour if count >= MIXED * part.width * part.height else None
    return tuple(round(each) for each in own)


def _luminance(colour: tuple[float, ...]) -> float:
    parts = [part / 255 for part in colour[:3]]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
