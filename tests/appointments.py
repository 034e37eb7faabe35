"""Short words for booking in a test hall; service B of the sample hall has two places a slot."""

from __future__ import annotations

from datetime import datetime

import msgspec

from hub.config import HallConfig
from hub.contract.commands import BookSlot, CheckIn
from hub.contract.results import Booked, BookingView, TicketIssued
from hub.contract.words import BookingKey, Identity
from tests.halls import START, Bench

PHONE = "13912340917"
OTHER_PHONE = "13712340917"
"""Ends as the first does."""
ADULT = Identity(name="李示明", number="630103198503140012", born="1985-03-14")
SENIOR = Identity(name="马秀兰", number="630103195001012420", born="1950-01-01")
MONDAY, TUESDAY, SUNDAY = "2026-11-23", "2026-11-24", "2026-11-29"


def at(clock: str, day: str = MONDAY) -> datetime:
    """A time of the sample hall."""
    return datetime.fromisoformat(f"{day}T{clock}:00+08:00")


def with_appointments(hall: HallConfig, **settings: object) -> HallConfig:
    """The hall with other settings of its appointments."""
    changed = msgspec.structs.replace(hall.appointments, **settings)
    return msgspec.structs.replace(hall, appointments=changed)


def book(
    bench: Bench, clock: str, day: str = MONDAY, device: str = "kiosk-1", **fields: object
) -> BookingView:
    """Book a time of service B, for `PHONE` unless a card or another phone is given."""
    whose = {} if {"identity", "phone"} & set(fields) else {"phone": PHONE}
    wish = {"service": "B", "starts_at": at(clock, day), **whose, **fields}
    return bench.expect(Booked, device, BookSlot, **wish).booking


def key(booking: BookingView) -> BookingKey:
    """The code of a booking's paper."""
    return BookingKey(code=booking.code)


def check_in(bench: Bench, whose: BookingKey, device: str = "kiosk-1") -> TicketIssued:
    """Check in, which must succeed."""
    return bench.expect(TicketIssued, device, CheckIn, key=whose)


def go_to(bench: Bench, clock: str, day: str = MONDAY) -> None:
    """Let time pass until then; timers run once."""
    assert bench.clock.time >= START
    bench.clock.time = at(clock, day)
    bench.out = bench.engine.tick()
