"""What each key of a handset does in each phase of the window: one table. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from hardware.caller.numbers import target_of, ticket_of
from hardware.caller.state import Beep, Desk, Order, Step
from hardware.pad.values import Key
from hub.client.phase import Phase
from hub.contract import commands
from hub.contract.words import Move, PauseReason

TYPING_S = 60.0
"""A clerk's number without its PIN is forgotten after so long."""
CLERK_DIGITS = range(3, 9)
PIN_DIGITS = range(4, 33)
SIGN_OUT = "0"
"""Before the pause key: the end of the day."""
RETURN_DIGIT = "3"
"""The last digit before the OK key: bring the ticket back whose number stands before it."""
PAUSES: Mapping[str, PauseReason] = {
    "": PauseReason.AWAY,
    "1": PauseReason.LUNCH,
    "2": PauseReason.AWAY,
    "3": PauseReason.SYSTEM,
    "4": PauseReason.MEETING,
    "5": PauseReason.OTHER,
}
"""Digits before the pause key."""
BY_KEY = "呼叫器按键"
"""The reason that is kept where the hub wants one: a handset cannot say another."""
KEEP_DISTANCE = "一米线"
"""What a guide is asked for."""

Rule = Callable[[Desk, str, float], Step | None]
"""(desk, digits, now) → what a key does; None: refused."""


def _plain(move: Move | None, *orders: Order) -> Rule:
    """A key without digits. `move`: only while the hub's picture allows it."""

    def rule(desk: Desk, digits: str, _: float) -> Step | None:
        return Step(desk, orders) if not digits and (move is None or _may(desk, move)) else None

    return rule


def _may(desk: Desk, move: Move) -> bool:
    return desk.window is not None and move in desk.window.may


START = Order(commands.StartServing)
PARK = Order(commands.ParkTicket, {"reason": BY_KEY})


def _sign_in(desk: Desk, digits: str, now: float) -> Step | None:
    """The clerk's number, then the PIN."""
    if desk.clerk and now < desk.forget_at:
        order = Order(commands.Login, {"clerk": desk.clerk, "pin": digits})
        return Step(replace(desk, clerk=""), (order,)) if len(digits) in PIN_DIGITS else None
    if len(digits) not in CLERK_DIGITS:
        return None
    return Step(replace(desk, clerk=digits, forget_at=now + TYPING_S), beep=Beep.HEARD)


def _forget(desk: Desk, digits: str, _: float) -> Step | None:
    """Typed wrongly: from the clerk's number again."""
    return Step(replace(desk, clerk=""), beep=Beep.HEARD) if desk.clerk else None


def _call(desk: Desk, digits: str, _: float) -> Step | None:
    """The next one, or the one whose number was typed."""
    if not _may(desk, Move.CALL):
        return None
    if not digits:
        return Step(desk, (Order(commands.CallNext),))
    number = _number(desk, digits)
    order = Order(commands.CallTicket, {"ticket": number, "reason": BY_KEY})
    return Step(desk, (order,)) if number else None


def _start(desk: Desk, digits: str, now: float) -> Step | None:
    """The called person is here; after digits see `_return_typed`."""
    if digits:
        return _return_typed(desk, digits, now)
    return Step(desk, (START,)) if _may(desk, Move.START) else None


def _return_typed(desk: Desk, digits: str, _: float) -> Step | None:
    """`010233`: A023 comes back."""
    if not digits.endswith(RETURN_DIGIT):
        return None
    number = _number(desk, digits[:-1])
    return Step(desk, (Order(commands.ReturnTicket, {"ticket": number}),)) if number else None


def _return_last(desk: Desk, _digits: str, _: float) -> Step | None:
    """The one that was missed or parked here last comes back."""
    order = Order(commands.ReturnTicket, {"ticket": desk.away})
    return Step(desk, (order,)) if desk.away else None


def _number(desk: Desk, digits: str) -> str | None:
    return ticket_of(digits, desk.window.services if desk.window else ())


def _transfer(desk: Desk, digits: str, _: float) -> Step | None:
    """On to a window or a service, its place by its lifetime."""
    target = target_of(digits)
    if target is None or not _may(desk, Move.TRANSFER):
        return None
    return Step(desk, (Order(commands.TransferTicket, {"reason": BY_KEY, **target}),))


def _finish(desk: Desk, digits: str, _: float) -> Step | None:
    """The case ends: a visit without a registered case as advice. The hub then asks the pad."""
    ticket = desk.window.ticket if desk.window else None
    if ticket is None or digits:
        return None
    begin = () if _may(desk, Move.FINISH) else (START,) if _may(desk, Move.START) else None
    end = Order(commands.FinishTicket, {"advice_only": not ticket.cases})
    return None if begin is None else Step(desk, (*begin, end))


def _pause(desk: Desk, digits: str, _: float) -> Step | None:
    """Pause, now or after the present ticket; once more takes that back. `0`: sign out."""
    window = desk.window
    if window is None:
        return None
    if digits == SIGN_OUT:
        return _sign_out(desk, "", 0.0) if window.ticket is None else None
    if window.pause_after is not None and not digits:
        return Step(desk, (Order(commands.ResumeWindow),))
    reason = PAUSES.get(digits)
    return Step(desk, (Order(commands.PauseWindow, {"reason": reason}),)) if reason else None


_sign_out = _plain(None, Order(commands.Logout))


def _go_on(order: Order) -> Rule:
    def rule(desk: Desk, digits: str, now: float) -> Step | None:
        return (
            _sign_out(desk, "", now)
            if digits == SIGN_OUT
            else _plain(None, order)(desk, digits, now)
        )

    return rule


_SIGNED_IN = (Phase.CLOSED, Phase.IDLE, Phase.CALLED, Phase.SERVING, Phase.PAUSED)
_WORKING = (Phase.IDLE, Phase.CALLED, Phase.SERVING)

KEYS: Mapping[Key, Mapping[Phase, Rule]] = {
    Key.NEXT: {Phase.IDLE: _call},
    Key.RECALL: {Phase.CALLED: _plain(Move.RECALL, Order(commands.Recall))},
    Key.OK: {
        Phase.SIGNED_OUT: _sign_in,
        **dict.fromkeys(_SIGNED_IN, _return_typed),
        Phase.CALLED: _start,
    },
    Key.NO_SHOW: {Phase.CALLED: _plain(Move.NO_SHOW, Order(commands.MarkNoShow))},
    Key.PARK: {
        Phase.CALLED: _plain(Move.START, START, PARK),
        Phase.SERVING: _plain(Move.PARK, PARK),
    },
    Key.RETURN: dict.fromkeys(_SIGNED_IN, _return_last),
    Key.TRANSFER: {Phase.CALLED: _transfer, Phase.SERVING: _transfer},
    Key.EVALUATE: {Phase.CALLED: _finish, Phase.SERVING: _finish},
    Key.CANCEL: {
        Phase.SIGNED_OUT: _forget,
        **dict.fromkeys((Phase.IDLE, Phase.PAUSED), _plain(Move.UNDO, Order(commands.Undo))),
    },
    Key.ONE_METRE: dict.fromkeys(
        _SIGNED_IN, _plain(None, Order(commands.CallGuide, {"reason": KEEP_DISTANCE}))
    ),
    Key.PAUSE: {
        **dict.fromkeys(_WORKING, _pause),
        Phase.PAUSED: _go_on(Order(commands.ResumeWindow)),
        Phase.CLOSED: _go_on(Order(commands.OpenWindow)),
    },
}
"""Key → phase → rule; what stands nowhere is refused."""
