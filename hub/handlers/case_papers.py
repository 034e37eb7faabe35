"""The papers of a case: what they tell, and a print job for each."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

import msgspec

from hub.domain.deadline import Deadline
from hub.domain.outcome import OUTCOMES, PaperKind
from hub.domain.papers.case import CasePaper
from hub.handlers import editions, printing
from hub.handlers.work import Work
from hub.store import tickets
from hub.store.cases import Record
from hub.store.tickets import Ticket


def send(work: Work, case: Record, *, again: bool = False) -> str:
    """Queue a job for each paper at the caller's station; the first one's id."""
    ticket = tickets.by_id(work.db, case.ticket_id)
    told = _told(work, case, ticket, again=again)
    kinds = OUTCOMES[case.outcome].papers
    first, *_ = [_send(work, kind, str(nr), told, ticket) for nr, kind in enumerate(kinds, start=1)]
    return first


def _send(work: Work, kind: PaperKind, mark: str, told: CasePaper, ticket: Ticket) -> str:
    """Queue one paper; `mark` makes its document number of the case's."""
    paper = work.papers.make(kind.value, msgspec.structs.replace(told, mark=mark))
    return printing.send(work, paper, ticket)


def send_one(
    work: Work, case: Record, kind: PaperKind, mark: str, changes: Changes, *, again: bool
) -> str:
    """Queue the job of a paper about the case's deadline; its id."""
    ticket = tickets.by_id(work.db, case.ticket_id)
    told = _told(work, case, ticket, again=again)
    now_here = msgspec.structs.replace(
        told,
        findings=(),
        at=changes.at,
        clerk=_signs(work, changes.clerk),
        window=changes.window,
        deadline=changes.deadline,
        supplement_by=None,
        note="",
        basis=(*told.basis, *changes.basis),
        clock=changes.rows,
    )
    return _send(work, kind, mark, now_here, ticket)


class Changes(NamedTuple):
    """What a paper tells of a deadline: who changed it where and when, the day now, rows, basis."""

    clerk: str
    window: int
    at: datetime
    deadline: Deadline | None
    rows: tuple[tuple[str, str], ...]
    basis: tuple[str, ...] = ()


def _signs(work: Work, no: str) -> str:
    clerk = work.hall.clerk(no)
    return f"{clerk.name} {clerk.no}" if clerk else no


def _told(work: Work, case: Record, ticket: Ticket, *, again: bool) -> CasePaper:
    """Name, department and basis are those of the version that it was registered under."""
    item = editions.item_of(work, case)
    return CasePaper(
        hall=work.hall.hall.name.zh,
        case_no=case.case_no,
        ticket=ticket.number,
        item_name=case.item_name,
        item_code=case.item,
        applicant=ticket.masked_name,
        findings=case.findings,
        at=case.at,
        window=case.window,
        clerk=_signs(work, case.clerk),
        hotline=work.hall.hall.hotline,
        department=(item and item.department) or "",
        basis=(item and item.basis) or (),
        deadline=Deadline(case.deadline, case.provisional) if case.deadline else None,
        supplement_by=case.supplement_by,
        note=case.note,
        reprinted_at=work.now if again else None,
    )
