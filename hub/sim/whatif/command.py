"""`jiaohao simulate` and `jiaohao replay`: print the figures, draw the picture."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from typing import Any

from hub.config import HallConfig
from hub.errors import SetupError
from hub.sim.whatif import shapes
from hub.sim.whatif.bookers import BOOKED
from hub.sim.whatif.figures import figures
from hub.sim.whatif.lab import source
from hub.sim.whatif.picture import HEIGHT, WIDTH, draw
from hub.sim.whatif.replay import as_it_was, read_day, replay
from hub.sim.whatif.simulate import Question, simulate
from hub.sim.whatif.tally import Tally

COLUMNS = ("n", "mean_s", "p50_s", "p90_s", "p95_s", "max_s")


def run_simulate(args: argparse.Namespace) -> int:
    """Simulate, and once more `--against` another policy, staffing or share of bookers; 0."""
    if args.picture is not None:
        shapes.check(args.picture)
    asked = Question(
        args.policy,
        tuple(args.windows),
        args.days,
        args.seed,
        args.visits,
        args.load,
        BOOKED if args.booked is None else args.booked,
        args.places,
    )
    with source(args.data) as (hall, db):
        if args.booked or args.against_booked:
            _check_bookable(hall, args.places)
        after = simulate(db, hall, asked, _progress(asked))
        before = None
        if args.against or args.against_windows or args.against_booked is not None:
            other = asked._replace(
                policy=args.against or asked.policy,
                windows=tuple(args.against_windows or asked.windows),
                booked=asked.booked if args.against_booked is None else args.against_booked,
            )
            before = simulate(db, hall, other, _progress(other))
    title = f"{asked.days} days, {asked.policy} {' '.join(asked.windows)}".strip()
    if args.against_booked is not None:
        title += f", {asked.booked:.0%} booked"
    _give(args, hall, after, before, title, _other(args))
    return 0


def _check_bookable(hall: HallConfig, places: int | None) -> None:
    """SetupError where somebody is to book and no service has a time for it."""
    if places is None and not any(service.slot_places for service in hall.services):
        raise SetupError(
            "no service of this hall can be booked. Give one slot_places in hall.toml, or try it "
            "with --places 4"
        )


def _other(args: argparse.Namespace) -> str:
    """What it is compared with."""
    booked = "" if args.against_booked is None else f"{args.against_booked:.0%} booked"
    return args.against or booked or "other windows"


def _progress(asked: Question) -> Callable[[int], None]:
    def tell(count: int) -> None:
        if asked.days > 20 and count % 10 == 0:
            print(f"{asked.policy}: {count} of {asked.days} days", file=sys.stderr, flush=True)

    return tell


def run_replay(args: argparse.Namespace) -> int:
    """Replay a recorded day; the picture's and the JSON's `before` is the day as it was."""
    if args.picture is not None:
        shapes.check(args.picture)
    with source(args.data) as (hall, db):
        recorded = read_day(db, hall, args.day)
        after = replay(db, hall, recorded, args.policy, tuple(args.windows), args.seed)
        before = as_it_was(recorded)
    title = f"{args.day}, {args.policy} {' '.join(args.windows)}".strip()
    _give(args, hall, after, before, title, "as it was")
    return 0


def _give(
    args: argparse.Namespace,
    hall: HallConfig,
    after: Tally,
    before: Tally | None,
    title: str,
    other: str,
) -> None:
    targets_s = {service.code: service.target_minutes * 60 for service in hall.services}
    found: dict[str, Any] = {
        "policy": args.policy,
        "windows_asked": list(args.windows),
        **figures(after, targets_s),
    }
    if before is not None:
        found["before"] = figures(before, targets_s)
    if args.json:
        print(json.dumps(found, ensure_ascii=False))
    else:
        _print(found, title)
    if args.picture is not None:
        subtitle = "mean wait by half-hour of coming; pale: 90 % of all"
        drawn = draw(after, before, title, subtitle, other)
        shapes.write(args.picture, WIDTH, HEIGHT, drawn)
        print(f"{args.picture} is written", file=sys.stderr)


def _print(found: Mapping[str, Any], title: str) -> None:
    before = found.get("before")
    print(f"{title}: {found['visits']} visits")
    if found["turned_away"]:
        print(f"turned away: {found['turned_away']}")
    print(f"{'':<14}" + "".join(f"{name:>9}" for name in COLUMNS) + f"{'in time':>9}{'passed':>8}")
    for kind in ("classes", "services"):
        for name, row in found[kind].items():
            _print_row(name, row)
            if before is not None and name in before[kind]:
                _print_row("  before", before[kind][name])
    used = {no: window["utilisation"] for no, window in found["windows"].items()}
    print("busy: " + " ".join(f"{no}:{_percent(share)}" for no, share in used.items()))
    _print_bookings("", found["bookings"])
    if before is not None:
        _print_bookings("  before: ", before["bookings"])
    told = found["interval"]
    if told is not None:
        print(
            f"told ranges held {_percent(told['coverage'])} of {told['n']}; mean error "
            f"{told['mae_s']:.0f} s, rule of thumb {told['naive_mae_s']:.0f} s"
        )


def _print_bookings(which: str, booked: Mapping[str, Any]) -> None:
    """Nothing where nobody booked or wanted to."""
    if not booked["made"] and not booked["unplaced"]:
        return
    wait = booked["wait_after_slot"]
    print(
        f"{which}{booked['made']} booked: {booked['checked_in']} came ({booked['early']} early, "
        f"{booked['on_time']} on time, {booked['late']} late), {booked['lapsed']} lapsed, "
        f"{booked['cancelled']} cancelled, {booked['open']} open; "
        f"{booked['unplaced']} found no time"
    )
    if wait["n"]:
        cells = " ".join(f"{name[:-2]} {round(wait[name])}" for name in COLUMNS[1:])
        print(f"{which}from the booked time to the call (s): {cells}")


def _print_row(name: str, row: Mapping[str, Any]) -> None:
    cells = "".join(f"{'-' if row[c] is None else round(row[c]):>9}" for c in COLUMNS)
    print(f"{name:<14}{cells}{_percent(row['within_target']):>9}{row['overtaken_max']:>8}")


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.0%}"
