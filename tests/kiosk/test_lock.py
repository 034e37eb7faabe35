"""The locked window: no key leads out, it is not closed, it comes back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from assets.gestures import press_key
from assets.ui import application
from kiosk.lock import Lock, leads_out

pytestmark = pytest.mark.qt
WITHIN_MS = 30_000


class Window(QQuickWindow):
    """Notes the keys that get through."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[str] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.text())


@pytest.fixture
def window() -> Iterator[Window]:
    application()
    made = Window()
    yield made
    made.close()


@pytest.fixture
def lock(window: Window, qtbot: QtBot) -> Iterator[Lock]:
    made = Lock(window, window)
    made.show()
    qtbot.waitUntil(window.isExposed, timeout=WITHIN_MS)
    yield made
    made.release()


OUT = ("Alt+F4", "Alt+Tab", "Ctrl+Alt+T", "Ctrl+W", "Ctrl+Q", "Esc", "F1", "F11", "Meta+D", "Tab")


def test_no_key_leads_out(window: Window, lock: Lock) -> None:
    for keys in OUT:
        press_key(window, keys)
    assert window.keys == []
    assert window.isVisible()
    press_key(window, "7")
    press_key(window, "Return")
    assert window.keys == ["7", "\r"]


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (Qt.Key.Key_Super_L, ""),
        (Qt.Key.Key_Menu, ""),
        (Qt.Key.Key_Print, ""),
        (Qt.Key.Key_Back, ""),
        (Qt.Key.Key_VolumeUp, ""),
        (Qt.Key.Key_Escape, "\x1b"),
    ],
)
def test_the_desktops_own_keys_lead_out(key: Qt.Key, text: str) -> None:
    none = Qt.KeyboardModifier.NoModifier
    assert leads_out(QKeyEvent(QEvent.Type.KeyPress, key, none, text))


def test_it_cannot_be_closed_until_its_staff_leaves(window: Window, lock: Lock) -> None:
    assert not window.close()
    assert window.isVisible()
    lock.release()
    assert window.close()


def test_there_is_no_pointer(window: Window, lock: Lock) -> None:
    pointer = QGuiApplication.overrideCursor()
    assert pointer is not None
    assert pointer.shape() is Qt.CursorShape.BlankCursor
    lock.release()
    assert QGuiApplication.overrideCursor() is None


def test_it_comes_back_from_wherever(window: Window, lock: Lock, qtbot: QtBot) -> None:
    def stands() -> bool:
        return window.visibility() is QQuickWindow.Visibility.FullScreen and window.isActive()

    qtbot.waitUntil(stands, timeout=WITHIN_MS)
    window.showMinimized()
    assert not stands()
    qtbot.waitUntil(stands, timeout=WITHIN_MS)
    other = QQuickWindow()
    other.show()
    other.requestActivate()
    qtbot.waitUntil(other.isActive, timeout=WITHIN_MS)
    qtbot.waitUntil(stands, timeout=WITHIN_MS)
    other.close()
