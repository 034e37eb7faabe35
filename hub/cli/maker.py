"""For who builds the system: figures, faults, pages."""

from __future__ import annotations

import argparse
from pathlib import Path

from hub.arguments import number_from
from hub.cli.arguments import Commands, as_json, data_folder
from hub.programs import check_extra


def add(commands: Commands) -> None:
    """See `GROUPS`."""
    bench = commands.add_parser("bench", help="speed and size, as ratios measured in one run")
    as_json(bench)
    bench.add_argument("--quick", action="store_true", help="under 60 s")
    bench.add_argument(
        "--growth",
        action="store_true",
        help="instead: with a million old tickets, and with 10,000 waiting (4 GB, some minutes)",
    )
    bench.add_argument(
        "--where", action="store_true", help="instead: where the time of one ticket goes"
    )
    bench.add_argument(
        "--apps", action="store_true", help="instead: start, turns and idling of every screen"
    )
    bench.add_argument(
        "--day", action="store_true", help="instead: a window's day, and what its screens hold"
    )
    bench.add_argument(
        "--visits",
        type=number_from(12, 10_000),
        default=120,
        help="with --day (default 120: a full day, four minutes each)",
    )
    bench.add_argument("--picture", type=Path, metavar="FILE", help="with --where: draw it as SVG")
    bench.set_defaults(run=_bench)

    torture = commands.add_parser(
        "torture", help="kill, cut, freeze, fill and misset a working hall; then check every word"
    )
    torture.add_argument("--kills", type=int, default=20, metavar="N", help="(default 20)")
    torture.add_argument("--seconds", type=float, default=60, metavar="S", help="(default 60)")
    torture.add_argument(
        "--seed", type=int, default=None, metavar="N", help="the same seed, the same plan"
    )
    torture.add_argument("--keep", type=Path, metavar="FOLDER", help="keep store, records, logs")
    as_json(torture)
    torture.set_defaults(run=_torture)
    rush = commands.add_parser(
        "rush", help="10 kiosks, 50 counters, 20 screens, 10 tickets a second, nothing broken"
    )
    rush.add_argument("--minutes", type=float, default=10, help="default 10")
    as_json(rush)
    rush.set_defaults(run=_rush)

    history = commands.add_parser(
        "history",
        help="fill a trial hall's store with days of tickets",
        description="Play one day through the hub's own handlers and copy it into the days before "
        "today, for seeing what a hall is like that has them. The store must not have been in "
        "use on these days, and no hub may run on it. Never do this to a real hall.",
    )
    data_folder(history)
    history.add_argument("--days", type=number_from(1, 3000), default=400, help="default 400")
    history.add_argument(
        "--tickets", type=number_from(1, 20_000), default=2500, help="of each day (default 2500)"
    )
    history.add_argument("--seed", type=int, default=1, help="the same seed, the same day")
    history.set_defaults(run=_history)

    docs = commands.add_parser("docs", help="write the generated pages, or check them")
    docs.add_argument("--folder", default="assets/docs", help="of the pages (assets/docs)")
    docs.add_argument("--check", action="store_true", help="write nothing; 1 when a page is old")
    docs.set_defaults(run=_docs)


def _bench(args: argparse.Namespace) -> int:
    if args.growth:
        from hub.sim.growth import growth

        return growth(quick=args.quick, as_json=args.json)
    if args.where:
        from hub.sim.bench.where import where

        return where(args.picture, as_json=args.json)
    check_extra("apps", "jiaohao bench")
    if args.apps:
        from hub.sim.bench.apps import apps

        return apps(as_json=args.json)
    if args.day:
        from hub.sim.bench.office import day

        return day(args.visits, as_json=args.json)
    from hub.sim.bench.command import bench

    return bench(quick=args.quick, as_json=args.json)


def _torture(args: argparse.Namespace) -> int:
    from hub.sim.torture.command import run

    return run(args.kills, args.seconds, args.seed, args.keep, as_json=args.json)


def _rush(args: argparse.Namespace) -> int:
    check_extra("hardware", "jiaohao rush")
    from hub.sim.rush.command import run

    return run(args.minutes, as_json=args.json)


def _history(args: argparse.Namespace) -> int:
    from hub.sim.history import history

    return history(args.data, days=args.days, tickets=args.tickets, seed=args.seed)


def _docs(args: argparse.Namespace) -> int:
    from hub.documents import write_documents
    from hub.station_papers import write_carried

    pages = write_documents(Path(args.folder), check=args.check)
    return max(pages, write_carried(check=args.check))
