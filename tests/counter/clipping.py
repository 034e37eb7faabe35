"""Finds texts that a person could not read whole: cut off, elided, or outside their box."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from assets.scene import is_shown, items

SLACK = 1.5


def clipped(window: QQuickWindow) -> list[str]:
    """What is wrong with each text that is shown; empty when all can be read."""
    return [said for item in items(window) if _is_text(item) for said in _problems(window, item)]


def _is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and is_shown(item) and bool(item.property("text"))


def _problems(window: QQuickWindow, item: QQuickItem) -> Iterator[str]:
    text = f"{item.property('text')!r} ({item.objectName() or 'no name'})"
    if item.property("truncated"):
        yield f"elided: {text}"
    if item.property("fit") and not asked(item, "width <= 0 || fits(shownSize)"):
        yield f"does not fit its box: {text}"
    if item.property("contentWidth") > item.width() + SLACK:
        yield f"wider than its box: {text}"
    start, end = _painted(item)
    left, right = (item.mapToScene(QPointF(x, 0)).x() for x in (start, end))
    if left < -SLACK or right > window.width() + SLACK:
        yield f"outside the window: {text}"
    for parent in _parents(item):
        left, right = (item.mapToItem(parent, QPointF(x, 0)).x() for x in (start, end))
        if _holds(parent) and (left < -SLACK or right > parent.width() + SLACK):
            yield f"cut off by what holds it: {text}"


def _painted(item: QQuickItem) -> tuple[float, float]:
    """Where the words begin and end inside their item."""
    wide = float(item.property("contentWidth"))
    spare = item.width() - wide
    aligned = asked(item, "effectiveHorizontalAlignment")
    start = {
        Qt.AlignmentFlag.AlignRight.value: spare,
        Qt.AlignmentFlag.AlignHCenter.value: spare / 2,
    }
    left = start.get(aligned, 0.0)
    return left, left + wide


def asked(item: QQuickItem, expression: str) -> object:
    """A QML expression about an item."""
    answer = QQmlExpression(qmlContext(item), item, expression).evaluate()
    return answer[0] if isinstance(answer, tuple) else answer


def _holds(parent: QQuickItem) -> bool:
    """Whether a text may not stand out of it: it clips, or it is drawn as a box."""
    return bool(parent.property("clip")) or parent.inherits("QQuickRectangle")


def _parents(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()
