"""Pictures of a window as the hub publishes them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hub.contract.states import ClerkCard, UndoOffer, WindowState, WindowTicket
from hub.contract.words import Move, Priority, Text, TicketState, WindowKind, WindowStatus
from hub.domain import window as rules
from hub.domain.window import Sitting

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
NAME = Text("示例")


def ticket(state: TicketState, number: str = "A023") -> WindowTicket:
    return WindowTicket(
        number=number,
        service=number[0],
        service_name=NAME,
        priority=Priority.REGULAR,
        state=state,
        issued_at=NOW,
        since=NOW,
        call_no=1,
        times=2,
        shown=True,
        said=True,
    )


def window(
    status: WindowStatus = WindowStatus.OPEN,
    at: TicketState | None = None,
    *,
    clerk: bool = True,
    waiting: int = 5,
    undo: Move | None = None,
    halted: bool = False,
    **fields: object,
) -> WindowState:
    """A window; `may` is what the hub's own rules say of it. `undo`: offered for A007."""
    may = rules.may(
        Sitting(status),
        at,
        signed_in=clerk,
        calls=2,
        min_calls=2,
        undo=undo is not None,
        halted=halted,
    )
    values: dict[str, object] = {
        "no": 4,
        "name": NAME,
        "kind": WindowKind.ASSIST,
        "status": status,
        "services": ("A", "B"),
        "waiting": waiting,
        "longest_since": None,
        "target_s": None,
        "may": may,
        "clerk": ClerkCard("0219", "才让卓玛", NAME) if clerk else None,
        "ticket": ticket(at) if at else None,
        "undo": UndoOffer(undo, "A007", NOW + timedelta(seconds=10)) if undo else None,
    }
    return WindowState(**(values | fields))  # type: ignore[arg-type]  # a test's own table


SIGNED_OUT = window(WindowStatus.CLOSED, clerk=False)
CLOSED = window(WindowStatus.CLOSED)
IDLE = window()
CALLED = window(at=TicketState.CALLED)
SERVING = window(at=TicketState.SERVING)
PAUSED = window(WindowStatus.PAUSED)
EVERY = (SIGNED_OUT, CLOSED, IDLE, CALLED, SERVING, PAUSED)
