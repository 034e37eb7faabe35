"""Calling: the next by the routing, or one by its number; and calling again."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import CallNext, CallTicket, Recall
from hub.contract.events import FactKind
from hub.contract.results import TicketCalled, WindowChanged
from hub.contract.words import Move, WindowStatus
from hub.domain import contender, routing
from hub.domain import ticket as rules
from hub.domain.contender import Post
from hub.domain.routing import Choice
from hub.domain.ticket import Who
from hub.errors import Refused
from hub.handlers import day, desk, moves, routes, serving
from hub.handlers.table import COUNTERS, Spec
from hub.handlers.work import Work
from hub.store import calls, queue, seats, tickets, undo
from hub.store.calls import Reason


def call_next(command: CallNext, work: Work) -> TicketCalled:
    """Let the routing choose; nobody to call is an answer, not a refusal."""
    post = _ready(work)
    heads = routes.heads(work.db, work.hall, post, work.force)
    choice = routing.choose_next(post, heads, work.now, work.force.policy)
    if choice is None:
        return TicketCalled(
            request_id=command.request_id, ticket=None, window=desk.picture(work, post.no)
        )
    return _call(command.request_id, work, post, choice, heads)


def call_ticket(command: CallTicket, work: Work) -> TicketCalled:
    """Call a ticket by its number; the reason is kept with the call."""
    post = _ready(work)
    ticket = moves.of_today(work, command.ticket)
    if ticket.state in rules.AT_WINDOW:
        raise Refused(Code.NOT_YOUR_TICKET, ticket=ticket.number, window=ticket.window)
    rules.move(ticket.state, Move.CALL, Who.CLERK, ticket.number)
    named = contender.unnamed(routes.head(work.hall, ticket, work.force))
    if not contender.may_call(post, named, work.now):
        raise Refused(Code.NOT_SERVED_HERE, ticket=ticket.number)
    heads = routes.heads(work.db, work.hall, post, work.force)
    choice = routing.choose_named(post, named, heads, work.now, work.force.policy)
    return _call(command.request_id, work, post, choice, heads, command.reason)


def _ready(work: Work) -> Post:
    """The window may call: it is open and has no ticket."""
    session = desk.session(work)
    day.begin_today(work)
    seat = seats.read(work.db, session.window, work.now)
    if seat.present is not None:
        raise Refused(Code.WINDOW_BUSY, ticket=seat.present)
    if seat.sitting.status is not WindowStatus.OPEN:
        raise Refused(Code.WINDOW_NOT_OPEN)
    return routes.post(work.hall, session.window, session.clerk)


def _call(
    request_id: str,
    work: Work,
    post: Post,
    choice: Choice,
    heads: list[contender.Head],
    words: str = "",
) -> TicketCalled:
    ticket = tickets.by_id(work.db, choice.head.id)
    call_no = calls.next_no(work.db, work.day)
    told = routing.why(choice, post, work.now, work.force.policy)
    reason = Reason(choice.rule.value, *told, words, work.force.name)
    calls.insert(work.db, work.day, call_no, ticket.id, post.no, post.clerk, work.now, reason)
    undo.drop(work.db, post.no)
    _count_overtakes(work, post, choice, heads)
    moves.shift(
        work,
        ticket,
        Move.CALL,
        Who.CLERK,
        window=post.no,
        clerk=post.clerk,
        reason=words or None,
        columns={
            "call_no": call_no,
            "times": 1,
            "stick_window": None,
            "stick_clerk": None,
            "stick_until": None,
        },
        call_no=call_no,
        rule=choice.rule.value,
    )
    return TicketCalled(
        request_id=request_id,
        ticket=ticket.number,
        call_no=call_no,
        window=desk.picture(work, post.no),
    )


def _count_overtakes(work: Work, post: Post, choice: Choice, heads: list[contender.Head]) -> None:
    """Everybody who came earlier and might have been called: per class of an overtaken head,
    and one by one for those who wait by name."""
    passed = [h for h in heads if routing.is_overtaken(choice, post, h, work.now)]
    called = (choice.head.since, choice.head.id)
    for service, priority in {(h.service, h.priority) for h in passed if h.until is None}:
        free = (h for h in heads if (h.service, h.priority) == (service, priority) and not h.until)
        first = min((h.since, h.id) for h in free)
        queue.overtake(work.db, service, priority, called, first)
    for ticket_id in {h.id for h in passed if h.until is not None}:
        queue.overtake_one(work.db, ticket_id)


def recall(command: Recall, work: Work) -> WindowChanged:
    """Call the called ticket once more."""
    ticket = moves.here(work)
    rules.move(ticket.state, Move.RECALL, Who.CLERK, ticket.number)
    assert ticket.call_no is not None
    times = calls.again(work.db, ticket.day, ticket.call_no, work.now)
    tickets.change(work.db, ticket.id, {"times": times})
    session = desk.session(work)
    work.fact(
        FactKind.TICKET_RECALLED,
        ticket=ticket.number,
        window=session.window,
        service=ticket.service,
        clerk=session.clerk,
        device=work.caller.device,
        call_no=ticket.call_no,
        times=times,
    )
    work.touch_window(session.window)
    return desk.changed(command.request_id, work)


COMMANDS = (
    Spec(CallNext, call_next, COUNTERS, signed_in=True, halts=True),
    Spec(CallTicket, call_ticket, COUNTERS, signed_in=True, halts=True),
    Spec(Recall, recall, COUNTERS, signed_in=True, halts=True),
    *serving.COMMANDS,
)
TIMERS = serving.TIMERS
