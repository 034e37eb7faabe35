"""Every state of the screen at a window, made from contract values alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QSize

from assets.ui import application
from display.view_model import Options
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
        self.model = WindowModel(12, options=Options(chosen))
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


def _case(case: str) -> Callable[[Stage], None]:
    return lambda stage: stage.show(window(case))


def _evacuated(stage: Stage) -> None:
    pause = hall_pause(HallPauseReason.EVACUATION, NOON)
    stage.show(replace(window("serving"), hall_pause=pause))


def _lost(stage: Stage) -> None:
    stage.show(window("serving"))
    stage.model.on_lost(True)


SCENES: Mapping[str, Callable[[Stage], None]] = {
    **{case: _case(case) for case in ("idle", "called", "serving", "paused", "closed")},
    "evacuated": _evacuated,
    "lost": _lost,
}
