"""Slots of a day: every moment has at most one, they touch and never overlap."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.domain.board import parse_span
from hub.domain.quota import Slot, Slots, ends_at, slot_at

NAMED = ((parse_span("10:10-11:20"), 12), (parse_span("13:30-24:00"), 40))
DAY = datetime(2026, 11, 23, tzinfo=timezone(timedelta(hours=8)))


@pytest.mark.parametrize(
    ("clock", "expected"),
    [
        ("09:29", "09:00–09:30 6"),
        ("09:30", "09:30–10:00 6"),
        ("10:09", "10:00–10:10 6"),
        ("10:10", "10:10–11:20 12"),
        ("11:19", "10:10–11:20 12"),
        ("11:20", "11:20–11:30 6"),
        ("13:29", "13:00–13:30 6"),
        ("23:59", "13:30–24:00 40"),
    ],
)
def test_a_moment_has_its_slot(clock: str, expected: str) -> None:
    slot = slot_at(Slots(NAMED, 30, 6), time.fromisoformat(clock))
    assert slot is not None
    assert f"{slot} {slot.limit}" == expected


def test_without_a_regular_slot_only_the_named_ones_count() -> None:
    slots = Slots(NAMED)
    assert slot_at(slots, time(10)) is None
    assert slot_at(slots, time(10, 10)) == Slot(time(10, 10), time(11, 20), 12)


@given(st.integers(5, 480), st.integers(0, 1439))
def test_slots_touch_and_hold_their_moment(minutes: int, minute: int) -> None:
    slots = Slots(NAMED, minutes, 1)
    clock = time(minute // 60, minute % 60)
    slot = slot_at(slots, clock)
    assert slot is not None
    assert slot.opens <= clock < slot.closes
    if slot.closes != time.max:
        following = slot_at(slots, slot.closes)
        assert following is not None
        assert following.opens == slot.closes


def test_the_last_slot_ends_with_the_day() -> None:
    slot = Slot(time(13, 30), time.max, 1)
    assert ends_at(slot, DAY + timedelta(hours=15)) == DAY + timedelta(days=1)
    assert ends_at(Slot(time(9), time(10), 1), DAY) == DAY + timedelta(hours=10)
