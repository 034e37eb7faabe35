"""Looks at a pad: how soon a silent one is told of, and when it is left in peace."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.pad.device import PAD_STEP
from hardware.pad.looks import ANSWER_WITHIN, LOOK_EVERY, PEACE, Looks

TOLD_WITHIN = 2.0


def told_after(died: float, start: float) -> float:
    """Seconds from a pad's death to its being silent, as `PadDevice.step` goes about it."""
    now, looks = start, Looks(start)
    while not looks.silent(now):
        if looks.due(now):
            looks.look(now)
            if now < died:
                looks.hear()
        now += PAD_STEP
    return now - died


@settings(deadline=None)
@given(st.floats(0.0, 20.0), st.floats(0.0, 1.0))
def test_a_dead_one_is_told_of_in_time_whenever_it_dies(died: float, start: float) -> None:
    assert 0 < told_after(died + start, start) < TOLD_WITHIN


def test_one_late_answer_is_enough() -> None:
    looks = Looks(0.0)
    looks.look(0.5)
    looks.look(1.0)
    assert not looks.silent(1.4)
    looks.hear()
    assert not looks.silent(9.0)
    looks.look(9.0)
    assert looks.silent(9.0 + ANSWER_WITHIN)


def test_a_resident_who_is_asked_is_left_in_peace() -> None:
    looks = Looks(0.0)
    looks.look(0.5)
    looks.leave_in_peace(1.0)
    assert not looks.due(1.0 + PEACE - 0.1)
    assert not looks.silent(1.0 + PEACE - 0.1), "the look before may have met the question"
    assert looks.due(1.0 + PEACE)
    looks.leave_in_peace(70.0)
    looks.end_peace(71.0)
    assert looks.due(71.0)
    looks.look(71.0)
    assert not looks.due(71.0 + LOOK_EVERY / 2)
