"""What every app does at its start: arguments, account, and an end in plain words."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtGui import QGuiApplication

from hub.client.address import Address, load_address
from hub.client.pairing import account
from hub.errors import SetupError


def parser(program: str, what: str, usual: str) -> argparse.ArgumentParser:
    """The arguments of all apps; `usual` is the window's size where none is asked for."""
    made = argparse.ArgumentParser(prog=f"python -m {program}", description=what)
    made.add_argument("--station", type=Path, required=True, help="this device's station.toml")
    made.add_argument("--pair", metavar="CODE", help="pairing code, at the first start")
    made.add_argument("--remote", action="store_true", help="be driven by lines on stdin")
    made.add_argument("--windowed", action="store_true", help="an ordinary window")
    made.add_argument("--size", type=size, default=size(usual), help=usual)
    return made


def size(text: str) -> QSize:
    """`1366x768` → size in pixels; ValueError otherwise."""
    width, _, height = text.partition("x")
    return QSize(int(width), int(height))


def account_at_window(station: Path, code: str | None) -> tuple[Address, int]:
    """The account of a device that belongs to a window, and the window's number."""
    address = load_address(station)
    if address.window is None:
        raise SetupError(f"{station}: `window = NUMBER` is missing: at which window is this?")
    return account(address, code), address.window


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


class Part(Protocol):
    """What lives as long as the app: its link, its devices."""

    def start(self) -> None: ...
    def stop(self) -> None: ...


def live(app: QGuiApplication, *parts: Part) -> int:
    """Start the parts in order, run the app to its end, stop them the other way round."""
    for part in parts:
        part.start()
    try:
        return app.exec()
    finally:
        for part in reversed(parts):
            part.stop()


def end_soon() -> None:
    """End the app once Qt is through with the present event. At once would close the windows, even
    in the middle of a frame of theirs (a signal's handler runs wherever Python happens to be), and
    Qt would go on with a window that is gone."""
    QTimer.singleShot(0, QCoreApplication.quit)


def our_version() -> str:
    """The project's version, empty when it runs from a bare source tree."""
    try:
        return version("jiaohao")
    except PackageNotFoundError:
        return ""
