"""Collection tickets (综合出件): by a case's number, or by the card of whom it belongs to.

A service whose `only_kind` is `collect` gives them; so only windows of that kind call them.
"""

from __future__ import annotations

from hub.config import ServiceSettings
from hub.contract.codes import Code
from hub.contract.commands import IssueTicket
from hub.contract.events import FactKind
from hub.contract.words import WindowKind
from hub.errors import Refused
from hub.handlers.work import Work
from hub.store import collections
from hub.store.tickets import Ticket


def collects(service: ServiceSettings | None) -> bool:
    """Whether a service's tickets collect results."""
    return service is not None and service.only_kind is WindowKind.COLLECT


def wanted(
    command: IssueTicket, work: Work, service: ServiceSettings, person: str | None
) -> list[int]:
    """Rows of the cases whose results are to be collected: the named one, and the person's.

    Refused: NOT_COLLECTED_HERE for another kind of service, UNKNOWN_CASE, NOTHING_TO_COLLECT
    when the case has no result or it has been collected.
    """
    if not collects(service):
        if command.case_no is not None:
            raise Refused(Code.NOT_COLLECTED_HERE, name=service.name.inn(command.language))
        return []
    found = collections.open_of_person(work.db, person) if person is not None else []
    if command.case_no is None:
        return found
    wrong = refusal(work, command.case_no)
    if wrong is not None:
        raise wrong
    named = collections.open_case(work.db, command.case_no)
    assert named is not None
    return [named, *(case for case in found if case != named)][: collections.AT_MOST]


def refusal(work: Work, case_no: str) -> Refused | None:
    """Why the result of a case cannot be collected; None where it can."""
    if collections.open_case(work.db, case_no) is not None:
        return None
    missing = collections.known(work.db, case_no) is None
    return Refused(Code.UNKNOWN_CASE if missing else Code.NOTHING_TO_COLLECT, case=case_no)


def hand_out(work: Work, ticket: Ticket) -> bool:
    """A collection ticket is finished: its results are handed out. Whether there were any."""
    if not collects(work.hall.service(ticket.service)):
        return False
    handed = collections.collect(work.db, ticket.id, work.now)
    for case_no in handed:
        work.fact(
            FactKind.RESULT_COLLECTED,
            ticket=ticket.number,
            window=ticket.window,
            service=ticket.service,
            clerk=ticket.clerk,
            case_no=case_no,
        )
    return bool(handed)
