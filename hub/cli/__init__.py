"""`jiaohao`: one command whose sub-commands reach everything; each calls one function.

Modules are imported when their sub-command is used, so that help is quick and the hub
needs neither Qt nor device libraries.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence

from hub.cli import (
    accounts,
    calendar,
    care,
    catalogue,
    day,
    guards,
    hall,
    lists,
    maker,
    papers,
    self_test,
    slips,
    voice,
    whatif,
)
from hub.cli.arguments import Run
from hub.errors import SetupError, Unavailable
from hub.programs import PROGRAMS, start

GROUPS = (
    hall.add,
    accounts.add_devices,
    voice.add,
    papers.add,
    accounts.add_clerks,
    day.add,
    calendar.add,
    guards.add,
    slips.add,
    self_test.add,
    care.add,
    lists.add,
    catalogue.add,
    whatif.add,
    maker.add,
)
"""Each adds its sub-commands; in the order of the help."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a sub-command; 0 done, 1 refused or failed checks, 2 setup or environment."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words and words[0] in PROGRAMS:
            start(words[0], words[1:])
        code = _run_tool(parser().parse_args(words))
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # whoever reads along (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (SetupError, Unavailable) as error:
        print(f"jiaohao: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="jiaohao",
        description="Counter queue, window kiosks and ratings for government service halls.",
        epilog="programs with windows or devices: " + ", ".join(PROGRAMS) + " (each has --help)",
    )
    top.add_argument("-v", "--verbose", action="store_true", help="log everything")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    for add in GROUPS:
        add(commands)
    return top


def _run_tool(args: argparse.Namespace) -> int:
    """A tool prints its answer alone; a service (who has `--log`) tells what it does."""
    run: Run = args.run
    if "log" in args:
        return _run_service(run, args)
    logging.basicConfig(
        level=logging.DEBUG if args.verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
    )
    return run(args)


def _run_service(run: Run, args: argparse.Namespace) -> int:
    from hub.observe.lines import Form, set_up

    form = Form(args.log)
    set_up(form, logging.DEBUG if args.verbose else logging.INFO)
    try:
        return run(args)
    except SetupError as error:
        if form is Form.TEXT:
            raise
        logging.getLogger("hub").critical("%s", error)
        return 2
