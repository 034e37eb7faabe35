"""A held or bouncing key counts once."""

from __future__ import annotations

import pytest

from counter.press import Presses


@pytest.mark.parametrize(
    ("times", "taken"),
    [
        ([0.0], [True]),
        ([0.0, 0.02, 0.05], [True, False, False]),  # a bouncing contact
        ([0.0, 0.66, 0.70, 0.74, 1.0, 1.5], [True] + [False] * 5),  # held, as X11 repeats it
        ([0.0, 0.8], [True, True]),
        ([0.0, 0.5, 1.3], [True, False, True]),
    ],
)
def test_a_key_counts_once_until_it_was_silent(times: list[float], taken: list[bool]) -> None:
    presses = Presses()
    assert [presses.accept("F1", now) for now in times] == taken


def test_keys_do_not_block_each_other() -> None:
    presses = Presses()
    assert presses.accept("F1", 0.0)
    assert presses.accept("F2", 0.1)
