"""The expected wait as a range."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.contract.words import Wait
from hub.domain import estimate
from hub.domain.estimate import Desk, Sample, Serving, expected_wait, serving_time

EIGHT = Serving(480, (480 * 0.6) ** 2)
SERVING = {"A": EIGHT, "B": EIGHT}
A, AB = frozenset("A"), frozenset("AB")


def test_unknown_without_an_open_window() -> None:
    assert expected_wait("A", {"A": 2}, [], SERVING) is None
    assert expected_wait("A", {}, [Desk(frozenset("B"), False)], SERVING) is None


def test_now_when_a_window_is_free() -> None:
    assert expected_wait("A", {}, [Desk(A, True), Desk(A, False)], SERVING) == Wait(0, 0)
    one_before = expected_wait("A", {"A": 1}, [Desk(A, True), Desk(A, False)], SERVING)
    assert one_before is not None
    assert one_before.high > 60


def test_a_short_wait_is_now() -> None:
    quick = {"A": Serving(20, 100)}
    wait = expected_wait("A", {}, [Desk(A, True)], quick)
    assert wait is not None
    assert wait.low == 0
    assert wait.high < 60


def test_others_count_where_they_share_windows() -> None:
    alone = expected_wait(
        "A", {"A": 3, "B": 9}, [Desk(A, True), Desk(frozenset("B"), True)], SERVING
    )
    shared = expected_wait("A", {"A": 3, "B": 9}, [Desk(AB, True), Desk(AB, True)], SERVING)
    assert alone is not None
    assert shared is not None
    assert alone.high < shared.high


def test_those_of_whom_nobody_comes_here_do_not_count() -> None:
    alone = expected_wait("A", {}, [Desk(A, True)], SERVING)
    assert expected_wait("A", {"B": 4}, [Desk(A, True)], SERVING) == alone


def test_prior_then_experience() -> None:
    assert serving_time(Sample(), Sample(), 480).mean == 480
    today = Sample()
    for _ in range(200):
        today = today.plus(240)
    assert serving_time(today, Sample(), 480).mean == pytest.approx(240, rel=0.03)
    last_week = Sample(1000, 1000 * 240, 1000 * 240**2)
    assert 240 < serving_time(Sample(), last_week, 480).mean < 300


def test_who_is_ahead_of_a_faster_class() -> None:
    rates = {"regular": 1.0, "priority": 2.0}
    waiting = {("A", "regular"): 4, ("A", "priority"): 1}
    assert estimate.ahead_of(waiting, rates, "regular") == {"A": 5.0}
    assert estimate.ahead_of(waiting, rates, "priority") == {"A": 3.0}


@given(
    st.integers(0, 60),
    st.integers(1, 12),
    st.floats(1, 3600),
    st.floats(0, 1e7),
)
def test_ranges_are_ordered_and_grow(n: int, windows: int, mean: float, variance: float) -> None:
    serving = {"A": Serving(mean, variance)}
    desks = [Desk(A, True)] * windows
    wait = expected_wait("A", {"A": n}, desks, serving)
    longer = expected_wait("A", {"A": n + 1}, desks, serving)
    assert wait is not None
    assert longer is not None
    assert 0 <= wait.low <= wait.high <= longer.high


def test_the_range_holds_about_four_times_in_five() -> None:
    """A simulated queue of two windows: the share of true waits inside the told range."""
    rng = random.Random(7)
    inside = 0
    for _ in range(400):
        ahead = rng.randint(3, 12)
        wait = expected_wait("A", {"A": ahead}, [Desk(A, True)] * 2, SERVING)
        assert wait is not None
        inside += wait.low <= _true_wait(rng, ahead, EIGHT) <= wait.high
    assert 0.7 < inside / 400 < 0.9


def _true_wait(rng: random.Random, ahead: int, serving: Serving) -> float:
    shape = serving.mean**2 / serving.variance
    free = [rng.random() * rng.gammavariate(shape, serving.mean / shape) for _ in range(2)]
    for _ in range(ahead):
        free.sort()
        free[0] += rng.gammavariate(shape, serving.mean / shape)
    return min(free)
