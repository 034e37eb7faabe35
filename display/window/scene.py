"""What one window's screen shows: (window, board, menu, time, lost) → one `Scene`. Pure."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from display.calls import FLASH_S, STALE, CallKey
from hub.contract.states import Board, HallPause, Menu, WindowState, WindowTicket
from hub.contract.words import Language, PauseReason, TicketState, WindowKind, WindowStatus

OTHERS_MAX = 4


class Face(StrEnum):
    """What the screen says in large."""

    CALLED = "called"
    SERVING = "serving"
    IDLE = "idle"
    PAUSED = "paused"
    CLOSED = "closed"


class Flash(msgspec.Struct, frozen=True):
    """The call that flashes and the monotonic second since when."""

    call: CallKey = (0, 0)
    since: float = 0.0
    loud: bool = False


class Person(msgspec.Struct, frozen=True):
    """The clerk's card; `photo` is a file name in the folder of photos, or empty."""

    name: str
    post: str
    no: str
    photo: str


class Scene(msgspec.Struct, frozen=True):
    """The whole window screen at one moment.

    `back_at` is HH:MM or empty; `others` are the windows that call meanwhile. `lost`: the
    ticket is grey and `face` is the last truth.
    """

    face: Face
    no: int
    name: str
    kind: WindowKind
    hall: str
    ticket: str
    white: bool
    lost: bool
    reason: PauseReason | None
    back_at: str
    others: tuple[int, ...]
    clerk: Person | None
    pause: HallPause | None = None


def draw(
    window: WindowState,
    board: Board | None,
    menu: Menu | None,
    flash: Flash,
    now: float,
    language: Language = Language.ZH,
    *,
    lost: bool = False,
    reduced_motion: bool = False,
) -> Scene:
    """The scene at monotonic second `now`."""
    face = face_for(window)
    paused = face is Face.PAUSED
    steady = lost or reduced_motion or face is not Face.CALLED
    hall = board or menu
    return Scene(
        face=face,
        no=window.no,
        name=window.name.inn(language),
        kind=window.kind,
        hall=hall.hall.inn(language) if hall else "",
        ticket=_number(window.ticket),
        white=not steady and is_white(flash, now),
        lost=lost,
        reason=window.pause.reason if paused and window.pause else None,
        back_at=_back_at(window) if paused else "",
        others=others(window, board, menu) if paused else (),
        clerk=None if face is Face.CLOSED else person(window, language),
        pause=window.hall_pause,
    )


def face_for(window: WindowState) -> Face:
    """A ticket at the window goes before the window's own state."""
    by_ticket = _TICKET.get(window.ticket.state) if window.ticket else None
    return by_ticket or _STATUS[window.status]


_TICKET = {TicketState.CALLED: Face.CALLED, TicketState.SERVING: Face.SERVING}
_STATUS = {
    WindowStatus.OPEN: Face.IDLE,
    WindowStatus.PAUSED: Face.PAUSED,
    WindowStatus.CLOSED: Face.CLOSED,
}


def _number(ticket: WindowTicket | None) -> str:
    return ticket.number if ticket and ticket.state in _TICKET else ""


def person(window: WindowState, language: Language) -> Person | None:
    """The clerk's card in one language."""
    if window.clerk is None:
        return None
    card = window.clerk
    return Person(card.name, card.post.inn(language), card.no, card.photo)


def others(window: WindowState, board: Board | None, menu: Menu | None) -> tuple[int, ...]:
    """Open windows that serve what this one serves, at most `OTHERS_MAX`."""
    if board is None or menu is None:
        return ()
    open_now = {w.no for w in board.windows if w.status is WindowStatus.OPEN}
    serving = {
        no for s in menu.services if s.code in window.services for no in s.windows if no in open_now
    }
    return tuple(sorted(serving - {window.no}))[:OTHERS_MAX]


def follow(flash: Flash, window: WindowState, hub_now: datetime, now: float) -> Flash:
    """Begin to flash at a recall and at a call that is not old."""
    ticket = window.ticket
    if ticket is None or ticket.state is not TicketState.CALLED:
        return Flash()
    call = (ticket.call_no, ticket.times)
    if call == flash.call:
        return flash
    return Flash(call, now, loud=flash.call != (0, 0) or hub_now - ticket.since <= STALE)


def is_white(flash: Flash, now: float) -> bool:
    """The white phase of the flash, as on the hall screen."""
    stood = now - flash.since
    return flash.loud and 0 <= stood < FLASH_S and int(stood) % 2 == 1


def next_due(flash: Flash, now: float) -> float | None:
    """Seconds until the flash changes its phase; None when it is over."""
    stood = now - flash.since
    if not flash.loud or not 0 <= stood < FLASH_S:
        return None
    return 1.0 - stood % 1.0


def _back_at(window: WindowState) -> str:
    back = window.pause.back_at if window.pause else None
    return f"{back:%H:%M}" if back else ""
