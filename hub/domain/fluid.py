"""How long a queue takes, where windows serve several and come and go.

Windows that serve the same services are a pool. The routing sends a shared window wherever the
wait would be longest, which evens the waits out as far as the pools allow. Here the same is done
with the work instead of the people: each pool's time is shared out, and moved step by step to
the queues that would take longer. A break begins or ends another stretch, with other pools and
the work that is left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

STEPS = 3
"""More make no difference that a person would notice (measured: 0.3 % of the error)."""


class Pool(NamedTuple):
    """So many open windows that serve these services, and how many of them are busy."""

    services: frozenset[str]
    windows: int
    busy: int


class Stretch(NamedTuple):
    """The pools of some time: it ends so many seconds from now, the last one never."""

    ends_s: float
    pools: tuple[Pool, ...]


class Done(NamedTuple):
    """After how many seconds work is done, and how many windows do it in the end."""

    after_s: float
    windows: float


def done(service: str, work: Mapping[str, float], stretches: Sequence[Stretch]) -> Done | None:
    """When a service's work is done; None where it never is.

    `work` in seconds by service, above 0.
    """
    left, now_s = dict(work), 0.0
    for ends_s, pools in stretches:
        found = capacities(left, pools)
        windows = found.get(service, 0.0)
        if windows and left[service] <= windows * (ends_s - now_s):
            return Done(now_s + left[service] / windows, windows)
        left = {s: seconds - found.get(s, 0.0) * (ends_s - now_s) for s, seconds in left.items()}
        left = {s: seconds for s, seconds in left.items() if seconds > 0}
        now_s = ends_s
    return None


def capacities(work: Mapping[str, float], pools: Sequence[Pool]) -> dict[str, float]:
    """Windows by service, in fractions; `work` in seconds, above 0. A service that no pool
    serves is not in it."""
    shared: dict[frozenset[str], int] = {}
    for pool in pools:
        mine = pool.services.intersection(work)
        if mine:
            shared[mine] = shared.get(mine, 0) + pool.windows
    # In order, so that the same question has the same answer to the last bit.
    parts = [
        (windows, dict.fromkeys(sorted(mine), 1 / len(mine))) for mine, windows in shared.items()
    ]
    found = _sum(parts)
    for _ in range(STEPS):
        for _, shares in parts:
            if len(shares) > 1:
                weighed = {s: share * work[s] / found[s] for s, share in shares.items()}
                total = sum(weighed.values())
                for service, weight in weighed.items():
                    shares[service] = weight / total
        found = _sum(parts)
    return found


def _sum(parts: Sequence[tuple[int, Mapping[str, float]]]) -> dict[str, float]:
    found: dict[str, float] = {}
    for windows, shares in parts:
        for service, share in shares.items():
            found[service] = found.get(service, 0.0) + windows * share
    return found
