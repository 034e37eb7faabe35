"""What a kiosk offers: every service with its status, its queue and its expected wait."""

from __future__ import annotations

from datetime import datetime

from hub.config import ServiceSettings
from hub.contract.states import Menu, ServiceStatus, ServiceTile
from hub.contract.words import ClosingGuard, Priority
from hub.domain import board as rules
from hub.domain.calendar import is_open, next_opening
from hub.domain.numbering import capacity
from hub.handlers import giving
from hub.handlers.drawing import Drawing
from hub.handlers.hours import calendar, hall_hours, service_hours
from hub.store import tickets


def menu(draw: Drawing) -> Menu:
    """The whole menu."""
    hours = hall_hours(draw.hall)
    given = tickets.given(draw.db, draw.day)
    hall_open = is_open(calendar(), hours, draw.now) and not _closed_today(draw)
    version = draw.db.execute("SELECT max(version) FROM catalogues").fetchone()[0]
    return Menu(
        hall=draw.hall.hall.name,
        day=draw.day,
        open=hall_open,
        hours=rules.hours_text(hours.on(calendar(), draw.now.date())),
        next_open=None if hall_open else next_opening(calendar(), hours, draw.now),
        services=tuple(_tile(draw, s, given.get(s.code, 0)) for s in draw.hall.services),
        catalogue=version or 0,
        phone_url=draw.hall.hall.phone_url,
        hotline=draw.hall.hall.hotline,
        pause=draw.pause,
    )


def _tile(draw: Drawing, service: ServiceSettings, given: int) -> ServiceTile:
    hours = service_hours(draw.hall, service)
    windows = draw.hall.serving_windows(service.code)
    wait = draw.waits.place(service.code, Priority.REGULAR).wait
    past = giving.passes_closing(draw.hall, service, wait, draw.now)
    guard = draw.guards.get(service.code, service.at_closing)
    stopped = past and guard is ClosingGuard.STOP
    full_today = stopped or given >= capacity(service.daily or None)
    status = rules.service_status(
        is_open=is_open(calendar(), hours, draw.now) and not _closed_today(draw),
        served=bool(windows),
        paused=draw.pause is not None,
        full=full_today or giving.slot_is_full(service, draw.slots.get(service.code), draw.now),
    )
    return ServiceTile(
        code=service.code,
        name=service.name,
        hint=service.hint,
        icon=service.icon,
        status=status,
        hours=rules.hours_text(hours.on(calendar(), draw.now.date())),
        waiting=draw.waits.waiting(service.code),
        wait=wait if draw.pause is None else None,
        late=rules.is_late(wait, service.target_minutes * 60),
        area=service.area,
        windows=windows,
        next_open=_next_open(draw, service, status, full_today=full_today),
        past_closing=past and draw.pause is None,
        guard=guard,
    )


def _next_open(
    draw: Drawing, service: ServiceSettings, status: ServiceStatus, *, full_today: bool
) -> datetime | None:
    if status is ServiceStatus.CLOSED:
        return next_opening(calendar(), service_hours(draw.hall, service), draw.now)
    if status is not ServiceStatus.FULL:
        return None
    following = giving.next_day if full_today else giving.next_slot
    return following(draw.hall, service, draw.now)


def _closed_today(draw: Drawing) -> bool:
    return draw.today is not None and draw.today.closed_at is not None
