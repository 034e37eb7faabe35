"""Who of a day's visitors books a time, for when, and how punctual they are.

Drawn beside the crowd, from chances of their own: without bookers the crowd is what it was, and
who books among few books among many as well, for the same time and as punctually.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import time
from typing import NamedTuple

from hub.config import AppointmentSettings, HallConfig
from hub.domain import slots
from hub.domain.calendar import Span
from hub.handlers.hours import service_hours
from hub.sim.whatif.staffing import Shift
from hub.sim.whatif.visitor import Appointment, Visitor

BOOKED = 0.1
"""Share of those whose service can be booked."""
WISHES = 3
"""Times somebody asks for, before they come without one."""
SAME_DAY, NOTICE_S = 0.2, 3600.0
"""Share that books on the day, and how long before the time they do so at the latest."""
EVENING_S = (-13.0 * 3600, -12.0 * 3600)
"""When the others book; by then the day before is over."""
CANCELS, STAYS_AWAY = 0.03, 0.09


class Habit(NamedTuple):
    """How a share comes: between two parts of the hall's margin before (negative) or after."""

    share: float
    first: float
    last: float


HABITS = (
    Habit(0.05, -1.6, -1.0),  # too early to check in: they wait until they may
    Habit(0.48, -1.0, -0.3),
    Habit(0.27, -0.3, 0.0),
    Habit(0.16, 0.0, 1.0),
    Habit(0.04, 1.0, 2.0),  # too late: they take a ticket as anybody
)


class Bookers:
    """Draws them for one hall, `share` of those who come for a service that can be booked."""

    def __init__(self, hall: HallConfig, day: Shift, share: float) -> None:
        self._settings = hall.appointments
        self._share = share
        self._times = times(hall, day) if share else {}

    def among(self, visitors: Sequence[Visitor], seed: str) -> list[Visitor]:
        """The same visitors, some of whom book; the same for the same seed."""
        return [
            self._perhaps(visitor, random.Random(f"{seed}/booked/{no}"))
            if visitor.service in self._times
            else visitor
            for no, visitor in enumerate(visitors)
        ]

    def _perhaps(self, visitor: Visitor, chance: random.Random) -> Visitor:
        if chance.random() >= self._share:
            return visitor
        found = self._appointment(visitor, chance)
        patience_s = visitor.patience_s
        if patience_s is not None and found.comes_s is not None:
            patience_s += max(-found.comes_s, 0.0)  # who is early knows that it is not time yet
        return visitor._replace(appointment=found, patience_s=patience_s)

    def _appointment(self, visitor: Visitor, chance: random.Random) -> Appointment:
        near = sorted(self._times[visitor.service], key=lambda time: abs(time - visitor.at_s))
        wishes = tuple(near[:WISHES])
        asks_s = _asks(chance, min(wishes))
        fate, comes_s = chance.random(), _comes(chance, self._settings)
        cancels_s = chance.uniform(asks_s, min(wishes))
        return Appointment(
            asks_s,
            wishes,
            comes_s if fate >= CANCELS + STAYS_AWAY else None,
            cancels_s if fate < CANCELS else None,
        )


def _asks(chance: random.Random, first_s: float) -> float:
    """In the evening before, or on the day as long as there is time."""
    same_day, evening_s = chance.random() < SAME_DAY, chance.uniform(*EVENING_S)
    until_s = first_s - NOTICE_S
    return chance.uniform(0.0, until_s) if same_day and until_s > 0 else evening_s


def _comes(chance: random.Random, settings: AppointmentSettings) -> float:
    (habit,) = chance.choices(HABITS, [habit.share for habit in HABITS])
    part = chance.uniform(habit.first, habit.last)
    return 60.0 * part * (settings.early_minutes if part < 0 else settings.late_minutes)


def times(hall: HallConfig, day: Shift) -> Mapping[str, tuple[float, ...]]:
    """The slots that each service offers on a Monday (all `day`, where it is closed then), in
    seconds after the opening; services that cannot be booked are not in it."""
    found = {}
    for service in hall.services:
        if service.slot_places and hall.serving_windows(service.code):
            spans = service_hours(hall, service).weekdays[0] or (_span(day),)
            starts = slots.starts(spans, hall.appointments.slot_minutes)
            at_s = (start.hour * 3600.0 + start.minute * 60 for start in starts)
            found[service.code] = tuple(
                one - day.begins_s for one in at_s if day.begins_s <= one < day.ends_s
            )
    return {code: starts for code, starts in found.items() if starts}


def _span(day: Shift) -> Span:
    return Span(_clock(day.begins_s), _clock(day.ends_s))


def _clock(at_s: float) -> time:
    minutes = int(at_s // 60)
    return time.max if minutes >= 24 * 60 else time(minutes // 60, minutes % 60)
