"""What a person does to the window, wherever: touches, keys that a scanner types, keys beside the
screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPointerEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.journey import Journey
from kiosk.keypad import Keypad
from kiosk.pictures import saver
from kiosk.scan import Scanner
from kiosk.staff.view_model import StaffModel

PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
RELEASES = frozenset(
    {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
)
POINTING = PRESSES | RELEASES | {QEvent.Type.MouseMove, QEvent.Type.TouchUpdate}
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Senses(QObject):
    """Any touch on the window starts the countdown again, and may be one of the staff's four.
    The touch that ends the screen-saver is none of the page's: it goes no further, from its press
    to its release."""

    touched = Signal()
    """By a finger, a mouse or a key."""

    def __init__(self, journey: Journey, parent: QObject, staff: StaffModel | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._staff = staff
        self._scanner = Scanner()
        self.keypad = Keypad(journey)
        self._waking = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in POINTING and self._wakes(event):
            return True
        if kind in PRESSES:
            self.touched.emit()
            self._journey.stir()
            self._corner(watched, event)
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            asleep = saver.shows(self._journey) >= 0
            self.touched.emit()
            self._journey.stir()
            return self._key(watched, event, asleep=asleep)
        return False

    def _wakes(self, event: QEvent) -> bool:
        """Whether this belongs to the touch that ends the screen-saver. It is accepted, or Qt
        would make a mouse of the finger and press what lies below."""
        kind = event.type()
        if kind in PRESSES:
            self._waking = saver.shows(self._journey) >= 0
            if self._waking:
                self._journey.stir()
        waking = self._waking
        if kind in RELEASES:
            self._waking = False
        if waking:
            event.accept()
        return waking

    def _corner(self, window: QObject, event: QEvent) -> None:
        if self._staff is None or not isinstance(event, QPointerEvent):
            return
        if isinstance(window, QQuickWindow) and event.pointCount():
            at = event.point(0).position()
            self._staff.touch(at.x(), at.y(), window.width(), window.height())

    def _key(self, window: QObject, event: QKeyEvent, *, asleep: bool) -> bool:
        if self.keypad.knows(event):
            if isinstance(window, QQuickWindow) and not asleep:
                self.keypad.press(window, event)
            return True
        if not self._journey.settings.scanner:
            return False
        if event.key() in ENTER and self.keypad.presses and not self._scanner.typing:
            return False
        code = self._scanner.key(event.text(), event.key() in ENTER)
        if code is not None:
            self._journey.on_scan(code)
        return True
