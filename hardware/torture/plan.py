"""What befalls a torture's printer and station, job by job. Pure: the same seed, the same plan."""

from __future__ import annotations

import random
from typing import NamedTuple


class Trouble(NamedTuple):
    """One fault of the printer or its line, in the words of the simulator: after `after_bytes` that
    the station sends for a job, for `lasts_s` seconds."""

    does: str
    undoes: str
    after_bytes: int
    lasts_s: float


class Death(NamedTuple):
    """The station ends and starts again: killed after `after_bytes` (None: between two jobs), its
    ledger lost with it or not."""

    after_bytes: int | None
    loses_ledger: bool


class Turn(NamedTuple):
    """One job: it comes `waits_s` after it was ordered and is valid for `valid_s`; the first
    `unheard` deliveries are answered in vain; `doubles`: deliveries that come once more, so many
    seconds later."""

    job_id: str
    valid_s: float
    waits_s: float
    doubles: tuple[float, ...]
    unheard: int
    troubles: tuple[Trouble, ...]
    death: Death | None
    rare: bool
    copies: int


FAULTS = {
    "paper end": "paper ok",
    "paper jam": "paper ok",
    "paper near": "paper ok",
    "cover open": "cover closed",
    "cutter jam": "cutter ok",
    "line off": "line on",
    "unplug": "plug",
    "silence": "silence off",
    "half": "half off",
    "garbage": "garbage off",
    "hold": "hold off",
}
"""Each fault and its repair; `hold`: the line takes no more bytes."""
BY_HAND = ("paper", "cover", "cutter")
HAND_S = 1.5
"""Nobody changes a roll or closes a cover faster."""
TROUBLED = 0.55
"""So many of the jobs have a fault, or two."""
SLIP_BYTES = 900
"""A fault strikes somewhere in the talk about a job."""
MODELS = ("obedient", "deaf")
"""Printers that forget when they are told (DLE DC4 8), and such that do not listen."""
MODEL_FOR = 50
"""So many jobs go to one printer, then it is changed."""


def draw(seed: int, jobs: int) -> list[Turn]:
    """The turns of a torture in order."""
    dice = random.Random(seed)
    return [_turn(dice, number) for number in range(jobs)]


def _turn(dice: random.Random, number: int) -> Turn:
    valid = dice.choice((5.0, 20.0, 60.0))
    late = dice.random() < 0.05
    death = _death(dice) if dice.random() < 0.06 else None
    # A job whose begin was never heard of, on a station that forgot it: nothing could know of it.
    unheard = 0 if death and death.loses_ledger else dice.choices((0, 1, 2), (90, 7, 3))[0]
    return Turn(
        job_id=f"job-{number:05d}",
        valid_s=valid,
        waits_s=valid + dice.uniform(0, 30) if late else dice.expovariate(2),
        doubles=tuple(dice.uniform(0, 12) for _ in range(dice.choices((0, 1, 2), (80, 15, 5))[0])),
        unheard=unheard,
        troubles=_troubles(dice) if dice.random() < TROUBLED else (),
        death=death,
        rare=dice.random() < 0.1,
        copies=dice.choices((1, 2), (95, 5))[0],
    )


def _troubles(dice: random.Random) -> tuple[Trouble, ...]:
    count = dice.choices((1, 2), (80, 20))[0]
    return tuple(_trouble(dice, does) for does in dice.sample(sorted(FAULTS), count))


def _trouble(dice: random.Random, does: str) -> Trouble:
    least = HAND_S if does.split()[0] in BY_HAND else 0.0
    lasts = least + dice.expovariate(1 / 3)
    return Trouble(does, FAULTS[does], dice.randrange(SLIP_BYTES), lasts)


def _death(dice: random.Random) -> Death:
    inside = dice.random() < 0.6
    return Death(dice.randrange(SLIP_BYTES) if inside else None, dice.random() < 0.3)
