"""`python -m hardware bench`: all figures in one run, and whether each promise is kept."""

from __future__ import annotations

import argparse
import json
import sys

from hardware.bench.cards import card_figures
from hardware.bench.slips import slip_figures
from hub.arguments import number_from

Figures = dict[str, float]

AT_MOST: Figures = {
    "card_ratio": 1.2,
    "slip_text_ms": 1.0,
    "slip_raster_ms": 25.0,
    "slip_text_bytes": 600,
}
"""What we promise; `ok` says whether this run kept all of it."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `bench`."""
    parser.add_argument(
        "--rounds", type=number_from(1, 10_000), default=20, metavar="N", help="cards (default 20)"
    )
    parser.add_argument("--json", action="store_true", help="one object on standard output")


def run(options: argparse.Namespace) -> int:
    """Measure and print; 0 when every limit was kept."""
    figures = {**card_figures(options.rounds), **slip_figures()}
    kept = {name: figures[name] <= limit for name, limit in AT_MOST.items()}
    if options.json:
        print(json.dumps({**figures, "limits": AT_MOST, "kept": kept, "ok": all(kept.values())}))
    else:
        for name, value in figures.items():
            limit = f"  (at most {AT_MOST[name]:g})" if name in AT_MOST else ""
            print(f"{name:<22} {value:>10.3f}{limit}")
    missed = [name for name, good in kept.items() if not good]
    if missed:
        print("not kept: " + ", ".join(missed), file=sys.stderr)
    return 1 if missed else 0
