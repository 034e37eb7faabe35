"""Taking back a window's last no-show, park or finish, within some seconds."""

from __future__ import annotations

from datetime import timedelta

from hub.contract.codes import Code
from hub.contract.commands import Undo
from hub.contract.results import WindowChanged
from hub.contract.words import Move
from hub.domain import window as rules
from hub.domain.ticket import Who
from hub.errors import Refused
from hub.handlers import collecting, desk, moves, ratings
from hub.handlers.learning import learn
from hub.handlers.table import COUNTERS, Spec, Timer
from hub.handlers.work import Work
from hub.store import collections, tickets, undo, windows
from hub.store.tickets import Ticket
from hub.store.undo import Before, Offer


def undo_move(command: Undo, work: Work) -> WindowChanged:
    """Take back this window's last no-show, park or finish. A rating given stands against it."""
    session = desk.session(work)
    found = undo.read(work.db, session.window, work.now)
    if found is None or tickets.at_window(work.db, session.window) is not None:
        raise Refused(Code.NOTHING_TO_UNDO, limit=work.hall.rules.undo_within)
    ticket = tickets.by_id(work.db, found.ticket_id)
    if found.move is Move.FINISH:
        _reopen(work, ticket)
    learn(work, ticket, found.before.served_s, n=-1)
    moves.shift(
        work,
        ticket,
        Move.UNDO,
        Who.CLERK,
        window=session.window,
        clerk=session.clerk,
        columns={"back_at": None},
        undone=found.move.value,
    )
    sitting = windows.read(work.db, session.window)
    windows.save(work.db, session.window, rules.taken_back(sitting))
    work.touch_window(session.window)
    return desk.changed(command.request_id, work)


def _reopen(work: Work, ticket: Ticket) -> None:
    """The visit is not over after all: its rating is not asked, its results are not handed out."""
    if not ratings.take_back(work, ticket, desk.session(work).window):
        raise Refused(Code.NOTHING_TO_UNDO, limit=work.hall.rules.undo_within)
    if collecting.collects(work.hall.service(ticket.service)):
        collections.give_back(work.db, ticket.id)


def offer(work: Work, ticket: Ticket, move: Move, served_s: int) -> None:
    """Let the window take `move` back for a while; `served_s` is what was learnt of it."""
    session = desk.session(work)
    until = work.now + timedelta(seconds=work.hall.rules.undo_within)
    undo.put(
        work.db, session.window, Offer(ticket.id, move, until, Before(served_s), ticket.number)
    )


def end_offers(work: Work) -> None:
    """Timer: offers to take something back that have run out."""
    for no in undo.drop_old(work.db, work.now):
        work.touch_window(no)


COMMANDS = (Spec(Undo, undo_move, COUNTERS, signed_in=True, halts=True),)
TIMERS: tuple[Timer, ...] = (end_offers,)
