"""What several sub-commands take, and how each finds the function that it runs."""

from __future__ import annotations

import argparse
import importlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from hub.arguments import written_as
from hub.contract.words import ClerkNo, DeviceName, ServiceCode

Run = Callable[[argparse.Namespace], int]
"""Exit code: 0 done, 1 refused or failed checks, 2 setup or environment."""
device_name = written_as(DeviceName, "a name of a-z, 0-9, - and _, up to 32, such as kiosk-1")
clerk_no = written_as(ClerkNo, "a clerk's number, 3 to 8 digits, such as 0217")
service_letter = written_as(ServiceCode, "a service's letter, A to Z without I and O")
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


def draft_number(text: str) -> int:
    """A draft of the catalogue, `5` or `d5`."""
    number = text.removeprefix("d")
    if not (number.isascii() and number.isdigit()):
        raise argparse.ArgumentTypeError(f"a draft's number is meant, 5 or d5, not {text}")
    return int(number)


def as_json(parser: argparse.ArgumentParser, what: str = "one object on standard output") -> None:
    """`--json`."""
    parser.add_argument("--json", action="store_true", help=what)


def in_language(
    parser: argparse.ArgumentParser,
    usual: str,
    *,
    of: str = "the words",
    choices: tuple[str, ...] = ("zh", "en", "bo"),
) -> None:
    """`--language`."""
    parser.add_argument(
        "--language", choices=choices, default=usual, help=f"of {of} (default {usual})"
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
