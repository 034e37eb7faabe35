"""A kiosk that stands still or dies is back by itself, with the ticket that was being taken."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from hub.client.address import load_address
from hub.client.pairing import pair
from hub.contract.words import DeviceKind
from hub.sim.processes import App, python
from hub.sim.stage import OFFSCREEN, Stage
from tests.conftest import wait_for
from tests.journeys.acts import see

pytestmark = [
    pytest.mark.broker,
    pytest.mark.qt,
    pytest.mark.timeout(300),
    pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs Linux's /proc"),
]
LONG_S = 60.0


class Watched:
    """A kiosk under its watchdog, which gives a loaded machine more time than in a hall."""

    def __init__(self, stage: Stage, root: Path) -> None:
        file, code = stage.station("kiosk-1", DeviceKind.KIOSK)
        pair(load_address(file), code)
        self.file = file
        self.state = file.parent / "state"
        self.state.mkdir()
        own = ["--station", str(file), "--state", str(self.state), "--silent", "6"]
        words = ["--", "-m", "kiosk", "--station", str(file), "--windowed"]
        self._words = python("kiosk.watchdog", *own, *words)
        self._log = root / "logs" / "watchdog.log"
        self.dog = self.another()

    def another(self) -> App:
        """One more watchdog over the same kiosk."""
        return App("watchdog", self._words, self._log, env=OFFSCREEN)

    @property
    def pid(self) -> int:
        """The kiosk that is watched now."""
        return int(json.loads((self.state / "watchdog.json").read_text())["pid"])

    def fall(self, number: signal.Signals, meanwhile: Callable[[], None] = lambda: None) -> None:
        """Send the kiosk a signal; until it is another one."""
        before = self.pid
        os.kill(before, number)
        meanwhile()
        wait_for(lambda: self.pid != before, LONG_S)

    def log_says(self, words: str) -> bool:
        return words in self._log.read_text()

    @property
    def apology(self) -> bool:
        """Whether the words of the watchdog stand on the screen."""
        program = f"kiosk.sorry\0--station\0{self.file}".encode()
        return any(program in _command(path) for path in Path("/proc").glob("[0-9]*/cmdline"))


def _command(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""  # it has just ended


def open_alerts(stage: Stage) -> set[str]:
    with sqlite3.connect(f"file:{stage.folder.store}?mode=ro", uri=True) as db:
        return {row[0] for row in db.execute("SELECT id FROM alerts WHERE ended_at IS NULL")}


def screen_faults(stage: Stage) -> bool:
    """Whether the kiosk's screen is told as faulty, and not only as restarted."""
    with sqlite3.connect(f"file:{stage.folder.store}?mode=ro", uri=True) as db:
        (health,) = db.execute("SELECT health FROM presence WHERE device = 'kiosk-1'").fetchone()
    return any(part["part"] == "screen" and part["state"] == "fault" for part in json.loads(health))


def apologised(stage: Stage, watched: Watched) -> None:
    """Until screen and hub both know."""
    wait_for(lambda: watched.apology and screen_faults(stage), LONG_S)


def test_a_frozen_or_dead_kiosk_is_back_by_itself(tmp_path: Path) -> None:
    with Stage(tmp_path) as stage:
        watched = Watched(stage, tmp_path)
        first = watched.dog
        try:
            first.hand.tap("service-A")
            see(first.hand, "take-ticket")

            # It stands still with a ticket on its way.
            stage.hub.process.send_signal(signal.SIGSTOP)
            first.hand.tap("take-ticket")
            journal = watched.state / "requests.journal"
            wait_for(lambda: journal.exists() and journal.stat().st_size > 0, LONG_S)
            go_on = partial(stage.hub.process.send_signal, signal.SIGCONT)
            watched.fall(signal.SIGSTOP, meanwhile=go_on)
            see(first.hand, "ticket-number", LONG_S)
            assert first.hand.read("ticket-number.text") == "A001"
            wait_for(lambda: "device:kiosk-1:screen" in open_alerts(stage), LONG_S)

            # It dies.
            first.hand.tap("finished")
            see(first.hand, "service-A")
            watched.fall(signal.SIGKILL)
            see(first.hand, "service-A", LONG_S)

            # It dies again and again: a pause with words on the screen, and the hub is told.
            watched.fall(signal.SIGKILL, meanwhile=lambda: apologised(stage, watched))
            see(first.hand, "service-A", LONG_S)
            wait_for(lambda: not watched.apology, LONG_S)

            # Its watchdog dies: the kiosk goes on, and the next watchdog takes it over.
            kept = watched.pid
            first.process.send_signal(signal.SIGKILL)
            first.process.wait(LONG_S)
            second = watched.another()
            wait_for(lambda: watched.log_says(f"{kept} lives"), LONG_S)
            assert watched.another().process.wait(LONG_S) == 2
            assert watched.pid == kept
            first.hand.tap("service-B")
            see(first.hand, "take-ticket")
            watched.fall(signal.SIGSTOP)
            see(second.hand, "service-A", LONG_S)
            assert second.hand.quit() == 0
            assert not (watched.state / "watchdog.json").exists()
        finally:
            for app in (first, watched.dog):
                if app.alive():
                    app.stop()
