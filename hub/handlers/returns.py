"""Back into the queue: missed tickets behind the next few, parked ones to their own clerk."""

from __future__ import annotations

from datetime import timedelta

from hub.contract.codes import Code
from hub.contract.words import Move, TicketState
from hub.domain import places
from hub.domain.ticket import Who
from hub.errors import Refused
from hub.handlers import moves
from hub.handlers.work import Work
from hub.store import queue, tickets
from hub.store.tickets import Ticket, Value


def bring_back(work: Work, ticket: Ticket, who: Who) -> None:
    """Return a missed or parked ticket. Refused(RETURNS_USED_UP) beyond `max_returns`."""
    if ticket.state is TicketState.NO_SHOW:
        _after_no_show(work, ticket, who)
    else:
        moves.shift(work, ticket, Move.RETURN, who, columns=_named(work, ticket))


def _after_no_show(work: Work, ticket: Ticket, who: Who) -> None:
    rules = work.force.rules
    if ticket.returns >= rules.max_returns:
        raise Refused(Code.RETURNS_USED_UP, limit=rules.max_returns)
    ahead = queue.clocks(work.db, ticket.service, ticket.priority, rules.return_behind)
    since = places.place_behind(ahead, work.now, rules.return_behind)
    moves.shift(
        work,
        ticket,
        Move.RETURN,
        who,
        columns={
            "returns": ticket.returns + 1,
            "since": since.isoformat(),
            "overtaken": 0,
            "times": 0,
            "stick_window": None,
            "stick_clerk": None,
            "stick_until": None,
        },
    )


def _named(work: Work, ticket: Ticket) -> dict[str, Value]:
    """首问负责: the clerk who parked it is waited for, a while."""
    until = work.now + timedelta(seconds=work.force.rules.sticky_for)
    return {
        "stick_window": None,
        "stick_clerk": ticket.clerk,
        "stick_until": until.isoformat(),
        "back_at": None,
        "times": 0,
    }


def to_the_head(work: Work, ticket: Ticket) -> None:
    """A called ticket whose window has vanished goes back to the head of its queue."""
    ahead = queue.clocks(work.db, ticket.service, ticket.priority, 1)
    since = min(ticket.since, places.place_first(ahead, work.now))
    moves.shift(
        work, ticket, Move.RETURN, Who.HUB, columns={"since": since.isoformat(), "times": 0}
    )


def return_due(work: Work) -> None:
    """Timer: parked tickets whose time to come back has come; in a pause they stay aside."""
    if work.pause is not None:
        return
    for ticket in tickets.back_by(work.db, work.now):
        bring_back(work, ticket, Who.HUB)
