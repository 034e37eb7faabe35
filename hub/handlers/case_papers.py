"""The papers of a case: what they tell, and a print job for each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

import msgspec

from hub.contract.devices import Paper
from hub.domain.deadline import Deadline
from hub.domain.outcome import OUTCOMES, PaperKind
from hub.domain.papers.case import CasePaper
from hub.handlers import editions, printing
from hub.handlers.work import Work
from hub.store import tickets
from hub.store.cases import Record
from hub.store.tickets import Ticket


def send(work: Work, case: Record) -> str:
    """Queue a job for each paper of its outcome at the caller's station; the first one's id."""
    return send_all(work, case, of_outcome(work, case, again=False))


def send_all(work: Work, case: Record, papers: Sequence[Paper]) -> str:
    """Queue a job for each of a case's papers; the first one's id."""
    ticket = tickets.by_id(work.db, case.ticket_id)
    first, *_ = [printing.send(work, paper, ticket) for paper in papers]
    return first


def of_outcome(work: Work, case: Record, *, again: bool) -> list[Paper]:
    """The papers of its outcome; `again`: marked 补打."""
    ticket = tickets.by_id(work.db, case.ticket_id)
    told = _told(work, case, ticket, again=again)
    kinds = OUTCOMES[case.outcome].papers
    return [_paper(work, kind, str(nr), told) for nr, kind in enumerate(kinds, start=1)]


def _paper(work: Work, kind: PaperKind, mark: str, told: CasePaper) -> Paper:
    """One paper; `mark` makes its document number of the case's."""
    return work.papers.make(kind.value, msgspec.structs.replace(told, mark=mark))


def of_deadline(
    work: Work, case: Record, kind: PaperKind, mark: str, changes: Changes, *, again: bool
) -> Paper:
    """A paper about the case's deadline."""
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
    return _paper(work, kind, mark, now_here)


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
