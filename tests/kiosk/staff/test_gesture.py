"""The hidden gesture, by touches on a screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.corners import ORDER, WITHIN_S, Corner, Way, corner_of, go

W, H = 1080, 1920
touches = st.one_of(st.none(), st.sampled_from(list(Corner)))


@pytest.mark.parametrize(
    ("x", "y", "corner"),
    [
        (0, 0, Corner.TOP_LEFT),
        (W - 1, 0, Corner.TOP_RIGHT),
        (0, H - 1, Corner.BOTTOM_LEFT),
        (W - 1, H - 1, Corner.BOTTOM_RIGHT),
        (107, 107, Corner.TOP_LEFT),
        (109, 20, None),
        (20, 109, None),
        (540, 960, None),
    ],
)
def test_where_the_corners_are(x: float, y: float, corner: Corner | None) -> None:
    assert corner_of(x, y, W, H) is corner


def test_in_order_and_in_time() -> None:
    way = Way()
    for number, corner in enumerate(ORDER):
        assert not way.done
        way = go(way, corner, number)
    assert way.done


def test_too_slow_is_nothing() -> None:
    way = Way()
    for number, corner in enumerate(ORDER):
        way = go(way, corner, number * WITHIN_S / 2.5)
    assert not way.done


def test_a_finger_that_is_told_twice_counts_once() -> None:
    way = Way()
    for number, corner in enumerate(ORDER[:-1]):
        way = go(go(way, corner, number), corner, number)
    assert go(way, ORDER[-1], 3) == Way(4, 0)


@given(st.lists(touches, max_size=12))
def test_nothing_else_opens(way_of_a_resident: list[Corner | None]) -> None:
    way, path = Way(), []
    for corner in way_of_a_resident:
        way = go(way, corner, 0.0)
        if not path or path[-1] is not corner:
            path.append(corner)
        if way.done:
            assert tuple(path[-len(ORDER) :]) == ORDER
