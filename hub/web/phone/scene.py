"""What the page of a ticket shows, from what the hub says. Pure.

The service stands on it, never the item: that may be nobody else's business.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from hub.contract.results import Progress
from hub.contract.states import Board, HallPause, Menu
from hub.contract.words import Text, TicketState, Wait

AT_ONCE_S = 60
"""A wait below reads as "now"."""
DRAWN = 5
"""So many figures stand in the drawn queue, oneself included; more are a number."""


class Kind(StrEnum):
    """Faces of the page; each has its template, or its row in `plain.PLAIN`."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    MISSED = "missed"
    MISSED_FOR_GOOD = "missed_for_good"
    PARKED = "parked"
    RATE = "rate"
    DONE = "done"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


KINDS: dict[TicketState, Kind] = {
    TicketState.WAITING: Kind.WAITING,
    TicketState.CALLED: Kind.CALLED,
    TicketState.SERVING: Kind.SERVING,
    TicketState.NO_SHOW: Kind.MISSED,
    TicketState.PARKED: Kind.PARKED,
    TicketState.DONE: Kind.DONE,
    TicketState.CANCELLED: Kind.CANCELLED,
    TicketState.EXPIRED: Kind.EXPIRED,
}
"""No ticket has one of the states that are missing here: they are a booking's."""


class Range(NamedTuple):
    """An expected wait: whole minutes, widened outwards, and the clock times these make."""

    low: int
    high: int
    from_: datetime
    until: datetime


class Called(NamedTuple):
    """The call as the hall screen has it."""

    at: datetime
    times: int


class Scene(NamedTuple):
    """All that is shown of a ticket. `ahead`, `wait` are of a waiting one; `soon`: it is called
    any moment. `moved`: it queues for another service than it was taken for. `day`: the ticket's
    own, where that is not today. `next_open`: when the hall opens again, while it is closed.
    """

    kind: Kind
    number: str
    service: Text
    issued_at: datetime
    may_cancel: bool = False
    may_return: bool = False
    ahead: int | None = None
    wait: Range | None = None
    soon: bool = False
    moved: bool = False
    window: int | None = None
    called: Called | None = None
    area: Text = Text("")
    windows: tuple[int, ...] = ()
    pause: HallPause | None = None
    next_open: datetime | None = None
    day: datetime | None = None
    rating: str | None = None
    rating_until: datetime | None = None

    @property
    def figures(self) -> int | None:
        """People to draw before oneself; None where that would be too many or nobody knows."""
        return self.ahead if self.ahead is not None and self.ahead < DRAWN else None


def scene(told: Progress, at: datetime, menu: Menu | None, board: Board | None) -> Scene:
    """The page of a ticket of which the hub said `told` at this time."""
    kind = kind_of(told)
    tile = next((t for t in menu.services if t.code == told.service), None) if menu else None
    open_again = menu.next_open if menu and not menu.open else None
    return Scene(
        kind=kind,
        number=told.ticket,
        service=told.service_name,
        issued_at=told.issued_at,
        may_cancel=told.may_cancel,
        may_return=told.may_return,
        ahead=told.ahead,
        wait=wait_range(told.wait, at),
        soon=told.wait is not None and told.wait.high < AT_ONCE_S,
        moved=told.ticket[:1] != told.service,
        window=told.window,
        called=_call(told, board),
        area=tile.area if tile else Text(""),
        windows=tile.windows if tile else (),
        pause=menu.pause if menu else None,
        next_open=open_again if kind in (Kind.CANCELLED, Kind.EXPIRED) else None,
        day=told.issued_at if menu and menu.day != told.issued_at.date().isoformat() else None,
        rating=told.rating,
        rating_until=told.rating_until,
    )


def kind_of(told: Progress) -> Kind:
    """The face for a ticket's state. KeyError for the state of a booking."""
    if told.state is TicketState.NO_SHOW and not told.may_return:
        return Kind.MISSED_FOR_GOOD
    if told.state is TicketState.DONE and told.rating is not None:
        return Kind.RATE
    return KINDS[told.state]


def wait_range(wait: Wait | None, at: datetime) -> Range | None:
    """The range to show; None where it is unknown, or no time at all."""
    if wait is None or wait.high < AT_ONCE_S:
        return None
    low, high = max(1, wait.low // 60), -(-wait.high // 60)
    return Range(low, high, at + timedelta(minutes=low), at + timedelta(minutes=high))


def _call(told: Progress, board: Board | None) -> Called | None:
    calls = board.calls if board and told.state is TicketState.CALLED else ()
    for call in calls:
        if (call.ticket, call.window) == (told.ticket, told.window):
            return Called(call.at, call.times)
    return None
