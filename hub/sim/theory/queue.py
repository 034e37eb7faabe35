"""A queue of exponential arrivals and servings around the real `choose_next`.

The store cannot take ten million customers in a coffee break, so here, and nowhere else, the
queue is a list in memory. Who comes next is asked of the hub's own routing, with heads as the
store would give them: the oldest of each class.
"""

from __future__ import annotations

import heapq
import random
from collections import deque
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from math import sqrt
from typing import NamedTuple

from hub.contract.words import Priority, WindowKind
from hub.domain.contender import Head, Policy, Post
from hub.domain.routing import choose_next

UNIT_S = 100.0
"""Seconds in one unit of time: clocks count microseconds."""
BEGINS = datetime(2026, 1, 5)
WINDOW = Post(1, WindowKind.GENERAL, "0217", {"A": 1})
BATCHES = 20
WARM_UP = 0.05
T95 = 2.093
"""Student's t for the 95 % interval of 20 batches."""


class Case(NamedTuple):
    """`arrivals` by class; `rates` are those of the policy. One serving takes 1 on average."""

    servers: int
    arrivals: tuple[float, ...]
    rates: tuple[float, ...]


class Mean(NamedTuple):
    """A mean wait and the half width of its 95 % interval, from batch means."""

    wait: float
    half: float


CLASSES = (Priority.PRIORITY, Priority.REGULAR)


def measure(case: Case, customers: int, seed: int) -> list[Mean]:
    """Mean waits by class of so many customers; those of the first twentieth do not count."""
    waits = islice(_called(case, random.Random(seed)), customers)
    skip = int(customers * WARM_UP)
    size = (customers - skip) // BATCHES
    sums = [[0.0] * BATCHES for _ in case.arrivals]
    counts = [[0] * BATCHES for _ in case.arrivals]
    for place, (which, wait) in enumerate(waits):
        batch = (place - skip) // size
        if place >= skip and batch < BATCHES:
            sums[which][batch] += wait
            counts[which][batch] += 1
    return [_mean(s, n) for s, n in zip(sums, counts, strict=True)]


def _mean(sums: Sequence[float], counts: Sequence[int]) -> Mean:
    means = [s / n for s, n in zip(sums, counts, strict=True) if n]
    mean = sum(sums) / sum(counts)
    middle = sum(means) / len(means)
    spread = sqrt(sum((one - middle) ** 2 for one in means) / (len(means) - 1))
    return Mean(mean, T95 * spread / sqrt(len(means)))


def _called(case: Case, chance: random.Random) -> Iterator[tuple[int, float]]:
    """Class and wait of everybody, in the order in which they are called; without end."""
    policy = _policy(case)
    total = sum(case.arrivals)
    share = case.arrivals[0] / total
    lines: list[deque[float]] = [deque() for _ in case.arrivals]
    heads: list[Head | None] = [None] * len(lines)
    free = case.servers
    leaving: list[float] = []
    comes = chance.expovariate(total)
    while True:
        if not leaving or comes <= leaving[0]:
            now = comes
            which = 0 if len(lines) == 1 or chance.random() < share else 1
            comes = now + chance.expovariate(total)
            if free:
                free -= 1
                yield which, 0.0
                heapq.heappush(leaving, now + chance.expovariate(1.0))
            else:
                lines[which].append(now)
                if len(lines[which]) == 1:
                    heads[which] = _head(which, now)
            continue
        now = heapq.heappop(leaving)
        waiting = [head for head in heads if head is not None]
        if not waiting:
            free += 1
            continue
        choice = choose_next(WINDOW, waiting, _moment(now), policy)
        assert choice is not None
        which = choice.head.id
        yield which, now - lines[which].popleft()
        heads[which] = _head(which, lines[which][0]) if lines[which] else None
        heapq.heappush(leaving, now + chance.expovariate(1.0))


def _policy(case: Case) -> Policy:
    rates = dict(zip(CLASSES, case.rates, strict=False))
    return Policy(
        regular=rates.get(Priority.REGULAR, 1.0),
        priority=rates[Priority.PRIORITY],
        max_overtakes=1_000_000,
    )


def _head(which: int, since: float) -> Head:
    return Head(which, f"A{which:03d}", "A", CLASSES[which], _moment(since), target_s=1200)


def _moment(at: float) -> datetime:
    return BEGINS + timedelta(seconds=at * UNIT_S)
