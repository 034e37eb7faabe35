"""Every state of the hall screen, made from contract values alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace
from PIL import Image, ImageDraw
from PySide6.QtCore import QCoreApplication, QEvent, QSize

from assets.scene import items
from assets.ui import application
from display.app import build
from display.cinema import Cinema
from display.media import look_into
from display.media_area import lend
from display.options import Options
from display.view_model import HallModel
from hub.contract.states import Clock
from hub.contract.words import HallPauseReason, Language, Text
from tests.display.samples import NOON, make_board, make_call, make_menu
from tests.pauses import hall_pause

SIZES = (QSize(1920, 1080), QSize(1280, 720), QSize(1080, 1920))
NOTICES = (
    Text(
        "午间不断档：12:00–13:30，1 至 3 号窗口照常办理",
        "Open through lunch: windows 1 to 3, 12:00–13:30",
        "ཉིན་གུང་མི་འཚག། 12:00–13:30 སྒེའུ་ཁུང་ 1 ནས་ 3",
    ),
)


class Mute:
    """Says nothing and never ends."""

    def say(self, call, voice, volume, on_said) -> None:
        """Nothing is heard."""

    def alarm(self, volume, on_end) -> None:
        """Nothing is heard."""


class Stage:
    """One hall screen, its hub clock at NOON, its own clock pushed by hand."""

    def __init__(self, language: str = "zh", size: QSize = SIZES[0]) -> None:
        application()
        self.time = 1000.0
        chosen = (Language(language),)
        self._folder = TemporaryDirectory(prefix="media-")
        self.cinema = Cinema()
        self.model = HallModel(
            lambda _: None, Mute(), Options(chosen), cinema=self.cinema, clock=lambda: self.time
        )
        self.engine = build(self.model, chosen, still=True)
        lend(self.engine, self.model, self.cinema, None)
        (self.window,) = self.engine.windows()
        self.window.resize(size)
        self.window.show()
        self.model.on_state("clock", Clock(NOON))
        self.model.on_lost(False)
        self.model.on_state("menu", make_menu())
        self.model.on_state("board", make_board(windows=12, notices=NOTICES))

    def close(self) -> None:
        """Take it off the screen and out of the application."""
        self.window.close()
        self.engine.set_language("zh")
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application().processEvents()
        self._folder.cleanup()

    def show_picture(self, width: int, height: int) -> None:
        """A drawing of a meadow in the media area, loaded by QML in a thread of its own."""
        picture = Image.new("RGB", (width, height), (150, 196, 226))
        draw = ImageDraw.Draw(picture)
        draw.ellipse((width * 0.7, height * 0.1, width * 0.8, height * 0.1 + width * 0.1), "white")
        draw.ellipse((-width * 0.3, height * 0.6, width * 1.1, height * 2), (106, 152, 92))
        draw.rectangle((0, 0, width - 1, height - 1), outline=(60, 90, 60), width=12)
        folder = Path(self._folder.name)
        picture.save(folder / "meadow.png")
        self.cinema.on_stock(look_into(folder))
        shown = next(i for i in items(self.window) if i.objectName() == "media-picture")
        until = time.monotonic() + 30
        while shown.opacity() < 1 and time.monotonic() < until:
            application().processEvents()


def _calling(windows: int) -> Callable[[Stage], None]:
    def make(stage: Stage) -> None:
        calls = (
            make_call(1, "A1023", 1, ago=60),
            make_call(2, "C017", windows, ago=40),
            make_call(3, "G028", max(1, windows // 2), ago=2),
        )
        board = make_board(*calls, windows=windows, notices=NOTICES)
        stage.model.on_state("board", board)

    return make


def _picture(width: int, height: int) -> Callable[[Stage], None]:
    def make(stage: Stage) -> None:
        _calling(6)(stage)
        stage.show_picture(width, height)

    return make


def _lost(stage: Stage) -> None:
    _calling(12)(stage)
    stage.model.on_lost(True)
    stage.time += 38
    stage.model.tick()


def _shut(stage: Stage) -> None:
    again = NOON.replace(day=15, hour=9, minute=0)
    shut = replace(make_menu(), open=False, next_open=again, services=())
    stage.model.on_state("menu", shut)


def _paused(reason: HallPauseReason) -> Callable[[Stage], None]:
    def make(stage: Stage) -> None:
        board = make_board(make_call(1, "A023", 3))
        stage.model.on_state("board", replace(board, pause=hall_pause(reason, NOON)))

    return make


SCENES: Mapping[str, Callable[[Stage], None]] = {
    "idle": lambda stage: None,
    **{f"calling_{n}": _calling(n) for n in (1, 6, 12, 25, 40)},
    "picture_wide": _picture(1280, 720),
    "picture_old": _picture(1024, 768),
    "lost": _lost,
    "shut": _shut,
    "evacuated": _paused(HallPauseReason.EVACUATION),
    "halted": _paused(HallPauseReason.POWER),
}
