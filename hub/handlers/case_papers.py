"""The papers of a case: what they tell, and a print job for each."""

from __future__ import annotations

from hub.domain.case_paper import CasePaper, papers
from hub.domain.deadline import Deadline
from hub.handlers import editions, printing
from hub.handlers.work import Work
from hub.store import tickets
from hub.store.cases import Record
from hub.store.tickets import Ticket


def send(work: Work, case: Record, *, again: bool = False) -> str:
    """Queue a job for each paper at the caller's station; the first one's id."""
    ticket = tickets.by_id(work.db, case.ticket_id)
    told = _told(work, case, ticket, again=again)
    first, *_ = [printing.send(work, paper, ticket) for paper in papers(case.outcome, told)]
    return first


def _told(work: Work, case: Record, ticket: Ticket, *, again: bool) -> CasePaper:
    """Name, department and basis are those of the version that it was registered under."""
    clerk = work.hall.clerk(case.clerk)
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
        clerk=f"{clerk.name} {clerk.no}" if clerk else case.clerk,
        hotline=work.hall.hall.hotline,
        department=(item and item.department) or "",
        basis=(item and item.basis) or (),
        deadline=Deadline(case.deadline, case.provisional) if case.deadline else None,
        supplement_by=case.supplement_by,
        note=case.note,
        reprinted_at=work.now if again else None,
    )
