"""What becomes of a called ticket: served, missed, parked, moved on, finished."""

from __future__ import annotations

from datetime import timedelta

from hub.config import Role
from hub.contract.codes import Code
from hub.contract.commands import (
    FinishTicket,
    MarkNoShow,
    ParkTicket,
    StartServing,
    TransferTicket,
)
from hub.contract.results import WindowChanged
from hub.contract.words import Move, Place, TicketState
from hub.domain import group, places
from hub.domain import ticket as rules
from hub.domain.ticket import Who
from hub.errors import Refused
from hub.handlers import collecting, desk, grouping, moves, ratings, returns, undoing
from hub.handlers.learning import learn
from hub.handlers.table import COUNTERS, Spec, Timer
from hub.handlers.work import Work
from hub.store import case_history, periods, queue, sessions, tickets
from hub.store.tickets import Ticket, Value


def start_serving(command: StartServing, work: Work) -> WindowChanged:
    """The called person is here."""
    moves.shift(work, moves.here(work), Move.START, Who.CLERK)
    return desk.changed(command.request_id, work)


def mark_no_show(command: MarkNoShow, work: Work) -> WindowChanged:
    """The called person did not come, after at least `min_calls` calls."""
    ticket = moves.here(work)
    rules.move(ticket.state, Move.NO_SHOW, Who.CLERK, ticket.number)
    if ticket.times < work.hall.rules.min_calls:
        raise Refused(Code.TOO_FEW_CALLS, limit=work.hall.rules.min_calls)
    kept_s, _ = _spent(work, ticket)
    learn(work, ticket, kept_s)
    moves.shift(work, ticket, Move.NO_SHOW, Who.CLERK)
    undoing.offer(work, ticket, Move.NO_SHOW, kept_s)
    return _gone(command.request_id, work)


def park_ticket(command: ParkTicket, work: Work) -> WindowChanged:
    """Set the served ticket aside; a time to come back brings it back by itself."""
    ticket = moves.here(work)
    rules.move(ticket.state, Move.PARK, Who.CLERK, ticket.number)
    kept_s, _ = _spent(work, ticket)
    learn(work, ticket, kept_s)
    back_at = command.back_at.astimezone(work.now.tzinfo) if command.back_at else None
    moves.shift(
        work,
        ticket,
        Move.PARK,
        Who.CLERK,
        reason=command.reason,
        columns={"back_at": back_at.isoformat() if back_at else None},
    )
    undoing.offer(work, ticket, Move.PARK, kept_s)
    return _gone(command.request_id, work)


def transfer_ticket(command: TransferTicket, work: Work) -> WindowChanged:
    """Move the ticket on, with its number, to another service or window."""
    ticket = moves.here(work)
    rules.move(ticket.state, Move.TRANSFER, Who.CLERK, ticket.number)
    service = _target(command, work, ticket)
    _check_rounds(work, ticket)
    kept_s, _ = _spent(work, ticket)
    learn(work, ticket, kept_s)
    moves.shift(
        work,
        ticket,
        Move.TRANSFER,
        Who.CLERK,
        service=service,
        reason=command.reason,
        columns=_place(command, work, ticket, service),
        to_window=command.window,
        place=command.place.value,
    )
    return _gone(command.request_id, work)


def _target(command: TransferTicket, work: Work, ticket: Ticket) -> str:
    """The service to wait for. Refused(TRANSFER_TARGET) unless it is another place to be."""
    service = command.service or ticket.service
    here = desk.session(work).window
    moved = service != ticket.service or (command.window is not None and command.window != here)
    fits = (
        bool(work.hall.serving_windows(service))
        if command.window is None
        else work.hall.able(service, command.window)
    )
    if not moved or not fits or work.hall.service(service) is None:
        raise Refused(Code.TRANSFER_TARGET)
    return service


def _check_rounds(work: Work, ticket: Ticket) -> None:
    """Nobody is passed round for ever. Refused(TRANSFERS_USED_UP), but not to a supervisor."""
    limit = work.hall.rules.max_transfers
    clerk = work.hall.clerk(desk.session(work).clerk)
    if not limit or (clerk is not None and clerk.role is Role.SUPERVISOR):
        return
    if periods.moves(work.db, ticket.id, Move.TRANSFER) >= limit:
        raise Refused(Code.TRANSFERS_USED_UP, ticket=ticket.number, limit=limit)


def _place(command: TransferTicket, work: Work, ticket: Ticket, service: str) -> dict[str, Value]:
    """Its queue clock, and whom it waits for."""
    ahead = queue.clocks(work.db, service, ticket.priority, 1)
    since = {
        Place.FIRST: places.place_first(ahead, work.now),
        Place.LIFETIME: moves.lifetime(work, ticket),
        Place.LAST: work.now,
    }[command.place]
    until = work.now + timedelta(seconds=work.force.rules.sticky_for)
    return {
        "since": since.isoformat(),
        "parts": group.without(ticket.parts, service),
        "overtaken": ticket.overtaken if command.place is Place.LIFETIME else 0,
        "times": 0,
        "expected_s": None,  # what its items take was learnt at the other service
        "stick_window": command.window,
        "stick_clerk": None,
        "stick_until": until.isoformat() if command.window is not None else None,
    }


def finish_ticket(command: FinishTicket, work: Work) -> WindowChanged:
    """End the visit and ask for a rating; a group visit goes on to its next service.

    Refused(CASE_MISSING) without a case, a result handed out, or advice.
    """
    ticket, session = moves.here(work), desk.session(work)
    rules.move(ticket.state, Move.FINISH, Who.CLERK, ticket.number)
    handed = collecting.hand_out(work, ticket)
    if not (command.advice_only or handed or case_history.of_ticket(work.db, ticket.id)):
        raise Refused(Code.CASE_MISSING)
    kept_s, served_s = _spent(work, ticket)
    learn(work, ticket, kept_s)
    left = grouping.left(work.hall, session.window, ticket)
    if left:
        grouping.go_on(work, ticket, session, left, served_s)
        return _gone(command.request_id, work)
    moves.shift(work, ticket, Move.FINISH, Who.CLERK, served_s=served_s)
    undoing.offer(work, ticket, Move.FINISH, kept_s)
    ratings.ask(work, ticket, session)
    return _gone(command.request_id, work)


def _spent(work: Work, ticket: Ticket) -> tuple[int, int]:
    """Whole seconds since the ticket was called, and in its present state; without pauses of
    the hall, in which nobody is called."""
    called, began, paused = periods.at_window(work.db, ticket.id)
    since = began + paused
    if work.pause is not None:
        since += work.pause.part_of(since, work.now)
    served = work.now - since
    return int((began - called + served).total_seconds()), int(served.total_seconds())


def _gone(request_id: str, work: Work) -> WindowChanged:
    moves.leave(work, desk.session(work).window)
    return desk.changed(request_id, work)


def vanished(work: Work) -> None:
    """Timer: called tickets of windows whose station is gone longer than the grace.

    A served one stays: its person sits there.
    """
    if work.pause is not None:
        return
    gone_since = work.now - timedelta(seconds=work.hall.rules.grace)
    for session in sessions.lost(work.db, gone_since):
        ticket = tickets.at_window(work.db, session.window)
        if ticket is not None and ticket.state is TicketState.CALLED:
            returns.to_the_head(work, ticket)
            moves.leave(work, session.window)


COMMANDS = (
    Spec(StartServing, start_serving, COUNTERS, signed_in=True, halts=True),
    Spec(MarkNoShow, mark_no_show, COUNTERS, signed_in=True, halts=True),
    Spec(ParkTicket, park_ticket, COUNTERS, signed_in=True),
    Spec(TransferTicket, transfer_ticket, COUNTERS, signed_in=True, halts=True),
    Spec(FinishTicket, finish_ticket, COUNTERS, signed_in=True),
    *undoing.COMMANDS,
)
TIMERS: tuple[Timer, ...] = (vanished, returns.return_due, *undoing.TIMERS)
