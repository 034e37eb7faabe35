"""Jobs of stations: what became of them, sending them again, and letting them expire."""

from __future__ import annotations

from datetime import timedelta

import msgspec

from hub.contract import topics, wire
from hub.contract.codes import Code
from hub.contract.devices import FailReason, JobState, PrintJob, PrintResult
from hub.contract.events import FactKind
from hub.errors import Refused
from hub.handlers import job_moves, self_tests, slip, slip_alerts
from hub.handlers.outgoing import Later, Outgoing
from hub.handlers.table import ResultSpec
from hub.handlers.work import Work
from hub.store import jobs, tickets

PRINTED = job_moves.PRINTED

FACTS: dict[JobState, FactKind] = {
    JobState.PRINTED: FactKind.SLIP_PRINTED,
    JobState.UNCONFIRMED: FactKind.SLIP_PRINTED,
    JobState.FAILED: FactKind.SLIP_FAILED,
    JobState.EXPIRED: FactKind.SLIP_FAILED,
    JobState.DROPPED: FactKind.SLIP_FAILED,
}
"""States that end a print job, and the fact of each."""
GUESS = (JobState.EXPIRED, job_moves.SILENT)
"""How the hub ends a paper of which its station has told nothing: it may be out all the same."""

SIGHT_LOST_AFTER = timedelta(minutes=10)
"""So long after its time a paper that was being printed may still be told of; a station that has
not come back by then will not."""


def print_result(result: PrintResult, work: Work) -> None:
    """A station tells of its print job. What comes twice changes nothing; what comes after the hub
    has given the job up puts its guess right."""
    job = jobs.find(work.db, result.job_id)
    if job is None or job.device != work.caller.device or job.kind not in PRINTED:
        raise Refused(Code.NOT_ALLOWED)
    ends = result.state in FACTS
    if not ends and result.state is not JobState.PRINTING:
        raise Refused(Code.BAD_FIELD, why=f"state {result.state.value}")
    changed = jobs.advance(
        work.db, result.job_id, result.state, work.now, reason=result.reason, ends=ends
    )
    late = not changed and ends and _correct(result, work)
    if late and FACTS[result.state] is FactKind.SLIP_PRINTED:
        slip_alerts.end(work, result.job_id)
    if late or (changed and ends):
        _tell(work, result.job_id, job, result.state, result.reason)


def _correct(result: PrintResult, work: Work) -> bool:
    """Whether the station knows better: that nothing came out was only a guess."""
    if result.state is JobState.EXPIRED:
        return False
    return jobs.correct(work.db, result.job_id, GUESS, result.state, result.reason)


def _tell(
    work: Work, job_id: str, job: jobs.JobRow, state: JobState, reason: FailReason | None
) -> None:
    ticket = None if job.ticket_id is None else tickets.by_id(work.db, job.ticket_id)
    if ticket and job.kind == slip.KIND and FACTS[state] is FactKind.SLIP_PRINTED:
        tickets.mark_printed(work.db, ticket.id)
    work.fact(
        FACTS[state],
        ticket=ticket.number if ticket else None,
        service=ticket.service if ticket else None,
        device=job.device,
        job=job_id,
        state=state.value,
        reason=reason.value if reason else None,
    )
    if job.moved_to is not None:
        job_moves.ended(work, job_id, job, state, reason)
    elif FACTS[state] is FactKind.SLIP_FAILED:
        number = ticket.number if ticket else None
        is_slip = job.kind == slip.KIND
        slip_alerts.begin(work, job_id, job.device, number, reason, slip=is_slip)


def send_again(work: Work) -> None:
    """Timer: jobs without a result go out again until they expire.

    A paper that is being printed does not expire: it may come out any moment, or have come out
    just before its station was switched off. Its station is asked until it says what became of it.
    """
    for due in jobs.due(work.db, work.now):
        begun = due.kind in PRINTED and due.state is JobState.PRINTING
        worthless_at = due.valid_until + (SIGHT_LOST_AFTER if begun else timedelta())
        if worthless_at <= work.now:
            _end(work, due, JobState.UNCONFIRMED if begun else JobState.EXPIRED)
        elif begun or due.state is JobState.QUEUED:
            jobs.mark_sent(work.db, due.id, work.now)
            work.job_again(_message(work, due, begun=begun))


def _message(work: Work, due: jobs.OpenJob, *, begun: bool) -> Outgoing | Later:
    """What its station is told once more: to do it, or to drop it. What may be begun there is
    asked after, not dropped."""
    if due.moved_to is not None and not begun:
        return job_moves.drop(due.device, due.id, work)
    return slip.again(work, due, begun=begun) if due.kind == slip.KIND else _again(due, begun)


def _again(due: jobs.OpenJob, begun: bool) -> Outgoing:
    """The row's time counts: it moves with the machine's clock."""
    job = msgspec.structs.replace(wire.jobs.decode(due.body), valid_until=due.valid_until)
    if isinstance(job, PrintJob):
        job = msgspec.structs.replace(job, begun=begun)
    return Outgoing(topics.job(due.device), wire.encode(job))


def _end(work: Work, due: jobs.OpenJob, state: JobState) -> None:
    """The hub ends it itself: nobody has told anything."""
    reason = job_moves.SILENT if due.kind in PRINTED else None
    jobs.advance(work.db, due.id, state, work.now, reason=reason, ends=True)
    if due.kind == self_tests.KIND:
        self_tests.unanswered(work, due)
    if due.kind in PRINTED and (job := jobs.find(work.db, due.id)) is not None:
        _tell(work, due.id, job, state, reason)


RESULTS = (ResultSpec(PrintResult, print_result),)
TIMERS = (send_again, *slip_alerts.TIMERS)
