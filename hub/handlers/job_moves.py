"""A paper that did not come out goes to another printer, once.

A job that its station may still begin is dropped there first: the station says that it has not
begun it and never will, or the job's time is over. Only then is it printed elsewhere.
"""

from __future__ import annotations

import msgspec

from hub.config import Role
from hub.contract import topics, wire
from hub.contract.codes import Code
from hub.contract.commands import MoveJob
from hub.contract.devices import DropJob, FailReason, Health, JobState, PrintJob
from hub.contract.events import FactKind
from hub.contract.results import JobMoved
from hub.contract.words import DeviceKind
from hub.domain.papers.text import marked_again
from hub.errors import Refused
from hub.handlers import printing, slip, slip_alerts
from hub.handlers.outgoing import Outgoing
from hub.handlers.table import Spec
from hub.handlers.work import Work
from hub.store import devices, jobs, presence, tickets
from hub.store.jobs import JobRow

MOVERS = frozenset({DeviceKind.GUIDE, DeviceKind.COUNTER, DeviceKind.ADMIN})
PRINTED = frozenset({PrintJob.__name__, slip.KIND})
"""Kinds of jobs that a printer does."""
CHOOSERS = frozenset({Role.SUPERVISOR, Role.GUIDE})
"""Who may name another printer than that of the counter where they sit."""
WELL = frozenset({Health.OK, Health.WARN})
SILENT = FailReason.OFFLINE
"""Why the hub ends a job of which its station has told nothing."""


def move_job(command: MoveJob, work: Work) -> JobMoved:
    """Print a job elsewhere. Refused: UNKNOWN_JOB, JOB_MOVED, JOB_BEGUN, JOB_PRINTED, PRINTER_AWAY,
    UNKNOWN_DEVICE; at a counter only supervisors and guides choose another printer than its own."""
    device = command.device or work.caller.device
    _check_mover(work, device)
    job = jobs.find(work.db, command.job_id)
    if job is None or job.kind not in PRINTED:
        raise Refused(Code.UNKNOWN_JOB)
    if job.moved_to is not None:
        raise Refused(Code.JOB_MOVED, device=job.moved_to)
    if job.state in REFUSED:
        raise Refused(REFUSED[job.state], device=job.device)
    _check_printer(work, device)
    jobs.move(work.db, command.job_id, device)
    slip_alerts.end(work, command.job_id)
    if not job.ended:
        work.job_again(drop(job.device, command.job_id, work))
        return JobMoved(request_id=command.request_id, device=device)
    again = may_be_out(job.state, job.reason)
    new = _go_on(work, command.job_id, job, device, again=again)
    return JobMoved(request_id=command.request_id, device=device, job=new, again=again)


REFUSED = {JobState.PRINTING: Code.JOB_BEGUN, JobState.PRINTED: Code.JOB_PRINTED}
"""States of jobs that stay where they are."""


def ended(work: Work, job_id: str, job: JobRow, state: JobState, reason: FailReason | None) -> None:
    """A job that was to be dropped has ended: it goes on, unless it came out after all."""
    if job.moved_to is not None and state is not JobState.PRINTED:
        _go_on(work, job_id, job, job.moved_to, again=may_be_out(state, reason))


def may_be_out(state: JobState, reason: FailReason | None) -> bool:
    """Whether an ended job may be on paper: nobody knows, or its station never answered."""
    silent = state is JobState.EXPIRED and reason is SILENT
    return state is JobState.UNCONFIRMED or silent


def drop(device: str, job_id: str, work: Work) -> Outgoing:
    """Tell a job's station not to begin it."""
    told = DropJob(job_id=job_id, valid_until=jobs.valid_until(work.db, job_id))
    return Outgoing(topics.job(device), wire.encode(told))


def _check_mover(work: Work, device: str) -> None:
    if work.caller.kind is not DeviceKind.COUNTER:
        return
    if work.session is None:
        raise Refused(Code.NOT_LOGGED_IN)
    clerk = work.hall.clerk(work.session.clerk)
    if device != work.caller.device and (clerk is None or clerk.role not in CHOOSERS):
        raise Refused(Code.NOT_ALLOWED)


def _check_printer(work: Work, device: str) -> None:
    """It is there and can print, as far as its station says."""
    if devices.find(work.db, device) is None:
        raise Refused(Code.UNKNOWN_DEVICE, device=device)
    seen = presence.find(work.db, device)
    printers = [h for h in seen.health if h.part.startswith("printer")] if seen else []
    if seen is None or not seen.online or not any(h.state in WELL for h in printers):
        raise Refused(Code.PRINTER_AWAY, device=device)


def _go_on(work: Work, job_id: str, job: JobRow, device: str, *, again: bool) -> str:
    """Queue the new job; its id."""
    ticket = None if job.ticket_id is None else tickets.by_id(work.db, job.ticket_id)
    body = jobs.body(work.db, job_id)
    if ticket is not None and job.kind == slip.KIND:
        new = slip.print_elsewhere(work, body, ticket, device, again=again)
    else:
        sent = msgspec.json.decode(body, type=PrintJob)
        paper = marked_again(sent.paper, work.now) if again else sent.paper
        new = printing.send(work, paper, ticket, device)
    work.fact(
        FactKind.SLIP_MOVED,
        ticket=ticket.number if ticket else None,
        service=ticket.service if ticket else None,
        device=device,
        job=new,
        instead_of=job_id,
        again=again,
    )
    return new


COMMANDS = (Spec(MoveJob, move_job, MOVERS),)
