"""Issuing a ticket: hours, quotas, identity, number, slip, in one transaction."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from hub.config import ServiceSettings
from hub.contract.codes import Code
from hub.contract.commands import IssueTicket
from hub.contract.events import FactKind
from hub.contract.results import AnyReply, TicketIssued
from hub.contract.words import DeviceKind, Priority, Text
from hub.domain import group
from hub.domain.board import hours_text
from hub.domain.calendar import is_open
from hub.domain.numbering import number, token
from hub.domain.slots import clock_begins
from hub.errors import Refused
from hub.handlers import collecting, day, giving, guessing, moves, people, printing, quotas, slip
from hub.handlers.hours import opens_next, service_hours
from hub.handlers.refusing import refusal_of
from hub.handlers.table import RESIDENTS, Spec
from hub.handlers.waits import Place, Waits
from hub.handlers.work import Work
from hub.store import collections, tickets
from hub.store.tickets import NewTicket, Ticket

CLAIMS = frozenset({DeviceKind.GUIDE, DeviceKind.ADMIN, DeviceKind.COUNTER})
"""Who may say that somebody is to be served first; a counter only with its supervisor."""


class Given(NamedTuple):
    """A ticket that was just given, its place, and its slip's job."""

    ticket: Ticket
    place: Place
    job: str | None


def issue_ticket(command: IssueTicket, work: Work) -> AnyReply:
    """Give a number. One transaction: hours, quotas, identity, number, slip."""
    wrong = guessing.wrong_case(command, work)
    if wrong is not None:
        return refusal_of(command, wrong)
    return answer(command.request_id, work, give(command, work))


def give(command: IssueTicket, work: Work, booked_for: datetime | None = None) -> Given:
    """The one way to a ticket. `booked_for`: it is checked in from a booking, whose slot was its
    quota; everything else holds for it as well."""
    day.ensure_open(work)
    service = _service(command, work)
    _check_catalogue(command, work)
    priority = _priority(command, work, booked_for)
    key = people.person_key(work, command.identity)
    waits = Waits(work.db, work.hall, work.now)
    since = clock_begins(priority, booked_for, work.now)
    place = waits.place_from(service.code, priority, since)
    count = tickets.next_count(work.db, work.day, service.code)
    booked = booked_for is not None
    beyond = quotas.admit(quotas.Ask(command, work, service, key, count, place.wait, booked))
    collected = collecting.wanted(command, work, service, key)
    takes_s = waits.item_time(service.code, command.items) if _waits(command, place) else None
    ticket = _insert(command, work, service, priority, key, count, takes_s, booked_for)
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
    return Given(ticket, place, job)


def answer(request_id: str, work: Work, given: Given) -> TicketIssued:
    """What is told of a ticket to who has it."""
    ticket, place, job = given
    service = work.hall.service(ticket.service)
    return TicketIssued(
        request_id=request_id,
        ticket=ticket.number,
        token=ticket.token,
        service=ticket.service,
        service_name=slip.service_name(work.hall, ticket.service),
        issued_at=ticket.issued_at,
        ahead=place.ahead,
        wait=place.wait,
        area=service.area if service else Text(""),
        windows=work.hall.serving_windows(ticket.service),
        priority=ticket.priority,
        item_name=slip.subject(work.shelf, ticket),
        qr=slip.qr(work.hall, ticket),
        job=job,
        past_closing=service is not None
        and giving.passes_closing(work.calendar, work.hall, service, place.wait, work.now),
        booked_for=ticket.booked_for,
        parts=tuple(ticket.parts),
    )


def _service(command: IssueTicket, work: Work) -> ServiceSettings:
    service = work.hall.service(command.service)
    if service is None:
        raise Refused(Code.UNKNOWN_SERVICE, service=command.service)
    name = service.name.inn(command.language)
    hours = service_hours(work.hall, service)
    if not is_open(work.calendar, hours, work.now):
        today = hours_text(hours.on(work.calendar, work.now.date()))
        opens = opens_next(work.calendar, hours, work.now, day_closed=False)
        raise Refused(
            Code.SERVICE_CLOSED,
            name=name,
            hours=today or "—",
            opens=opens.isoformat() if opens else None,
        )
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


def _priority(command: IssueTicket, work: Work, booked_for: datetime | None) -> Priority:
    """The claimed class (a guide's to claim), or the one that the card's birth date sets.

    Who has booked a time and is a senior as well has the class that is served sooner.
    """
    claim = command.priority
    if claim is Priority.APPOINTMENT or (
        claim is Priority.PRIORITY and work.caller.kind not in CLAIMS
    ):
        raise Refused(Code.PRIORITY_NOT_YOURS)
    senior = claim is Priority.PRIORITY or people.is_senior(work, command.identity)
    if booked_for is not None:
        rules = work.hall.rules
        sooner = senior and rules.rate_priority >= rules.rate_appointment
        return Priority.PRIORITY if sooner else Priority.APPOINTMENT
    return Priority.PRIORITY if senior else Priority.REGULAR


def _waits(command: IssueTicket, place: Place) -> bool:
    """Whether somebody with items will be waited for by others."""
    return bool(command.items) and (place.wait is None or place.wait.high > 0)


def _insert(
    command: IssueTicket,
    work: Work,
    service: ServiceSettings,
    priority: Priority,
    key: str | None,
    count: int,
    expected_s: int | None,
    booked_for: datetime | None,
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
        since=clock_begins(priority, booked_for, work.now),
        booked_for=booked_for,
        expected_s=expected_s,
        parts=_parts(command, work),
    )
    ticket = tickets.insert(work.db, new)
    moves.begin(work, ticket.id, service.code, booked=booked_for is not None)
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
