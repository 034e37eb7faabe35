"""What the handlers of a window share: its session, its picture, its answer."""

from __future__ import annotations

from hub.contract.results import WindowChanged
from hub.contract.states import WindowState
from hub.handlers import draw_window
from hub.handlers.drawing import OneWindow, Unwatched
from hub.handlers.work import Session, Work


def session(work: Work) -> Session:
    """The signed-in clerk; the command's row has made sure of one."""
    assert work.session is not None
    return work.session


def picture(work: Work, no: int) -> WindowState:
    """A window as it is now, inside the transaction."""
    seen = OneWindow if work.watched else Unwatched
    draw = seen(work.db, work.hall, work.now, work.day, work.calendar, work.pause, no)
    return draw_window.window(draw, no)


def changed(request_id: str, work: Work) -> WindowChanged:
    """The answer of most of a clerk's commands."""
    return WindowChanged(request_id=request_id, window=picture(work, session(work).window))
