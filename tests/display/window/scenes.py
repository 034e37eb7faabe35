"""Every state of the screen at a window, made from contract values alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace
from PIL import Image, ImageDraw
from PySide6.QtCore import QCoreApplication, QEvent, QSize

from assets.scene import items
from assets.ui import application
from display.options import Options
from display.window.app import build
from display.window.view_model import WindowModel
from hub.contract.states import ClerkCard, Clock, Pause, WindowState, WindowTicket
from hub.contract.words import (
    HallPauseReason,
    Language,
    PauseReason,
    Priority,
    Text,
    TicketState,
    WindowKind,
    WindowStatus,
)
from tests.display.samples import NOON, make_board, make_menu
from tests.pauses import hall_pause

SIZES = (QSize(1920, 1080), QSize(1280, 320))
NAME = Text("跨省通办、省内通办窗口", "Cross-province service", "ཞིང་ཆེན་བརྒལ་བའི་སྒེའུ་ཁུང་།")
POST = Text("首席事务代表", "Chief representative", "འཐུས་མི་གཙོ་བོ།")
TICKETS = {"called": TicketState.CALLED, "serving": TicketState.SERVING}


def window(case: str) -> WindowState:
    """Window 12, as it is in this case: idle, called, serving, paused or closed."""
    status = WindowStatus(case) if case in ("paused", "closed") else WindowStatus.OPEN
    return WindowState(
        no=12,
        name=NAME,
        kind=WindowKind.CROSS_REGION,
        status=status,
        services=("A",),
        waiting=0,
        longest_since=None,
        target_s=None,
        may=(),
        clerk=ClerkCard("0217", "欧阳才让卓玛", POST),
        pause=Pause(PauseReason.AWAY, NOON, NOON + timedelta(minutes=9)),
        ticket=ticket(TICKETS[case]) if case in TICKETS else None,
    )


def ticket(state: TicketState) -> WindowTicket:
    """A long number at the window."""
    return WindowTicket(
        "A1023",
        "A",
        Text("综合受理"),
        Priority.REGULAR,
        state,
        NOON,
        NOON,
        1,
        1,
        shown=False,
        said=False,
    )


class Stage:
    """One window screen."""

    def __init__(self, language: str = "zh", size: QSize = SIZES[0]) -> None:
        application()
        chosen = (Language(language),)
        self.time = 1000.0
        self._folder = TemporaryDirectory(prefix="photos-")
        self.photos = Path(self._folder.name)
        self.model = WindowModel(12, self.photos, Options(chosen), clock=lambda: self.time)
        self.engine = build(self.model, chosen)
        (self.window,) = self.engine.windows()
        self.window.resize(size)
        self.window.show()
        self.model.on_state("clock", Clock(NOON))
        self.model.on_lost(False)
        self.model.on_state("menu", make_menu())
        self.model.on_state("board", make_board())
        self.show(window("idle"))

    def show(self, state: WindowState) -> None:
        """What the hub says of this window."""
        self.model.on_state("window/12", state)

    def close(self) -> None:
        """Take it off the screen and out of the application."""
        self.window.close()
        self.engine.set_language("zh")
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application().processEvents()
        self._folder.cleanup()


def _case(case: str) -> Callable[[Stage], None]:
    return lambda stage: stage.show(window(case))


def _evacuated(stage: Stage) -> None:
    pause = hall_pause(HallPauseReason.EVACUATION, NOON)
    stage.show(replace(window("serving"), hall_pause=pause))


def _lost(stage: Stage) -> None:
    stage.show(window("serving"))
    stage.model.on_lost(True)
    stage.time += 38
    stage.model.tick()


def _photo(stage: Stage) -> None:
    """Somebody's photo; QML loads it in a thread of its own."""
    portrait = Image.new("RGB", (300, 420), (214, 224, 232))
    draw = ImageDraw.Draw(portrait)
    draw.ellipse((30, 280, 270, 560), fill=(38, 52, 84))
    draw.ellipse((90, 90, 210, 270), fill=(232, 190, 160))
    draw.pieslice((80, 70, 220, 230), 180, 360, fill=(40, 32, 30))
    portrait.save(stage.photos / "0217.png")
    shown = window("serving")
    stage.show(replace(shown, clerk=ClerkCard("0217", "王敏", POST, "0217.png")))
    photo = next(item for item in items(stage.window) if item.objectName() == "clerk-photo")
    picture = next(item for item in photo.childItems() if item.inherits("QQuickImage"))
    until = time.monotonic() + 30
    while not picture.isVisible() and time.monotonic() < until:
        application().processEvents()


SCENES: Mapping[str, Callable[[Stage], None]] = {
    **{case: _case(case) for case in ("idle", "called", "serving", "paused", "closed")},
    "evacuated": _evacuated,
    "lost": _lost,
    "photo": _photo,
}
