"""Comparing in turns: who is timed when, and what the ratio is."""

from __future__ import annotations

from hub.sim.in_turns import BATCH, Compared, Spent, compare, timed


def test_both_are_done_in_turns_and_the_first_turn_does_not_count() -> None:
    done = ""

    def act(name: str) -> Spent:
        nonlocal done
        done += name
        warm = len(done) > 2 * BATCH
        return Spent(1.0, 2.0) if name == "a" else Spent(3.0 if warm else 99.0, 4.0)

    found = compare(lambda: act("a"), lambda: act("b"), 2, lambda: None)
    assert done == "b" * BATCH + "a" * BATCH + "a" * BATCH + "b" * BATCH + "b" * BATCH + "a" * BATCH
    assert found == Compared(Spent(1.0, 2.0), Spent(3.0, 2.0))


def test_a_turn_that_is_disturbed_disturbs_both() -> None:
    """Half of the turns on a machine that is ten times as slow: the ratio stays."""
    seconds = {"a": 1.0, "b": 2.0}
    count = 0

    def act(name: str) -> Spent:
        nonlocal count
        count += 1
        slow = 10.0 if count // (2 * BATCH) % 2 else 1.0
        return Spent(seconds[name] * slow, seconds[name])

    assert compare(lambda: act("a"), lambda: act("b"), 6).ratio == Spent(2.0, 2.0)


def test_settling_comes_before_each_turn() -> None:
    settled = 0

    def settle() -> None:
        nonlocal settled
        settled += 1

    compare(lambda: Spent(1, 1), lambda: Spent(1, 1), 3, settle)
    assert settled == 4


def test_what_is_timed_gives_what_it_gives() -> None:
    spent, found = timed(lambda: "x")
    assert found == "x"
    assert spent.wall >= 0
