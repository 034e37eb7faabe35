"""`python -m hardware fuzz`: so many frames into all codecs; 0 when nothing was wrong."""

from __future__ import annotations

import argparse
import random
import secrets
import time
from collections.abc import Mapping

import msgspec

from hardware.fuzz.targets import TARGETS, MakeTarget, Target
from hub.arguments import number_from

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


def fuzz(frames: int, seed: int, targets: Mapping[str, MakeTarget] = TARGETS) -> Report:
    """Shoot so many frames, alike many at each codec. The same seed, the same frames."""
    each, more = divmod(frames, len(targets))
    rates: dict[str, int] = {}
    wrong: dict[str, list[str]] = {}
    failures, begun = 0, time.monotonic()
    for place, (name, make) in enumerate(targets.items()):
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


def _shoot(target: Target, count: int) -> list[str]:
    """What was wrong; an exception is, and ends no fuzz."""
    wrong = []
    for number in range(count):
        try:
            why = target.shoot()
        except Exception as error:  # noqa: BLE001 - whatever is raised is what is looked for
            why = f"{type(error).__name__}: {error}"
        if why:
            wrong.append(f"frame {number}: {why}")
    return wrong


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `fuzz`."""
    parser.add_argument(
        "--frames",
        type=number_from(1, 100_000_000),
        default=100_000,
        metavar="N",
        help="(default 100000)",
    )
    parser.add_argument("--seed", type=int, help="the same seed gives the same frames")
    parser.add_argument("--json", action="store_true", help="one object on standard output")


def run(options: argparse.Namespace) -> int:
    """The command. Without a seed one is drawn, and told."""
    seed = secrets.randbelow(1_000_000) if options.seed is None else options.seed
    report = fuzz(options.frames, seed)
    print(msgspec.json.encode(report).decode() if options.json else in_words(report))
    return 0 if report.ok else 1


def in_words(report: Report) -> str:
    """The rates, then what was wrong."""
    lines = [f"{name:<12} {rate:>8} frames/s" for name, rate in report.per_s.items()]
    lines += [f"{name}: {why}" for name, found in report.wrong.items() for why in found]
    verdict = "all right" if report.ok else f"{report.failures} wrong"
    return "\n".join(
        [*lines, f"{report.frames} frames in {report.seconds} s, seed {report.seed}: {verdict}"]
    )
