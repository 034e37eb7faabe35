"""`python -m kiosk.sorry --station STATION.toml`: started by the watchdog while it waits.

Says in three languages at once that this machine is out of order for a moment, and tells the
hub so (`screen` fault), which alerts the supervisor. When its input ends it gives the kiosk's
account back and stays on the screen until it is killed, `STAY_MS` at most.
"""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from assets.ui import application, create_engine
from hub.client.address import load_address
from hub.client.qt import HubClient
from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.errors import SetupError

QML = Path(__file__).parent / "qml"
STAY_MS = 30_000
FALLEN = DeviceHealth("screen", Health.FAULT, FailReason.RESTARTED)


class Input(QObject):
    """Tells on the Qt thread that the watchdog has closed our input."""

    ended = Signal()

    def wait(self) -> None:
        """Read to the end; in a thread of its own."""
        sys.stdin.buffer.read()
        self.ended.emit()


def tell_hub(station: Path) -> Callable[[], None]:
    """Say that the screen has a fault; returns how to take the account back. A kiosk without an
    account has nobody to tell: the words on the screen matter more."""
    try:
        hub = HubClient(load_address(station))
    except SetupError as error:
        print(error, file=sys.stderr)
        return lambda: None
    hub.set_health([FALLEN])
    hub.start()
    return hub.stop


def main(given: argparse.Namespace) -> int:
    """Show it until told otherwise."""
    app = application()
    engine = create_engine(QML)
    engine.load_page("Sorry.qml")
    (window,) = engine.windows()
    window.setCursor(Qt.CursorShape.BlankCursor)
    window.showFullScreen()
    give_back = tell_hub(given.station)
    source = Input()

    def leave() -> None:
        give_back()
        QTimer.singleShot(STAY_MS, QCoreApplication.quit)

    source.ended.connect(leave)
    threading.Thread(target=source.wait, name="input", daemon=True).start()
    return app.exec()


if __name__ == "__main__":
    made = argparse.ArgumentParser(prog="python -m kiosk.sorry", description="out of order")
    made.add_argument("--station", type=Path, required=True, help="the kiosk's station.toml")
    sys.exit(main(made.parse_args()))
