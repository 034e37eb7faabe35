"""A ticket's life outside the windows: issue, cancel, return, progress, slips."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import CancelTicket, ReprintTicket, ReturnTicket, ShowProgress
from hub.contract.devices import Health
from hub.contract.results import Done, Progress
from hub.contract.words import DeviceKind, Identity, Language, Move, TicketState
from hub.domain import ticket as rules
from hub.errors import Refused
from hub.handlers import applicants, issuing, moves, printing, returns, slip
from hub.handlers.table import RESIDENTS, Spec
from hub.handlers.waits import Place, Waits
from hub.handlers.work import Work
from hub.store import presence, queue, ratings, tickets
from hub.store.tickets import Ticket


def cancel_ticket(command: CancelTicket, work: Work) -> Done:
    """Give a ticket up."""
    ticket = moves.of_today(work, command.ticket)
    moves.check_token(work, ticket, command.token)
    moves.shift(work, ticket, Move.CANCEL, moves.hand(work))
    return Done(request_id=command.request_id)


def return_ticket(command: ReturnTicket, work: Work) -> Done:
    """Bring a missed or parked ticket back into its queue."""
    ticket = moves.of_today(work, command.ticket)
    moves.check_token(work, ticket, command.token)
    if work.caller.kind is DeviceKind.COUNTER and work.session is None:
        raise Refused(Code.NOT_LOGGED_IN)
    returns.bring_back(work, ticket, moves.hand(work))
    return Done(request_id=command.request_id)


def show_progress(command: ShowProgress, work: Work) -> Progress:
    """Where one ticket stands: by its token, by its card, or by its number of today."""
    ticket = _sought(command, work)
    by_card = command.identity is not None
    who = rules.WHO.get(work.caller.kind, rules.Who.RESIDENT)
    waiting = ticket.state is TicketState.WAITING
    place = place_of(work, ticket) if waiting else None
    missed = ticket.state is TicketState.NO_SHOW
    asked = ratings.open_for(work.db, ticket.id, work.now) if command.token or by_card else None
    returns_left = not missed or ticket.returns < work.hall.rules.max_returns
    return Progress(
        request_id=command.request_id,
        ticket=ticket.number,
        service=ticket.service,
        service_name=slip.service_name(work.hall, ticket.service),
        state=ticket.state,
        issued_at=ticket.issued_at,
        ahead=place.ahead if place else None,
        wait=place.wait if place and work.pause is None else None,
        window=ticket.window if ticket.state in rules.AT_WINDOW else None,
        may_return=returns_left and rules.may(ticket.state, Move.RETURN, who),
        may_cancel=rules.may(ticket.state, Move.CANCEL, who),
        rating=asked.id if asked else None,
        rating_until=asked.open_until if asked else None,
        language=Language(ticket.language),
        token=ticket.token if by_card and work.caller.kind in READERS else "",
    )


def place_of(work: Work, ticket: Ticket) -> Place:
    """Where a waiting ticket stands."""
    waits = Waits(work.db, work.hall, work.now)
    before = queue.loads_before(work.db, ticket)
    return waits.place_from(ticket.service, ticket.priority, ticket.since, before)


def _sought(command: ShowProgress, work: Work) -> Ticket:
    if command.identity is not None:
        return _of_card(command.identity, work)
    if command.token is None:
        return moves.of_today(work, command.ticket or "")
    ticket = tickets.by_token(work.db, command.token)
    if ticket is None or (command.ticket is not None and command.ticket != ticket.number):
        raise Refused(Code.TOKEN_WRONG)
    return ticket


def _of_card(identity: Identity, work: Work) -> Ticket:
    """Refused(NOT_ALLOWED) for a phone, which has read no card; (NO_TICKET_OF_CARD)."""
    if work.caller.kind is DeviceKind.WEB:
        raise Refused(Code.NOT_ALLOWED)
    found = applicants.todays(work, identity)
    if not found:
        raise Refused(Code.NO_TICKET_OF_CARD)
    return found[0]


def reprint_ticket(command: ReprintTicket, work: Work) -> Done:
    """Print a slip again, marked 补打, on the caller's printer."""
    ticket = moves.of_today(work, command.ticket)
    moves.check_token(work, ticket, command.token)
    if work.caller.kind not in printing.PRINTERS or _printer_absent(work):
        raise Refused(Code.NO_PRINTER)
    slip.print_ticket(work, ticket, place_of(work, ticket), again=True)
    return Done(request_id=command.request_id)


def _printer_absent(work: Work) -> bool:
    """Whether the station has said that it has no printer; one that said nothing may have."""
    seen = presence.find(work.db, work.caller.device)
    printers = [h for h in seen.health if h.part == "printer"] if seen else []
    return bool(printers) and all(h.state is Health.ABSENT for h in printers)


READERS = frozenset({DeviceKind.KIOSK, DeviceKind.GUIDE})
"""Whose card readers prove to the hub that a ticket's holder stands there."""
COUNTER_TOO = RESIDENTS | {DeviceKind.COUNTER}

COMMANDS = (
    *issuing.COMMANDS,
    Spec(CancelTicket, cancel_ticket, RESIDENTS),
    Spec(ReturnTicket, return_ticket, COUNTER_TOO, halts=True),
    Spec(ShowProgress, show_progress, COUNTER_TOO, reads=True),
    Spec(ReprintTicket, reprint_ticket, COUNTER_TOO),
)
