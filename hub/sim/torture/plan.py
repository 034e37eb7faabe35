"""What befalls a torture's hall, and when: pure, and the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple


class FaultKind(StrEnum):
    """One kind of trouble."""

    KILL_HUB = "kill_hub"
    CUT_POWER = "cut_power"
    KILL_BROKER = "kill_broker"
    KILL_CLIENT = "kill_client"
    FREEZE_BROKER = "freeze_broker"
    DISK_FULL = "disk_full"
    DISK_ERROR = "disk_error"
    SET_CLOCK = "set_clock"
    FALSE_MIDNIGHT = "false_midnight"


KILLS: dict[FaultKind, int] = {
    FaultKind.KILL_HUB: 3,
    FaultKind.CUT_POWER: 3,
    FaultKind.KILL_BROKER: 2,
    FaultKind.KILL_CLIENT: 4,
}
"""What counts as a kill, and how often each comes among them."""
OTHERS: dict[FaultKind, int] = {
    FaultKind.FREEZE_BROKER: 3,
    FaultKind.DISK_FULL: 2,
    FaultKind.DISK_ERROR: 3,
    FaultKind.SET_CLOCK: 4,
    FaultKind.FALSE_MIDNIGHT: 1,
}
OTHERS_PER_KILL = 0.4
ENDS_HUB = frozenset({FaultKind.KILL_HUB, FaultKind.CUT_POWER})
NEEDS_FREE_HUB = frozenset({FaultKind.DISK_FULL, FaultKind.DISK_ERROR})
"""They attach to the hub, which they cannot while its power is to be cut."""
LASTS_S: dict[FaultKind, tuple[float, float]] = {
    FaultKind.FREEZE_BROKER: (0.3, 2.0),
    FaultKind.DISK_FULL: (0.3, 1.5),
    FaultKind.DISK_ERROR: (0.3, 1.5),
    FaultKind.FALSE_MIDNIGHT: (0.5, 1.5),
}


class Fault(NamedTuple):
    """One trouble: when (seconds from the start), how long it lasts, and a number from 0 to 1
    that says the rest: which client, by how much the clock is set, what survives a cut."""

    at_s: float
    kind: FaultKind
    lasts_s: float = 0.0
    which: float = 0.0


def draw(seed: int, kills: int, seconds: float, possible: Iterable[FaultKind]) -> list[Fault]:
    """The faults of one torture in order of time; `kills` of them kill something.

    `possible` is what can be done on this machine; the rest is left out, and others come more
    often. The same arguments give the same plan.
    """
    able = set(possible)
    dice = random.Random(seed)
    deaths = {kind: weight for kind, weight in KILLS.items() if kind in able}
    others = {kind: weight for kind, weight in OTHERS.items() if kind in able}
    kinds = _pick(dice, deaths, kills) + _pick(dice, others, round(kills * OTHERS_PER_KILL))
    dice.shuffle(kinds)
    times = sorted(dice.uniform(0.03, 0.97) * seconds for _ in kinds)
    faults = [
        Fault(at_s, kind, _lasts(dice, kind), dice.random())
        for at_s, kind in zip(times, kinds, strict=True)
    ]
    return [_possible_now(faults, place) for place in range(len(faults))]


def ends_by_cut(faults: Sequence[Fault], start: int) -> bool:
    """Whether the hub's life that begins before fault number `start` ends by a power cut."""
    ends = (fault.kind for fault in faults[start:] if fault.kind in ENDS_HUB)
    return next(ends, None) is FaultKind.CUT_POWER


def _pick(dice: random.Random, weights: dict[FaultKind, int], count: int) -> list[FaultKind]:
    if not weights:
        return []
    return dice.choices(list(weights), list(weights.values()), k=count)


def _lasts(dice: random.Random, kind: FaultKind) -> float:
    return dice.uniform(*LASTS_S.get(kind, (0.0, 0.0)))


def _possible_now(faults: list[Fault], place: int) -> Fault:
    fault = faults[place]
    if fault.kind in NEEDS_FREE_HUB and ends_by_cut(faults, place):
        lasts = min(max(fault.lasts_s, 0.3), 2.0)
        return fault._replace(kind=FaultKind.FREEZE_BROKER, lasts_s=lasts)
    return fault
