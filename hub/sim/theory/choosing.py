"""How long one choice takes: `choose_next` with the heads of a large hall."""

from __future__ import annotations

import statistics
import time
from datetime import datetime, timedelta
from typing import NamedTuple

from hub.contract.words import Priority, WindowKind
from hub.domain.contender import Head, Policy, Post
from hub.domain.routing import choose_next

SERVICES = "ABCDEFGHJKLMNPQRSTUV"
CLASSES = 5
LIMIT_US = 50.0
ROUNDS = 2000
NOW = datetime(2026, 1, 5, 10)


class Chosen(NamedTuple):
    """Median microseconds of a choice among the heads of 20 services × 5 classes, and of one
    service × 5 classes. How many wait behind the heads is no argument of the function."""

    large_us: float
    small_us: float

    @property
    def ok(self) -> bool:
        """Whether it is as quick as promised."""
        return self.large_us < LIMIT_US

    def figures(self) -> dict[str, float]:
        """For the JSON."""
        return {"choose_100_heads_us": self.large_us, "choose_5_heads_us": self.small_us}


def measure() -> Chosen:
    """On this machine, now."""
    return Chosen(_median_us(SERVICES), _median_us(SERVICES[:1]))


def _median_us(services: str) -> float:
    window = Post(1, WindowKind.GENERAL, "0217", dict.fromkeys(services, 1))
    heads = heads_of(services)
    policy = Policy()
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        choose_next(window, heads, NOW, policy)
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1e6


def heads_of(services: str) -> list[Head]:
    """As many heads of each service as it would have with five classes."""
    kinds = [list(Priority)[n % len(Priority)] for n in range(CLASSES)]
    return [
        Head(
            place * CLASSES + n,
            f"{service}{n + 1:03d}",
            service,
            kind,
            NOW - timedelta(seconds=60 + 37 * ((place * 7 + n * 3) % 41)),
            target_s=900 + 300 * (place % 3),
        )
        for place, service in enumerate(services)
        for n, kind in enumerate(kinds)
    ]
