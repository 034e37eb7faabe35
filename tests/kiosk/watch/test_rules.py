"""When a kiosk counts as frozen, and how the waits grow."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.watch.rules import Beat, Life, Rule, frozen_at, heard, recent, wait_after

RULE = Rule(first_s=15, silent_s=4)


def after(*beats: tuple[float, Beat]) -> Life:
    life = Life(0.0)
    for at, beat in beats:
        life = heard(life, beat, at)
    return life


@pytest.mark.parametrize(
    ("life", "at"),
    [
        (after(), 15),
        (after((1, Beat.LOOP), (9, Beat.LOOP)), 15),
        (after((2, Beat.FRAME)), 6),
        (after((2, Beat.FRAME), (3, Beat.LOOP)), 6),
        (after((2, Beat.LOOP), (2, Beat.FRAME), (7, Beat.LOOP)), 6),
        (after((2, Beat.LOOP), (2, Beat.FRAME), (7, Beat.FRAME)), 6),
        (after((2, Beat.FRAME), (7, Beat.AWAY)), 11),
        (after((2, Beat.FRAME), (3, Beat.AGAIN)), 6),
    ],
    ids=[
        "nothing heard",
        "a loop without a first frame",
        "only a frame",
        "the later of both is not enough",
        "the screen stands",
        "the loop stands",
        "minimised",
        "hangs while it ends",
    ],
)
def test_both_the_loop_and_the_screen_must_live(life: Life, at: float) -> None:
    assert frozen_at(life, RULE) == at


@given(st.lists(st.tuples(st.floats(0, 1), st.sampled_from([Beat.LOOP, Beat.FRAME]))))
def test_who_beats_both_in_time_is_never_frozen(steps: list[tuple[float, Beat]]) -> None:
    now, life = 0.0, after((0.0, Beat.LOOP), (0.0, Beat.FRAME))
    for step, beat in steps:
        now += step
        life = heard(heard(life, beat, now), Beat.AWAY, now)
        assert frozen_at(life, RULE) > now


def test_the_first_falls_cost_no_time_the_next_more_and_more() -> None:
    falls: tuple[float, ...] = ()
    waits = []
    for now in range(0, 80, 10):
        falls = (*recent(falls, now, RULE), now)
        waits.append(wait_after(falls, RULE))
    assert waits == [0, 0, 5, 15, 30, 60, 60, 60]
    assert wait_after((), RULE) == 0


def test_calm_forgives() -> None:
    assert recent((0.0, 100.0, 650.0), 700.0, RULE) == (650.0,)
