"""Who may still have a ticket: quotas of a person, a slot and a day, and the guard at closing.

Each limit is a row of `LIMITS`. A guide or supervisor may let somebody on over all of them;
that is told as a fact.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hub.config import ServiceSettings
from hub.contract.codes import Code
from hub.contract.commands import GuardClosing, IssueTicket
from hub.contract.events import FactKind
from hub.contract.results import Done
from hub.contract.words import ClosingGuard, DeviceKind, Wait
from hub.domain.numbering import MOST, capacity
from hub.errors import Refused
from hub.handlers import day, giving
from hub.handlers.table import ADMINS, Spec
from hub.handlers.work import Work
from hub.store import closing_guards, quota_slots, tickets

LET_ON = frozenset({DeviceKind.GUIDE, DeviceKind.ADMIN, DeviceKind.COUNTER})
"""Who may let somebody on over a quota; a counter only where a supervisor has signed in."""


@dataclass(frozen=True)
class Ask:
    """One person who wants one ticket. `wait`: what it would be, `count`: its number's;
    `booked`: a booking is checked in, whose slot was its quota."""

    command: IssueTicket
    work: Work
    service: ServiceSettings
    person: str | None
    count: int
    wait: Wait | None
    booked: bool = False

    @property
    def name(self) -> str:
        """The service's, in the language of the answer."""
        return self.service.name.inn(self.command.language)

    def tomorrow(self) -> str:
        """When the service opens the next time after today."""
        work = self.work
        return giving.told(
            giving.next_day(work.calendar, work.hall, self.service, work.now), work.now
        )


def admit(ask: Ask) -> tuple[str, ...]:
    """The limits that this ticket goes beyond, let on by who may; else Refused by the first."""
    if ask.count > MOST:
        raise Refused(Code.SERVICE_FULL, name=ask.name, next=ask.tomorrow())
    if ask.booked:
        return ()
    if ask.command.over_quota and ask.work.caller.kind not in LET_ON:
        raise Refused(Code.NOT_ALLOWED)
    beyond = []
    for limit, check in LIMITS:
        refused = check(ask)
        if refused is not None and not ask.command.over_quota:
            raise refused
        if refused is not None:
            beyond.append(limit)
    return tuple(beyond)


def _person(ask: Ask) -> Refused | None:
    limit = ask.service.per_person
    if ask.person is None or not limit:
        return None
    taken = tickets.of_person(ask.work.db, ask.work.day, ask.service.code, ask.person)
    if taken < limit:
        return None
    return Refused(Code.PERSON_QUOTA, name=ask.name, limit=limit, next=ask.tomorrow())


def _daily(ask: Ask) -> Refused | None:
    if ask.count <= capacity(ask.service.daily or None):
        return None
    return Refused(Code.SERVICE_FULL, name=ask.name, next=ask.tomorrow())


def _slot(ask: Ask) -> Refused | None:
    """Counts the ticket in its slot, too: a refused one is rolled back with its command."""
    work, service = ask.work, ask.service
    slot = giving.slot_now(service, work.now)
    if slot is None:
        return None
    if quota_slots.take(work.db, service.code, giving.slot_name(slot, work.now)) <= slot.limit:
        return None
    again = giving.told(giving.next_slot(work.calendar, work.hall, service, work.now), work.now)
    return Refused(Code.SLOT_QUOTA, name=ask.name, slot=str(slot), next=again)


def _closing(ask: Ask) -> Refused | None:
    work, service, wait = ask.work, ask.service, ask.wait
    if wait is None or not giving.passes_closing(work.calendar, work.hall, service, wait, work.now):
        return None
    guard = closing_guards.read(work.db, work.day).get(service.code, service.at_closing)
    closing = giving.told(giving.closes_at(work.calendar, work.hall, service, work.now), work.now)
    if guard is ClosingGuard.STOP:
        return Refused(Code.CLOSING_STOP, name=ask.name, closing=closing, next=ask.tomorrow())
    if guard is ClosingGuard.ISSUE or ask.command.acknowledge:
        return None
    low, high = max(1, wait.low // 60), -(-wait.high // 60)
    return Refused(Code.PAST_CLOSING, name=ask.name, low=low, high=high, closing=closing)


LIMITS: tuple[tuple[str, Callable[[Ask], Refused | None]], ...] = (
    ("person", _person),
    ("daily", _daily),
    ("slot", _slot),
    ("closing", _closing),
)
"""In this order: who is refused hears the one that lasts longest first."""


def guard_closing(command: GuardClosing, work: Work) -> Done:
    """Set, or take back, what becomes of tickets whose wait passes closing today."""
    day.ensure_open(work)
    service = work.hall.service(command.service)
    if service is None:
        raise Refused(Code.UNKNOWN_SERVICE, service=command.service)
    if command.guard is None:
        closing_guards.drop(work.db, service.code)
    else:
        closing_guards.put(work.db, service.code, work.day, command.guard)
    guard = command.guard or service.at_closing
    work.fact(
        FactKind.CLOSING_GUARDED,
        service=service.code,
        clerk=work.session.clerk if work.session else None,
        device=work.caller.device,
        guard=guard.value,
    )
    work.touch_menu()
    return Done(request_id=command.request_id)


COMMANDS = (Spec(GuardClosing, guard_closing, ADMINS, supervisor=True),)
