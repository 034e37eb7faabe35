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
from PySide6.QtGui import QFontMetrics
from PySide6.QtQuick import QQuickItem

from assets.scene import cramped
from tests.screens import ink
from tests.screens.colours import behind, contrast, over, written
from tests.screens.ink import Seen
from tests.screens.shot import Posed

READABLE, HIGH_CONTRAST = 4.5, 7.0
"""WCAG 2.2: 1.4.3 and 1.4.6."""
LARGE_READABLE, LARGE_CONTRAST = 3.0, 4.5
LARGE_PX = 24
"""Large text by the same rules: 18 pt."""
INKLESS = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
"""Kinds of characters that are not seen."""
SLACK = 1.5
PART_OF_LINE = 0.2
"""Of a line, that scrolls out of sight with the empty space between two."""


def complaints(posed: Posed, picture: Image.Image) -> list[str]:
    """QML's own."""
    return posed.warned


def cut(posed: Posed, picture: Image.Image) -> list[str]:
    """Texts that do not fit, or reach out of what holds them."""
    return cramped() + [
        f"{_words(seen)} {why}"
        for seen in ink.texts(posed.window)
        if (why := _too_long(seen.item) or _outside(seen))
    ]


def small_targets(posed: Posed, picture: Image.Image) -> list[str]:
    """What can be pressed and is smaller than a finger, or lies outside."""
    screen = QRectF(0, 0, posed.window.width(), posed.window.height())
    found = []
    for item, place, _ in ink.visible(posed.window):
        if not ink.is_target(item):
            continue
        if min(place.width(), place.height()) < posed.least:
            found.append(f"{_name(item)} is {place.width():.0f} × {place.height():.0f}")
        if not screen.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            found.append(f"{_name(item)} lies outside the screen")
    return found


def overlapping(posed: Posed, picture: Image.Image) -> list[str]:
    """Two texts, or a text and an icon, that lie on one another; what hides a part of a text
    or of a target."""
    seen = ink.visible(posed.window)
    texts = [one for one in seen if ink.is_text(one.item)]
    icons = [one for one in seen if ink.is_icon(one.item)]
    return [
        *(
            f"{_words(one)} lies on {_words(other)}"
            for one, other in combinations(texts, 2)
            if ink.meet(one.ink, other.ink)
            and ink.glyphs(one.item).intersects(ink.glyphs(other.item))
        ),
        *(
            f"{_words(text)} lies on the icon {icon.item.property('name')}"
            for text in texts
            for icon in icons
            if ink.meet(text.ink, icon.ink) and ink.glyphs(text.item).intersects(icon.ink)
        ),
        *(
            f"{_words(one)} is half hidden"
            for one in seen
            if one.under is not None and not ink.is_icon(one.item)
        ),
    ]


def faint(posed: Posed, picture: Image.Image) -> list[str]:
    """Texts whose colour is too near to what was painted behind them."""
    high = posed.shot.mode in ("contrast", "together")
    found = []
    for item, box, _ in ink.texts(posed.window):
        ground = behind(picture, box, posed.window.devicePixelRatio(), written(item))
        if ground is None or not item.isEnabled():  # what is switched off is exempt (WCAG 1.4.3)
            continue
        size = item.property("font").pixelSize()
        wanted = (LARGE_CONTRAST if high else LARGE_READABLE) if size >= LARGE_PX else None
        wanted = wanted or (HIGH_CONTRAST if high else READABLE)
        reached = contrast(over(item, ground), ground)
        if reached < wanted:
            found.append(f"{item.property('text')!r}: {reached:.1f} of {wanted}")
    return found


def without_glyph(posed: Posed, picture: Image.Image) -> list[str]:
    """Characters that no installed font has."""
    return [
        f"no glyph for {char!r} in {item.property('text')!r}"
        for item, _, _ in ink.texts(posed.window)
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


def _too_long(item: QQuickItem) -> str:
    """A text that was to fit and could not: it has more lines than it may."""
    if not item.property("fit"):
        return ""
    lines, most = item.property("lineCount"), item.property("maxLines")
    return f"has {lines} lines of {most}" if lines > most else ""


def _outside(seen: Seen) -> str:
    """A text that reaches out of its control, or that is cut off by what clips."""
    whole = ink.ink(seen.item)
    for parent in _parents(seen.item):
        inside = ink.place(parent).adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if inside.contains(whole):
            continue
        if ink.is_target(parent) or (parent.property("clip") and not _scrolled(seen, whole)):
            return f"reaches out of {_name(parent)}"
    return ""


def _scrolled(seen: Seen, whole: QRectF) -> bool:
    """Whether only whole lines of it are out of sight, above."""
    line = whole.height() / seen.item.property("lineCount")
    hidden = (seen.ink.top() - whole.top()) / line
    wide = seen.ink.width() > whole.width() - SLACK
    return wide and hidden > 0.5 and abs(hidden - round(hidden)) < PART_OF_LINE


def _parents(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _words(seen: Seen) -> str:
    return repr(seen.item.property("text")) if ink.is_text(seen.item) else _name(seen.item)


def _name(item: QQuickItem) -> str:
    where = ink.place(item)
    return item.objectName() or f"what is at {where.x():.0f},{where.y():.0f}"
