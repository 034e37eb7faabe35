"""The pause of the whole hall: evacuation, power, network.

Whoever is called goes back to the head of the queue and is called again afterwards: nobody
misses a call for a pause. Whoever is being served stays at the window; the clerk may finish or
park. Everybody's clock stands still until the hall resumes.
"""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import PauseHall, ResumeHall
from hub.contract.events import FactKind
from hub.contract.results import Done
from hub.contract.words import TicketState
from hub.errors import Refused
from hub.handlers import day, moves, returns
from hub.handlers.table import ADMINS, Spec
from hub.handlers.work import Work
from hub.store import days, hall_pause, tickets
from hub.store.hall_pause import Paused


def pause_hall(command: PauseHall, work: Work) -> Done:
    """Stop the hall, or say another reason for a pause that lasts."""
    before = work.pause
    if before is not None and before.reason is command.reason:
        return Done(request_id=command.request_id)
    if before is None:
        day.begin_today(work)
        _call_back(work)
    work.pause = Paused(command.reason, before.since if before else work.now)
    hall_pause.put(work.db, work.pause)
    work.fact(
        FactKind.HALL_PAUSED,
        clerk=_clerk(work),
        device=work.caller.device,
        reason=command.reason.value,
    )
    work.touch_all()
    return Done(request_id=command.request_id)


def _call_back(work: Work) -> None:
    """Called tickets wait again, at the head, in the order in which they were called."""
    called = [t for t in tickets.at_windows(work.db).values() if t.state is TicketState.CALLED]
    for ticket in sorted(called, key=lambda ticket: ticket.call_no or 0, reverse=True):
        returns.to_the_head(work, ticket)
        assert ticket.window is not None
        moves.leave(work, ticket.window)


def resume_hall(command: ResumeHall, work: Work) -> Done:
    """Go on where the hall stopped. Refused(HALL_NOT_PAUSED)."""
    pause = work.pause
    if pause is None:
        raise Refused(Code.HALL_NOT_PAUSED)
    today = day.begin_today(work)
    hall_pause.end(work.db, pause, work.now)
    if today.closed_at is None:
        days.count_pause(work.db, today, pause, work.now)
    work.pause = None
    work.fact(
        FactKind.HALL_RESUMED,
        clerk=_clerk(work),
        device=work.caller.device,
        reason=pause.reason.value,
        seconds=round((work.now - pause.since).total_seconds()),
    )
    work.touch_all()
    return Done(request_id=command.request_id)


def _clerk(work: Work) -> str | None:
    return work.session.clerk if work.session else None


COMMANDS = (
    Spec(PauseHall, pause_hall, ADMINS, supervisor=True),
    Spec(ResumeHall, resume_hall, ADMINS, supervisor=True),
)
