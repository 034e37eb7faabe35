"""Real input events: a finger, a mouse, a key, typed text."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeySequence,
    QPointingDevice,
)
from PySide6.QtQuick import QQuickItem, QQuickWindow

from assets.scene import centre, window_of

if TYPE_CHECKING:
    from PySide6.QtTest import QTest


def _test() -> type[QTest]:
    """Loaded with the first gesture: it brings Qt's widgets, 5 MB that no app needs by itself."""
    from PySide6.QtTest import QTest

    return QTest


@cache
def _finger() -> QPointingDevice:
    device: QPointingDevice = _test().createTouchDevice()
    return device


def tap(window: QQuickWindow, point: QPoint, by: str = "touch") -> None:
    """Press and release at `point` of `window`; `by` is "touch" or "mouse".

    As on a real desktop, a window that is touched becomes the active one.
    """
    if QGuiApplication.focusWindow() is not window:
        window.requestActivate()
        QCoreApplication.processEvents()
    if by == "mouse":
        _test().mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), point)
        return
    _test().touchEvent(window, _finger()).press(0, point, window).commit()
    _test().touchEvent(window, _finger()).release(0, point, window).commit()


def tap_item(item: QQuickItem, by: str = "touch") -> None:
    """Tap the middle of `item`, whatever lies on top of it there; it must be in a shown window."""
    window = window_of(item)
    if window is None:
        raise LookupError(f"{item.objectName()} is in no shown window")
    tap(window, centre(item).toPoint(), by)


def press_key(window: QQuickWindow, keys: str) -> None:
    """Press and release a key in Qt's spelling: "F1", "Return", "Ctrl+Shift+K"."""
    _test().keySequence(window, QKeySequence(keys))


def type_text(text: str) -> bool:
    """Commit `text` as an input method does; False when nothing with the focus takes text."""
    target = QGuiApplication.focusObject()
    if target is None:
        return False
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QCoreApplication.sendEvent(target, query)
    if not query.value(Qt.InputMethodQuery.ImEnabled):
        return False
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(target, event)
    return True
