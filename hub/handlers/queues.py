"""What a clerk looks at: the queue and the present ticket."""

from __future__ import annotations

from datetime import datetime

from hub.contract.codes import Code
from hub.contract.commands import ListQueue, ShowCurrent
from hub.contract.results import CaseView, Current, Queue, QueueRow
from hub.contract.words import PAGE_SIZE, Text, TicketState
from hub.domain import contender
from hub.domain.contender import Post
from hub.errors import Refused
from hub.handlers import desk, people, routes, waiting_list
from hub.handlers.table import COUNTERS, Spec
from hub.handlers.waiting_list import Listed
from hub.handlers.work import Work
from hub.store import calls, case_history, collections, periods, queue, tickets
from hub.store.queue import Waiting
from hub.store.tickets import Ticket

FOR_CLERK = Text("等工号 {clerk}", "for clerk {clerk}", "ལས་མི་ {clerk} སྒུག")
FOR_WINDOW = Text("等 {window} 号窗口", "for window {window}", "སྒེའུ་ཁུང་ {window} སྒུག")

LISTED = frozenset({TicketState.WAITING, TicketState.PARKED, TicketState.NO_SHOW})


def list_queue(command: ListQueue, work: Work) -> Queue:
    """Who waits (in the order of the routing), is parked or was missed; masked."""
    session = desk.session(work)
    post = routes.post(work.hall, session.window, session.clerk)
    if command.state not in LISTED:
        raise Refused(Code.BAD_FIELD, why="state: waiting, parked, no_show")
    start, end = command.page * PAGE_SIZE, (command.page + 1) * PAGE_SIZE
    waiting = command.state is TicketState.WAITING
    found = waiting_list.read(command, work, post, end) if waiting else _aside(command, work, post)
    return Queue(
        request_id=command.request_id,
        rows=tuple(_row(command, work, post, one, found) for one in found.tickets[start:end]),
        total=found.total,
        page=command.page,
    )


def _aside(command: ListQueue, work: Work, post: Post) -> Listed:
    """Parked or missed ones; `mine`: those that this clerk had."""
    only = waiting_list.only(command)
    clerk = post.clerk if command.mine else None
    found = [
        ticket
        for ticket in queue.aside(work.db, command.state, waiting_list.services(command, post))
        if only.takes(ticket) and clerk in (None, ticket.clerk)
    ]
    found.sort(key=lambda ticket: (ticket.since, ticket.id))
    return Listed(found, len(found))


def _row(
    command: ListQueue, work: Work, post: Post, ticket: Waiting | Ticket, among: Listed
) -> QueueRow:
    head = routes.head(work.hall, ticket, work.force)
    return QueueRow(
        ticket=head.number,
        service=head.service,
        priority=head.priority,
        masked_name=ticket.masked_name,
        since=head.since + (work.now - work.queue_now),
        target_s=head.target_s,
        rank=post.ranks.get(head.service, 2),
        first=ticket.id == among.next,
        score=round(contender.score(head, work.queue_now, work.force.policy), 4),
        overtaken=head.overtaken,
        note=_note(command, work, ticket),
        booked_for=ticket.booked_for,
        left=ticket.id in among.left,
        rate=work.force.policy.rate(head.priority),
        back_at=ticket.back_at if isinstance(ticket, Ticket) else None,
    )


def _note(command: ListQueue, work: Work, ticket: Waiting | Ticket) -> str:
    """Why it was set aside; or whom it waits for."""
    if command.state is not TicketState.WAITING:
        return periods.present_reason(work.db, ticket.id) or ""
    if ticket.stick_until is None or ticket.stick_until <= work.now:
        return ""
    text = FOR_CLERK if ticket.stick_clerk is not None else FOR_WINDOW
    return text.inn(command.language).format(clerk=ticket.stick_clerk, window=ticket.stick_window)


def show_current(command: ShowCurrent, work: Work) -> Current:
    """The ticket at the window. The name is open here and nowhere else; the number is not."""
    ticket = tickets.at_window(work.db, desk.session(work).window)
    if ticket is None:
        return Current(request_id=command.request_id, ticket=None)
    call = calls.latest(work.db, ticket.id)
    key = work.secrets.identity_key
    return Current(
        request_id=command.request_id,
        ticket=ticket.number,
        state=ticket.state,
        name=people.open_name(key, ticket),
        masked_number=people.masked_number(key, ticket),
        priority=ticket.priority,
        waited_s=_waited_s(work, ticket, call.at) if call else 0,
        calls=ticket.times,
        items=ticket.items,
        cases=case_history.of_ticket(work.db, ticket.id),
        history=_history(work, ticket),
        booked_for=ticket.booked_for,
        collects=collections.of_ticket(work.db, ticket.id),
    )


def _waited_s(work: Work, ticket: Ticket, called: datetime) -> int:
    """From issue to the last call, without pauses of the hall."""
    waited = called - ticket.issued_at - periods.paused(work.db, ticket.id, called)
    return int(waited.total_seconds())


def _history(work: Work, ticket: Ticket) -> tuple[CaseView, ...]:
    if ticket.person_key is None:
        return ()
    return case_history.of_person(work.db, ticket.person_key, but=ticket.id)


COMMANDS = (
    Spec(ListQueue, list_queue, COUNTERS, signed_in=True, reads=True),
    Spec(ShowCurrent, show_current, COUNTERS, signed_in=True, reads=True),
)
