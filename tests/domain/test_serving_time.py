"""What is known of serving times."""

from __future__ import annotations

import random
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.domain.serving_time import (
    LAST_WEEK_AT_MOST,
    PRIOR_SPREAD,
    Known,
    Sample,
    Serving,
    item_time,
    pace_of,
    serving_time,
)

EIGHT = Serving(480, (480 * 0.6) ** 2)


def of(seconds: Iterable[float]) -> Sample:
    found = Sample()
    for one in seconds:
        found = found.plus(one)
    return found


def test_prior_then_experience() -> None:
    assert serving_time(Sample(), Sample(), 480).mean == 480
    assert serving_time(of([240] * 200), Sample(), 480).mean == pytest.approx(240, rel=0.03)
    last_week = Sample(1000, 1000 * 240, 1000 * 240**2)
    assert 240 < serving_time(Sample(), last_week, 480).mean < 300


def pace(*services: tuple[Iterable[float], Iterable[float], float]) -> float:
    return pace_of(Known(of(today), of(week), prior) for today, week, prior in services)


def test_the_pace_is_that_of_all_services_together() -> None:
    nobody = ([], [], 900)
    assert pace(nobody, nobody) == 1.0
    assert pace(([240] * 60, [], 480), nobody) == pytest.approx(0.57, abs=0.01)
    assert pace(([240] * 600, [], 480), nobody) == pytest.approx(0.5, abs=0.02)
    assert pace(([480] * 600, [], 480), ([900] * 10, [], 900)) == 1.0
    assert pace(([240] * 90, [], 480), ([1800] * 45, [], 900)) == pytest.approx(1.0, abs=0.01)


def test_of_a_week_ago_so_many_count_for_the_pace_as_for_the_service() -> None:
    assert pace(([], [240] * 5000, 480)) == pace(([], [240] * LAST_WEEK_AT_MOST, 480))


@given(st.lists(st.integers(1, 5400), max_size=30), st.floats(60, 7200))
def test_a_pace_lies_between_the_settings_and_what_was_seen(
    seconds: list[int], prior_s: float
) -> None:
    ends = [1.0, *(one / prior_s for one in seconds)]
    assert min(ends) - 0.01 <= pace((seconds, [], prior_s)) <= max(ends) + 0.01


def test_an_item_begins_as_its_service_and_becomes_its_own() -> None:
    assert item_time(Sample(), Sample(), EIGHT) == 480
    assert item_time(Sample(95, 95 * 1480, 95 * 1480**2), Sample(), EIGHT) == pytest.approx(1430)


def test_wrong_settings_make_no_serving_time_less_sure() -> None:
    chance = random.Random(3)
    today = of(chance.gammavariate(4, 50) for _ in range(60))
    right, wrong = (serving_time(today, Sample(), prior) for prior in (200, 600))
    assert wrong.variance / wrong.mean**2 == pytest.approx(right.variance / right.mean**2, rel=0.3)
    unknown = serving_time(Sample(), Sample(), 600)
    assert unknown.variance == pytest.approx((600 * PRIOR_SPREAD) ** 2)


@given(st.lists(st.integers(1, 5400), max_size=30), st.floats(60, 7200))
def test_no_variance_is_below_nothing(seconds: list[int], prior_s: float) -> None:
    found = serving_time(of(seconds), of(seconds), prior_s)
    assert found.mean > 0
    assert found.variance >= 0


@pytest.mark.parametrize("shape", [1.0, 3.0, 50.0])
def test_the_rest_of_a_serving_that_has_begun(shape: float) -> None:
    """Looked at by chance, so that a long one is met more often."""
    chance = random.Random(5)
    times = [chance.gammavariate(shape, 100 / shape) for _ in range(40_000)]
    met = chance.choices(times, times, k=40_000)
    rests = [chance.random() * time for time in met]
    mean = sum(rests) / len(rests)
    variance = sum((rest - mean) ** 2 for rest in rests) / len(rests)
    assert Serving(100, 10_000 / shape).rest() == pytest.approx((mean, variance), rel=0.05)
