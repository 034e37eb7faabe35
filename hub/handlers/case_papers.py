"""The papers of a case: what they tell, and a print job for each."""

from __future__ import annotations

from hub.domain.case_paper import CasePaper, papers
from hub.domain.catalogue import Item
from hub.domain.deadline import Deadline
from hub.handlers import printing
from hub.handlers.work import Work
from hub.store import tickets
from hub.store.cases import Record
from hub.store.tickets import Ticket


def send(work: Work, case: Record, item: Item | None, *, again: bool = False) -> str:
    """Queue a job for each paper at the caller's station; the first one's id.

    `item` is the case's, of the version under which it was registered.
    """
    ticket = tickets.by_id(work.db, case.ticket_id)
    told = _told(work, case, item, ticket, again=again)
    first, *_ = [printing.send(work, paper, ticket) for paper in papers(case.outcome, told)]
    return first


def _told(work: Work, case: Record, item: Item | None, ticket: Ticket, *, again: bool) -> CasePaper:
    clerk = work.hall.clerk(case.clerk)
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
