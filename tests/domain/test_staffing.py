"""How long windows were staffed: pauses, the hall's pause, a set clock, a forgotten night."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hub.contract.events import FactKind
from hub.domain.staffing import CLOSES, KINDS, OPENS, Turn, staffed, with_first_calls

NINE = datetime.fromisoformat("2026-11-23T09:00:00+08:00")


def after(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def turn(minutes: float, kind: str, window: int | None = 3, set_by: float = 0) -> Turn:
    return Turn(after(minutes), FactKind(kind), window, timedelta(minutes=set_by))


def minutes(turns: list[Turn], until: float = 480) -> dict[int, float]:
    found = staffed(turns, after(until))
    return {window: time.total_seconds() / 60 for window, time in found.items()}


def test_a_window_is_staffed_from_opening_to_closing_without_its_pauses() -> None:
    turns = [
        turn(0, "window_opened"),
        turn(180, "window_paused"),
        turn(210, "window_resumed"),
        turn(400, "window_closed"),
    ]
    assert minutes(turns) == {3: 370}


def test_a_window_that_was_not_closed_is_staffed_to_the_end() -> None:
    assert minutes([turn(30, "window_opened"), turn(40, "window_opened", 4)]) == {3: 450, 4: 440}


def test_the_hall_s_pause_stops_all_windows() -> None:
    turns = [
        turn(0, "window_opened"),
        turn(60, "hall_paused", None),
        turn(70, "window_opened", 4),
        turn(90, "hall_resumed", None),
    ]
    assert minutes(turns, 100) == {3: 70, 4: 10}


def test_nobody_is_staffed_longer_because_the_clock_was_set() -> None:
    for set_by in (-45, 45):
        turns = [
            turn(0, "window_opened"),
            turn(60 + set_by, "clock_set", None, set_by),
            turn(90 + set_by, "window_closed"),
        ]
        assert minutes(turns) == {3: 90}


def test_a_closing_without_an_opening_is_nothing() -> None:
    assert minutes([turn(5, "window_closed"), turn(9, "window_paused", 4)]) == {}


def test_who_was_left_open_counts_from_the_first_call() -> None:
    paused = [turn(180, "window_paused"), turn(200, "window_resumed")]
    assert minutes(with_first_calls(paused, {3: after(20)})) == {3: 440}
    assert minutes(with_first_calls([], {3: after(20)}), 30) == {3: 10}
    opened = [turn(10, "window_opened")]
    assert with_first_calls(opened, {3: after(20)}) == opened


@given(
    st.lists(
        st.tuples(
            st.integers(0, 480),
            st.sampled_from(sorted(KINDS - {FactKind.CLOCK_SET})),
            st.integers(1, 3),
        )
    )
)
def test_it_is_what_one_finds_minute_by_minute(
    drawn: list[tuple[int, FactKind, int]],
) -> None:
    turns = [turn(at, kind, no) for at, kind, no in sorted(drawn, key=lambda one: one[0])]
    found = minutes(turns)
    assert {no: found.get(no, 0) for no in (1, 2, 3)} == counted(turns)


def counted(turns: list[Turn]) -> dict[int, int]:
    """The same by asking for each minute who is there."""
    found: dict[int, int] = {}
    for at in range(480):
        before = [one for one in turns if one.at <= after(at)]
        hall = [one for one in before if one.kind in (FactKind.HALL_PAUSED, FactKind.HALL_RESUMED)]
        for no in (1, 2, 3):
            mine = [one for one in before if one.window == no and one.kind in OPENS | CLOSES]
            there = bool(mine) and mine[-1].kind in OPENS
            running = not hall or hall[-1].kind is FactKind.HALL_RESUMED
            found[no] = found.get(no, 0) + (there and running)
    return found
