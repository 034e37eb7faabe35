"""Why: what a call was decided by, and where a ticket stands now."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import ExplainCall, ExplainWait
from hub.contract.results import CallExplained, LeftOut, WaitExplained, WindowPlace
from hub.contract.words import DeviceKind, TicketState
from hub.domain import left_out, routing
from hub.domain.contender import Post, may_call
from hub.domain.explain import sentence
from hub.domain.explain_wait import place_sentence, state_sentence
from hub.errors import Refused
from hub.handlers import moves, routes
from hub.handlers.table import ADMINS, COUNTERS, Spec
from hub.handlers.work import Work
from hub.store import calls, queue, windows
from hub.store.calls import Call
from hub.store.tickets import Ticket

LEFT_OUT = 4
"""Of those who took no part so many are told; the first will do for an answer."""
LOOKED_AT = 200
"""Of each service and class so many come into the comparison; nobody asks for a later place."""


def explain_call(command: ExplainCall, work: Work) -> CallExplained:
    """Why a ticket was called the last time, as it was stored with the call."""
    ticket = moves.of_today(work, command.ticket)
    call = calls.latest(work.db, ticket.id)
    if call is None:
        raise Refused(Code.CALL_NOT_FOUND, ticket=ticket.number)
    reason = call.reason
    policy = work.hall.policies.named(reason.policy)
    return CallExplained(
        request_id=command.request_id,
        ticket=ticket.number,
        call_no=call.call_no,
        window=call.window,
        at=call.at,
        rule=reason.rule,
        sentence=sentence(reason.rule, reason.chosen, reason.words),
        chosen=reason.chosen,
        runners_up=reason.runners_up,
        overtook=reason.overtook,
        policy=reason.policy,
        policy_title=policy.title if policy else None,
        cap=work.force.policy.max_overtakes,
        left_out=_left_out(work, call)[:LEFT_OUT],
    )


def _left_out(work: Work, call: Call) -> tuple[LeftOut, ...]:
    reason = call.reason
    rules = routes.under(work.hall, reason.policy).policy
    helped = [left_out.helped(one, rules) for one in reason.runners_up if not one.considered]
    clerk = next((who for no, who, _ in windows.open_desks(work.db) if no == call.window), None)
    if work.hall.window(call.window) is None:
        return tuple(helped)
    post = routes.post(work.hall, call.window, clerk)
    weighed = {one.ticket for one in (reason.chosen, *reason.runners_up)}
    named = [one for service in post.ranks for one in queue.named(work.db, service)]
    heads = [routes.head(work.hall, one, work.force) for one in named]
    parked = queue.aside(work.db, TicketState.PARKED, post.ranks, LEFT_OUT)
    return (
        *helped,
        *(
            left_out.kept_away(head, work.now)
            for head in heads
            if head.number not in weighed
            and head.since < call.at
            and not may_call(post, head, work.now)
        ),
        *(left_out.parked(one.number) for one in parked if one.issued_at < call.at),
    )


def explain_wait(command: ExplainWait, work: Work) -> WaitExplained:
    """Where a ticket stands now; of one that does not wait, what became of it."""
    ticket = moves.of_today(work, command.ticket)
    if ticket.state is not TicketState.WAITING:
        return WaitExplained(
            request_id=command.request_id,
            ticket=ticket.number,
            state=ticket.state,
            sentence=state_sentence(ticket.number, ticket.state),
        )
    head = routes.head(work.hall, ticket, work.force)
    places = tuple(
        WindowPlace(post.no, _place(work, post, ticket))
        for post in _open_posts(work)
        if may_call(post, head, work.now)
    )
    weighed = routing.alone(head, work.now, work.force.policy)
    return WaitExplained(
        request_id=command.request_id,
        ticket=ticket.number,
        state=ticket.state,
        sentence=place_sentence(weighed, places),
        weighed=weighed,
        windows=places,
        policy=work.force.name,
    )


def _open_posts(work: Work) -> list[Post]:
    return [
        routes.post(work.hall, no, clerk)
        for no, clerk, _ in windows.open_desks(work.db)
        if work.hall.window(no) is not None
    ]


def _place(work: Work, post: Post, ticket: Ticket) -> int | None:
    waiting = [w for service in post.ranks for w in queue.first(work.db, service, LOOKED_AT)]
    heads = [routes.head(work.hall, one, work.force) for one in waiting]
    order = routing.in_order(post, heads, work.now, work.force.policy)
    ids = [head.id for head in order]
    return ids.index(ticket.id) + 1 if ticket.id in ids else None


STAFF = COUNTERS | ADMINS | {DeviceKind.GUIDE}
"""Who may read why a ticket was called: a clerk's own words may stand in it."""

COMMANDS = (
    Spec(ExplainCall, explain_call, STAFF, reads=True),
    Spec(ExplainWait, explain_wait, STAFF, reads=True),
)
