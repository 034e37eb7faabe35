"""What can be booked: open slots of open days, with their free places."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Protocol

from hub.config import HallConfig, ServiceSettings
from hub.contract.codes import Code
from hub.contract.commands import ListSlots
from hub.contract.results import Slot, SlotDay, Slots
from hub.contract.words import Language
from hub.domain import slots as rules
from hub.domain.calendar import WorkingDays
from hub.errors import Refused
from hub.handlers.hours import service_hours
from hub.handlers.table import RESIDENTS, Spec
from hub.handlers.work import Work
from hub.store import bookings
from hub.store.days import Day


class Now(Protocol):
    """The hall at a moment: what tells which slots are still to come."""

    @property
    def db(self) -> sqlite3.Connection: ...
    @property
    def hall(self) -> HallConfig: ...
    @property
    def calendar(self) -> WorkingDays: ...
    @property
    def now(self) -> datetime: ...
    @property
    def day(self) -> str: ...
    @property
    def today(self) -> Day | None: ...


def list_slots(command: ListSlots, work: Work) -> Slots:
    """The days that can be booked, and the slots of one of them."""
    service = bookable(work, command.service, command.language)
    settings = work.hall.appointments
    taken = bookings.taken(work.db, service.code, today(work), settings.days_ahead + 1)
    coming = {day: _free(work, service, day, taken) for day in days(work)}
    day = _wanted(command, work, service, coming)
    return Slots(
        request_id=command.request_id,
        service=service.code,
        service_name=service.name,
        days=tuple(
            SlotDay(one.isoformat(), is_open(work, service, one), sum(s.free for s in found))
            for one, found in coming.items()
        ),
        day=day.isoformat() if day else None,
        slots=coming[day] if day else (),
        slot_minutes=settings.slot_minutes,
        early_minutes=settings.early_minutes,
        late_minutes=settings.late_minutes,
    )


def first_free(hall: Now, service: ServiceSettings) -> datetime | None:
    """The first slot within reach that has a free place; None where there is none."""
    taken = bookings.taken(
        hall.db, service.code, today(hall), hall.hall.appointments.days_ahead + 1
    )
    free = (
        slot.starts_at
        for day in days(hall)
        for slot in _free(hall, service, day, taken)
        if slot.free
    )
    return next(free, None)


def bookable(work: Work, code: str, language: Language) -> ServiceSettings:
    """A service of which times can be booked; Refused for others."""
    service = work.hall.service(code)
    if service is None:
        raise Refused(Code.UNKNOWN_SERVICE, service=code)
    if not service.slot_places or not work.hall.serving_windows(code):
        raise Refused(Code.NOT_BOOKABLE, name=service.name.inn(language))
    return service


def check_slot(
    work: Work, service: ServiceSettings, starts_at: datetime, language: Language
) -> datetime:
    """A slot that begins then and is still to come, in the hall's zone; Refused for any other."""
    asked = starts_at.astimezone(work.now.tzinfo)
    check_day(work, service, asked.date(), language)
    time = f"{asked:%H:%M}"
    if asked not in _starts(work, service, asked.date()):
        raise Refused(Code.UNKNOWN_SLOT, time=time)
    if asked <= work.now or (asked.date() == today(work) and _closed_today(work)):
        raise Refused(Code.SLOT_PAST, time=time)
    return asked


def check_day(work: Work, service: ServiceSettings, day: date, language: Language) -> None:
    """Refused for a day that is closed or out of reach."""
    reach = days(work)
    if day not in reach:
        first, last = reach[0].isoformat(), reach[-1].isoformat()
        raise Refused(Code.DAY_TOO_FAR, first=first, last=last)
    if not is_open(work, service, day):
        opens = (one.isoformat() for one in reach if one > day and is_open(work, service, one))
        raise Refused(
            Code.DAY_NOT_OPEN,
            name=service.name.inn(language),
            day=day.isoformat(),
            next=next(opens, "—"),
        )


def today(work: Now) -> date:
    """The business day."""
    return date.fromisoformat(work.day)


def days(work: Now) -> list[date]:
    """The days within reach, today first."""
    ahead = work.hall.appointments.days_ahead
    return [today(work) + timedelta(days=count) for count in range(ahead + 1)]


def is_open(work: Work, service: ServiceSettings, day: date) -> bool:
    """Whether a service has a slot on a day at all."""
    return bool(_starts(work, service, day))


def places(work: Work, service: ServiceSettings, day: date, booked: Mapping[datetime, int]) -> int:
    """All places of a day: of its slots by the settings, and what is booked beyond."""
    starts = _starts(work, service, day)
    of_slots = sum(max(service.slot_places, booked.get(start, 0)) for start in starts)
    return of_slots + sum(count for start, count in booked.items() if start not in starts)


def _wanted(
    command: ListSlots,
    work: Work,
    service: ServiceSettings,
    coming: Mapping[date, tuple[Slot, ...]],
) -> date | None:
    """The asked day, or the first with a free place, or the first that is open."""
    if command.day is not None:
        day = _date(command.day)
        check_day(work, service, day, command.language)
        return day
    free = (day for day, found in coming.items() if any(slot.free for slot in found))
    opens = (day for day in coming if is_open(work, service, day))
    return next(free, None) or next(opens, None)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(Code.BAD_FIELD, why=f"day: {text}") from None


def _starts(work: Now, service: ServiceSettings, day: date) -> list[datetime]:
    spans = service_hours(work.hall, service).on(work.calendar, day)
    starts = rules.starts(spans, work.hall.appointments.slot_minutes)
    return [datetime.combine(day, start, work.now.tzinfo) for start in starts]


def _free(
    work: Now, service: ServiceSettings, day: date, taken: Mapping[datetime, int]
) -> tuple[Slot, ...]:
    """The slots of a day that are still to come."""
    if day == today(work) and _closed_today(work):
        return ()
    return tuple(
        Slot(start, max(0, service.slot_places - taken.get(start, 0)))
        for start in _starts(work, service, day)
        if start > work.now
    )


def _closed_today(work: Now) -> bool:
    return work.today is not None and work.today.closed_at is not None


COMMANDS = (Spec(ListSlots, list_slots, RESIDENTS, reads=True),)
