"""One photograph: what it is of, and how it is named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from assets.scene import items

LANGUAGES = ("zh", "en", "bo")


class Shot(NamedTuple):
    """`mode`: plain (the kiosk's: normal), elder, contrast, wheelchair or together.

    `size`: as 1080x1920."""

    app: str
    scene: str
    size: str
    mode: str
    language: str

    @property
    def name(self) -> str:
        """Its file without `.png`."""
        return "-".join(self)


class Posed(NamedTuple):
    """A screen that stands ready to be photographed, and QML's complaints on the way to it.

    `least`: pixels that a target must have each way."""

    shot: Shot
    window: QQuickWindow
    warned: list[str]
    least: float


Wanted = Callable[[Shot], bool]
Poses = Callable[[Wanted], Iterator[Posed]]
"""Poses an app in each of its states that is wanted, one after another."""


def settle(window: QQuickWindow) -> None:
    """Let layouts take their places now, not with the next frame."""
    for _ in range(3):
        QCoreApplication.processEvents()
        for item in items(window):
            item.ensurePolished()
