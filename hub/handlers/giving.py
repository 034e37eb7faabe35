"""When a service gives tickets again: its slots, its guard at closing, the next slot or day."""

from __future__ import annotations

from datetime import datetime, time
from functools import lru_cache

from hub.config import HallConfig, ServiceSettings
from hub.contract.words import Wait
from hub.domain import quota
from hub.domain.board import ends_after, parse_span
from hub.domain.calendar import WorkingDays, closing, is_open, next_opening
from hub.domain.quota import Slot, Slots
from hub.handlers.hours import service_hours
from hub.store.quota_slots import Counted

UNKNOWN = "—"
"""Where nobody knows when."""


@lru_cache(maxsize=64)
def _slots(service: ServiceSettings) -> Slots:
    named = tuple((parse_span(slot.hours), slot.tickets) for slot in service.slots)
    return Slots(named, service.slot_minutes, service.per_slot)


def slot_now(service: ServiceSettings, now: datetime) -> Slot | None:
    """The slot in which a ticket counts now; None where no slots are counted."""
    if not service.per_slot and not service.slots:
        return None
    return quota.slot_at(_slots(service), now.time())


def slot_name(slot: Slot, now: datetime) -> str:
    """A slot's name in the store."""
    return f"{now.date()} {slot.opens:%H:%M}"


def slot_is_full(service: ServiceSettings, counted: Counted | None, now: datetime) -> bool:
    """Whether the present slot has given all its tickets; `counted`: the store's last slot."""
    slot = slot_now(service, now)
    if slot is None or counted is None or counted.slot != slot_name(slot, now):
        return False
    return counted.given >= slot.limit


def next_slot(
    calendar: WorkingDays, hall: HallConfig, service: ServiceSettings, now: datetime
) -> datetime | None:
    """When the slot after the present one gives tickets."""
    slot = slot_now(service, now)
    if slot is None:
        return None
    after, hours = quota.ends_at(slot, now), service_hours(hall, service)
    return after if is_open(calendar, hours, after) else next_opening(calendar, hours, after)


def next_day(
    calendar: WorkingDays, hall: HallConfig, service: ServiceSettings, now: datetime
) -> datetime | None:
    """When the service opens the next time, not today."""
    tonight = datetime.combine(now.date(), time.max, now.tzinfo)
    return next_opening(calendar, service_hours(hall, service), tonight)


def told(moment: datetime | None, now: datetime) -> str:
    """A moment in a refusal: `10:30` today, `11-24 09:00` another day."""
    if moment is None:
        return UNKNOWN
    return f"{moment:%H:%M}" if moment.date() == now.date() else f"{moment:%m-%d %H:%M}"


def closes_at(
    calendar: WorkingDays, hall: HallConfig, service: ServiceSettings, now: datetime
) -> datetime | None:
    """When the service closes today."""
    return closing(calendar, service_hours(hall, service), now)


def passes_closing(
    calendar: WorkingDays,
    hall: HallConfig,
    service: ServiceSettings,
    wait: Wait | None,
    now: datetime,
) -> bool:
    """Whether somebody who waits so long may still wait when the service closes."""
    if wait is None:
        return False
    end = closes_at(calendar, hall, service, now)
    return ends_after(wait, None if end is None else (end - now).total_seconds())
