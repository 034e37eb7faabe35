"""The plain words on the screen while no kiosk is there; a program of its own (`kiosk.sorry`)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from kiosk.watch import wire


class Apology:
    """At most one at a time; it also tells the supervisor, by the kiosk's own account."""

    def __init__(self, station: Path) -> None:
        self._station = station
        self._process: subprocess.Popen[bytes] | None = None

    def show(self) -> None:
        """Put it on the screen, unless it is there."""
        if self._process is None or self._process.poll() is not None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "kiosk.sorry", "--station", str(self._station)],
                stdin=subprocess.PIPE,
                env={k: v for k, v in os.environ.items() if k != wire.VARIABLE},
            )

    def give_account_back(self) -> None:
        """The words stay, their link to the hub ends: the kiosk needs the account."""
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()

    def end(self) -> None:
        """The kiosk is on the screen again, or nobody will be."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
