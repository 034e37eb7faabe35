"""Every state of the hall screen, made from contract values alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QSize

from assets.ui import application
from display.app import build
from display.view_model import HallModel, Options
from hub.contract.states import Clock
from hub.contract.words import HallPauseReason, Language, Text
from tests.display.samples import NOON, make_board, make_call, make_menu
from tests.pauses import hall_pause

SIZES = (QSize(1920, 1080), QSize(1280, 720))
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
        self.model = HallModel(lambda _: None, Mute(), Options(chosen), clock=lambda: self.time)
        self.engine = build(self.model, chosen, still=True)
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
    "lost": _lost,
    "shut": _shut,
    "evacuated": _paused(HallPauseReason.EVACUATION),
    "halted": _paused(HallPauseReason.POWER),
}
