"""The undo key is the bar's while something may be taken back, also in the middle of typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence


class UndoFirst(QObject):
    """Filters a window's events.

    Qt asks the field that is typed in first whether a key is its own, and a text field says so of
    Ctrl+Z even when it has nothing to take back. While `offered`, it is not asked.
    """

    def __init__(self, key: str, offered: Callable[[], bool], window: QObject) -> None:
        super().__init__(window)
        self._key = QKeySequence(key)
        self._offered = offered
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what the window shall not see."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if QKeySequence(event.keyCombination()) != self._key or not self._offered():
            return False
        event.ignore()  # nobody's: the shortcut may have it
        return True
