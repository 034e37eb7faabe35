"""Making one move of a ticket: the table's answer, the row, the period, the fact, the pictures."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from hub.contract.codes import Code
from hub.contract.events import FactKind
from hub.contract.words import DeviceKind, Move, TicketState
from hub.domain import ticket as rules
from hub.domain import window as window_rules
from hub.domain.slots import clock_begins
from hub.domain.ticket import Who
from hub.errors import Refused
from hub.handlers.work import Work
from hub.store import hall_pause, periods, tickets, undo, windows
from hub.store.periods import Period
from hub.store.tickets import Ticket, Value

FACTS: dict[Move, FactKind] = {
    Move.ISSUE: FactKind.TICKET_ISSUED,
    Move.CALL: FactKind.TICKET_CALLED,
    Move.RECALL: FactKind.TICKET_RECALLED,
    Move.START: FactKind.TICKET_STARTED,
    Move.NO_SHOW: FactKind.TICKET_MISSED,
    Move.RETURN: FactKind.TICKET_RETURNED,
    Move.PARK: FactKind.TICKET_PARKED,
    Move.TRANSFER: FactKind.TICKET_TRANSFERRED,
    Move.FINISH: FactKind.TICKET_FINISHED,
    Move.CANCEL: FactKind.TICKET_CANCELLED,
    Move.EXPIRE: FactKind.TICKET_EXPIRED,
    Move.UNDO: FactKind.MOVE_UNDONE,
}

_ENDED = frozenset({TicketState.DONE, TicketState.CANCELLED, TicketState.EXPIRED})


def hand(work: Work) -> Who:
    """Whose hand the caller is; a device that moves no tickets is not allowed to."""
    who = rules.WHO.get(work.caller.kind)
    if who is None:
        raise Refused(Code.NOT_ALLOWED)
    return who


def shift(
    work: Work,
    ticket: Ticket,
    move: Move,
    who: Who,
    *,
    window: int | None = None,
    clerk: str | None = None,
    service: str | None = None,
    reason: str | None = None,
    columns: Mapping[str, Value] | None = None,
    **fields: str | int | float | bool | None,
) -> None:
    """Make a move; `ticket` is as it was before.

    `window` and `clerk` default to the ticket's own and are let go when it waits again;
    `columns` are written beside the state, `fields` go into the fact.
    Raises Refused when the table says no.
    """
    to = rules.move(ticket.state, move, who, ticket.number)
    if to is TicketState.WAITING:
        at_window, by_clerk = None, None
    else:
        at_window, by_clerk = window or ticket.window, clerk or ticket.clerk
    service = service or ticket.service
    tickets.change(
        work.db,
        ticket.id,
        {
            "state": to.value,
            "window": at_window,
            "clerk": by_clerk,
            "service": service,
            "ended_at": work.now.isoformat() if to in _ENDED else None,
            **(columns or {}),
        },
    )
    if work.pause is not None:
        hall_pause.count_present(work.db, work.pause, work.now, [ticket.id])
    periods.turn(
        work.db,
        ticket.id,
        Period(to, move, work.now, None, service, at_window, by_clerk, reason),
    )
    work.fact(
        FACTS[move],
        ticket=ticket.number,
        window=window or ticket.window,
        service=service,
        clerk=clerk or ticket.clerk,
        device=work.caller.device,
        **fields,
    )
    if ticket.state in rules.UNDOABLE:
        for no in undo.drop_ticket(work.db, ticket.id):
            work.touch_window(no)
    _touch(work, ticket.state, ticket.service, ticket.window)
    _touch(work, to, service, at_window)


def begin(work: Work, ticket_id: int, service: str, *, booked: bool = False) -> None:
    """The first period of a new ticket; `booked`: it comes of a booking. A counter that issues
    one is its supervisor's hand."""
    origin, move = (TicketState.BOOKED, Move.CHECK_IN) if booked else (None, Move.ISSUE)
    counter = work.caller.kind is DeviceKind.COUNTER
    state = rules.move(origin, move, Who.SUPERVISOR if counter else hand(work))
    periods.begin(
        work.db, ticket_id, Period(state, move, work.now, None, service, None, None, None)
    )
    touch_queue(work, service)


def leave(work: Work, no: int) -> None:
    """A window's ticket is gone: the pause that waited for it begins."""
    sitting = windows.read(work.db, no)
    after = window_rules.left(sitting, work.now)
    if after != sitting:
        windows.save(work.db, no, after)
        work.fact(FactKind.WINDOW_PAUSED, window=no, reason=after.pause and after.pause.value)
    work.touch_window(no)
    work.touch_menu()


def touch_queue(work: Work, service: str) -> None:
    """A queue has changed: its windows and the menu show it."""
    work.touched.windows.update(work.hall.listing_windows(service))
    work.touch_menu()


def _touch(work: Work, state: TicketState, service: str, window: int | None) -> None:
    """What shows a ticket that is so, or was."""
    if state is TicketState.WAITING:
        touch_queue(work, service)
    if state in rules.AT_WINDOW and window is not None:
        work.touch_window(window)


def lifetime(work: Work, ticket: Ticket) -> datetime:
    """The queue clock of somebody who has waited since the ticket was issued, or since the booked
    time."""
    came = clock_begins(ticket.priority, ticket.booked_for, ticket.issued_at)
    return came + periods.paused(work.db, ticket.id, work.now)


def here(work: Work) -> Ticket:
    """The ticket at the signed-in window. Refused(WINDOW_IDLE) when there is none."""
    assert work.session is not None
    ticket = tickets.at_window(work.db, work.session.window)
    if ticket is None:
        raise Refused(Code.WINDOW_IDLE)
    return ticket


def of_today(work: Work, number: str) -> Ticket:
    """A ticket of today. Refused(UNKNOWN_TICKET) when there is none."""
    ticket = tickets.by_number(work.db, work.day, number)
    if ticket is None:
        raise Refused(Code.UNKNOWN_TICKET, ticket=number)
    return ticket


def check_token(work: Work, ticket: Ticket, token: str | None) -> None:
    """A resident's own device proves that it holds the ticket. Refused(TOKEN_WRONG)."""
    needs = work.caller.kind in (DeviceKind.KIOSK, DeviceKind.WEB)
    if (needs or token is not None) and token != ticket.token:
        raise Refused(Code.TOKEN_WRONG)
