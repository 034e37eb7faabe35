"""Where the words, signs and targets of a screen are, and what else covers them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainterPath, QTransform
from PySide6.QtQuick import QQuickItem, QQuickWindow

from assets.scene import is_shown
from tests.counter.clipping import asked

VEIL = 0.3
"""What covers this much is a veil: words behind it are not meant to be read."""
SOLID = 0.99
TAG = re.compile(r"<[^<>]*>")
TOUCHING = 3.0
"""Pixels by which two texts' ink may meet."""
ICON_MARGIN = 0.125
"""Of an icon's size, around its strokes."""


class Seen(NamedTuple):
    """What a person sees of an item: the box of its words or strokes, or its whole place.

    `under`: what is painted over a part of it only, and is no veil."""

    item: QQuickItem
    ink: QRectF
    under: QQuickItem | None = None


def texts(window: QQuickWindow) -> list[Seen]:
    """Texts that can be seen: none that something else covers."""
    return [seen for seen in visible(window) if is_text(seen.item)]


def visible(window: QQuickWindow) -> list[Seen]:
    """Texts, icons and targets that are not covered, in the order in which they are painted."""
    found: list[Seen] = []
    screen = QRectF(0, 0, window.width(), window.height())
    for item in _painted(window.contentItem()):
        if not is_shown(item):
            continue
        if _covers(item):
            found = list(_left(found, item))
        box = _box(item)
        if box is not None and not (left := box.intersected(window_of(item, screen))).isEmpty():
            found.append(Seen(item, box if is_target(item) else left))
    return found


def window_of(item: QQuickItem, screen: QRectF) -> QRectF:
    """What of the screen an item can be seen through: all that clips it."""
    step = item
    while step is not None:
        if step.property("clip"):
            screen = screen.intersected(place(step))
        step = step.parentItem()
    return screen


def is_text(item: QQuickItem) -> bool:
    """Whether it writes something."""
    return item.inherits("QQuickText") and bool(str(item.property("text")).strip())


def is_icon(item: QQuickItem) -> bool:
    """One of `Ui.Icon`."""
    return item.metaObject().className().startswith("Icon_")


def is_target(item: QQuickItem) -> bool:
    """Whether it can be pressed."""
    return item.metaObject().indexOfProperty("down") >= 0


def place(item: QQuickItem) -> QRectF:
    """An item in its window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def meet(one: QRectF, other: QRectF) -> bool:
    """Whether two inks lie on one another by more than a touch."""
    both = one.intersected(other)
    return min(both.width(), both.height()) > TOUCHING


def opacity(item: QQuickItem) -> float:
    """Its own and that of all that holds it."""
    whole, step = 1.0, item
    while step is not None:
        whole *= step.opacity()
        step = step.parentItem()
    return whole


def glyphs(item: QQuickItem) -> QPainterPath:
    """The outlines of a text's words, in the window; of several lines their box."""
    path = QPainterPath()
    if item.property("lineCount") != 1:
        path.addRect(ink(item))
        return path
    path.addText(_left_edge(item), _baseline(item), item.property("font"), _words(item))
    where, scale = place(item), place(item).width() / item.width()
    return QTransform(scale, 0, 0, scale, where.x(), where.y()).map(path)


def ink(item: QQuickItem) -> QRectF:
    """Where a text's words are, in the window: from the highest ink of its first line to the
    lowest of its last. (A line's box is taller, much so for Tibetan.)"""
    wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
    font = item.property("font")
    metrics = QFontMetricsF(font)
    rise, fall = _extent(font.toString(), _words(item))
    base = _baseline(item)
    top = base + rise
    bottom = base - metrics.ascent() + high - metrics.descent() + fall
    return item.mapRectToScene(QRectF(_left_edge(item), top, wide, max(1.0, bottom - top)))


def _baseline(item: QQuickItem) -> float:
    """Of the first line. (Qt's own is wrong for a text with paddings in a box higher than it.)"""
    above, below = float(item.property("topPadding")), float(item.property("bottomPadding"))
    if above == below == 0:
        return item.baselineOffset()
    spare = item.height() - above - below - float(item.property("contentHeight"))
    moved = spare * {64: 1.0, 128: 0.5}.get(asked(item, "verticalAlignment"), 0.0)
    return above + moved + QFontMetricsF(item.property("font")).ascent()


@lru_cache(maxsize=4096)
def _extent(font: str, words: str) -> tuple[float, float]:
    """How far a text's outlines reach above (negative) and below its baseline."""
    written, path = QFont(), QPainterPath()
    written.fromString(font)
    path.addText(0, 0, written, words)
    box = path.boundingRect()
    return box.top(), box.bottom()


def _left_edge(item: QQuickItem) -> float:
    spare = item.width() - float(item.property("contentWidth"))
    return spare * {2: 1.0, 4: 0.5}.get(asked(item, "effectiveHorizontalAlignment"), 0.0)


def _words(item: QQuickItem) -> str:
    text = str(item.property("text"))
    return text if asked(item, "textFormat === Text.PlainText") else TAG.sub("", text)


def _box(item: QQuickItem) -> QRectF | None:
    if is_text(item):
        return ink(item)
    if is_icon(item):
        margin = item.width() * ICON_MARGIN
        box = QRectF(margin, margin, item.width() - 2 * margin, item.height() - 2 * margin)
        return item.mapRectToScene(box)
    if is_target(item) and item.isEnabled():
        return place(item)
    return None


def _left(found: list[Seen], cover: QQuickItem) -> Iterator[Seen]:
    """What can still be seen once this has been painted over it."""
    over = place(cover)
    solid = _alpha(cover) >= SOLID and not _is_panel(cover)
    for seen in found:
        kin = cover.isAncestorOf(seen.item) or seen.item.isAncestorOf(cover)
        if kin or not over.intersects(seen.ink):
            yield seen
        elif solid and not over.contains(seen.ink.adjusted(1, 1, -1, -1)):
            yield seen._replace(under=cover) if meet(over, seen.ink) else seen


def _painted(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it, in the order in which they are painted."""
    yield item
    for child in sorted(item.childItems(), key=lambda c: c.z()):
        yield from _painted(child)


def _covers(item: QQuickItem) -> bool:
    return item.inherits("QQuickRectangle") and _alpha(item) >= VEIL


def _is_panel(cover: QQuickItem) -> bool:
    """Words of its own, and nothing to press: a tip or a message that is laid over a page."""
    return not _within_target(cover) and any(is_text(item) for item in _painted(cover))


def _within_target(item: QQuickItem) -> bool:
    parent = item.parentItem()
    while parent is not None and not is_target(parent):
        parent = parent.parentItem()
    return parent is not None


def _alpha(item: QQuickItem) -> float:
    colour = item.property("color")
    return colour.alphaF() * opacity(item) if isinstance(colour, QColor) else 0.0
