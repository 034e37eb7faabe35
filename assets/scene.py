"""Looking into a running scene: items by name, Repeater delegates included, in all windows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow


def windows() -> list[QQuickWindow]:
    """The Qt Quick windows that are shown, the focused one first."""
    focus = QGuiApplication.focusWindow()
    shown = [
        window
        for window in QGuiApplication.topLevelWindows()
        if isinstance(window, QQuickWindow) and window.isVisible()
    ]
    return sorted(shown, key=lambda window: window is not focus)


def items(within: QQuickWindow | QQuickItem) -> Iterator[QQuickItem]:
    """Every visual item of a window, or of an item; `findChild` would miss Repeater delegates."""
    waiting = [within.contentItem() if isinstance(within, QQuickWindow) else within]
    while waiting:
        item = waiting.pop(0)
        yield item
        waiting.extend(item.childItems())


def window_of(item: QQuickItem) -> QQuickWindow | None:
    """The shown window `item` is in. (`item.window()` ties the window's Python object to the
    item's: when the item's goes, every other holder of that window is left with a dead one.)"""
    top, parent = item, item.parentItem()
    while parent is not None:
        top, parent = parent, parent.parentItem()
    return next((window for window in windows() if window.contentItem() is top), None)


def is_shown(item: QQuickItem) -> bool:
    """Whether a person can see it: visible, with an area, not faded out."""
    parent: QQuickItem | None = item
    while parent is not None:
        if parent.opacity() == 0:
            return False
        parent = parent.parentItem()
    return item.isVisible() and item.width() > 0 and item.height() > 0


def find_item(name: str) -> QQuickItem | None:
    """The item called `name`: a shown one before a hidden one."""
    hidden = None
    for window in windows():
        for item in items(window):
            if item.objectName() == name:
                if is_shown(item):
                    return item
                hidden = hidden or item
    return hidden


def find_object(name: str) -> QObject | None:
    """An item, a window or any other object of the scene called `name`."""
    item = find_item(name)
    if item is not None:
        return item
    for window in windows():
        if window.objectName() == name:
            return window
        child: object = window.findChild(QObject, name)
        if isinstance(child, QObject):
            return child
    return None


def visible_names() -> list[str]:
    """objectNames of what can be seen now, in drawing order, each once."""
    named = [
        item.objectName()
        for window in windows()
        for item in items(window)
        if item.objectName() and is_shown(item)
    ]
    return list(dict.fromkeys(named))


def centre(item: QQuickItem) -> QPointF:
    """The middle of `item` in its window's coordinates."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def cramped() -> list[str]:
    """Texts that do not fit: wider than their box, cut short on something that is pressed, or
    reaching out of their window. For tests of pages in all languages."""
    return [
        f"{words!r}: {why}"
        for window in windows()
        for item in items(window)
        if (words := _words(item)) and is_shown(item) and (why := _misfit(item, window))
    ]


def _words(item: QQuickItem) -> str:
    if item.metaObject().indexOfProperty("lineCount") < 0:
        return ""
    return str(item.property("text") or "")


def _misfit(item: QQuickItem, window: QQuickWindow) -> str:
    wide = float(item.property("contentWidth"))
    if wide > item.width() + 1:
        return f"{wide:.0f} wide in {item.width():.0f}"
    if item.property("truncated") and _pressed_with(item):
        return "cut short on a control"
    place = item.mapRectToScene(item.boundingRect())
    scale = place.width() / item.width()
    if place.left() < -1 or place.left() + wide * scale > window.width() + 1:
        return "reaches out of the window"
    tall = _tall(item)
    if tall > item.height() + 2:
        return f"{tall:.0f} tall in {item.height():.0f}"
    return ""


def _tall(item: QQuickItem) -> float:
    """From the head of the first line to the foot of the last: what lines leave empty above and
    below their words may reach out. Of Tibetan, whose lines are of a fixed height, most of each."""
    size, lines = float(item.property("font").pixelSize()), int(item.property("lineCount"))
    line = float(item.property("lineHeight"))
    if line > 2:
        return lines * max(size, 0.8 * line)
    empty = QFontMetricsF(item.property("font")).height() - size  # a small one is a factor
    return float(item.property("contentHeight")) - empty


def _pressed_with(item: QQuickItem) -> bool:
    parent = item.parentItem()
    while parent is not None:
        if parent.metaObject().indexOfProperty("down") >= 0:
            return True
        parent = parent.parentItem()
    return False
