"""The bar among other programs: its place, size and strip; joins models, window and screens."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from counter import remembered
from counter.dock import Area
from counter.models.dock import DockModel
from counter.strip import Screens, Strip, marks, screens
from counter.view_model import Counter

NARROWEST = 900
"""Narrower screens are none of a clerk's: an offscreen run has 800. (1366 at 150 % are 911.)"""


def full_size(asked: QSize, screen: Area | None) -> tuple[int, int]:
    """The bar spans a clerk's screen, and the desk is no higher than it; a window of its own
    (no screen) is as large as asked for."""
    if screen is None or screen.width < NARROWEST:
        return asked.width(), asked.height()
    return screen.width, min(asked.height(), screen.height)


def docked(app: QGuiApplication, counter: Counter, folder: Path | None) -> DockModel:
    """A dock at the edge where the bar was last; `folder` keeps where it is."""
    keep = partial(remembered.keep, folder)
    dock = DockModel(remembered.recall(folder), screens(), keep, parent=counter)
    Screens(app, dock)
    counter.folds.connect(dock.fold)
    counter.moves.connect(dock.move_on)
    return dock


def follow(window: QQuickWindow, asked: QSize, dock: DockModel) -> None:
    """The window is as large as its screen allows, also when that changes."""

    def measure() -> None:
        width, height = full_size(asked, dock.area)
        window.setProperty("fullWidth", width)
        window.setProperty("fullHeight", height)

    dock.changed.connect(measure)


def reserve(counter: Counter, window: QQuickWindow, dock: DockModel, platform: str) -> None:
    """Keep the bar's strip free of other windows, where somebody can."""
    found = marks(platform)
    if found is None:
        return
    strip = Strip(window, dock, found)

    def tell() -> None:
        strip.tell(counter.session.signed_in, window.property("ownHeight"))

    counter.changed.connect(tell)
    dock.changed.connect(tell)
