"""What counter and pad do at their start: arguments, account, the hand from outside."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QSize

from hardware.errors import BadStation
from hub.client.address import Address, load_address
from hub.client.blocking import NoAnswer
from hub.client.pairing import pair
from hub.contract.codes import message
from hub.contract.words import Language
from hub.errors import Refused, SetupError


def parser(name: str, what: str, usual: str) -> argparse.ArgumentParser:
    """The arguments that both take; `usual` is the window's size where none is asked for."""
    made = argparse.ArgumentParser(prog=f"python -m {name}", description=what)
    made.add_argument("--station", type=Path, required=True, help="this device's station.toml")
    made.add_argument("--pair", metavar="CODE", help="pairing code, at the first start")
    made.add_argument("--remote", action="store_true", help="be driven by lines on stdin")
    made.add_argument("--language", type=Language, default=Language.ZH, help="zh, en or bo")
    made.add_argument("--windowed", action="store_true", help="an ordinary window")
    made.add_argument("--size", type=size, default=size(usual), help=usual)
    return made


def size(text: str) -> QSize:
    """`1366x768` → size in pixels; ValueError otherwise."""
    width, _, height = text.partition("x")
    return QSize(int(width), int(height))


def account(station: Path, code: str | None) -> Address:
    """This device's address, paired first when a code is given; SetupError in plain words."""
    address = load_address(station)
    if address.window is None:
        raise SetupError(f"{station}: `window` is missing: at which window does this stand?")
    if code is None:
        if not address.secret:
            raise SetupError(f"{address.device} is not paired yet: start it with --pair CODE")
        return address
    try:
        return pair(address, code)
    except Refused as refused:
        raise SetupError(message(refused.code, Language.ZH, refused.fields)) from refused
    except NoAnswer as silent:
        raise SetupError(f"the hub does not answer: {silent}") from silent


def run(main: Callable[[argparse.Namespace], int], given: argparse.Namespace) -> int:
    """Run an app; what the person at the keyboard can put right is one line on stderr."""
    try:
        return main(given)
    except (SetupError, BadStation) as error:
        print(error, file=sys.stderr)
        return 2


def our_version() -> str:
    """The project's version, empty when it runs from a bare source tree."""
    try:
        return version("jiaohao")
    except PackageNotFoundError:
        return ""
