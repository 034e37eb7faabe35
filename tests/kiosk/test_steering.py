"""Arrows among targets: the nearest that way, and no way leads to the target itself."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.steering import Place, Way, first, next_place

GRID = [Place(x * 100, y * 60, 80, 50) for y in range(3) for x in range(4)]
WIDE = [Place(0, 0, 380, 50), *GRID[4:]]


@pytest.mark.parametrize(
    ("at", "way", "to"),
    [
        (0, Way.RIGHT, 1),
        (0, Way.DOWN, 4),
        (5, Way.UP, 1),
        (5, Way.LEFT, 4),
        (3, Way.RIGHT, None),
        (9, Way.DOWN, None),
    ],
)
def test_a_grid_is_walked_through_by_rows_and_columns(at: int, way: Way, to: int | None) -> None:
    assert next_place(GRID, GRID[at], way) == to


def test_a_wide_one_leads_to_the_nearest_below_and_back() -> None:
    assert next_place(WIDE, WIDE[0], Way.DOWN) in {1, 2, 3, 4}
    assert next_place(WIDE, WIDE[4], Way.UP) == 0


def test_reading_begins_at_the_top_left() -> None:
    assert first([GRID[6], GRID[1], GRID[2]]) == 1
    assert first([]) is None


@settings(deadline=None)
@given(st.permutations(GRID), st.sampled_from(list(Way)))
def test_every_target_is_reached_from_any(places: list[Place], way: Way) -> None:
    reached, waiting = {0}, [0]
    while waiting:
        at = waiting.pop()
        for each in Way:
            to = next_place(places, places[at], each)
            if to is not None and to not in reached:
                reached.add(to)
                waiting.append(to)
    assert reached == set(range(len(places)))
    assert next_place(places, places[0], way) != 0
