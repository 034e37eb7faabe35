"""What is known of serving times."""

from __future__ import annotations

import pytest

from hub.domain.serving_time import Sample, Serving, item_time, serving_time

EIGHT = Serving(480, (480 * 0.6) ** 2)


def test_prior_then_experience() -> None:
    assert serving_time(Sample(), Sample(), 480).mean == 480
    today = Sample()
    for _ in range(200):
        today = today.plus(240)
    assert serving_time(today, Sample(), 480).mean == pytest.approx(240, rel=0.03)
    last_week = Sample(1000, 1000 * 240, 1000 * 240**2)
    assert 240 < serving_time(Sample(), last_week, 480).mean < 300


def test_an_item_begins_as_its_service_and_becomes_its_own() -> None:
    assert item_time(Sample(), Sample(), EIGHT) == 480
    assert item_time(Sample(95, 95 * 1480, 95 * 1480**2), Sample(), EIGHT) == pytest.approx(1430)
