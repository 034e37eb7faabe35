"""A window that a person cannot leave: no keys out, no closing, no pointer, always in front.

What the desktop itself takes before any program sees it (changing the console, Ctrl+Alt+Del) is
closed in the desktop's settings: assets/docs/kiosk.md says where.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickWindow

BACK_MS = 200
"""The desktop is given so long to finish what took the focus away, else both fight over it."""
CHORDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
PLAIN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Shift, Qt.Key.Key_Space})
KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
LOSSES = frozenset({QEvent.Type.FocusOut, QEvent.Type.WindowStateChange, QEvent.Type.Hide})


def leads_out(event: QKeyEvent) -> bool:
    """Whether a key is none that a scanner types: chords, Esc, F1, Tab, Super, media keys …"""
    if event.modifiers() & CHORDS:
        return True
    printed = bool(event.text()) and event.text().isprintable()
    return event.key() not in PLAIN and not printed


class Lock(QObject):
    """Holds a window on the whole screen until `release`."""

    def __init__(
        self,
        window: QQuickWindow,
        parent: QObject,
        passes: Callable[[QKeyEvent], bool] = lambda _: False,
    ) -> None:
        """`passes`: further keys that are the kiosk's own."""
        super().__init__(parent)
        self._passes = passes
        self._window = window
        self._held = True
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(BACK_MS)
        self._back.timeout.connect(self._come_back)
        window.installEventFilter(self)
        window.setFlags(
            window.flags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def show(self) -> None:
        """Fill the screen and take the keyboard: where the platform allows it (X11, Windows) the
        desktop's own keys come to us too, and end here."""
        self._window.showFullScreen()
        self._window.requestActivate()
        self._window.setKeyboardGrabEnabled(True)

    def release(self) -> None:
        """The staff leaves: nothing is held any more."""
        self._held = False
        self._back.stop()
        self._window.setKeyboardGrabEnabled(False)
        self._window.removeEventFilter(self)
        QGuiApplication.restoreOverrideCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Close:
            event.ignore()
            return True
        if kind in KEYS and isinstance(event, QKeyEvent):
            return leads_out(event) and not self._passes(event)
        if kind in LOSSES:
            self._back.start()
        return False

    def _come_back(self) -> None:
        """Whole, in front, with the focus; asked again until it is so."""
        window = self._window
        if not self._held or self._stands():
            return
        if not window.isVisible() or window.visibility() is not QQuickWindow.Visibility.FullScreen:
            window.showFullScreen()
        window.raise_()
        window.requestActivate()
        self._back.start()

    def _stands(self) -> bool:
        whole = self._window.visibility() is QQuickWindow.Visibility.FullScreen
        return whole and self._window.isActive()
