"""Windows as pools: who helps, who rests, who will be late."""

from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.contract.words import Help
from hub.domain.desks import Aid, Desk, Rest, late_services, pools_of, rests_of, stretches_of
from hub.domain.fluid import Pool, Stretch

A, B, AB = frozenset("A"), frozenset("B"), frozenset("AB")
NONE: frozenset[str] = frozenset()
HELPER = Desk(A, B, busy=True)


@pytest.mark.parametrize(
    ("rule", "waiting", "late", "serves"),
    [
        (Help.LATE, AB, NONE, A),
        (Help.LATE, AB, B, AB),
        (Help.LATE, B, NONE, AB),
        (Help.EMPTY, AB, B, A),
        (Help.EMPTY, B, NONE, AB),
        (Help.ALWAYS, AB, NONE, AB),
        (Help.NEVER, B, B, A),
    ],
)
def test_a_window_helps_by_the_rule(
    rule: Help, waiting: frozenset[str], late: frozenset[str], serves: frozenset[str]
) -> None:
    assert Aid(rule, waiting, late).served_by(HELPER) == serves


def test_a_service_is_late_that_its_own_windows_do_not_serve_in_time() -> None:
    desks = [Desk(AB, NONE, busy=True), Desk(A, B, busy=True)]
    limits = {"A": 1200.0, "B": 1200.0}
    assert late_services(desks, {"A": 1700.0, "B": 700.0}, limits) == B
    assert late_services(desks, {"A": 1900.0, "B": 500.0}, limits) == A
    assert late_services([], {"A": 1.0}, limits) == A


PLANNED = (Rest(720, 765), Rest(900, 915))
"""12:00 to 12:45 and 15:00 to 15:15."""


@pytest.mark.parametrize(
    ("minute", "away", "back", "found"),
    [
        (660, False, None, (Rest(60, 105), Rest(240, 255))),
        (730, False, None, (Rest(170, 185),)),
        (730, True, None, (Rest(0, 35), Rest(170, 185))),
        (730, True, 740, (Rest(0, 10), Rest(170, 185))),
        (800, True, 830, (Rest(0, 30), Rest(100, 115))),
        (920, False, None, ()),
        (800, True, None, None),
        (830, True, 830, None),
    ],
)
def test_a_window_rests_as_planned_and_as_its_clerk_says(
    minute: int, back: int | None, found: tuple[Rest, ...] | None, *, away: bool
) -> None:
    assert rests_of(PLANNED, minute, away=away, back=back) == found


def test_windows_that_serve_the_same_are_one_pool() -> None:
    desks = [Desk(A, B, busy=True), Desk(A, NONE, busy=False), Desk(B, NONE, busy=True)]
    pools = pools_of(desks, Aid(Help.LATE, AB))
    assert pools == (Pool(A, 2, 1), Pool(B, 1, 1))


def test_each_break_begins_and_ends_a_stretch() -> None:
    desks = [Desk(A, NONE, busy=True, rests=(Rest(10, 30),)), Desk(A, NONE, busy=True)]
    both, one = (Pool(A, 2, 2),), (Pool(A, 1, 1),)
    found = stretches_of(tuple(desks), Aid(Help.LATE, A))
    assert found == (Stretch(600, both), Stretch(1800, one), Stretch(inf, both))


rests = st.lists(st.tuples(st.integers(0, 400), st.integers(1, 90)), max_size=3).map(
    lambda found: tuple(Rest(begins, begins + lasts) for begins, lasts in found)
)
desks = st.lists(
    st.builds(Desk, st.sampled_from([A, B, AB]), st.just(NONE), st.booleans(), rests), max_size=6
)


@given(desks, st.integers(0, 600))
def test_at_any_minute_those_serve_who_do_not_rest(found: list[Desk], minute: int) -> None:
    stretches = stretches_of(tuple(found), Aid(Help.NEVER, AB))
    assert stretches[-1].ends_s == inf
    now = next(one for one in stretches if minute * 60 < one.ends_s)
    there = [desk for desk in found if desk.serves_at(minute)]
    assert sum(pool.windows for pool in now.pools) == len(there)
    assert sum(pool.busy for pool in now.pools) == sum(desk.busy for desk in there)
