"""A card laid at a window: whose case it is, or where its holder stands today."""

from __future__ import annotations

import msgspec

from hub.contract.codes import Code
from hub.contract.commands import FindPerson, NameApplicant
from hub.contract.events import FactKind
from hub.contract.results import ApplicantNamed, BookingView, PersonFound, PersonTicket
from hub.contract.words import BookingKey, Identity, Move, TicketState
from hub.domain import contender
from hub.domain import ticket as rules
from hub.domain.contender import Post
from hub.domain.identity import mask_name
from hub.domain.ticket import Who
from hub.errors import Refused
from hub.handlers import booked, desk, moves, people, routes, slip
from hub.handlers.table import COUNTERS, Spec
from hub.handlers.work import Work
from hub.store import cases, tickets
from hub.store.bookings import Booking
from hub.store.tickets import Ticket

SOONEST = (
    TicketState.CALLED,
    TicketState.SERVING,
    TicketState.WAITING,
    TicketState.PARKED,
    TicketState.NO_SHOW,
)
"""Which of a person's tickets is asked about first; those that have ended come last."""


def name_applicant(command: NameApplicant, work: Work) -> ApplicantNamed:
    """Write the card's holder to the ticket at the window; the same holder again changes nothing.

    Refused: WINDOW_IDLE, ID_NUMBER_WRONG, APPLICANT_OTHER when the ticket is somebody else's and
    that was not said to be meant, APPLICANT_FIXED when a case names somebody else already.
    """
    ticket = moves.here(work)
    person = people.person_key(work, command.identity)
    assert person is not None
    known = ticket.person_key is not None
    if ticket.person_key != person:
        if known:
            _check_replacing(command, work, ticket)
        _write(command.identity, person, work, ticket, replaced=known)
    session = desk.session(work)
    return ApplicantNamed(
        request_id=command.request_id,
        ticket=ticket.number,
        masked_name=mask_name(command.identity.name),
        replaced=known and ticket.person_key != person,
        window=desk.picture(work, session.window),
    )


def _check_replacing(command: NameApplicant, work: Work, ticket: Ticket) -> None:
    if cases.of_ticket(work.db, ticket.id):
        raise Refused(Code.APPLICANT_FIXED, ticket=ticket.number, name=ticket.masked_name)
    if not command.replace:
        raise Refused(Code.APPLICANT_OTHER, ticket=ticket.number, name=ticket.masked_name)


def _write(identity: Identity, person: str, work: Work, ticket: Ticket, *, replaced: bool) -> None:
    tickets.change(work.db, ticket.id, {"person_key": person})
    people.store(work, ticket.id, identity)
    session = desk.session(work)
    work.fact(
        FactKind.APPLICANT_NAMED,
        ticket=ticket.number,
        window=session.window,
        service=ticket.service,
        clerk=session.clerk,
        device=work.caller.device,
        replaced=replaced,
    )
    work.touch_window(session.window)


def find_person(command: FindPerson, work: Work) -> PersonFound:
    """What the card's holder has here today; that there is nothing is an answer, no refusal."""
    session = desk.session(work)
    post = routes.post(work.hall, session.window, session.clerk)
    booking = booked.seek(work, BookingKey(identity=command.identity))
    return PersonFound(
        request_id=command.request_id,
        masked_name=mask_name(command.identity.name),
        tickets=tuple(_line(work, post, each) for each in todays(work, command.identity)),
        booking=_booked(work, booking) if booking else None,
    )


def _booked(work: Work, booking: Booking) -> BookingView:
    """With its code, by which the clerk checks it in: the card is proof enough."""
    seen = booked.view(work, booking, proved=False)
    return msgspec.structs.replace(seen, code=booking.code)


def todays(work: Work, identity: Identity) -> list[Ticket]:
    """A person's tickets of today, the one that is most likely meant first."""
    person = people.person_key(work, identity)
    assert person is not None
    return sorted(tickets.of_card(work.db, work.day, person), key=_place)


def _place(ticket: Ticket) -> tuple[int, int]:
    """The latest first among those that are alike."""
    ended = len(SOONEST)
    return SOONEST.index(ticket.state) if ticket.state in SOONEST else ended, -ticket.id


def _line(work: Work, post: Post, ticket: Ticket) -> PersonTicket:
    return PersonTicket(
        ticket=ticket.number,
        service=ticket.service,
        service_name=slip.service_name(work.hall, ticket.service),
        state=ticket.state,
        issued_at=ticket.issued_at,
        may_call=_may_call(work, post, ticket),
        window=ticket.window,
    )


def _may_call(work: Work, post: Post, ticket: Ticket) -> bool:
    """As `call_ticket` will judge, but for what the window is doing now."""
    if not rules.may(ticket.state, Move.CALL, Who.CLERK) or ticket.state in rules.AT_WINDOW:
        return False
    head = routes.head(work.hall, ticket, work.force)
    return contender.may_call(post, contender.unnamed(head), work.now)


COMMANDS = (
    Spec(NameApplicant, name_applicant, COUNTERS, signed_in=True),
    Spec(FindPerson, find_person, COUNTERS, signed_in=True, reads=True),
)
