"""Taking a ticket: asked for once, shown when it comes, given back when nobody is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from hub.contract.codes import Code
from hub.contract.commands import AnyCommand, CancelTicket, IssueTicket
from hub.contract.results import AnyReply, Refusal, TicketIssued
from kiosk.events import Event, Page
from kiosk.session import Slip, Trouble

if TYPE_CHECKING:
    from kiosk.journey import Journey


def issue(journey: Journey) -> None:
    """Ask for the wanted ticket; while one is on its way it is waited for, not asked again."""
    visit = journey.visit
    if journey.lost:
        journey.lose()
        return
    if visit.request_id is not None or visit.wanted is None:
        return
    request_id = journey.new_id()
    journey.visit = replace(visit, request_id=request_id, trouble=None)
    command = IssueTicket(
        request_id=request_id,
        language=journey.modes.language,
        service=visit.wanted.service,
        items=visit.wanted.items,
        theme=visit.wanted.theme,
        case_no=visit.wanted.case_no,
        identity=journey.card.identity,
        print=journey.parts.can_print,
        acknowledge=visit.acknowledged,
    )
    journey.hub.request(command, lambda reply: _issued(journey, request_id, reply))


def _issued(journey: Journey, request_id: str, reply: AnyReply) -> None:
    if request_id != journey.visit.request_id:
        if isinstance(reply, TicketIssued):
            journey.late.append(reply)
            journey.handle(Event.ISSUED_LATE)
        return
    if isinstance(reply, TicketIssued):
        _show_ticket(journey, reply)
    else:
        refusal = reply if isinstance(reply, Refusal) else None
        journey.visit = replace(journey.visit, request_id=None, trouble=Trouble(refusal))
        late = refusal is not None and refusal.code == Code.PAST_CLOSING
        journey.handle(Event.PAST_CLOSING if late else Event.REFUSED)


def recovered(journey: Journey, command: AnyCommand, reply: AnyReply) -> None:
    """The answer to a request of the run before this one: its person still stands here, if
    nobody has touched the screen since; else the ticket is given back."""
    if not isinstance(command, IssueTicket) or not isinstance(reply, TicketIssued):
        return
    if journey.flow.page is Page.HOME and journey.fresh:
        journey.set_language(command.language)
        _hold(journey, reply)
        journey.handle(Event.RECOVERED)
        journey.follow_papers()
    else:
        journey.late.append(reply)
        journey.handle(Event.ISSUED_LATE)


def _show_ticket(journey: Journey, ticket: TicketIssued) -> None:
    journey.handle(hold(journey, ticket))
    journey.follow_papers()


def hold(journey: Journey, ticket: TicketIssued) -> Event:
    """Keep the ticket for its page; the event that leads there."""
    _hold(journey, ticket)
    return Event.ISSUED if ticket.job else Event.ISSUED_NO_SLIP


def _hold(journey: Journey, ticket: TicketIssued) -> None:
    slip = Slip.PRINTING if ticket.job else Slip.NONE
    journey.visit = replace(
        journey.visit,
        request_id=None,
        ticket=ticket,
        slip=slip,
        slip_reason=journey.parts.printer_reason,
        slip_age=0,
        trouble=None,
    )


def give_back(journey: Journey) -> None:
    """A ticket whose person has left must not be called: take it back."""
    while journey.late:
        ticket = journey.late.pop()
        command = CancelTicket(
            request_id=journey.new_id(), ticket=ticket.ticket, token=ticket.token
        )
        journey.hub.request(command, lambda reply: None)
