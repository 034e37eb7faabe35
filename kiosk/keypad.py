"""Keys beside the screen, for who cannot touch it: modes by one key, arrows through the page.

A key of a mode, or an arrow, belongs to no scanner; Enter does while a code is being typed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from assets.scene import is_shown, items
from kiosk.journey import Journey
from kiosk.steering import Place, Way, first, next_place

ARROWS: Mapping[int, Way] = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}


class Keypad:
    """What its keys do at a kiosk."""

    def __init__(self, journey: Journey) -> None:
        self._journey = journey
        settings = journey.settings
        self._modes = {Qt.Key[f"Key_{name}"]: switch for name, switch in settings.mode_keys.items()}
        self._arrows = ARROWS if settings.keypad else {}

    @property
    def presses(self) -> bool:
        """Whether Enter presses what has the focus."""
        return bool(self._arrows)

    def knows(self, event: QKeyEvent) -> bool:
        """Whether this key, alone, is one of its own."""
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if alone != Qt.KeyboardModifier.NoModifier:
            return False
        return event.key() in self._modes or event.key() in self._arrows

    def press(self, window: QQuickWindow, event: QKeyEvent) -> None:
        """Do what this key is for; held down, a mode's key does nothing more."""
        switch = self._modes.get(Qt.Key(event.key()))
        if switch is None:
            _move(window, self._arrows[event.key()])
        elif not event.isAutoRepeat():
            self._journey.stir()
            self._journey.set_modes(self._journey.modes.switched(switch))


def _move(window: QQuickWindow, way: Way) -> None:
    """The focus, visibly; to the first target where none has it."""
    found = list(targets(window))
    places = [_place(item) for item in found]
    held = next((n for n, item in enumerate(found) if item.hasActiveFocus()), None)
    to = first(places) if held is None else next_place(places, places[held], way)
    if to is not None:
        found[to].forceActiveFocus(Qt.FocusReason.TabFocusReason)


def targets(window: QQuickWindow) -> Iterator[QQuickItem]:
    """What can be pressed now: of what lies over the page, where something does."""
    over = [item for item in items(window) if _covers(item)]
    for item in items(over[-1] if over else window.contentItem()):
        if item.metaObject().indexOfProperty("down") >= 0 and is_shown(item) and item.isEnabled():
            yield item


def _covers(item: QQuickItem) -> bool:
    lies_over = item.property("opened") is True or item.objectName() == "staff-layer"
    return lies_over and is_shown(item)


def _place(item: QQuickItem) -> Place:
    area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return Place(area.x(), area.y(), area.width(), area.height())
