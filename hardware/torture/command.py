"""`python -m hardware torture`: carry a plan out, print the report; 0 when everything held."""

from __future__ import annotations

import argparse
import logging
import secrets
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from hardware.escpos.ledger import Ledger
from hardware.torture.ground import Ground
from hardware.torture.plan import draw
from hardware.torture.verdict import EXAMPLES, Report, judge
from hub.arguments import number_from
from hub.contract.devices import PrintResult


class Forgetful(Ledger):
    """A station without a ledger: to see that the torture finds what comes of it."""

    def get(self, job_id: str) -> PrintResult | None:
        """Nothing, ever."""
        return None


def torture(jobs: int, seed: int, *, ledger: bool = True) -> Report:
    """Torture a printer with so many jobs. `ledger` False must be found out: slips come twice."""
    with tempfile.TemporaryDirectory(prefix="jiaohao-print-") as folder:
        begun = time.monotonic()
        ground = Ground(Path(folder), Ledger if ledger else Forgetful)
        record = ground.run(draw(seed, jobs))
        return judge(seed, record, time.monotonic() - begun)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `torture`."""
    parser.add_argument(
        "--jobs", type=number_from(1, 1_000_000), default=1000, metavar="N", help="(default 1000)"
    )
    parser.add_argument("--seed", type=int, help="the same seed gives the same plan")
    parser.add_argument("--no-ledger", action="store_true", help="must be found out")
    parser.add_argument("--json", action="store_true", help="one object on standard output")


def run(options: argparse.Namespace) -> int:
    """The command. Without a seed one is drawn, and told."""
    seed = secrets.randbelow(1_000_000) if options.seed is None else options.seed
    with _errors_only(logging.getLogger("hardware")):
        report = torture(options.jobs, seed, ledger=not options.no_ledger)
    print(msgspec.json.encode(report).decode() if options.json else in_words(report))
    return 0 if report.ok else 1


@contextmanager
def _errors_only(log: logging.Logger) -> Iterator[None]:
    """A printer that fails all the time has much to say."""
    before = log.level
    log.setLevel(logging.ERROR)
    try:
        yield
    finally:
        log.setLevel(before)


def in_words(report: Report) -> str:
    """One line for each figure; of what was wrong the first few."""
    lines = []
    for name, value in msgspec.to_builtins(report).items():
        if isinstance(value, dict):
            value = ", ".join(f"{key} {count}" for key, count in value.items())
        if isinstance(value, list):
            value = "; ".join([str(len(value)), *value[:EXAMPLES]])
        lines.append(f"{name:<18} {value}")
    return "\n".join(lines)
