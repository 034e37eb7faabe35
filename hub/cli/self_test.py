"""Every station tries its parts."""

from __future__ import annotations

import argparse

from hub.cli.arguments import Commands, as_json, data_folder, device_name, in_language


def add(commands: Commands) -> None:
    """See `GROUPS`."""
    trial = commands.add_parser(
        "selftest",
        help="let every station try its parts; what failed and what to do",
        description="Printer, card reader, pad, speaker and screen of each station; by itself it "
        "happens some minutes before the hall opens. Exit code 1 when something has not passed.",
    )
    trial.add_argument("device", type=device_name, nargs="?", help="only this station")
    trial.add_argument("--slip", action="store_true", help="print a test slip, too")
    trial.add_argument("--show", action="store_true", help="only show today's result")
    as_json(trial)
    in_language(trial, "en")
    data_folder(trial)
    trial.set_defaults(run=_self_test)


def _self_test(args: argparse.Namespace) -> int:
    from hub.commands.self_test import run

    return run(args)
