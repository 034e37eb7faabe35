"""How values spread: every value in its interval, shares near the truth."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hub.observe.buckets import ANSWERS, GROUPS, PUBLISHED, Buckets, quantile

TIMES = st.lists(st.integers(0, 20_000_000), min_size=1, max_size=200)


def test_bounds_rise_and_what_is_told_is_among_them() -> None:
    assert list(ANSWERS) == sorted(set(ANSWERS))
    assert set(PUBLISHED) <= set(ANSWERS)
    assert (PUBLISHED[0], PUBLISHED[-1], len(PUBLISHED)) == (500, 10_000_000, 14)


def test_a_bound_belongs_to_its_own_interval() -> None:
    buckets = Buckets(GROUPS)
    for value in (1, 2, 3, 64, 65):
        buckets.add(value)
    assert buckets.counts == [1, 1, 1, 0, 0, 0, 1, 1]
    assert buckets.sum == 135


@given(TIMES)
def test_fewer_bounds_hold_the_same_values(values: list[int]) -> None:
    buckets = Buckets(ANSWERS)
    for value in values:
        buckets.add(value)
    coarse = buckets.at(PUBLISHED)
    assert sum(coarse) == len(values)
    for bound, count in zip(PUBLISHED, coarse, strict=False):
        below = [b for b in PUBLISHED if b < bound]
        low = below[-1] if below else -1
        assert count == sum(low < value <= bound for value in values)


@given(TIMES, st.floats(0.01, 1.0))
def test_a_share_is_told_as_near_as_its_interval(values: list[int], share: float) -> None:
    buckets = Buckets(ANSWERS)
    for value in values:
        buckets.add(value)
    told = quantile(buckets.bounds, buckets.counts, share)
    assert told is not None
    exact = sorted(values)[min(len(values) - 1, int(share * len(values)))]
    least = sorted(values)[max(0, int(share * len(values)) - 1)]
    assert told >= min(least, ANSWERS[-1]) / 1.3 - ANSWERS[0]
    assert told <= max(exact, ANSWERS[0]) * 1.3


def test_a_share_of_nothing_is_nothing() -> None:
    assert quantile(GROUPS, [0] * 8, 0.5) is None
