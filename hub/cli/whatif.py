"""A hall as it might be: simulated, or a day replayed."""

from __future__ import annotations

import argparse
from pathlib import Path

from hub.arguments import day, number_from
from hub.cli.arguments import Commands, as_json, data_folder


def add(commands: Commands) -> None:
    """See `GROUPS`."""
    simulate = commands.add_parser(
        "simulate",
        help="days of a hall under a policy and a staffing, through the real handlers",
        description="Drawn visitors (rushes, classes, items, no-shows, transfers, people who give "
        "up) come to a hall on a quick clock; the hub's own handlers and routing do the rest. "
        "The same seed gives the same days, and the same people under another policy.",
    )
    simulate.add_argument(
        "--data", type=Path, help="a hall's folder; only read (default: the sample hall)"
    )
    _whatif(simulate)
    simulate.add_argument("--days", type=number_from(1, 3000), default=5, help="default 5")
    simulate.add_argument(
        "--visits", type=number_from(1, 20_000), help="a day (default: by --load)"
    )
    simulate.add_argument(
        "--load",
        type=_share,
        help="how much of the windows' time is spent on people (default 0.7, without --visits); "
        "with --visits, serving times are scaled to fit",
    )
    simulate.add_argument(
        "--booked",
        type=_part,
        metavar="SHARE",
        help="of those whose service can be booked, who books a time (default 0.1; 0: nobody)",
    )
    simulate.add_argument(
        "--places",
        type=number_from(1, 1000),
        metavar="N",
        help="of each slot of every service (default: `slot_places` as in hall.toml)",
    )
    simulate.add_argument("--against", metavar="POLICY", help="compare with this policy")
    simulate.add_argument(
        "--against-windows", action="append", metavar="W", help="compare with this staffing"
    )
    simulate.add_argument(
        "--against-booked", type=_part, metavar="SHARE", help="compare with this share of bookers"
    )
    simulate.add_argument(
        "--theory",
        action="store_true",
        help="instead: hold the routing against queueing theory, and time one choice",
    )
    simulate.add_argument(
        "--customers",
        type=number_from(10_000, 100_000_000),
        default=10_000_000,
        help="with --theory: of each case (default 10,000,000: about half an hour)",
    )
    simulate.set_defaults(run=_simulate)

    replay = commands.add_parser(
        "replay",
        help="a recorded day once more, under another policy or staffing",
        description="The day's arrivals, classes, items, no-shows and serving times are read from "
        "the store; the hub's own handlers and routing serve the same people again. `before` is "
        "the day as it was.",
    )
    replay.add_argument("day", type=day, metavar="DAY", help="YYYY-MM-DD")
    data_folder(replay)
    _whatif(replay)
    replay.set_defaults(run=_replay)


def _whatif(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--policy",
        default="planned",
        help="one of policy.toml, or: planned (its hours; the default), accumulating ([rules] "
        "alone), fifo, strict",
    )
    parser.add_argument(
        "--windows",
        action="append",
        default=[],
        metavar="W",
        help="who sits when: 7@10:00-11:30 gives window 7 this time alone; 1-6 or 1,2,5 sit all "
        "day and no other does (default: all of them; in a replay as they did)",
    )
    parser.add_argument("--seed", type=int, default=1, help="default 1")
    parser.add_argument(
        "--picture", type=Path, metavar="FILE", help="draw the waits over the day (.svg, .png)"
    )
    as_json(parser)


def _simulate(args: argparse.Namespace) -> int:
    if args.theory:
        from hub.sim.theory.check import theory

        return theory(customers=args.customers, seed=args.seed, as_json=args.json)
    from hub.sim.whatif.command import run_simulate

    return run_simulate(args)


def _replay(args: argparse.Namespace) -> int:
    from hub.sim.whatif.command import run_replay

    return run_replay(args)


def _share(text: str) -> float:
    share = float(text)
    if not 0 < share <= 2:
        raise argparse.ArgumentTypeError("above 0, at most 2")
    return share


def _part(text: str) -> float:
    part = float(text)
    if not 0 <= part <= 1:
        raise argparse.ArgumentTypeError("from 0 to 1")
    return part
