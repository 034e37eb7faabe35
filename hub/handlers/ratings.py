"""好差评: asking when a visit ends, taking the answer once, and letting silence be silence."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TypeAlias

from hub.contract.codes import Code
from hub.contract.commands import FindRating, Rate
from hub.contract.devices import JobState, RatingClosed, RatingShown
from hub.contract.events import FactKind
from hub.contract.results import RatingFound, RatingTaken
from hub.contract.states import Alert, AlertKind
from hub.contract.words import DeviceKind, Text
from hub.domain import rating as rules
from hub.domain.papers.text import printable
from hub.domain.rating import CloseReason, Rating
from hub.errors import Refused
from hub.handlers import pads
from hub.handlers.slip import service_name
from hub.handlers.table import ResultSpec, Spec, Timer
from hub.handlers.work import Session, Work
from hub.store import alerts, cases, jobs, ratings, tickets, undo
from hub.store.names import name
from hub.store.ratings import Question
from hub.store.tickets import Ticket

PAD_GRACE = timedelta(seconds=5)
"""How much later than its time a pad may still tell of it."""
AT_WINDOW = frozenset({DeviceKind.PAD, DeviceKind.COUNTER})
"""Kinds that show the question itself: they answer for their own window, in its time."""
KEYS_ONLY = DeviceKind.COUNTER
"""A counter answers for its five-key pad, which has nowhere to give a reason: its 2 and 1 are
taken as they are, for to drop them would hide the bad ratings."""
HOLDERS = frozenset({DeviceKind.KIOSK, DeviceKind.GUIDE, DeviceKind.WEB})
"""Kinds that come with the ticket's secret, as long as the question is open."""

Subject: TypeAlias = tuple[int | None, Text]
"""What is asked about: a case's row and name, or the visit as a whole (None)."""


def ask(work: Work, ticket: Ticket, session: Session) -> None:
    """The visit has ended: one question for each case, or one for a visit without a case.

    The pad asks them one after the other; by the ticket's code they are open for days. The
    windows of a group visit have asked for theirs before.
    """
    visit = (None, service_name(work.hall, ticket.service))
    _ask(work, ticket, session, _subjects(work, ticket) or [visit])


def ask_part(work: Work, ticket: Ticket, session: Session) -> None:
    """A window's part has ended: one question for each case that nobody has asked about."""
    _ask(work, ticket, session, _subjects(work, ticket))


def _subjects(work: Work, ticket: Ticket) -> list[Subject]:
    return [(case.id, Text(case.item_name)) for case in cases.of_ticket(work.db, ticket.id)]


def _ask(work: Work, ticket: Ticket, session: Session, subjects: list[Subject]) -> None:
    """Ask about what nobody has asked about, and wake the pad for the first that waits."""
    earlier = ratings.of_ticket(work.db, ticket.id)
    asked = {question.case_id for question in earlier if not question.taken_back}
    new = [_store(work, ticket, session, *one) for one in subjects if one[0] not in asked]
    if new:
        here = (q for q in (*earlier, *new) if _pending(q) and q.window == session.window)
        pads.ask(work, next(here), ticket)


def _store(
    work: Work, ticket: Ticket, session: Session, case_id: int | None, subject: Text
) -> Question:
    row = ratings.next_row(work.db)
    question = Question(
        row=row,
        id=name(row, work.secrets.token()),
        ticket_id=ticket.id,
        case_id=case_id,
        window=session.window,
        clerk=session.clerk,
        subject=subject,
        pad_until=_pad_until(work),
        open_until=work.now + timedelta(days=work.hall.rules.rate_open_days),
    )
    ratings.ask(work.db, question, work.day, work.now)
    work.fact(
        FactKind.RATING_ASKED,
        ticket=ticket.number,
        window=session.window,
        service=ticket.service,
        clerk=session.clerk,
    )
    return question


TOUCHED = 3
"""Who goes on touching the pad (writes, reads the reasons) has so many times as long."""


def _pad_until(work: Work) -> datetime:
    return work.now + TOUCHED * timedelta(seconds=work.hall.rules.rate_within)


def _pending(question: Question) -> bool:
    """Whether it still waits for its turn or its answer on the pad."""
    return not question.closed and not question.rated


def take_back(work: Work, ticket: Ticket, window: int) -> bool:
    """The visit is open again at a window: its questions were never to be asked. False if one is
    answered."""
    questions = ratings.of_ticket(work.db, ticket.id)
    current = [q for q in questions if not q.taken_back and q.window == window]
    if any(question.rated for question in current):
        return False
    for question in current:
        if not question.closed:
            pads.stop(work, question)
        ratings.close(work.db, question.row, CloseReason.TAKEN_BACK, work.now)
    return True


def rate(command: Rate, work: Work) -> RatingTaken:
    """Take a rating once, bound to its case; the answer is the same for every level."""
    question = _answerable(command, work)
    tag = rules.wrong_tag(command.level, command.tags)
    if tag is not None:
        raise Refused(Code.TAG_WRONG, tag=tag)
    text = printable(command.text).strip()
    has_screen = work.caller.kind is not KEYS_ONLY
    if has_screen and rules.needs_reason(command.level, command.tags, text):
        raise Refused(Code.REASON_NEEDED)
    rating = Rating(
        request=question.id,
        level=command.level,
        tags=command.tags,
        text=text,
        source=command.source,
        rated_at=work.now.isoformat(),
    )
    ratings.answer(work.db, question.row, rating, work.caller.device)
    _after_rating(work, question, rating)
    return RatingTaken(request_id=command.request_id, rating=question.id)


def _answerable(command: Rate, work: Work) -> Question:
    question = ratings.find(work.db, command.rating)
    known = question and rules.Request(question.open_until, question.rated, question.taken_back)
    objection = rules.objection(known or None, work.now)
    if objection is not None:
        raise Refused(objection)
    assert question is not None
    if work.caller.kind in AT_WINDOW:
        if work.caller.window != question.window:
            raise Refused(Code.NOT_ALLOWED)
        if question.closed and not _given_in_time(question, command.given_at, work.now):
            raise Refused(Code.RATING_CLOSED)
    return question


def _given_in_time(question: Question, given_at: datetime | None, now: datetime) -> bool:
    """Whether an answer that comes late was given before its time was over. Who declined, or whose
    visit was opened again, has not been waiting for us."""
    if given_at is None or question.close_reason is not CloseReason.TIME_OUT:
        return False
    return given_at <= min(now, question.pad_until + PAD_GRACE)


def _after_rating(work: Work, question: Question, rating: Rating) -> None:
    ticket = tickets.by_id(work.db, question.ticket_id)
    by_pad = work.caller.kind in AT_WINDOW
    if not question.closed and not by_pad:
        pads.stop(work, question)
    ratings.close(work.db, question.row, CloseReason.RATED, work.now)
    work.fact(
        FactKind.CASE_RATED,
        ticket=ticket.number,
        window=question.window,
        service=ticket.service,
        source=rating.source,
    )
    for no in undo.drop_ticket(work.db, ticket.id):
        work.touch_window(no)
    if rules.is_bad(rating.level):
        _alert(work)
    if not question.closed:
        _ask_next(work, ticket, question.window)


def _alert(work: Work) -> None:
    """Told by the day on which they are given and counted, so that nobody can tell whose visit it
    was."""
    count = ratings.count_bad(work.db, work.day)
    alerts.begin(
        work.db,
        Alert(
            id=f"bad_rating:{work.day}",
            kind=AlertKind.BAD_RATING,
            text=Text(
                f"今天有 {count} 条差评待核实",
                f"{count} bad rating(s) of today to be followed up",
                f"དེ་རིང་གི་དཔྱད་བརྗོད་ངན་པ་ {count} ཞིབ་བཤེར་དགོས།",
            ),
            since=work.now,
        ),
    )
    work.touch_hall()


def _ask_next(work: Work, ticket: Ticket, window: int) -> None:
    """The visit's next case of a window, while nobody else is there."""
    questions = ratings.of_ticket(work.db, ticket.id)
    waiting = [q for q in questions if _pending(q) and q.window == window]
    if not waiting:
        return
    if tickets.at_window(work.db, window) is not None:
        _close(work, waiting, CloseReason.TIME_OUT)
        return
    until = _pad_until(work)
    for question in waiting:
        ratings.extend(work.db, question.row, until)
    pads.ask(work, waiting[0]._replace(pad_until=until), ticket)


def open_of(work: Work, ticket: Ticket) -> str | None:
    """The id of the ticket's first question that may still be answered."""
    question = ratings.open_for(work.db, ticket.id, work.now)
    return None if question is None else question.id


def find_rating(command: FindRating, work: Work) -> RatingFound:
    """What may be rated with a ticket, by its token."""
    ticket = _sought(command, work)
    question = ratings.open_for(work.db, ticket.id, work.now)
    if question is None:
        return RatingFound(request_id=command.request_id, rating=None)
    return RatingFound(request_id=command.request_id, rating=question.id, subject=question.subject)


def _sought(command: FindRating, work: Work) -> Ticket:
    """Only who holds the ticket's secret may rate with it. Refused(TOKEN_WRONG)."""
    found = None if command.token is None else tickets.by_token(work.db, command.token)
    if found is None or command.ticket not in (None, found.number):
        raise Refused(Code.TOKEN_WRONG)
    return found


def rating_shown(result: RatingShown, work: Work) -> None:
    """The pad is awake: the question need not be sent again."""
    _job_of(work, result.job_id)
    jobs.advance(work.db, result.job_id, JobState.SHOWN, work.now, ends=True)


def rating_closed(result: RatingClosed, work: Work) -> None:
    """The pad sleeps again and nothing was chosen: neither now nor for the visit's next cases."""
    _job_of(work, result.job_id)
    state = JobState.DECLINED if result.declined else JobState.EXPIRED
    jobs.advance(work.db, result.job_id, state, work.now, ends=True)
    question = ratings.find(work.db, result.rating)
    if question is None or question.window != work.caller.window:
        return
    reason = CloseReason.DECLINED if result.declined else CloseReason.TIME_OUT
    _close(work, ratings.of_ticket(work.db, question.ticket_id), reason)


def _job_of(work: Work, job_id: str) -> None:
    """The job is one of the caller's. Refused(NOT_ALLOWED)."""
    job = jobs.find(work.db, job_id)
    if job is None or job.device != work.caller.device or job.kind != pads.ASK:
        raise Refused(Code.NOT_ALLOWED)


def close_overdue(work: Work) -> None:
    """Timer: questions whose time on the pad is over without a word of the pad."""
    _close(work, ratings.overdue(work.db, work.now - PAD_GRACE), CloseReason.TIME_OUT)


def _close(work: Work, questions: list[Question], reason: CloseReason) -> None:
    for question in filter(_pending, questions):
        ratings.close(work.db, question.row, reason, work.now)
        ticket = tickets.by_id(work.db, question.ticket_id)
        work.fact(
            FactKind.RATING_CLOSED,
            ticket=ticket.number,
            window=question.window,
            service=ticket.service,
            reason=reason.value,
        )


COMMANDS = (
    Spec(Rate, rate, AT_WINDOW | HOLDERS),
    Spec(FindRating, find_rating, HOLDERS, reads=True),
)
RESULTS = (ResultSpec(RatingShown, rating_shown), ResultSpec(RatingClosed, rating_closed))
TIMERS: tuple[Timer, ...] = (close_overdue,)
