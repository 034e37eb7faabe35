"""A torture's plan: the same for the same seed, and nothing in it that cannot be done."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.sim.torture.plan import (
    ENDS_HUB,
    KILLS,
    LASTS_S,
    NEEDS_FREE_HUB,
    FaultKind,
    draw,
    ends_by_cut,
)

ALL = frozenset(FaultKind)
SEEDS = st.integers(0, 10**6)
KILLED = st.integers(1, 200)
POSSIBLE = st.sets(st.sampled_from(list(FaultKind)), min_size=1)


@given(SEEDS, KILLED)
def test_the_same_seed_gives_the_same_plan(seed: int, kills: int) -> None:
    assert draw(seed, kills, 60, ALL) == draw(seed, kills, 60, ALL)
    assert draw(seed, kills, 60, ALL) != draw(seed + 1, kills, 60, ALL)


@given(SEEDS, KILLED, POSSIBLE)
def test_only_what_is_possible_is_planned(seed: int, kills: int, able: set[FaultKind]) -> None:
    kinds = {fault.kind for fault in draw(seed, kills, 60, able)}
    assert kinds <= able | {FaultKind.FREEZE_BROKER}


@given(SEEDS, KILLED)
def test_it_kills_as_often_as_asked_and_in_time(seed: int, kills: int) -> None:
    plan = draw(seed, kills, 60, ALL)
    assert sum(fault.kind in KILLS for fault in plan) == kills
    assert [fault.at_s for fault in plan] == sorted(fault.at_s for fault in plan)
    assert all(0 < fault.at_s < 60 for fault in plan)
    assert all(fault.lasts_s > 0 for fault in plan if fault.kind in LASTS_S)


@given(SEEDS, KILLED)
def test_no_disk_fails_in_a_life_that_ends_by_a_cut(seed: int, kills: int) -> None:
    plan = draw(seed, kills, 60, ALL)
    for place, fault in enumerate(plan):
        if fault.kind in NEEDS_FREE_HUB:
            assert not ends_by_cut(plan, place)


def test_a_long_plan_has_everything() -> None:
    assert {fault.kind for fault in draw(7, 300, 60, ALL)} == ALL


@pytest.mark.parametrize("kind", sorted(ENDS_HUB))
def test_how_a_life_ends_is_known_at_its_beginning(kind: FaultKind) -> None:
    plan = draw(1, 5, 60, {kind})
    assert ends_by_cut(plan, 0) == (kind is FaultKind.CUT_POWER)
    assert not ends_by_cut(plan, len(plan))
