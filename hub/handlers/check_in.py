"""Checking in with a booking: its ticket, by the one way to a ticket."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import CheckIn, IssueTicket
from hub.contract.events import FactKind
from hub.contract.results import TicketIssued
from hub.contract.words import DeviceKind, Move, TicketState
from hub.domain import ticket as rules
from hub.domain.slots import Arrival, arrival, comes_from
from hub.errors import Refused
from hub.handlers import booked, issuing, moves
from hub.handlers.issuing import Given
from hub.handlers.table import COUNTERS, RESIDENTS, Spec
from hub.handlers.ticketing import place_of
from hub.handlers.waits import Place
from hub.handlers.work import Work
from hub.store import bookings, tickets
from hub.store.bookings import Booking
from hub.store.tickets import Ticket


def check_in(command: CheckIn, work: Work) -> TicketIssued:
    """Give the booking's ticket; the same again to who has it already. At a counter a clerk has to
    be signed in."""
    if work.caller.kind is DeviceKind.COUNTER and work.session is None:
        raise Refused(Code.NOT_LOGGED_IN)
    booking = booked.find(work, command.key)
    if booking.ticket_id is not None:
        return _again(command, work, tickets.by_id(work.db, booking.ticket_id))
    _check_time(work, booking)
    state = rules.move(booking.state, Move.CHECK_IN, moves.hand(work), booking.code)
    given = issuing.give(_wish(command, work, booking), work, booking.starts_at)
    bookings.end(work.db, booking.id, state, work.now, given.ticket.id)
    work.fact(
        FactKind.BOOKING_CHECKED_IN,
        ticket=given.ticket.number,
        service=booking.service,
        device=work.caller.device,
        booking=booking.id,
        starts_at=booking.starts_at.isoformat(),
    )
    return issuing.answer(command.request_id, work, given)


def _check_time(work: Work, booking: Booking) -> None:
    """Refused for who comes too early or too late, or has given the time up."""
    if booking.state is TicketState.CANCELLED:
        raise Refused(Code.BOOKING_OVER, state=booking.state.value)
    allowed = booked.margin(work)
    comes = arrival(booking.starts_at, work.now, allowed)
    time = f"{booking.starts_at:%H:%M}"
    if booking.state is TicketState.LAPSED or comes is Arrival.LAPSED:
        raise Refused(Code.TOO_LATE, time=time)
    if comes is Arrival.EARLY:
        from_ = f"{comes_from(booking.starts_at, allowed):%H:%M}"
        raise Refused(Code.TOO_EARLY, day=booking.day, time=time, **{"from": from_})


def _wish(command: CheckIn, work: Work, booking: Booking) -> IssueTicket:
    """The ticket that is asked for. Items that the catalogue has no more are left out: they are
    no reason to send somebody away."""
    return IssueTicket(
        request_id=command.request_id,
        language=command.language,
        service=booking.service,
        items=tuple(code for code in booking.items if code in work.shelf.items),
        identity=command.key.identity or booked.identity_of(work, booking),
        print=command.print,
    )


def _again(command: CheckIn, work: Work, ticket: Ticket) -> TicketIssued:
    """The ticket as it stands; nothing is printed twice."""
    waiting = ticket.state is TicketState.WAITING
    place = place_of(work, ticket) if waiting else Place(0, None)
    return issuing.answer(command.request_id, work, Given(ticket, place, None))


COMMANDS = (Spec(CheckIn, check_in, RESIDENTS | COUNTERS),)
