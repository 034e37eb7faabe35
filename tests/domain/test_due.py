"""Booked people whose time is to come: who of them goes first."""

from __future__ import annotations

import pytest

from hub.domain.due import STILL, Due, before, passing

SOON, LATER, OTHER = Due("B", 600.0, 2), Due("B", 1800.0, 4), Due("G", 300.0, 1)
GROWTH = {"B": 1.5, "G": 1.5}


@pytest.mark.parametrize(
    ("wait_s", "people"),
    [
        (899.0, {}),
        (900.0, {"G": 1}),  # 1.5 × (900 - 300) = 1 × 900
        (1800.0, {"B": 2, "G": 1}),
        (5400.0, {"B": 6, "G": 1}),
    ],
)
def test_they_pass_who_waits_long_enough(wait_s: float, people: dict[str, int]) -> None:
    found = passing((SOON, LATER, OTHER), GROWTH, 1.0, wait_s, 0.0)
    assert found == {code: pytest.approx(STILL * count) for code, count in people.items()}


def test_who_has_waited_already_is_passed_by_fewer() -> None:
    """1.5 × (1800 - 600) = 1 × (1800 + 0), and 1.5 × (2000 - 600) = 1 × (2000 + 100)."""
    assert passing((SOON,), GROWTH, 1.0, 1999.0, 100.0) == {}
    assert passing((SOON,), GROWTH, 1.0, 2000.0, 100.0) == {"B": pytest.approx(STILL * 2)}


def test_nobody_passes_whose_score_grows_as_fast() -> None:
    for mine in (1.5, 2.0):
        assert passing((SOON, LATER), GROWTH, mine, 9999.0, 0.0) == {}


def test_before_a_booked_time_come_the_earlier_and_half_of_the_same() -> None:
    assert before((SOON, LATER, OTHER), 600.0) == {
        "B": pytest.approx(STILL * 1),
        "G": pytest.approx(STILL * 1),
    }
    assert before((SOON, LATER), 60.0) == {}
