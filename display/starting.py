"""What both screens do at their start: arguments, window, the hand from outside."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from assets import remote, starting
from assets.ui import UiEngine, create_engine
from display.view_model import HallModel
from display.window.view_model import WindowModel
from hub.contract.words import Language


def parser(name: str, what: str) -> argparse.ArgumentParser:
    """All apps' arguments, languages that take turns, and an end to motion."""
    made = starting.parser(name, what, "1920x1080")
    made.add_argument(
        "--language",
        type=languages,
        default=(Language.ZH,),
        help="zh, en or bo; several, as in zh,bo, take turns",
    )
    made.add_argument("--still", action="store_true", help="no flashing and no fading")
    return made


def languages(text: str) -> tuple[Language, ...]:
    """`zh,en` → languages; ValueError names what is unknown (argparse tells it)."""
    return tuple(dict.fromkeys(Language(name) for name in text.split(",")))


def load(
    qml: Path, model: HallModel | WindowModel, languages: tuple[str, ...], *, still: bool
) -> UiEngine:
    """The loaded screen over a model, which may change its language."""
    engine = create_engine(qml, language=languages[0], face="wall")
    engine.set_mode(reducedMotion=still)
    model.setParent(engine)
    model.languageChanged.connect(engine.set_language)
    engine.setInitialProperties({"view": model.view})
    engine.load_page("Main.qml")
    return engine


def show(window: QQuickWindow, given: argparse.Namespace) -> remote.Remote | None:
    """Open the window as asked; the returned hand must be kept while the app lives."""
    window.resize(given.size)
    if given.windowed:
        window.show()
    else:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        window.showFullScreen()
    return remote.attach() if given.remote else None
