"""What a person would find wrong with a photographed screen; empty lists when nothing is.

Each look takes the posed screen and its picture. The picture tells what was painted, the items
tell what was meant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from unicodedata import category

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetrics, QPainterPath, QTransform
from PySide6.QtQuick import QQuickItem, QQuickWindow

from assets.scene import cramped, is_shown, items
from tests.counter.clipping import asked
from tests.screens.shot import Posed

READABLE, HIGH_CONTRAST = 4.5, 7.0
"""WCAG 2.2: 1.4.3 and 1.4.6."""
LARGE_READABLE, LARGE_CONTRAST = 3.0, 4.5
LARGE_PX = 24
"""Large text by the same rules: 18 pt."""
VEIL = 0.3
"""What covers this much is a veil: words behind it are not meant to be read."""
TOUCHING = 3.0
"""Pixels by which two texts' ink may meet."""
ROOM = 0.3
"""Of a text's height: so much all around it belongs to its background."""
MIXED = 0.35
"""A background that fills less than this of a text's box is a picture: nothing can be said."""
INKLESS = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
"""Kinds of characters that are not seen."""


def complaints(posed: Posed, picture: Image.Image) -> list[str]:
    """QML's own."""
    return posed.warned


def cut(posed: Posed, picture: Image.Image) -> list[str]:
    """Texts that do not fit."""
    return cramped()


def small_targets(posed: Posed, picture: Image.Image) -> list[str]:
    """What can be pressed and is smaller than a finger, or lies outside."""
    found = []
    for item in items(posed.window):
        if item.metaObject().indexOfProperty("down") < 0 or not _usable(item):
            continue
        place = _place(item)
        name = item.objectName() or f"at {place.x():.0f},{place.y():.0f}"
        if min(place.width(), place.height()) < posed.least:
            found.append(f"{name} is {place.width():.0f} × {place.height():.0f}")
    return found


def overlapping(posed: Posed, picture: Image.Image) -> list[str]:
    """Two texts that lie on one another."""
    inks = list(_inks(posed.window))
    return [
        f"{one.property('text')!r} lies on {other.property('text')!r}"
        for (one, first), (other, second) in combinations(inks, 2)
        if _meet(first, second) and _glyphs(one).intersects(_glyphs(other))
    ]


def faint(posed: Posed, picture: Image.Image) -> list[str]:
    """Texts whose colour is too near to what was painted behind them."""
    high = posed.shot.mode in ("contrast", "together")
    found = []
    for item, ink in _inks(posed.window):
        behind = _behind(picture, ink, posed.window.devicePixelRatio())
        if behind is None or not _legible(item):
            continue
        size = item.property("font").pixelSize()
        wanted = (LARGE_CONTRAST if high else LARGE_READABLE) if size >= LARGE_PX else None
        wanted = wanted or (HIGH_CONTRAST if high else READABLE)
        reached = contrast(_over(item, behind), behind)
        if reached < wanted:
            found.append(f"{item.property('text')!r}: {reached:.1f} of {wanted}")
    return found


def without_glyph(posed: Posed, picture: Image.Image) -> list[str]:
    """Characters that no installed font has."""
    return [
        f"no glyph for {char!r} in {item.property('text')!r}"
        for item, _ in _inks(posed.window)
        for metrics in (QFontMetrics(item.property("font")),)
        for char in dict.fromkeys(str(item.property("text")))
        if category(char) not in INKLESS and not metrics.inFontUcs4(ord(char))
    ]


LOOKS: tuple[Callable[[Posed, Image.Image], list[str]], ...] = (
    complaints,
    cut,
    small_targets,
    overlapping,
    faint,
    without_glyph,
)


def wrong(posed: Posed, picture: Image.Image) -> list[str]:
    """Everything that any look finds."""
    return [f"{look.__name__}: {said}" for look in LOOKS for said in look(posed, picture)]


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Of two colours (0 to 255 each), 1 to 21; WCAG's relative luminance."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: tuple[float, ...]) -> float:
    parts = [part / 255 for part in colour[:3]]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _over(item: QQuickItem, behind: tuple[int, ...]) -> tuple[float, ...]:
    """The text's colour as it looks when it is painted on another."""
    colour: QColor = item.property("color")
    share = colour.alphaF() * _opacity(item)
    own = (colour.red(), colour.green(), colour.blue())
    return tuple(c * share + b * (1 - share) for c, b in zip(own, behind, strict=True))


def _behind(picture: Image.Image, ink: QRectF, scale: float) -> tuple[int, ...] | None:
    """The commonest colour in a text's box, if it is common enough to be its background.

    `scale`: pixels of the picture to one of the window."""
    room = ink.height() * ROOM
    seen = QRectF(0, 0, picture.width / scale, picture.height / scale)
    around = ink.adjusted(-room, -room, room, room).intersected(seen)
    part = picture.crop(tuple(round(each * scale) for each in around.getCoords())).convert("RGB")
    found = part.getcolors(part.width * part.height)
    if not found:
        return None
    count, colour = max(found)
    assert isinstance(colour, tuple)
    return colour if count >= MIXED * part.width * part.height else None


def _inks(window: QQuickWindow) -> Iterator[tuple[QQuickItem, QRectF]]:
    """Texts that can be seen, with the box of their words: none that something else covers."""
    seen: list[tuple[QQuickItem, QRectF]] = []
    screen = QRectF(0, 0, window.width(), window.height())
    for item in _painted(window.contentItem()):
        if not is_shown(item):
            continue
        if _hides(item):
            cover = _place(item)
            seen = [(i, ink) for i, ink in seen if not cover.intersects(ink) or _holds(item, i)]
        elif item.inherits("QQuickText") and str(item.property("text")).strip():
            ink = _ink(item).intersected(screen)
            if not ink.isEmpty():
                seen.append((item, ink))
    return iter(seen)


def _painted(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it, in the order in which they are painted."""
    yield item
    for child in sorted(item.childItems(), key=lambda c: c.z()):
        yield from _painted(child)


def _hides(item: QQuickItem) -> bool:
    colour = item.property("color")
    if not item.inherits("QQuickRectangle") or not isinstance(colour, QColor):
        return False
    return colour.alphaF() * _opacity(item) >= VEIL


def _holds(item: QQuickItem, other: QQuickItem) -> bool:
    return item.isAncestorOf(other)


def _ink(item: QQuickItem) -> QRectF:
    """Where a text's words are, in the window: from the highest ink of its first line to the
    lowest of its last. (A line's box is taller, much so for Tibetan.)"""
    words = str(item.property("text"))
    wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
    spare = item.width() - wide
    left = spare * {2: 1.0, 4: 0.5}.get(asked(item, "effectiveHorizontalAlignment"), 0.0)
    metrics = QFontMetrics(item.property("font"))
    inked = metrics.tightBoundingRect(words)
    base = item.baselineOffset()
    top = base + inked.top()
    bottom = base - metrics.ascent() + high - metrics.descent() + inked.bottom()
    return item.mapRectToScene(QRectF(left, top, wide, max(1.0, bottom - top)))


def _glyphs(item: QQuickItem) -> QPainterPath:
    """The outlines of a text's words, in the window; of several lines their box."""
    path = QPainterPath()
    if item.property("lineCount") != 1:
        path.addRect(_ink(item))
        return path
    spare = item.width() - float(item.property("contentWidth"))
    left = spare * {2: 1.0, 4: 0.5}.get(asked(item, "effectiveHorizontalAlignment"), 0.0)
    path.addText(left, item.baselineOffset(), item.property("font"), str(item.property("text")))
    place, scale = _place(item), _place(item).width() / item.width()
    return QTransform(scale, 0, 0, scale, place.x(), place.y()).map(path)


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _meet(one: QRectF, other: QRectF) -> bool:
    both = one.intersected(other)
    return min(both.width(), both.height()) > TOUCHING


def _opacity(item: QQuickItem) -> float:
    whole, step = 1.0, item
    while step is not None:
        whole *= step.opacity()
        step = step.parentItem()
    return whole


def _usable(item: QQuickItem) -> bool:
    return is_shown(item) and item.isEnabled()


def _legible(item: QQuickItem) -> bool:
    """Whether it is meant to be read: what is switched off is exempt (WCAG 1.4.3)."""
    return item.isEnabled()
