"""What a kiosk offers: every service with its status, its queue and its expected wait."""

from __future__ import annotations

from hub.config import ServiceSettings
from hub.contract.states import Menu, ServiceStatus, ServiceTile
from hub.contract.words import Priority
from hub.domain import board as rules
from hub.domain.calendar import is_open
from hub.domain.numbering import capacity
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
    )


def _tile(draw: Drawing, service: ServiceSettings, given: int) -> ServiceTile:
    hours = service_hours(draw.hall, service)
    windows = draw.hall.serving_windows(service.code)
    closed_today = _closed_today(draw)
    status = rules.service_status(
        is_open=is_open(draw.calendar, hours, draw.now) and not closed_today,
        served=bool(windows),
        given=given,
        capacity=capacity(service.daily or None),
    )
    wait = draw.waits.place(service.code, Priority.REGULAR).wait
    again = None
    if status is ServiceStatus.CLOSED:
        again = opens_next(draw.calendar, hours, draw.now, day_closed=closed_today)
    return ServiceTile(
        code=service.code,
        name=service.name,
        hint=service.hint,
        icon=service.icon,
        status=status,
        hours=rules.hours_text(hours.on(draw.calendar, draw.now.date())),
        waiting=draw.waits.waiting(service.code),
        wait=wait,
        late=rules.is_late(wait, service.target_minutes * 60),
        area=service.area,
        windows=windows,
        next_open=again,
        bookable=bool(service.slot_places and windows),
    )


def _closed_today(draw: Drawing) -> bool:
    return draw.today is not None and draw.today.closed_at is not None
