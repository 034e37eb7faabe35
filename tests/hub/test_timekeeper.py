"""The hall's time: setting the machine's clock is noticed once, letting time pass is not."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.clock import HandClock
from hub.store.redating import ClockSet
from hub.timekeeper import BELIEVED_AFTER_S, JUMP, Timekeeper

MORNING = datetime.fromisoformat("2026-11-25T09:00:00+08:00")
EVENING = datetime.fromisoformat("2026-11-25T23:50:00+08:00")
HOUR = timedelta(hours=1)


def settle(keeper: Timekeeper) -> timedelta:
    moment = keeper.look()
    keeper.settle(moment)
    return moment.moved


def test_time_that_passes_is_no_jump() -> None:
    clock = HandClock(MORNING)
    keeper = Timekeeper(clock)
    for delta in (timedelta(seconds=1), timedelta(hours=5), timedelta(days=3)):
        clock.time += delta
        assert settle(keeper) == timedelta()
        assert keeper.look().day == clock.time.date().isoformat()


@pytest.mark.parametrize("by", [HOUR, -HOUR, timedelta(days=400), timedelta(seconds=-1)])
def test_a_jump_is_told_until_it_is_settled_and_then_no_more(by: timedelta) -> None:
    clock = HandClock(MORNING)
    keeper = Timekeeper(clock)
    clock.set_by(by)
    clock.time += timedelta(seconds=7)
    assert keeper.look().moved == by
    assert keeper.look().moved == by
    assert settle(keeper) == by
    assert keeper.look().moved == timedelta()


def test_small_corrections_are_let_be() -> None:
    clock = HandClock(MORNING)
    keeper = Timekeeper(clock)
    clock.set_by(JUMP / 2)
    assert settle(keeper) == timedelta()


def test_a_machine_that_wakes_up_in_the_past_has_been_set_back() -> None:
    keeper = Timekeeper(HandClock(MORNING), last=MORNING + HOUR)
    assert keeper.look().moved == -HOUR


def test_a_machine_that_was_off_has_not_been_set() -> None:
    keeper = Timekeeper(HandClock(MORNING), last=MORNING - timedelta(days=3))
    assert keeper.look().moved == timedelta()


def test_a_false_midnight_does_not_end_the_day() -> None:
    clock = HandClock(EVENING)
    keeper = Timekeeper(clock)
    clock.set_by(HOUR)
    assert settle(keeper) == HOUR
    assert keeper.look().day == "2026-11-25"
    clock.set_by(-HOUR)
    assert settle(keeper) == -HOUR
    assert keeper.look().day == "2026-11-25"
    clock.time += timedelta(minutes=11)
    assert keeper.look().day == "2026-11-26"


def test_a_new_date_that_stays_is_believed() -> None:
    clock = HandClock(EVENING)
    keeper = Timekeeper(clock)
    clock.set_by(HOUR)
    settle(keeper)
    clock.time += timedelta(seconds=BELIEVED_AFTER_S - 1)
    assert keeper.look().day == "2026-11-25"
    clock.time += timedelta(seconds=1)
    assert keeper.look().day == "2026-11-26"


def test_the_new_day_goes_on_when_the_clock_is_set_back_before_midnight() -> None:
    clock = HandClock(EVENING + timedelta(minutes=20))
    keeper = Timekeeper(clock)
    clock.set_by(-HOUR)
    settle(keeper)
    for _ in range(70):
        assert keeper.look().day == "2026-11-26"
        clock.time += timedelta(minutes=1)
        settle(keeper)
    assert keeper.look().day == "2026-11-26"


def test_a_wildly_wrong_date_is_dropped() -> None:
    clock = HandClock(MORNING)
    keeper = Timekeeper(clock)
    clock.set_by(timedelta(days=1500))
    settle(keeper)
    clock.time += timedelta(hours=1)
    settle(keeper)
    clock.set_by(-timedelta(days=1500))
    settle(keeper)
    assert keeper.look().day == "2026-11-25"


FALSE_NIGHT = datetime.fromisoformat("2026-11-26T00:00:20+08:00")
KEPT = ClockSet(FALSE_NIGHT, EVENING.date())
"""Set over midnight at a moment of the 25th, which goes on."""


def test_killed_within_a_false_date_and_back_when_it_is_right() -> None:
    clock = HandClock(MORNING)
    keeper = Timekeeper(clock, last=FALSE_NIGHT, kept=KEPT)
    assert keeper.look().moved == MORNING - FALSE_NIGHT
    assert keeper.look().day == "2026-11-25"
    settle(keeper)
    assert keeper.look().day == "2026-11-25"


def test_killed_within_a_false_date_and_back_while_it_lasts() -> None:
    clock = HandClock(FALSE_NIGHT + timedelta(minutes=10))
    keeper = Timekeeper(clock, last=FALSE_NIGHT, kept=KEPT)
    assert keeper.look().moved == timedelta()
    assert keeper.look().day == "2026-11-25"
    settle(keeper)
    clock.time += timedelta(minutes=19)
    assert keeper.look().day == "2026-11-25"
    clock.time += timedelta(minutes=2)
    assert keeper.look().day == "2026-11-26"


def test_off_over_night_after_the_clock_was_set_over_midnight() -> None:
    keeper = Timekeeper(HandClock(FALSE_NIGHT + timedelta(hours=8)), last=FALSE_NIGHT, kept=KEPT)
    assert keeper.look().day == "2026-11-26"


def test_a_day_that_goes_on_in_the_past_goes_on_after_a_restart() -> None:
    """Set back before midnight after it had passed."""
    kept = ClockSet(EVENING, FALSE_NIGHT.date())
    clock = HandClock(EVENING + timedelta(minutes=1))
    keeper = Timekeeper(clock, last=EVENING, kept=kept)
    assert keeper.look().day == "2026-11-26"
    clock.time += timedelta(minutes=20)
    settle(keeper)
    assert keeper.look().day == "2026-11-26"
    clock.time += timedelta(days=1)
    assert keeper.look().day == "2026-11-27"


def test_what_was_set_long_ago_holds_nothing() -> None:
    keeper = Timekeeper(HandClock(MORNING + timedelta(days=9)), last=MORNING, kept=KEPT)
    assert keeper.look().day == "2026-12-04"


JUMPS = st.integers(-7200, 7200).map(lambda s: timedelta(seconds=s))
PASSING = st.integers(0, 7200).map(lambda s: timedelta(seconds=s))


@given(st.lists(st.tuples(PASSING, JUMPS), max_size=20))
def test_what_is_moved_is_what_was_set(steps: list[tuple[timedelta, timedelta]]) -> None:
    """Whoever adds up the moves and the time that passed stands where the clock stands."""
    clock = HandClock(MORNING)
    keeper = Timekeeper(clock)
    since = MORNING  # when somebody came
    passed = timedelta()
    for passing, jump in steps:
        clock.time += passing
        clock.set_by(jump)
        passed += passing
        since += settle(keeper)
        assert abs((clock.now() - since) - passed) < JUMP * (len(steps) + 1)
