"""Who sits when, from words."""

from __future__ import annotations

import pytest

from hub.config import HallConfig
from hub.errors import SetupError
from hub.sim.whatif.staffing import Shift, staffing, whole_day

DAY = Shift(9 * 3600.0, 17 * 3600.0)
LATE = Shift(10 * 3600.0, 11.5 * 3600.0)


def test_without_words_it_is_as_usual(hall: HallConfig) -> None:
    usual = {1: (LATE,)}
    assert staffing(hall, DAY, (), usual) == usual
    assert set(whole_day(hall, DAY)) == set(range(1, 13))


def test_a_time_changes_one_window_only(hall: HallConfig) -> None:
    usual = whole_day(hall, DAY)
    found = staffing(hall, DAY, ["7@10:00-11:30"], usual)
    assert found[7] == (LATE,)
    assert {no: shifts for no, shifts in found.items() if no != 7} == {
        no: shifts for no, shifts in usual.items() if no != 7
    }


def test_who_is_named_sits_all_day_and_nobody_else(hall: HallConfig) -> None:
    found = staffing(hall, DAY, ["1-3,5", "7@10:00-11:30"], whole_day(hall, DAY))
    assert found == {1: (DAY,), 2: (DAY,), 3: (DAY,), 5: (DAY,), 7: (LATE,)}


def test_a_window_may_sit_twice(hall: HallConfig) -> None:
    found = staffing(hall, DAY, ["7@14:00-15:00", "7@10:00-11:30"], {})
    assert found == {7: (LATE, Shift(14 * 3600.0, 15 * 3600.0))}


@pytest.mark.parametrize(
    ("word", "why"),
    [
        ("99", "no window 99"),
        ("x", "not like"),
        ("7@10-11", "not like"),
        ("7@11:00-10:00", "no time of a day"),
        ("7@10:00-25:00", "no time of a day"),
        ("3-1", "names no window"),
        ("7@10:00-11:30,7@11:00-12:00", "overlap"),
    ],
)
def test_a_wrong_word_is_named(hall: HallConfig, word: str, why: str) -> None:
    with pytest.raises(SetupError, match=why):
        staffing(hall, DAY, [word], whole_day(hall, DAY))
