"""Issuing a ticket: hours, quotas, identity, number, slip, in one transaction."""

from __future__ import annotations

from hub.config import ServiceSettings
from hub.contract.codes import Code
from hub.contract.commands import IssueTicket
from hub.contract.events import FactKind
from hub.contract.results import TicketIssued
from hub.contract.words import DeviceKind, Priority
from hub.domain import group
from hub.domain.board import hours_text
from hub.domain.calendar import is_open
from hub.domain.numbering import number, token
from hub.errors import Refused
from hub.handlers import collecting, day, giving, moves, people, printing, quotas, slip
from hub.handlers.hours import calendar, service_hours
from hub.handlers.table import RESIDENTS, Spec
from hub.handlers.waits import Waits
from hub.handlers.work import Work
from hub.store import collections, tickets
from hub.store.tickets import NewTicket, Ticket

CLAIMS = frozenset({DeviceKind.GUIDE, DeviceKind.ADMIN, DeviceKind.COUNTER})
"""Who may say that somebody is to be served first; a counter only with its supervisor."""


def issue_ticket(command: IssueTicket, work: Work) -> TicketIssued:
    """Give a number. One transaction: hours, quotas, identity, number, slip."""
    day.ensure_open(work)
    service = _service(command, work)
    _check_catalogue(command, work)
    priority = _priority(command, work)
    key = people.person_key(work, command.identity)
    place = Waits(work.db, work.hall, work.now).place(service.code, priority)
    count = tickets.next_count(work.db, work.day, service.code)
    beyond = quotas.admit(quotas.Ask(command, work, service, key, count, place.wait))
    collected = collecting.wanted(command, work, service, key)
    ticket = _insert(command, work, service, priority, key, count)
    if collected:
        collections.attach(work.db, ticket.id, collected)
    job = None
    if command.print and work.caller.kind in printing.PRINTERS:
        job = slip.print_ticket(work, ticket, place)
    work.fact(
        FactKind.TICKET_ISSUED,
        ticket=ticket.number,
        service=service.code,
        device=work.caller.device,
        priority=priority.value,
    )
    for limit in beyond:
        _tell_let_on(work, ticket, limit)
    return TicketIssued(
        request_id=command.request_id,
        ticket=ticket.number,
        token=ticket.token,
        service=service.code,
        service_name=service.name,
        issued_at=work.now,
        ahead=place.ahead,
        wait=place.wait,
        area=service.area,
        windows=work.hall.serving_windows(service.code),
        priority=priority,
        item_name=slip.subject(work.shelf, ticket),
        qr=slip.qr(work.hall, ticket),
        job=job,
        parts=tuple(ticket.parts),
        past_closing=giving.passes_closing(work.hall, service, place.wait, work.now),
    )


def _service(command: IssueTicket, work: Work) -> ServiceSettings:
    service = work.hall.service(command.service)
    if service is None:
        raise Refused(Code.UNKNOWN_SERVICE, service=command.service)
    name = service.name.inn(command.language)
    hours = service_hours(work.hall, service)
    if not is_open(calendar(), hours, work.now):
        today = hours_text(hours.on(calendar(), work.now.date()))
        raise Refused(Code.SERVICE_CLOSED, name=name, hours=today or "—")
    if not work.hall.serving_windows(service.code):
        raise Refused(Code.NO_WINDOW, name=name)
    return service


def _check_catalogue(command: IssueTicket, work: Work) -> None:
    """Items and theme are known to the published catalogue."""
    for code in command.items:
        if code not in work.shelf.items:
            raise Refused(Code.UNKNOWN_ITEM, item=code)
    if command.theme is not None and command.theme not in work.shelf.themes:
        raise Refused(Code.UNKNOWN_THEME, theme=command.theme)


def _priority(command: IssueTicket, work: Work) -> Priority:
    """The claimed class (a guide's to claim), or the one that the card's birth date sets."""
    claim = command.priority
    if claim is Priority.APPOINTMENT or (
        claim is Priority.PRIORITY and work.caller.kind not in CLAIMS
    ):
        raise Refused(Code.PRIORITY_NOT_YOURS)
    if claim is Priority.PRIORITY or people.is_senior(work, command.identity):
        return Priority.PRIORITY
    return Priority.REGULAR


def _insert(
    command: IssueTicket,
    work: Work,
    service: ServiceSettings,
    priority: Priority,
    key: str | None,
    count: int,
) -> Ticket:
    given = number(service.code, count, service.daily or None)
    new = NewTicket(
        day=work.day,
        number=given,
        service=service.code,
        priority=priority,
        at=work.now,
        token=token(work.day, given, work.secrets.token()),
        language=command.language.value,
        device=work.caller.device,
        items=command.items,
        theme=command.theme,
        person_key=key,
        parts=_parts(command, work),
    )
    ticket = tickets.insert(work.db, new)
    moves.begin(work, ticket.id, service.code)
    if command.identity is None:
        return ticket
    people.store(work, ticket.id, command.identity)
    return tickets.by_id(work.db, ticket.id)


def _parts(command: IssueTicket, work: Work) -> str:
    """The services that follow the one that the ticket is for, by its items."""
    if not command.items:
        return ""
    services = [work.shelf.items[code].service for code in command.items]
    served = {letter for letter in services if letter and work.hall.serving_windows(letter)}
    return group.parts(command.service, services, served)


def _tell_let_on(work: Work, ticket: Ticket, limit: str) -> None:
    work.fact(
        FactKind.TICKET_LET_ON,
        ticket=ticket.number,
        service=ticket.service,
        clerk=work.session.clerk if work.session else None,
        device=work.caller.device,
        limit=limit,
    )


COMMANDS = (
    Spec(IssueTicket, issue_ticket, RESIDENTS, supervisor=True, halts=True),
    *quotas.COMMANDS,
)
