"""Two ways of doing the same, timed in turns: how many times as long the second takes.

Absolute times say little on a machine that others use too, and what disturbs one turn disturbs
both ways in it. So the ratio is taken turn by turn, and the middle one counts.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

T = TypeVar("T")

BATCH = 5
"""Of each way in one turn."""


class Spent(NamedTuple):
    """Seconds of one act: on the wall's clock, and of the thread alone."""

    wall: float
    cpu: float


class Compared(NamedTuple):
    """Medians of the first way, and how many times as long the second takes."""

    base: Spent
    ratio: Spent


def timed(act: Callable[[], T]) -> tuple[Spent, T]:
    """What an act takes and gives."""
    wall, cpu = time.perf_counter(), time.thread_time()
    found = act()
    return Spent(time.perf_counter() - wall, time.thread_time() - cpu), found


def compare(
    first: Callable[[], Spent],
    second: Callable[[], Spent],
    turns: int,
    settle: Callable[[], None] = lambda: None,
    batch: int = BATCH,
) -> Compared:
    """Both in turns, who begins changes; `settle` is done before each turn.

    One turn before them warms up and does not count. A turn is `batch` times each.
    """
    pairs: list[tuple[Spent, Spent]] = []
    for turn in range(turns + 1):
        settle()
        if turn % 2:
            base, other = _batch(first, batch), _batch(second, batch)
        else:
            other, base = _batch(second, batch), _batch(first, batch)
        if turn:
            pairs.append((base, other))
    return Compared(
        _median([base for base, _ in pairs]),
        _median([Spent(other.wall / base.wall, other.cpu / base.cpu) for base, other in pairs]),
    )


def _batch(act: Callable[[], Spent], count: int) -> Spent:
    return _median([act() for _ in range(count)])


def _median(spent: Sequence[Spent]) -> Spent:
    wall, cpu = zip(*spent, strict=True)
    return Spent(statistics.median(wall), statistics.median(cpu))
