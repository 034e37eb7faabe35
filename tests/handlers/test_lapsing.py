"""What a set clock does to bookings: their time is one on the wall, and a false date ends none."""

from __future__ import annotations

from datetime import timedelta

import pytest

from hub.contract.commands import FindBooking
from hub.contract.results import BookingFound, BookingView
from hub.contract.words import BookingKey, TicketState
from hub.handlers.lapsing import STEP
from tests.appointments import TUESDAY, at, book, check_in, go_to, key, with_appointments
from tests.desks import change, with_service
from tests.halls import Bench


def found(bench: Bench, code: str) -> BookingView:
    reply = bench.expect(BookingFound, "guide-1", FindBooking, key=BookingKey(code=code)).booking
    assert reply is not None
    return reply


@pytest.mark.parametrize("by", [timedelta(minutes=20), timedelta(minutes=-20)])
def test_a_booked_time_stays_what_it_was_when_the_clock_is_set(bench: Bench, by: timedelta) -> None:
    mine, other = book(bench, "10:00"), book(bench, "10:30", TUESDAY)
    issued = check_in(bench, key(mine))
    bench.clock.set_by(by)
    bench.engine.tick()
    assert found(bench, other.code).starts_at == at("10:30", TUESDAY)
    assert check_in(bench, key(mine)).booked_for == issued.booked_for == at("10:00")


@pytest.mark.parametrize("by", [timedelta(days=1), timedelta(days=500)])
def test_a_false_date_ends_no_booking(bench: Bench, by: timedelta) -> None:
    today, tomorrow = book(bench, "10:00"), book(bench, "10:30", TUESDAY)
    bench.clock.set_by(by)
    bench.pass_time(minutes=1)
    assert found(bench, today.code).state is TicketState.BOOKED
    bench.clock.set_by(-by)
    bench.pass_time(minutes=1)
    assert check_in(bench, key(today)).booked_for == at("10:00")
    assert found(bench, tomorrow.code).state is TicketState.BOOKED


def test_many_lapse_in_steps(bench: Bench) -> None:
    change(bench, lambda hall: with_service(hall, "B", slot_places=2 * STEP))
    change(bench, lambda hall: with_appointments(hall, per_person=0))
    for no in range(STEP + 5):
        book(bench, "10:00", phone=f"139000{no:05}")
    counts = []
    for _ in range(2):
        go_to(bench, "10:21")
        row = bench.engine.db.execute("SELECT count(*) FROM bookings WHERE state = 'lapsed'")
        counts.append(row.fetchone()[0])
    assert counts == [STEP, STEP + 5]
