"""What a kiosk offers: every service with its status, its queue and its expected wait."""

from __future__ import annotations

from datetime import datetime

from hub.config import ServiceSettings
from hub.contract.states import Menu, ServiceStatus, ServiceTile
from hub.contract.words import ClosingGuard, Priority
from hub.domain import board as rules
from hub.domain.calendar import is_open
from hub.domain.numbering import capacity
from hub.handlers import collecting, giving, slots
from hub.handlers.drawing import Drawing
from hub.handlers.hours import (
    hall_hours,
    hall_is_open,
    hall_opens_next,
    opens_next,
    service_hours,
)
from hub.store import tickets


def menu(draw: Drawing) -> Menu:
    """The whole menu."""
    hours = hall_hours(draw.hall)
    given = tickets.given(draw.db, draw.day)
    closed_today = _closed_today(draw)
    hall_open = hall_is_open(draw.calendar, draw.hall, draw.now) and not closed_today
    again = None
    if not hall_open:
        again = hall_opens_next(draw.calendar, draw.hall, draw.now, day_closed=closed_today)
    version = draw.db.execute("SELECT max(version) FROM catalogues").fetchone()[0]
    return Menu(
        hall=draw.hall.hall.name,
        day=draw.day,
        open=hall_open,
        hours=rules.hours_text(hours.on(draw.calendar, draw.now.date())),
        next_open=again,
        services=tuple(_tile(draw, s, given.get(s.code, 0)) for s in draw.hall.services),
        catalogue=version or 0,
        phone_url=draw.hall.hall.phone_url,
        hotline=draw.hall.hall.hotline,
        self_service=draw.hall.self_service.functions,
        pause=draw.pause,
        senior_age=draw.hall.rules.senior_age,
        notices=draw.hall.hall.notices,
        next_hours=rules.hours_text(hours.on(draw.calendar, again.date())) if again else "",
    )


def _tile(draw: Drawing, service: ServiceSettings, given: int) -> ServiceTile:
    hours = service_hours(draw.hall, service)
    windows = draw.hall.serving_windows(service.code)
    wait = draw.waits.place(service.code, Priority.REGULAR).wait
    past = giving.passes_closing(draw.calendar, draw.hall, service, wait, draw.now)
    guard = draw.guards.get(service.code, service.at_closing)
    stopped = past and guard is ClosingGuard.STOP
    full_today = stopped or given >= capacity(service.daily or None)
    status = rules.service_status(
        is_open=is_open(draw.calendar, hours, draw.now) and not _closed_today(draw),
        served=bool(windows),
        paused=draw.pause is not None,
        full=full_today or giving.slot_is_full(service, draw.slots.get(service.code), draw.now),
    )
    bookable = bool(service.slot_places and windows)
    used_up = full_today and status is ServiceStatus.FULL
    return ServiceTile(
        code=service.code,
        name=service.name,
        hint=service.hint,
        icon=service.icon,
        status=status,
        hours=rules.hours_text(hours.on(draw.calendar, draw.now.date())),
        waiting=draw.waits.waiting(service.code),
        wait=wait if draw.pause is None else None,
        late=rules.is_late(wait, service.target_minutes * 60),
        area=service.area,
        windows=windows,
        bookable=bookable,
        collects=collecting.collects(service),
        next_open=_next_open(draw, service, status, full_today=full_today),
        past_closing=past and draw.pause is None,
        guard=guard,
        next_slot=slots.first_free(draw, service) if used_up and bookable else None,
    )


def _next_open(
    draw: Drawing, service: ServiceSettings, status: ServiceStatus, *, full_today: bool
) -> datetime | None:
    if status is ServiceStatus.CLOSED:
        hours = service_hours(draw.hall, service)
        return opens_next(draw.calendar, hours, draw.now, day_closed=_closed_today(draw))
    if status is not ServiceStatus.FULL:
        return None
    following = giving.next_day if full_today else giving.next_slot
    return following(draw.calendar, draw.hall, service, draw.now)


def _closed_today(draw: Drawing) -> bool:
    return draw.today is not None and draw.today.closed_at is not None
