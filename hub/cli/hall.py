"""The hall itself: made, checked, run, shown."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from hub.arguments import number_from
from hub.cli.arguments import (
    DEFAULT_DATA,
    Commands,
    admin_tools,
    as_json,
    data_folder,
    log_form,
)
from hub.errors import SetupError
from hub.programs import check_extra


def add(commands: Commands) -> None:
    """See `GROUPS`."""
    init = commands.add_parser("init", help="write a new data folder with the sample hall")
    init.add_argument(
        "folder", type=Path, nargs="?", default=DEFAULT_DATA, help="new or empty (default: hall)"
    )
    init.add_argument("--sample-pins", action="store_true", help="one known PIN (demonstrations)")
    init.add_argument("--port", type=number_from(1, 65535), help="the broker's port (default 1883)")
    init.set_defaults(run=_init)

    run = commands.add_parser("run", help="run the hub with its broker and its web part")
    data_folder(run)
    log_form(run)
    run.set_defaults(run=_run)

    web = commands.add_parser("web", help="run the web part alone (`run` does it by itself)")
    data_folder(web)
    log_form(web)
    web.add_argument("--listen", help="address to listen on (default: [web] listen)")
    web.add_argument(
        "--port", type=number_from(0, 65535), help="port to listen on (default: [web] port)"
    )
    web.set_defaults(run=_web)

    check = commands.add_parser("check", help="check hall.toml and policy.toml, start nothing")
    data_folder(check)
    check.set_defaults(run=_check)

    policy = commands.add_parser(
        "policy", help="the policies of the routing, and which is in force"
    )
    data_folder(policy)
    policy.add_argument("--at", metavar="TIME", help="YYYY-MM-DDTHH:MM (default: now)")
    as_json(policy)
    policy.set_defaults(run=_policy)
    actions = policy.add_subparsers(metavar="ACTION")
    use = actions.add_parser("use", help="put one in force until the day ends")
    use.add_argument("policy", help="its name; `rules`: [rules] as it is; `hours`: as planned")
    admin_tools({"use_policy": use})

    demo = commands.add_parser("demo", help="a whole sample hall with simulated devices")
    demo.add_argument(
        "--out", type=Path, default=Path("build/demo"), help="folder of all it leaves (build/demo)"
    )
    demo.add_argument("--headless", action="store_true", help="scripted, offscreen, ends by itself")
    demo.add_argument(
        "--tour", type=Path, metavar="FOLDER", help="scripted; make the tour's page in this folder"
    )
    demo.set_defaults(run=_demo)


def _init(args: argparse.Namespace) -> int:
    from hub.first_hall import create_hall

    pins = create_hall(args.folder, sample_pins=args.sample_pins, port=args.port)
    print(f"The sample hall is in {args.folder}/hall.toml. PINs, told this once only:")
    for clerk, pin in pins.items():
        print(f"  {clerk}  {pin}")
    print(f"Start the hub:  jiaohao run --data {args.folder}")
    return 0


def _run(args: argparse.Namespace) -> int:
    from hub.bootstrap import run

    return run(args.data, args.log)


def _web(args: argparse.Namespace) -> int:
    check_extra("web", "jiaohao web")
    from hub.web.serve import serve

    return serve(args.data, listen=args.listen, port=args.port)


def _check(args: argparse.Namespace) -> int:
    from hub.config_reader import read_hall, read_warnings
    from hub.folder import Folder

    hall = read_hall(Folder(args.data).config)
    for warning in read_warnings(Folder(args.data).config, hall):
        print(f"warning: {warning}", file=sys.stderr)
    print(
        f"{Folder(args.data).config} is right: {len(hall.services)} services, "
        f"{len(hall.windows)} windows, {len(hall.clerks)} clerks, "
        f"{len(hall.policies.policies)} policies"
    )
    return 0


def _policy(args: argparse.Namespace) -> int:
    from hub.commands.policy import run

    return run(args.data, at=args.at, as_json=args.json)


def _demo(args: argparse.Namespace) -> int:
    check_extra("apps", "jiaohao demo")
    from hub.sim.demo import demo

    done = demo(args.out, headless=args.headless or args.tour is not None)
    if done or args.tour is None:
        return done
    from hub.sim.tour import write_tour

    if lacking := write_tour(args.out, args.tour):
        raise SetupError(f"{args.out}: no pictures of {', '.join(lacking)}")
    return 0
