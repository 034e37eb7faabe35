"""What both screens do at their start: arguments, account, window, the hand from outside."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from assets import remote
from hub.client.address import Address, load_address
from hub.client.blocking import NoAnswer
from hub.client.pairing import pair
from hub.contract.codes import message
from hub.contract.words import Language
from hub.errors import Refused, SetupError


def parser(name: str, what: str) -> argparse.ArgumentParser:
    """The arguments that every screen takes."""
    made = argparse.ArgumentParser(prog=f"python -m {name}", description=what)
    made.add_argument("--station", type=Path, required=True, help="this device's station.toml")
    made.add_argument("--pair", metavar="CODE", help="pairing code, at the first start")
    made.add_argument("--remote", action="store_true", help="be driven by lines on stdin")
    made.add_argument(
        "--language",
        type=languages,
        default=(Language.ZH,),
        help="zh, en or bo; several, as in zh,bo, take turns",
    )
    made.add_argument("--windowed", action="store_true", help="a window instead of full screen")
    made.add_argument("--size", type=size, default=QSize(1920, 1080), help="1920x1080")
    made.add_argument("--still", action="store_true", help="no flashing and no fading")
    return made


def languages(text: str) -> tuple[Language, ...]:
    """`zh,en` → languages; ValueError names what is unknown (argparse tells it)."""
    return tuple(dict.fromkeys(Language(name) for name in text.split(",")))


def size(text: str) -> QSize:
    """`1920x1080` → size in pixels."""
    width, _, height = text.partition("x")
    return QSize(int(width), int(height))


def account(station: Path, code: str | None) -> Address:
    """This device's address, paired first when a code is given; SetupError in plain words."""
    address = load_address(station)
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


def show(window: QQuickWindow, given: argparse.Namespace) -> remote.Remote | None:
    """Open the window as asked; the returned hand must be kept while the app lives."""
    window.resize(given.size)
    if given.windowed:
        window.show()
    else:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        window.showFullScreen()
    return remote.attach() if given.remote else None


def run(main: Callable[[argparse.Namespace], int], given: argparse.Namespace) -> int:
    """Run an app; what the person at the keyboard can put right is one line on stderr.

    Ctrl+C ends it at once: Qt's loop would not let Python see it.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        return main(given)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2


def our_version() -> str:
    """The project's version, empty when it runs from a bare source tree."""
    try:
        return version("jiaohao")
    except PackageNotFoundError:
        return ""
