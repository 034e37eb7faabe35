"""Deadlines that stop, go on, are extended and end: each told on paper where the law wants it."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import (
    DecideCase,
    ExtendDeadline,
    ListDeadlines,
    PauseDeadline,
    ResumeDeadline,
)
from hub.contract.devices import Paper
from hub.contract.events import FactKind
from hub.contract.results import CaseDecided, DeadlineChanged, DeadlineRow, Deadlines
from hub.contract.words import PAGE_SIZE, Language, StopReason
from hub.domain.calendar import ONE_DAY
from hub.domain.catalogue import Limit
from hub.domain.clock import REASONS, STOPS, WHY_NOT, most, why_not
from hub.domain.deadline import DELIVER_WITHIN, Deadline, after
from hub.errors import Refused
from hub.handlers import case_papers, clock_papers, clocks, deadline_alerts, desk
from hub.handlers.clocks import Held
from hub.handlers.table import ADMINS, COUNTERS, Spec
from hub.handlers.work import Work
from hub.store import case_history, clock_rows, open_cases, recounts
from hub.store import clocks as clock_store
from hub.store.clock_rows import ExtensionRow, NewStop, Resumption
from hub.store.clocks import Clock


def pause_deadline(command: PauseDeadline, work: Work) -> DeadlineChanged:
    """Stop the clock from today on. Refused(STOP_UNLAWFUL, CLOCK_STOPPED, CLOCK_RUN_OUT)."""
    held = clocks.of_case(work, command.case_no)
    _check_reason(held.clock, command.reason, command.language)
    _check_running(held.clock, work)
    today, session = work.now.date(), desk.session(work)
    expected = after(work.calendar, today, Limit(command.expected_days))
    new = NewStop(
        reason=command.reason,
        first=today,
        expected_days=command.expected_days,
        expected_by=expected.day,
        note=command.note,
        clerk=session.clerk,
        window=session.window,
    )
    clock_rows.stop(work.db, held.clock.case_id, new, work.now)
    _tell(
        work,
        held,
        FactKind.DEADLINE_PAUSED,
        None,
        reason=command.reason.value,
        expected_days=command.expected_days,
    )
    clocks.recount(work, held.clock.case_id)
    stop = clock_rows.stops(work.db, held.clock.case_id)[-1]
    job = None
    if command.print:
        job = _print(work, held, clock_papers.of_stop(work, held.record, stop))
    return _changed(work, command.request_id, held, job)


def _print(work: Work, held: Held, paper: Paper) -> str:
    return case_papers.send_all(work, held.record, [paper])


def resume_deadline(command: ResumeDeadline, work: Work) -> DeadlineChanged:
    """Let the clock go on; today counts again. Refused(CLOCK_RUNS)."""
    held = clocks.of_case(work, command.case_no)
    stop = held.clock.open_stop
    if stop is None:
        raise Refused(Code.CLOCK_RUNS, case=command.case_no)
    session = desk.session(work)
    yesterday = (work.now.date() - ONE_DAY).isoformat()
    resumed = Resumption(yesterday, work.now, session.clerk, session.window)
    clock_rows.resume(work.db, held.clock.case_id, resumed)
    deadline = clocks.recount(work, held.clock.case_id)
    _tell(work, held, FactKind.DEADLINE_RESUMED, deadline, reason=stop.reason.value)
    job = None
    if command.print:
        ended = clock_rows.stops(work.db, held.clock.case_id)[-1]
        paper = clock_papers.of_resumption(work, held.record, ended, resumed, deadline)
        job = _print(work, held, paper)
    return _changed(work, command.request_id, held, job)


def extend_deadline(command: ExtendDeadline, work: Work) -> DeadlineChanged:
    """Add working days, once. Refused(EXTENSION_IMPOSSIBLE, CLOCK_STOPPED, CLOCK_RUN_OUT)."""
    held = clocks.of_case(work, command.case_no)
    clock, session = held.clock, desk.session(work)
    why = why_not(clock.outcome, command.days, joint=command.joint, extended=clock.extra)
    if why is not None:
        text = WHY_NOT[why].inn(command.language).format(most=most(joint=command.joint))
        raise Refused(Code.EXTENSION_IMPOSSIBLE, why=text)
    _check_running(clock, work)
    given = ExtensionRow(
        days=command.days,
        joint=command.joint,
        approved_by=command.approved_by,
        reason=command.reason,
        at=work.now,
        clerk=session.clerk,
        window=session.window,
    )
    clock_rows.extend(work.db, clock.case_id, given)
    deadline = clocks.recount(work, clock.case_id)
    _tell(
        work,
        held,
        FactKind.DEADLINE_EXTENDED,
        deadline,
        days=command.days,
        joint=command.joint,
    )
    job = None
    if command.print:
        paper = clock_papers.of_extension(work, held.record, given, deadline)
        job = _print(work, held, paper)
    return _changed(work, command.request_id, held, job)


def decide_case(command: DecideCase, work: Work) -> CaseDecided:
    """End the clock; also one that stands still, or that has run out."""
    held = clocks.of_case(work, command.case_no)
    today, session = work.now.date(), desk.session(work)
    case_id = held.clock.case_id
    deliver_by = after(work.calendar, today, Limit(DELIVER_WITHIN))
    if held.clock.open_stop is not None:
        last = (today - ONE_DAY).isoformat()
        resumed = Resumption(last, work.now, session.clerk, session.window)
        clock_rows.resume(work.db, case_id, resumed)
        clocks.recount(work, case_id)
    late = held.clock.due is not None and today > held.clock.due
    clock_store.decide(work.db, case_id, command.decision, deliver_by.day, session.clerk, work.now)
    _tell(work, held, FactKind.CASE_DECIDED, None, decision=command.decision.value, late=late)
    deadline_alerts.tell(work)
    return CaseDecided(
        request_id=command.request_id,
        case=case_history.one(work.db, case_id),
        deliver_by=deliver_by.day.isoformat(),
        provisional=deliver_by.provisional,
    )


def list_deadlines(command: ListDeadlines, work: Work) -> Deadlines:
    """One page of the open cases."""
    today = work.now.date()
    rows = open_cases.page(work.db, command.page * PAGE_SIZE, PAGE_SIZE)
    return Deadlines(
        request_id=command.request_id,
        rows=tuple(
            DeadlineRow(
                case_no=row.case_no,
                item_name=row.item_name,
                clerk=row.clerk,
                deadline=row.due.isoformat() if row.due else None,
                provisional=row.provisional,
                overdue=row.due is not None and row.due < today,
                stopped=row.reason,
                expected_by=row.expected_by.isoformat() if row.expected_by else None,
            )
            for row in rows
        ),
        total=open_cases.count_open(work.db),
        page=command.page,
        recounting=recounts.left(work.db),
    )


# ── what they share ──────────────────────────────────────────────────────────


def _check_reason(clock: Clock, reason: StopReason, language: Language) -> None:
    allowed = STOPS[clock.outcome]
    if reason not in allowed:
        raise Refused(
            Code.STOP_UNLAWFUL,
            reason=REASONS[reason].inn(language),
            allowed="、".join(REASONS[one].inn(language) for one in allowed),
        )


def _check_running(clock: Clock, work: Work) -> None:
    stop = clock.open_stop
    if stop is not None:
        raise Refused(Code.CLOCK_STOPPED, case=clock.case_no, first=stop.first.isoformat())
    if clock.due is not None and work.now.date() > clock.due:
        raise Refused(Code.CLOCK_RUN_OUT, case=clock.case_no, deadline=clock.due.isoformat())


def _tell(
    work: Work,
    held: Held,
    kind: FactKind,
    deadline: Deadline | None,
    **fields: str | int | bool,
) -> None:
    session = desk.session(work)
    told: dict[str, str | int | bool | None] = {
        "case_no": held.record.case_no,
        "deadline": deadline.day.isoformat() if deadline else None,
    }
    work.fact(
        kind,
        window=session.window,
        clerk=session.clerk,
        device=work.caller.device,
        ticket=None,
        service=None,
        **told,
        **fields,
    )


def _changed(work: Work, request_id: str, held: Held, job: str | None) -> DeadlineChanged:
    deadline_alerts.tell(work)
    view = case_history.one(work.db, held.clock.case_id)
    return DeadlineChanged(request_id=request_id, case=view, job=job)


COMMANDS = (
    Spec(PauseDeadline, pause_deadline, COUNTERS, signed_in=True),
    Spec(ResumeDeadline, resume_deadline, COUNTERS, signed_in=True),
    Spec(ExtendDeadline, extend_deadline, COUNTERS, signed_in=True),
    Spec(DecideCase, decide_case, COUNTERS, signed_in=True),
    Spec(ListDeadlines, list_deadlines, COUNTERS | ADMINS, reads=True),
)
"""A case is the hall's: whoever has signed in may change its clock. The list names no person."""
