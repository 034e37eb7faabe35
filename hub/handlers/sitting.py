"""A window opens, closes, pauses and goes on."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import CloseWindow, OpenWindow, PauseWindow, ResumeWindow
from hub.contract.events import FactKind
from hub.contract.results import WindowChanged
from hub.contract.words import WindowStatus
from hub.domain import window as rules
from hub.domain.window import Sitting
from hub.errors import Refused
from hub.handlers import desk
from hub.handlers.table import COUNTERS, Spec
from hub.handlers.work import Work
from hub.store import tickets, undo, windows


def own_window(work: Work) -> int:
    """The caller's window. Refused: NO_WINDOW_HERE without one, UNKNOWN_WINDOW when the
    settings have it no more."""
    no = work.caller.window
    if no is None:
        raise Refused(Code.NO_WINDOW_HERE)
    if work.hall.window(no) is None:
        raise Refused(Code.UNKNOWN_WINDOW, window=no)
    return no


def open_window(command: OpenWindow, work: Work) -> WindowChanged:
    """Start serving; an open window stays as it is."""
    session = desk.session(work)
    open_now(work, session.window, session.clerk)
    return desk.changed(command.request_id, work)


def close_window(command: CloseWindow, work: Work) -> WindowChanged:
    """Stop serving; the clerk stays signed in."""
    no = desk.session(work).window
    ticket = tickets.at_window(work.db, no)
    if ticket is not None:
        raise Refused(Code.WINDOW_BUSY, ticket=ticket.number)
    if windows.read(work.db, no).status is WindowStatus.CLOSED:
        raise Refused(Code.WINDOW_NOT_OPEN)
    undo.drop(work.db, no)
    save(work, rules.CLOSED, FactKind.WINDOW_CLOSED)
    return desk.changed(command.request_id, work)


def pause_window(command: PauseWindow, work: Work) -> WindowChanged:
    """Pause now, or after the present ticket."""
    no = desk.session(work).window
    busy = tickets.at_window(work.db, no) is not None
    back_at = command.back_at.astimezone(work.now.tzinfo) if command.back_at else None
    sitting = rules.paused(windows.read(work.db, no), command.reason, back_at, work.now, busy=busy)
    if busy:
        windows.save(work.db, no, sitting)
        work.touch_window(no)
    else:
        save(work, sitting, FactKind.WINDOW_PAUSED, reason=command.reason.value)
    return desk.changed(command.request_id, work)


def resume_window(command: ResumeWindow, work: Work) -> WindowChanged:
    """End the pause, or take back one that waits."""
    before = windows.read(work.db, desk.session(work).window)
    after = rules.resumed(before)
    if before.status is WindowStatus.PAUSED:
        save(work, after, FactKind.WINDOW_RESUMED)
    else:
        windows.save(work.db, desk.session(work).window, after)
        work.touch_window(desk.session(work).window)
    return desk.changed(command.request_id, work)


def open_now(work: Work, no: int, clerk: str) -> None:
    """Open a window that is not open."""
    before = windows.read(work.db, no)
    after = rules.opened(before, work.now)
    if after == before:
        return
    kind = {
        WindowStatus.CLOSED: FactKind.WINDOW_OPENED,
        WindowStatus.PAUSED: FactKind.WINDOW_RESUMED,
    }[before.status]
    windows.save(work.db, no, after)
    work.fact(kind, window=no, clerk=clerk, device=work.caller.device)
    work.touch_window(no)
    work.touch_menu()


def save(work: Work, sitting: Sitting, kind: FactKind, **fields: str | None) -> None:
    """Write the signed-in window's state and tell its fact."""
    session = desk.session(work)
    windows.save(work.db, session.window, sitting)
    work.fact(
        kind,
        ticket=None,
        window=session.window,
        service=None,
        clerk=session.clerk,
        device=work.caller.device,
        **fields,
    )
    work.touch_window(session.window)
    work.touch_menu()


COMMANDS = (
    Spec(OpenWindow, open_window, COUNTERS, signed_in=True),
    Spec(CloseWindow, close_window, COUNTERS, signed_in=True),
    Spec(PauseWindow, pause_window, COUNTERS, signed_in=True),
    Spec(ResumeWindow, resume_window, COUNTERS, signed_in=True),
)
