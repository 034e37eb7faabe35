"""How many windows a queue has for itself."""

from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.domain.fluid import Pool, Stretch, capacities, done

SERVICES = "ABCDE"
pools = st.lists(
    st.builds(
        Pool,
        st.frozensets(st.sampled_from(SERVICES), min_size=1),
        st.integers(1, 9),
        st.just(0),
    ),
    min_size=1,
    max_size=8,
)
work = st.dictionaries(st.sampled_from(SERVICES), st.floats(1, 1e5), min_size=1)


def test_alone_it_has_all_windows() -> None:
    assert capacities({"A": 60.0}, [Pool(frozenset("AB"), 3, 0)]) == {"A": 3.0}


def test_the_shared_window_evens_the_waits_out() -> None:
    rooms = [Pool(frozenset("A"), 1, 0), Pool(frozenset("B"), 1, 0), Pool(frozenset("AB"), 1, 0)]
    found = capacities({"A": 1500.0, "B": 1500.0}, rooms)
    assert found == pytest.approx({"A": 1.5, "B": 1.5})
    found = capacities({"A": 2000.0, "B": 1000.0}, rooms)
    assert 1.75 < found["A"] < 2.0, "2.0 would even them out"
    assert sum(found.values()) == pytest.approx(3)


def test_no_window_no_share() -> None:
    assert capacities({"A": 60.0, "B": 60.0}, [Pool(frozenset("A"), 1, 0)]) == {"A": 1.0}


@given(work, pools)
def test_all_windows_that_are_needed_are_shared_out(
    waiting: dict[str, float], rooms: list[Pool]
) -> None:
    found = capacities(waiting, rooms)
    needed = sum(pool.windows for pool in rooms if pool.services & waiting.keys())
    assert sum(found.values()) == pytest.approx(needed)
    assert all(share > 0 for share in found.values())
    assert capacities(waiting, rooms) == found


ONE, TWO = (Pool(frozenset("A"), 1, 0),), (Pool(frozenset("A"), 2, 0),)


def test_work_ends_after_its_time_for_the_windows() -> None:
    assert done("A", {"A": 600.0}, [Stretch(inf, TWO)]) == (300.0, 2.0)


def test_a_stretch_without_windows_is_waited_through() -> None:
    noon = [Stretch(200.0, TWO), Stretch(900.0, ()), Stretch(inf, ONE)]
    assert done("A", {"A": 400.0}, noon) == (200.0, 2.0)
    assert done("A", {"A": 500.0}, noon) == (1000.0, 1.0)
    assert done("B", {"B": 1.0}, noon) is None


def test_a_shared_window_does_the_work_of_both() -> None:
    shared = (Pool(frozenset("AB"), 1, 0),)
    cut = [Stretch(600.0, shared), Stretch(inf, shared)]
    found = done("A", {"A": 900.0, "B": 60.0}, cut)
    assert found is not None
    assert found.after_s == pytest.approx(960.0, rel=0.05)
    assert found.windows == pytest.approx(900 / 960)


@given(work, pools, st.floats(1, 1e4))
def test_a_cut_after_the_end_changes_nothing(
    waiting: dict[str, float], rooms: list[Pool], cut_s: float
) -> None:
    one = tuple(rooms)
    for service in waiting:
        whole = done(service, waiting, [Stretch(inf, one)])
        parts = done(service, waiting, [Stretch(cut_s, one), Stretch(inf, one)])
        assert (parts is None) == (whole is None)
        if whole is not None and parts is not None:
            assert parts == whole if whole.after_s <= cut_s else parts.after_s > cut_s
