"""Slots of a day, and what a booked time is worth on the day."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.contract.words import Priority
from hub.domain.board import parse_span
from hub.domain.slots import (
    Arrival,
    Punctuality,
    arrival,
    clock_begins,
    comes_from,
    margin,
    punctuality,
    starts,
)

BOOKED = datetime.fromisoformat("2026-11-24T10:30:00+08:00")
MARGIN = margin(30, 20)


@pytest.mark.parametrize(
    ("spans", "minutes", "clocks"),
    [
        (["09:00-10:30"], 30, ["09:00", "09:30", "10:00"]),
        (["09:00-10:20"], 30, ["09:00", "09:30"]),
        (["09:00-10:00", "13:30-14:30"], 30, ["09:00", "09:30", "13:30", "14:00"]),
        (["23:00-24:00"], 30, ["23:00", "23:30"]),
        (["09:00-09:20"], 30, []),
        ([], 30, []),
    ],
)
def test_slots_fill_each_opening(spans: list[str], minutes: int, clocks: list[str]) -> None:
    found = starts([parse_span(span) for span in spans], minutes)
    assert found == tuple(time.fromisoformat(clock) for clock in clocks)


@given(opens=st.integers(0, 22 * 60), length=st.integers(1, 600), minutes=st.integers(5, 240))
def test_every_slot_lies_within_its_opening(opens: int, length: int, minutes: int) -> None:
    closes = min(opens + length, 24 * 60 - 1)
    span = parse_span(f"{opens // 60:02}:{opens % 60:02}-{closes // 60:02}:{closes % 60:02}")
    found = [start.hour * 60 + start.minute for start in starts([span], minutes)]
    assert all(opens <= start and start + minutes <= closes for start in found)
    assert len(found) == max(0, closes - opens) // minutes


@pytest.mark.parametrize(
    ("minutes", "means"),
    [
        (-31, Arrival.EARLY),
        (-30, Arrival.IN_TIME),
        (0, Arrival.IN_TIME),
        (1, Arrival.LATE),
        (20, Arrival.LATE),
        (21, Arrival.LAPSED),
        (24 * 60, Arrival.LAPSED),
        (-24 * 60, Arrival.EARLY),
    ],
)
def test_what_coming_means(minutes: int, means: Arrival) -> None:
    assert arrival(BOOKED, BOOKED + timedelta(minutes=minutes), MARGIN) is means


@pytest.mark.parametrize(
    ("seconds", "was"),
    [
        (-1800, Punctuality.EARLY),
        (-601, Punctuality.EARLY),
        (-600, Punctuality.ON_TIME),
        (0, Punctuality.ON_TIME),
        (1, Punctuality.LATE),
    ],
)
def test_how_punctual_a_check_in_was(seconds: int, was: Punctuality) -> None:
    assert punctuality(timedelta(seconds=seconds)) is was


def test_nobody_comes_on_the_day_before() -> None:
    booked = BOOKED.replace(hour=0, minute=10)
    assert comes_from(booked, MARGIN) == booked.replace(minute=0)
    assert arrival(booked, booked - timedelta(minutes=11), MARGIN) is Arrival.EARLY
    assert comes_from(BOOKED, MARGIN) == BOOKED - timedelta(minutes=30)


@given(st.integers(-120, 120))
def test_the_queue_clock_begins_at_the_booked_time_or_at_the_coming(minutes: int) -> None:
    now = BOOKED + timedelta(minutes=minutes)
    begins = clock_begins(Priority.APPOINTMENT, BOOKED, now)
    assert begins >= BOOKED
    assert begins in (BOOKED, now)
    assert (begins == BOOKED) is (minutes <= 0)
    assert clock_begins(Priority.PRIORITY, BOOKED, now) == now
    assert clock_begins(Priority.REGULAR, None, now) == now
