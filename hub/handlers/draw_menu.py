"""What a kiosk offers: every service with its status, its queue and its expected wait."""

from __future__ import annotations

from hub.config import ServiceSettings
from hub.contract.states import Menu, ServiceStatus, ServiceTile
from hub.contract.words import Priority
from hub.domain import board as rules
from hub.domain.calendar import is_open, next_opening
from hub.domain.numbering import capacity
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
    )


def _tile(draw: Drawing, service: ServiceSettings, given: int) -> ServiceTile:
    hours = service_hours(draw.hall, service)
    windows = draw.hall.serving_windows(service.code)
    status = rules.service_status(
        is_open=is_open(calendar(), hours, draw.now) and not _closed_today(draw),
        served=bool(windows),
        given=given,
        capacity=capacity(service.daily or None),
    )
    wait = draw.waits.place(service.code, Priority.REGULAR).wait
    closed = status is ServiceStatus.CLOSED
    return ServiceTile(
        code=service.code,
        name=service.name,
        hint=service.hint,
        icon=service.icon,
        status=status,
        hours=rules.hours_text(hours.on(calendar(), draw.now.date())),
        waiting=draw.waits.waiting(service.code),
        wait=wait,
        late=rules.is_late(wait, service.target_minutes * 60),
        area=service.area,
        windows=windows,
        next_open=next_opening(calendar(), hours, draw.now) if closed else None,
        bookable=bool(service.slot_places and windows),
    )


def _closed_today(draw: Drawing) -> bool:
    return draw.today is not None and draw.today.closed_at is not None
