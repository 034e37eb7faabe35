"""The business day: opened by itself, closed by a supervisor, by the hour or by the next day."""

from __future__ import annotations

from datetime import date, timedelta

from hub.contract.codes import Code
from hub.contract.commands import CloseDay, ReportDay
from hub.contract.events import FactKind
from hub.contract.results import Done
from hub.contract.states import AlertKind
from hub.contract.words import Move, TicketState
from hub.domain.ticket import Who
from hub.errors import Refused
from hub.handlers import lapsing, lateness, messages, moves, reports
from hub.handlers.hours import hall_opens_next
from hub.handlers.table import ADMINS, Spec, Timer
from hub.handlers.work import Work
from hub.store import alerts, days, tickets
from hub.store.hall_pause import Paused


def ensure_open(work: Work) -> None:
    """Open today if nothing was done on it yet. Refused(DAY_CLOSED) when it is closed."""
    if begin_today(work).closed_at is not None:
        opens = hall_opens_next(work.calendar, work.hall, work.now, day_closed=True)
        raise Refused(Code.DAY_CLOSED, opens=opens.isoformat() if opens else None)


def begin_today(work: Work) -> days.Day:
    """Today's row; a new day expires what earlier ones have left open."""
    if work.today is not None:
        return work.today
    for day in days.before(work.db, work.day):
        _expire(work, day)
    # Somebody may have called after the last day was closed.
    messages.end_day(work, (date.fromisoformat(work.day) - timedelta(days=1)).isoformat())
    work.today = days.insert(work.db, work.day, work.now)
    work.fact(FactKind.DAY_OPENED, day=work.day)
    work.touch_all()
    return work.today


def roll_over(work: Work) -> None:
    """Timer: the first tick of a new day opens it."""
    begin_today(work)


def close_day(command: CloseDay, work: Work) -> Done:
    """Expire what still waits; who is being served is served to the end."""
    ensure_open(work)
    close_today(work)
    return Done(request_id=command.request_id)


def close_today(work: Work) -> None:
    """Close today, which is open."""
    _expire(work, work.day)
    work.touch_all()


def _expire(work: Work, day: str) -> None:
    for ticket in tickets.open_of(work.db, day):
        moves.shift(work, ticket, Move.EXPIRE, Who.HUB)
        if ticket.state is TicketState.CALLED and ticket.window is not None:
            moves.leave(work, ticket.window)
    lapsing.lapse_day(work, day)
    if work.pause is not None:
        _count_pause(work, day, work.pause)
    days.close(work.db, day, work.now)
    # Bad ratings are told for their day; from here on the report tells them.
    alerts.end_older(work.db, AlertKind.BAD_RATING, work.now, work.now)
    alerts.end_older(work.db, AlertKind.SELF_TEST, work.now, work.now)
    messages.end_day(work, day)
    work.fact(FactKind.DAY_CLOSED, day=day)


def _count_pause(work: Work, day: str, pause: Paused) -> None:
    """A day that closes while the hall is paused counts the pause until here."""
    closing = days.read(work.db, day)
    if closing is not None:
        days.count_pause(work.db, closing, pause, work.now)


COMMANDS = (
    Spec(CloseDay, close_day, ADMINS, supervisor=True),
    Spec(
        ReportDay,
        reports.report_day,
        ADMINS,
        supervisor=True,
        reads=True,
        prepare=reports.count,
    ),
)
TIMERS: tuple[Timer, ...] = (roll_over, *lapsing.TIMERS, *lateness.TIMERS)
