"""Paper for the caller's own printer: one print job, worthless after a minute."""

from __future__ import annotations

from datetime import datetime, timedelta

from hub.contract.devices import Paper, PrintJob
from hub.contract.words import DeviceKind
from hub.handlers.work import Work
from hub.store.tickets import Ticket

PRINTERS = frozenset({DeviceKind.KIOSK, DeviceKind.GUIDE, DeviceKind.COUNTER})
"""Stations that may have a printer."""


def valid_until(work: Work) -> datetime:
    """New paper never brings out a slip that is older than this."""
    return work.now + timedelta(seconds=work.hall.rules.slip_valid)


def send(work: Work, paper: Paper, ticket: Ticket | None = None, device: str | None = None) -> str:
    """Queue the paper for the caller's printer, or another device's; the job's id."""
    job = PrintJob(
        job_id=work.job_id(),
        valid_until=valid_until(work),
        paper=paper,
        ticket=ticket and ticket.number,
    )
    work.job(device or work.caller.device, job, ticket and ticket.id)
    return job.job_id
