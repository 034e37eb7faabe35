"""Keeps the bar's strip of the screen free of other windows, where the desktop can (X11)."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

from counter.dock import Area, Screen, strut
from counter.models.dock import DockModel
from counter.x11.library import Unreachable
from counter.x11.server import XServer

log = logging.getLogger(__name__)
PARTIAL, OLD = "_NET_WM_STRUT_PARTIAL", "_NET_WM_STRUT"


class Marks(Protocol):
    """See `counter.x11.server.XServer`."""

    def mark(self, window: int, name: str, numbers: Sequence[int]) -> None: ...
    def unmark(self, window: int, name: str) -> None: ...


def marks(platform: str) -> Marks | None:
    """Who can mark a strip; None where nobody can: there the bar only stays on top."""
    if platform != "xcb":
        return None
    try:
        return XServer()
    except Unreachable as error:
        log.warning("the bar's strip is not kept free: %s", error)
        return None


def area_of(screen: QScreen) -> Area:
    """A screen's place on the desktop."""
    place = screen.geometry()
    return Area(place.x(), place.y(), place.width(), place.height())


class Screens(QObject):
    """Follows the desktop's screens for a dock."""

    def __init__(self, app: QGuiApplication, dock: DockModel) -> None:
        super().__init__(dock)
        self._dock = dock
        app.screenAdded.connect(self._watch)
        app.screenRemoved.connect(self._tell)
        app.primaryScreenChanged.connect(self._tell)
        for screen in app.screens():
            screen.geometryChanged.connect(self._tell)

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._tell)
        self._tell()

    def _tell(self, *_: object) -> None:
        self._dock.set_screens(screens())


def screens() -> list[Screen]:
    """All screens, the desktop's main one first."""
    main = QGuiApplication.primaryScreen()
    found = sorted(QGuiApplication.screens(), key=lambda screen: screen is not main)
    return [Screen(screen.name(), area_of(screen)) for screen in found]


class Strip(QObject):
    """Marks a whole bar's strip while somebody is signed in; a folded bar has none."""

    def __init__(self, window: QQuickWindow, dock: DockModel, found: Marks) -> None:
        super().__init__(window)
        self._window, self._dock, self._found = window, dock, found
        self._said: tuple[int, ...] | None = None

    def tell(self, wanted: bool, thickness: int) -> None:
        """Mark the strip as it is now, or take the mark off."""
        numbers = self._numbers(thickness) if wanted and not self._dock.place.folded else None
        if numbers == self._said:
            return
        self._said = numbers
        own = int(self._window.winId())
        if numbers is None:
            for name in (PARTIAL, OLD):
                self._found.unmark(own, name)
            return
        self._found.mark(own, PARTIAL, numbers)
        self._found.mark(own, OLD, numbers[:4])

    def _numbers(self, thickness: int) -> tuple[int, ...] | None:
        whole = self._window.screen().virtualGeometry()
        desktop = Area(whole.x(), whole.y(), whole.width(), whole.height())
        edge = self._dock.edge(compact=False)
        numbers = strut(edge, self._dock.area, desktop, thickness)
        # X counts in the screen's own pixels, Qt in ones that grow with the desktop's scale.
        ratio = self._window.devicePixelRatio()
        return None if numbers is None else tuple(round(number * ratio) for number in numbers)
