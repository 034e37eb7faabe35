"""Slots: the times of a day that can be booked, and what a booked time is worth on the day.

The booked time is a moment, the beginning of its slot. Who comes a little early waits from the
booked time on, who comes a little late from the coming on: being late costs what one is late, and
being early takes nothing from those who came on time.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from hub.contract.words import Priority
from hub.domain.calendar import Span


class Arrival(StrEnum):
    """How a coming lies to the booked time."""

    EARLY = "early"
    """Before one may check in."""
    IN_TIME = "in_time"
    LATE = "late"
    """After the booked time, and not too late."""
    LAPSED = "lapsed"


class Punctuality(StrEnum):
    """How punctual somebody was who has checked in."""

    EARLY = "early"
    ON_TIME = "on_time"
    LATE = "late"


EARLY_BY = timedelta(minutes=10)
"""Who comes more than this before the booked time is early; after it, late."""


class Margin(NamedTuple):
    """How much before and after the booked time one may come."""

    early: timedelta
    late: timedelta


def margin(early_minutes: int, late_minutes: int) -> Margin:
    """The hall's margin, from minutes."""
    return Margin(timedelta(minutes=early_minutes), timedelta(minutes=late_minutes))


def starts(spans: Iterable[Span], minutes: int) -> tuple[time, ...]:
    """When the slots of a day begin: from each opening on, as many as end before it closes."""
    return tuple(
        time(start // 60, start % 60)
        for span in spans
        for start in range(_minute(span.opens), _minute(span.closes) - minutes + 1, minutes)
    )


def _minute(clock: time) -> int:
    """Minutes since midnight; the last moment of the day counts as 24:00."""
    return 24 * 60 if clock == time.max else clock.hour * 60 + clock.minute


def comes_from(booked_for: datetime, margin: Margin) -> datetime:
    """From when on one may check in; never on the day before."""
    midnight = booked_for.replace(hour=0, minute=0, second=0, microsecond=0)
    return max(booked_for - margin.early, midnight)


def arrival(booked_for: datetime, now: datetime, margin: Margin) -> Arrival:
    """What coming now means; both ends of the margin still count."""
    if now < comes_from(booked_for, margin):
        return Arrival.EARLY
    if now > booked_for + margin.late:
        return Arrival.LAPSED
    return Arrival.LATE if now > booked_for else Arrival.IN_TIME


def punctuality(after: timedelta) -> Punctuality:
    """How punctual who came so long after the booked time was; negative: before it."""
    if after > timedelta():
        return Punctuality.LATE
    return Punctuality.EARLY if after < -EARLY_BY else Punctuality.ON_TIME


def clock_begins(priority: Priority, booked_for: datetime | None, came: datetime) -> datetime:
    """Since when somebody who came then counts as waiting: an appointment not before its booked
    time, anybody else from the coming on."""
    if booked_for is None or priority is not Priority.APPOINTMENT:
        return came
    return max(booked_for, came)
