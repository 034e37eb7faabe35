"""Bookings whose time is over lapse by themselves; so do those of a day that is closed."""

from __future__ import annotations

from datetime import timedelta

from hub.contract.events import FactKind
from hub.contract.words import Move
from hub.domain import ticket as rules
from hub.domain.ticket import Who
from hub.handlers.table import Timer
from hub.handlers.work import Work
from hub.store import bookings
from hub.store.bookings import Booking

STEP = 50
"""Bookings that lapse at one tick at most."""


def lapse_late(work: Work) -> None:
    """Timer: nobody may check in any more with these.

    While the clock tells a date that is not believed (yet), it ends nobody's booking.
    """
    if work.now.date().isoformat() != work.day:
        return
    late = timedelta(minutes=work.hall.appointments.late_minutes)
    for booking in bookings.due(work.db, work.now - late, STEP):
        _lapse(work, booking)


def lapse_day(work: Work, day: str) -> None:
    """A day is closed: what is still open of it and of days before is over."""
    for booking in bookings.open_until(work.db, day):
        _lapse(work, booking)


def _lapse(work: Work, booking: Booking) -> None:
    state = rules.move(booking.state, Move.LAPSE, Who.HUB, booking.code)
    bookings.end(work.db, booking.id, state, work.now)
    work.fact(
        FactKind.BOOKING_LAPSED,
        service=booking.service,
        booking=booking.id,
        starts_at=booking.starts_at.isoformat(),
    )


TIMERS: tuple[Timer, ...] = (lapse_late,)
