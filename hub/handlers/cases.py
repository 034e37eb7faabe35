"""Cases at the window: registering with outcome and papers, and taking back."""

from __future__ import annotations

from datetime import date

from hub.contract.codes import Code
from hub.contract.commands import RegisterCase, ReprintCase, ShowPapers, WithdrawCase
from hub.contract.devices import Paper
from hub.contract.events import FactKind
from hub.contract.results import CasePapers, CaseRegistered, Done, PaperSent
from hub.contract.words import Outcome, TicketState
from hub.domain import habit
from hub.domain import outcome as outcomes
from hub.domain.case import case_number, deadline_of, limit_of, number_prefix
from hub.domain.catalogue import Item
from hub.domain.catalogue_text import CHECKS, OUTCOMES
from hub.domain.deadline import Deadline, latest_supplement
from hub.domain.finding import tally, wrong_finding
from hub.errors import Refused
from hub.handlers import case_papers, clock_papers, clocks, desk, moves
from hub.handlers.table import COUNTERS, Spec
from hub.handlers.work import Work
from hub.store import cases, clerk_items
from hub.store import clocks as running
from hub.store.cases import Case, Record
from hub.store.tickets import Ticket


def register_case(command: RegisterCase, work: Work) -> CaseRegistered:
    """Register one item for the served ticket; its papers print at the caller's station."""
    ticket = _served(work)
    item = work.shelf.items.get(command.item)
    if item is None:
        raise Refused(Code.UNKNOWN_ITEM, item=command.item)
    _check(command, item)
    supplement_by = _supplement_by(command, item, work)
    deadline = deadline_of(command.outcome, item, work.calendar, work.now.date())
    new = _new(command, work, ticket, item, deadline, supplement_by)
    clocks.start(work, cases.insert(work.db, new), new, limit_of(command.outcome, item))
    before = clerk_items.habit(work.db, new.clerk, item.code)
    clerk_items.save(work.db, new.clerk, item.code, habit.used(work.now, before))
    job = case_papers.send(work, new) if command.print else None
    _tell(work, ticket, new)
    registered = cases.of_ticket(work.db, ticket.id)[-1]
    return CaseRegistered(
        request_id=command.request_id,
        case=registered.view(),
        job=job,
        window=desk.picture(work, desk.session(work).window),
    )


def _served(work: Work) -> Ticket:
    """The ticket that is being served. Refused(WRONG_STATE) while it is only called."""
    ticket = moves.here(work)
    if ticket.state is not TicketState.SERVING:
        raise Refused(
            Code.WRONG_STATE, ticket=ticket.number, state=ticket.state.value, move="register"
        )
    return ticket


def _check(command: RegisterCase, item: Item) -> None:
    """Findings that the catalogue allows, and an outcome that fits them."""
    language = command.language
    wrong = wrong_finding(item, command.findings)
    if wrong is not None:
        check = CHECKS[wrong.check].inn(language)
        raise Refused(Code.FINDING_IMPOSSIBLE, material=wrong.material, check=check)
    checklist = tally(item, command.findings)
    why = outcomes.why_not(command.outcome, item.handle, checklist, command.note)
    if why is not None:
        raise Refused(
            Code.OUTCOME_IMPOSSIBLE,
            outcome=OUTCOMES[command.outcome].inn(language),
            why=outcomes.why_text(why, checklist).inn(language),
        )


def _supplement_by(command: RegisterCase, item: Item, work: Work) -> date | None:
    """The day by which gaps are filled. Refused(SUPPLEMENT_DATE) outside the promised limit."""
    if command.outcome is not Outcome.ACCEPTED_WITH_GAPS:
        return None
    today = work.now.date()
    latest = latest_supplement(work.calendar, today, item.promised)
    wanted = _day(command.supplement_by)
    if wanted is None or not today < wanted <= latest.day:
        raise Refused(Code.SUPPLEMENT_DATE, latest=latest.day.isoformat())
    return wanted


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        return None


def _new(
    command: RegisterCase,
    work: Work,
    ticket: Ticket,
    item: Item,
    deadline: Deadline | None,
    supplement_by: date | None,
) -> Record:
    prefix = number_prefix(item, work.now.date())
    session = desk.session(work)
    return Record(
        case_no=case_number(prefix, cases.next_serial(work.db, prefix)),
        day=work.day,
        ticket_id=ticket.id,
        item=item.code,
        item_name=item.name,
        catalogue=work.shelf.version,
        outcome=command.outcome,
        findings=command.findings,
        supplement_by=supplement_by,
        note=command.note,
        at=work.now,
        clerk=session.clerk,
        window=session.window,
        deadline=deadline.day if deadline else None,
        provisional=deadline.provisional if deadline else False,
    )


def _tell(work: Work, ticket: Ticket, new: Record) -> None:
    work.fact(
        FactKind.CASE_REGISTERED,
        ticket=ticket.number,
        window=new.window,
        service=ticket.service,
        clerk=new.clerk,
        device=work.caller.device,
        case_no=new.case_no,
        item=new.item,
        outcome=new.outcome.value,
        deadline=new.deadline.isoformat() if new.deadline else None,
    )
    work.touch_window(new.window)


def withdraw_case(command: WithdrawCase, work: Work) -> Done:
    """Take back a case of the served ticket. Refused(UNKNOWN_CASE) when it has no such case."""
    ticket = _served(work)
    case = _of_ticket(work, ticket, command.case_no)
    cases.withdraw(work.db, case.id, command.reason, work.now)
    running.end(work.db, case.id, work.now)
    session = desk.session(work)
    work.fact(
        FactKind.CASE_WITHDRAWN,
        ticket=ticket.number,
        window=session.window,
        service=ticket.service,
        clerk=session.clerk,
        device=work.caller.device,
        case_no=case.case_no,
    )
    work.touch_window(session.window)
    return Done(request_id=command.request_id)


def _of_ticket(work: Work, ticket: Ticket, case_no: str) -> Case:
    for case in cases.of_ticket(work.db, ticket.id):
        if case.case_no == case_no:
            return case
    raise Refused(Code.UNKNOWN_CASE, case=case_no)


def reprint_case(command: ReprintCase, work: Work) -> PaperSent:
    """Print all papers of a case again, marked 补打: a printer may have been out of paper.

    They tell what the catalogue said when the case was registered, whatever it says now.
    """
    case = cases.read(work.db, command.case_no)
    if case is None:
        raise Refused(Code.UNKNOWN_CASE, case=command.case_no)
    job = case_papers.send_all(work, case, _papers(work, command.case_no, case, again=True))
    return PaperSent(request_id=command.request_id, job=job)


def show_papers(command: ShowPapers, work: Work) -> CasePapers:
    """All papers of a case as they would be printed now, for the screen."""
    case = cases.read(work.db, command.case_no)
    if case is None:
        raise Refused(Code.UNKNOWN_CASE, case=command.case_no)
    papers = _papers(work, command.case_no, case, again=False)
    return CasePapers(request_id=command.request_id, case_no=command.case_no, papers=tuple(papers))


def _papers(work: Work, case_no: str, case: Record, *, again: bool) -> list[Paper]:
    outcome = case_papers.of_outcome(work, case, again=again)
    return [*outcome, *clock_papers.of_case(work, case_no, case, again=again)]


COMMANDS = (
    Spec(RegisterCase, register_case, COUNTERS, signed_in=True),
    Spec(WithdrawCase, withdraw_case, COUNTERS, signed_in=True),
    Spec(ReprintCase, reprint_case, COUNTERS, signed_in=True),
    Spec(ShowPapers, show_papers, COUNTERS, signed_in=True, reads=True),
)
