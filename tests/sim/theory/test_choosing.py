"""Timing one choice: what is measured is the choice of a large hall."""

from __future__ import annotations

from hub.sim.theory import choosing


def test_there_are_as_many_heads_as_promised() -> None:
    heads = choosing.heads_of(choosing.SERVICES)
    assert len(heads) == len({head.id for head in heads}) == 20 * 5
    assert len({head.service for head in heads}) == 20


def test_the_limit_is_what_decides() -> None:
    assert choosing.Chosen(choosing.LIMIT_US - 1, 1.0).ok
    assert not choosing.Chosen(choosing.LIMIT_US, 1.0).ok
