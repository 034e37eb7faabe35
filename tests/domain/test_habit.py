"""Recent and frequent in one number that may be compared at any later time."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hub.domain.habit import EPOCH, HALF, used

NOW = EPOCH + timedelta(days=2500)


def after(*days_ago: float) -> float:
    """The number of something used so many days ago, oldest first."""
    number: float | None = None
    for days in days_ago:
        number = used(NOW - timedelta(days=days), number)
    assert number is not None
    return number


def test_the_newer_of_two_comes_first() -> None:
    assert after(0) > after(1) > after(400)


def test_often_beats_once_just_now_but_not_for_ever() -> None:
    assert after(5, 4, 3, 2, 1) > after(0)
    assert after(*range(60, 40, -1)) < after(0)


@settings(deadline=None)
@given(st.lists(st.floats(0, 3000), min_size=1, max_size=40).map(lambda d: sorted(d, reverse=True)))
def test_it_is_the_sum_of_uses_that_fade(days_ago: list[float]) -> None:
    halves = [timedelta(days=days) / HALF for days in days_ago]
    total: float = sum(2**-age for age in halves)
    age = (NOW - EPOCH) / HALF
    assert 2 ** (after(*days_ago) - age) == pytest.approx(total, rel=1e-6)
