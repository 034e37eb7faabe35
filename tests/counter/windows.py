"""Sample windows for the counter's tests: one visit of A023, as the pictures tell it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hub.contract.states import ClerkCard, WindowState, WindowTicket
from hub.contract.words import (
    Move,
    PauseReason,
    Priority,
    Text,
    TicketState,
    WindowKind,
    WindowStatus,
)

ZONE = timezone(timedelta(hours=8))
NOW = datetime(2026, 7, 14, 10, 24, 37, tzinfo=ZONE)
CLERK = ClerkCard("0217", "王敏", Text("综合受理", "General desk", "སྤྱི་ཁྱབ།"))


def ago(seconds: float) -> datetime:
    return NOW - timedelta(seconds=seconds)


def ticket(state: TicketState = TicketState.CALLED, **fields: object) -> WindowTicket:
    values: dict[str, object] = {
        "number": "A023",
        "service": "A",
        "service_name": Text("综合受理", "General", "སྤྱི་ཁྱབ་དང་ལེན།"),
        "priority": Priority.PRIORITY,
        "state": state,
        "issued_at": ago(990),
        "since": ago(30),
        "call_no": 57,
        "times": 1,
        "shown": False,
        "said": False,
        "masked_name": "张*兰",
    }
    return WindowTicket(**(values | fields))  # type: ignore[arg-type]  # a test's own table


def window(**fields: object) -> WindowState:
    values: dict[str, object] = {
        "no": 3,
        "name": Text("3 号窗口", "Window 3", "སྒེའུ་ཁུང་ 3"),
        "kind": WindowKind.GENERAL,
        "status": WindowStatus.OPEN,
        "services": ("A", "D"),
        "waiting": 9,
        "longest_since": ago(18 * 60 + 5),
        "target_s": 1200,
        "may": (Move.CALL,),
        "clerk": CLERK,
    }
    return WindowState(**(values | fields))  # type: ignore[arg-type]  # a test's own table


CALLED_MAY = (Move.RECALL, Move.START, Move.TRANSFER)
SERVING_MAY = (Move.PARK, Move.TRANSFER, Move.FINISH)


def called(**fields: object) -> WindowState:
    return window(may=CALLED_MAY, ticket=ticket(**fields))


def serving(**fields: object) -> WindowState:
    return window(may=SERVING_MAY, ticket=ticket(TicketState.SERVING, **fields))


__all__ = ["CLERK", "NOW", "PauseReason", "ago", "called", "serving", "ticket", "window"]
