"""`python -m hardware fuzz`: so many frames into all codecs; 0 when nothing was wrong."""

from __future__ import annotations

import argparse
import random
import secrets
import time
from collections.abc import Mapping

import msgspec

from hardware.fuzz.targets import TARGETS

EXAMPLES = 5


class Report(msgspec.Struct, kw_only=True):
    """`per_s`: frames a second of each codec; `wrong`: what was wrong, the first few of each."""

    seed: int
    frames: int
    ok: bool
    seconds: float
    per_s: dict[str, int]
    failures: int
    wrong: dict[str, list[str]]


def fuzz(frames: int, seed: int, targets: Mapping[str, type] | None = None) -> Report:
    """Shoot so many frames, alike many at each codec. The same seed, the same frames."""
    chosen = TARGETS if targets is None else targets
    each, more = divmod(frames, len(chosen))
    rates, wrong, failures, begun = {}, {}, 0, time.monotonic()
    for place, (name, make) in enumerate(chosen.items()):
        count, start = each + (place < more), time.monotonic()
        found = _shoot(make(random.Random(f"{seed} {name}")), count)
        rates[name] = round(count / (time.monotonic() - start))
        failures += len(found)
        if found:
            wrong[name] = found[:EXAMPLES]
    return Report(
        seed=seed,
        frames=frames,
        ok=not failures,
        seconds=round(time.monotonic() - begun, 2),
        per_s=rates,
        failures=failures,
        wrong=wrong,
    )
