"""What several sub-commands take, and how each finds the function that it runs."""

from __future__ import annotations

import argparse
import importlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

Run = Callable[[argparse.Namespace], int]
"""Exit code: 0 done, 1 refused or failed checks, 2 setup or environment."""
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

DEFAULT_DATA = Path("hall")


def data_folder(parser: argparse.ArgumentParser) -> None:
    """`--data`."""
    parser.add_argument(
        "--data",
        type=Path,
        default=Path(os.environ.get("JIAOHAO_DATA", DEFAULT_DATA)),
        help="the hub's data folder (default: $JIAOHAO_DATA, else ./hall)",
    )


def log_form(parser: argparse.ArgumentParser) -> None:
    """`--log`: this is a service, which tells what it does."""
    parser.add_argument(
        "--log",
        choices=("text", "json"),
        default="text",
        help="how log lines are written: key=value text, or one JSON object a line",
    )


def later(module: str, function: str) -> Run:
    """Run this function; its module is imported when it is used."""

    def run(args: argparse.Namespace) -> int:
        command: Run = getattr(importlib.import_module(module), function)
        return command(args)

    return run


def admin_tools(parsers: dict[str, argparse.ArgumentParser]) -> None:
    """Each runs the function of its name in `hub.commands.admin` on a data folder."""
    for name, parser in parsers.items():
        data_folder(parser)
        parser.set_defaults(run=later("hub.commands.admin", name))
