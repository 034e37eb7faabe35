"""The expected wait as a range."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.contract.words import Help, Wait
from hub.domain.desks import Aid, Desk, Rest, stretches_of
from hub.domain.estimate import (
    BETWEEN_S,
    FIRST_SHARE,
    Ahead,
    Later,
    Load,
    ahead_of,
    early,
    expected_wait,
    later_of,
    work_of,
)
from hub.domain.serving_time import Serving

EIGHT = Serving(480, (480 * 0.6) ** 2)
SERVING = {"A": EIGHT, "B": EIGHT}
GROWTH = {(s, p): rate for s in "AB" for p, rate in (("regular", 1.0), ("priority", 2.0))}
A, B, AB = frozenset("A"), frozenset("B"), frozenset("AB")
NONE: frozenset[str] = frozenset()
NOBODY = Later(0.0, 0)


def desk(
    own: frozenset[str],
    *,
    busy: bool = True,
    helps: frozenset[str] = NONE,
    rests: tuple[Rest, ...] = (),
) -> Desk:
    return Desk(own, helps, busy, rests)


def wait_for(
    loads: Sequence[Load],
    desks: Sequence[Desk],
    serving: dict[str, Serving] = SERVING,
    later: Later = NOBODY,
) -> Wait | None:
    """Of a regular ticket for A."""
    ahead = ahead_of(loads, GROWTH, 1.0, serving)
    aid = Aid(Help.LATE, frozenset(load.service for load in loads))
    return expected_wait(
        "A", serving["A"], tuple(ahead.items()), later, stretches_of(tuple(desks), aid)
    )


def known(wait: Wait | None) -> Wait:
    assert wait is not None
    return wait


def regular(service: str, count: int, known: int = 0, work_s: int = 0) -> Load:
    return Load(service, "regular", count, known, work_s)


def test_unknown_without_an_open_window() -> None:
    assert wait_for([regular("A", 2)], []) is None
    assert wait_for([], [desk(B, busy=False)]) is None


def test_now_when_a_window_is_free() -> None:
    assert wait_for([], [desk(A), desk(A, busy=False)]) == Wait(0, 0)
    one_before = known(wait_for([regular("A", 1)], [desk(A), desk(A, busy=False)]))
    assert one_before.high > 60


def test_now_when_a_helper_has_nobody_of_its_own() -> None:
    helper = desk(B, busy=False, helps=A)
    assert wait_for([], [desk(A), helper]) == Wait(0, 0)
    assert known(wait_for([regular("B", 1)], [desk(A), helper])).high > 60


def test_idle_windows_are_for_those_who_wait_already() -> None:
    two = [desk(AB, busy=False)] * 2
    assert wait_for([regular("B", 1)], two) == Wait(0, 0)
    assert known(wait_for([regular("B", 2)], two)).high > 60
    assert wait_for([regular("B", 2)], [*two, desk(B, busy=False)]) == Wait(0, 0)
    assert known(wait_for([regular("A", 2)], [*two, desk(B, busy=False)])).high > 60


def test_a_wait_that_may_be_nothing_begins_with_now() -> None:
    wait = known(wait_for([], [desk(A)] * 4, {"A": Serving(20, 100)}))
    assert wait.low == 0


def test_others_count_where_they_share_windows() -> None:
    loads = [regular("A", 3), regular("B", 9)]
    alone = known(wait_for(loads, [desk(A), desk(B)]))
    shared = known(wait_for(loads, [desk(AB), desk(AB)]))
    assert alone.high < shared.high


def test_a_shared_window_goes_where_it_is_needed() -> None:
    desks = [desk(A), desk(B), desk(AB)]
    quiet = known(wait_for([regular("A", 8)], desks))
    busy = known(wait_for([regular("A", 8), regular("B", 24)], desks))
    assert quiet.high < 0.75 * busy.high


def test_a_break_to_come_makes_it_longer_only_behind_it() -> None:
    desks, lunch = [desk(A), desk(A)], (Rest(30, 75),)
    resting = [desk(A, rests=lunch), desk(A, rests=lunch)]
    near, far = [regular("A", 3)], [regular("A", 12)]
    assert wait_for(near, resting) == wait_for(near, desks)
    assert known(wait_for(far, resting)).high > known(wait_for(far, desks)).high + 30 * 60
    one_stays = known(wait_for(far, [desk(A), desk(A, rests=lunch)]))
    assert known(wait_for(far, desks)).high < one_stays.high < known(wait_for(far, resting)).high


def test_a_window_that_comes_back_counts_from_then_on() -> None:
    loads, back = [regular("A", 12)], desk(A, busy=False, rests=(Rest(0, 20),))
    alone = known(wait_for(loads, [desk(A)]))
    both = known(wait_for(loads, [desk(A), back]))
    assert known(wait_for(loads, [desk(A), desk(A)])).high < both.high < alone.high
    only = known(wait_for([], [back]))
    assert only.low > 600
    assert known(wait_for([], [desk(A, busy=False), back])) == Wait(0, 0)


def test_those_of_whom_nobody_comes_here_do_not_count() -> None:
    alone = wait_for([], [desk(A)])
    assert wait_for([regular("B", 4)], [desk(A)]) == alone


def test_a_queue_of_heavy_items_is_longer() -> None:
    level = known(wait_for([regular("A", 4)], [desk(A)]))
    heavy = known(wait_for([regular("A", 4, 4, 4 * 1200)], [desk(A)]))
    light = known(wait_for([regular("A", 4, 4, 4 * 120)], [desk(A)]))
    assert light.high < level.low + level.high / 2
    assert heavy.low > level.low
    assert heavy.high > 1.5 * level.high


def test_a_service_that_is_gone_holds_nobody_up() -> None:
    gone = Load("Z", "regular", 5)
    assert wait_for([gone], [desk(A)]) == wait_for([], [desk(A)])


def test_who_is_passed_later_waits_longer() -> None:
    loads, desks = [regular("A", 10)], [desk(A)] * 2
    alone = known(wait_for(loads, desks))
    passed = known(wait_for(loads, desks, later=Later(0.2, 5)))
    once = known(wait_for(loads, desks, later=Later(0.2, 1)))
    assert alone.high < once.high < passed.high
    assert wait_for(loads, desks, later=Later(0.2, 0)) == alone


def test_who_comes_later_passes_by_the_class_and_the_cap() -> None:
    assert later_of(2.0, 2.0, 5) == (0.0, 5)
    assert later_of(1.0, 2.0, 5).of(1000) == 5
    half = later_of(1.0, 2.0, 5).of(20)
    assert 0 < later_of(1.5, 2.0, 5).of(20) < half < 20 * FIRST_SHARE
    strict = later_of(0.01, 100.0, 9999).of(1 - FIRST_SHARE)
    assert strict == pytest.approx(FIRST_SHARE, rel=0.01)


def test_a_long_queue_is_surer_for_its_length() -> None:
    def width(ahead: int, windows: int) -> float:
        wait = known(wait_for([regular("A", ahead)], [desk(A)] * windows))
        return (wait.high - wait.low) / (wait.high + wait.low)

    assert width(4, 2) > width(8, 2) > width(40, 2)
    assert width(20, 10) < width(4, 2), "as long, but of more servings"


def test_of_those_ahead_in_a_long_queue_some_give_up() -> None:
    def part(ahead: int) -> float:
        wait = known(wait_for([regular("A", ahead)], [desk(A)]))
        return (wait.low + wait.high) / 2 / (ahead * (480 + BETWEEN_S))

    assert part(40) < 0.75 < 0.9 < part(10)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0, Wait(300, 900)),
        (300, Wait(560, 1200)),
        (900, Wait(560, 1800)),
        (1800, Wait(560, 2500)),
    ],
)
def test_whose_clock_begins_later_waits_for_it_or_for_a_lull(seconds: int, told: Wait) -> None:
    assert early(Wait(300, 900), Wait(800, 1000), seconds) == told


def test_where_a_window_is_free_nobody_waits_for_the_booked_time() -> None:
    assert early(Wait(0, 0), Wait(0, 0), 900) == Wait(0, 0)


def test_a_wait_is_told_however_strange_the_times_are() -> None:
    wild = {"A": Serving(60.0, 1e7)}
    assert known(wait_for([regular("A", 1)], [desk(A)], wild)).high > 60


def test_who_is_ahead_of_a_faster_class() -> None:
    loads = [regular("A", 4), Load("A", "priority", 1)]
    each = 480 + BETWEEN_S
    assert ahead_of(loads, GROWTH, 1.0, SERVING) == {"A": Ahead(5.0, 5 * each)}
    assert ahead_of(loads, GROWTH, 2.0, SERVING) == {"A": Ahead(3.0, 3 * each)}


def test_the_work_of_all_who_wait() -> None:
    loads = [regular("A", 3, 1, 1200), Load("A", "priority", 1), Load("Z", "regular", 4)]
    assert work_of(loads, SERVING) == {"A": 1200 + 3 * 480 + 4 * BETWEEN_S}


@given(
    st.integers(0, 60),
    st.integers(1, 12),
    st.floats(1, 3600),
    st.floats(0, 1e7),
)
def test_ranges_are_ordered_and_grow(n: int, windows: int, mean: float, variance: float) -> None:
    serving = {"A": Serving(mean, variance)}
    desks = [desk(A)] * windows
    wait = known(wait_for([regular("A", n)], desks, serving))
    longer = known(wait_for([regular("A", n + 1)], desks, serving))
    assert 0 <= wait.low <= wait.high <= longer.high


@pytest.mark.parametrize(("windows", "fewest", "most"), [(1, 0, 3), (2, 3, 12), (8, 0, 20)])
def test_the_range_holds_about_four_times_in_five(windows: int, fewest: int, most: int) -> None:
    """A simulated queue, short or long: the share of true waits inside the told range.

    Here nothing moves all servings alike (no breaks, no quick and slow clerks), so long ranges
    hold more often than in a hall, for which they are measured by `jiaohao simulate`.
    """
    rng = random.Random(7)
    inside = 0
    for _ in range(400):
        ahead = rng.randint(fewest, most)
        wait = known(wait_for([regular("A", ahead)], [desk(A)] * windows))
        inside += wait.low <= _true_wait(rng, ahead, windows, EIGHT) <= wait.high
    assert 0.75 < inside / 400 < 0.95


def _true_wait(rng: random.Random, ahead: int, windows: int, serving: Serving) -> float:
    """All windows are busy at first, each with a serving that began some time ago: who looks in
    meets the long ones more often."""
    shape = serving.mean**2 / serving.variance
    scale = serving.mean / shape
    free = [rng.random() * rng.gammavariate(shape + 1, scale) for _ in range(windows)]
    for _ in range(ahead):
        free.sort()
        free[0] += BETWEEN_S + rng.gammavariate(shape, scale)
    return min(free)
