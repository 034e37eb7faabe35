"""The handset as a state machine: (desk, key, now) → desk, orders or a beep. Pure.

A key that means nothing now is refused with a beep and forgotten, and so is one that comes while
the hub is lost or still owes an answer: nothing is kept to be done later.
"""

from __future__ import annotations

from dataclasses import replace

from hardware.caller.keys import KEYS
from hardware.caller.state import BLANK, Beep, Desk, Shown, Step
from hardware.pad.values import PadKey
from hub.client.phase import Phase
from hub.contract.codes import Code
from hub.contract.commands import (
    CallGuide,
    Command,
    Login,
    Logout,
    OpenWindow,
    PauseWindow,
    ResumeWindow,
    ReturnTicket,
)
from hub.contract.results import AnyReply, Refusal, TicketCalled
from hub.contract.states import WindowState
from hub.contract.words import Move

UNSEEN: frozenset[type[Command]] = frozenset(
    {CallGuide, Login, Logout, OpenWindow, PauseWindow, ResumeWindow}
)
"""What changes nothing on the display: done, it is told by a beep."""
MOVED_AWAY = (Move.NO_SHOW, Move.PARK)


def press(desk: Desk, pressed: PadKey, now: float) -> Step:
    """A key; `now` in rising seconds."""
    if desk.lost:
        return Step(desk, beep=Beep.AWAY)
    rule = KEYS[pressed.key].get(desk.phase)
    step = rule(desk, pressed.digits, now) if rule and not desk.busy else None
    if step is None:
        return Step(desk, beep=Beep.REFUSED)
    return step._replace(desk=replace(step.desk, busy=bool(step.orders)))


def see(desk: Desk, window: WindowState | None, *, lost: bool) -> Step:
    """The window's newest picture. Somebody new is told of where nobody is served."""
    typed = "" if lost else desk.clerk
    after = replace(desk, window=window, lost=lost, clerk=typed, away=_away(desk, window))
    if lost or window is None or desk.window is None or after.phase is not Phase.IDLE:
        return Step(after)
    came = window.waiting > desk.window.waiting
    return Step(after, beep=Beep.HEARD if came else None)


def taken_back(desk: Desk) -> Step:
    """The hub was lost before it answered: whether it was done, its next picture tells."""
    return Step(replace(desk, busy=False), beep=Beep.AWAY)


def answered(desk: Desk, command: type[Command], reply: AnyReply, *, last: bool) -> Step:
    """The hub's answer to an order. `last`: no further order waits for it."""
    beep = _said(command, reply, last=last)
    failed = beep is not None and beep is not Beep.HEARD
    away = "" if command is ReturnTicket and not failed else desk.away
    return Step(replace(desk, busy=not last and not failed, away=away), beep=beep)


def _said(command: type[Command], reply: AnyReply, *, last: bool) -> Beep | None:
    if isinstance(reply, Refusal):
        return Beep.AWAY if reply.code == Code.UNAVAILABLE else Beep.REFUSED
    if isinstance(reply, TicketCalled) and reply.ticket is None:
        return Beep.REFUSED
    return Beep.HEARD if last and command in UNSEEN else None


def shown(desk: Desk) -> Shown:
    """What the display shows: nothing while the hub is lost, for digits cannot say that they may
    be untrue."""
    if desk.lost or desk.window is None:
        return BLANK
    ticket = desk.window.ticket
    return Shown(desk.window.waiting, ticket.number if ticket else None)


def _away(desk: Desk, window: WindowState | None) -> str:
    """The ticket that the return key means."""
    if window is None or window.clerk is None:
        return ""
    if window.undo is not None and window.undo != _offered(desk):
        return window.undo.ticket if window.undo.move in MOVED_AWAY else desk.away
    back = window.ticket is not None and window.ticket.number == desk.away
    return "" if back else desk.away


def _offered(desk: Desk) -> object:
    return desk.window.undo if desk.window else None
