"""What a person does to the window, wherever: touches, and keys that a scanner types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPointerEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.journey import Journey
from kiosk.scan import Scanner
from kiosk.staff.view_model import StaffModel

PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Senses(QObject):
    """Any touch on the window starts the countdown again, and may be one of the staff's four."""

    def __init__(self, journey: Journey, parent: QObject, staff: StaffModel | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._staff = staff
        self._scanner = Scanner()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in PRESSES:
            self._journey.stir()
            self._corner(watched, event)
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._journey.stir()
            return self._key(event)
        return False

    def _corner(self, window: QObject, event: QEvent) -> None:
        if self._staff is None or not isinstance(event, QPointerEvent):
            return
        if isinstance(window, QQuickWindow) and event.pointCount():
            at = event.point(0).position()
            self._staff.touch(at.x(), at.y(), window.width(), window.height())

    def _key(self, event: QKeyEvent) -> bool:
        if not self._journey.settings.scanner:
            return False
        code = self._scanner.key(event.text(), event.key() in ENTER)
        if code is not None:
            self._journey.on_scan(code)
        return True
