"""Opening hours of the hall and its services, from the settings and the calendar."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from importlib import resources

import msgspec

from hub.config import HallConfig, HourSettings, ServiceSettings, SpecialDay
from hub.domain.board import parse_span
from hub.domain.calendar import HallCalendar, OpeningHours, WorkingDays


@lru_cache(maxsize=1)
def calendar() -> WorkingDays:
    """Working days with moved ones (调休), as shipped; beyond its cover weekdays decide."""
    text = (resources.files("assets") / "samples" / "calendar-2026.json").read_bytes()
    return msgspec.json.decode(text, type=HallCalendar).table()


def hall_hours(hall: HallConfig) -> OpeningHours:
    """When the hall is open."""
    return _opening(hall.hours, hall.days)


def service_hours(hall: HallConfig, service: ServiceSettings) -> OpeningHours:
    """When tickets of a service are given: its own hours, or the hall's."""
    return _opening(service.hours or hall.hours, hall.days)


def all_hours(hall: HallConfig) -> list[OpeningHours]:
    """The hours of the hall and of each service."""
    return [hall_hours(hall), *(service_hours(hall, service) for service in hall.services)]


@lru_cache(maxsize=64)
def _opening(hours: HourSettings, days: tuple[SpecialDay, ...]) -> OpeningHours:
    week = tuple(tuple(parse_span(text) for text in spans) for spans in hours.week())
    return OpeningHours(
        weekdays=week,
        working=week[0],
        weekends=True,
        special={
            date.fromisoformat(day.date): tuple(parse_span(text) for text in day.hours)
            for day in days
        },
    )
