"""Opening hours of the hall and its services, from the settings.

A service is open when its hours say so and not all of its windows rest; a dated exception of
the service comes before one of the hall.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from hub.config import HallConfig, HourSettings, ServiceSettings, SpecialDay
from hub.domain.board import parse_span
from hub.domain.calendar import (
    OpeningHours,
    Span,
    WorkingDays,
    is_open,
    next_opening,
    tomorrow,
)
from hub.domain.spans import shared, without


def hall_hours(hall: HallConfig) -> OpeningHours:
    """When the hall is open."""
    return _opening(hall.hours, hall.days, "", ())


def service_hours(hall: HallConfig, service: ServiceSettings) -> OpeningHours:
    """When tickets of a service are given: its own hours, or the hall's."""
    hours = service.hours or hall.hours
    return _opening(hours, hall.days, service.code, hall.breaks(service.code))


def all_hours(hall: HallConfig) -> list[OpeningHours]:
    """The hours of the hall and of each service."""
    return [hall_hours(hall), *(service_hours(hall, service) for service in hall.services)]


def hall_is_open(calendar: WorkingDays, hall: HallConfig, now: datetime) -> bool:
    """Whether the hall is open, or any of its services by hours of its own."""
    return any(is_open(calendar, hours, now) for hours in all_hours(hall))


def hall_opens_next(
    calendar: WorkingDays, hall: HallConfig, now: datetime, *, day_closed: bool
) -> datetime | None:
    """When the hall or the first of its services opens next."""
    found = [opens_next(calendar, one, now, day_closed=day_closed) for one in all_hours(hall)]
    return min((at for at in found if at is not None), default=None)


def opens_next(
    calendar: WorkingDays, hours: OpeningHours, now: datetime, *, day_closed: bool
) -> datetime | None:
    """The next opening; of a day that is closed already, none of today's counts."""
    return next_opening(calendar, hours, tomorrow(now) if day_closed else now)


@lru_cache(maxsize=64)
def _opening(
    hours: HourSettings,
    days: tuple[SpecialDay, ...],
    service: str,
    breaks: tuple[tuple[str, ...], ...],
) -> OpeningHours:
    gaps = shared([_spans(one) for one in breaks])
    week = tuple(without(_spans(spans), gaps) for spans in hours.week())
    moved = week[0] if hours.moved is None else without(_spans(hours.moved), gaps)
    # The service's own come last: a later one of the same date replaces an earlier one.
    mine = sorted((day for day in days if day.concerns(service)), key=lambda day: len(day.services))
    return OpeningHours(
        weekdays=week,
        working=moved,
        weekends=True,
        holiday=without(_spans(hours.holiday), gaps),
        special={date.fromisoformat(day.date): without(_spans(day.hours), gaps) for day in mine},
    )


def _spans(texts: tuple[str, ...]) -> tuple[Span, ...]:
    return tuple(parse_span(text) for text in texts)
