"""`python -m kiosk.bench [--rounds N | --seconds S --per-second R] STATION…`: from the touch to
the slip's first bytes. `--sessions N STATION`: the whole kiosk, used N times (`kiosk.soak`).

The kiosk's own path (link, station, printer driver) without its window, on a printer of our
own at a TCP port. Prints the seconds of each touch as a JSON list: of one kiosk round by round,
or of several that are touched in turn, so many times a second, whatever the others do.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from hardware.config import DeviceConfig, StationConfig
from hardware.stations import Station
from hub.client.address import load_address
from hub.client.ids import new_request_id
from hub.client.link import MqttLink
from hub.client.port import Trouble
from hub.contract.commands import IssueTicket
from hub.contract.devices import AnyJob, PrintJob
from hub.contract.wire import AnyPicture
from kiosk.soak.paper import Paper


class Listener:
    """Hands print jobs to the station."""

    def __init__(self) -> None:
        self.station: Station | None = None
        self.up = threading.Event()

    def on_job(self, job: AnyJob) -> None:
        """Print it."""
        if isinstance(job, PrintJob) and self.station is not None:
            self.station.submit_print(job)

    def on_state(self, name: str, state: AnyPicture) -> None:
        """Nothing is shown."""

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        """Ready when the hub is there."""
        if up:
            self.up.set()


class BenchKiosk:
    """One station with a printer of its own."""

    def __init__(self, station_toml: Path) -> None:
        self._paper, self._listener = Paper(), Listener()
        self._link = MqttLink(load_address(station_toml), self._listener, ["menu"])
        port = f"tcp:127.0.0.1:{self._paper.port}"
        device = DeviceConfig(kind="printer", driver="escpos", port=port, width=58)
        config = StationConfig(devices=(device,), state_dir=station_toml.parent)
        self._finished: SimpleQueue[str] = SimpleQueue()
        self._station = Station(config, on_print=lambda told: self._finished.put(told.state))
        self._listener.station = self._station
        self._station.start()
        self._link.start()
        self._listener.up.wait(10)

    def touch(self, service: str = "A") -> float:
        """Take a ticket; seconds until its slip begins. Returns when the slip is finished."""
        start = time.perf_counter()
        command = IssueTicket(request_id=new_request_id(), service=service, acknowledge=True)
        self._link.request(command, lambda _: None)
        took = self._paper.begun.get(timeout=10) - start
        while self._finished.get(timeout=10) == "printing":
            pass
        return took

    def stop(self) -> None:
        """Disconnect."""
        self._link.stop()
        self._station.stop()


def measure(station_toml: Path, rounds: int) -> list[float]:
    """Seconds of each round; one before them warms up."""
    kiosk = BenchKiosk(station_toml)
    kiosk.touch()
    seconds = [kiosk.touch() for _ in range(rounds)]
    kiosk.stop()
    return seconds


SERVICES = "ABCDEF"
LEAST = 16
"""Sessions: two rounds of all that residents do."""


def rush(stations: list[Path], seconds: float, per_second: float) -> list[float]:
    """Seconds of each touch; the kiosks are touched in turn, at an even pace."""
    kiosks = [BenchKiosk(station) for station in stations]
    for kiosk in kiosks:
        kiosk.touch()
    count = round(seconds * per_second)
    start = time.monotonic()

    def work(which: int) -> list[float]:
        found = []
        for number in range(which, count, len(kiosks)):
            time.sleep(max(0.0, start + number / per_second - time.monotonic()))
            found.append(kiosks[which].touch(SERVICES[number % len(SERVICES)]))
        return found

    with ThreadPoolExecutor(len(kiosks)) as hands:
        parts = list(hands.map(work, range(len(kiosks))))
    for kiosk in kiosks:
        kiosk.stop()
    return [one for part in parts for one in part]


def soak(station: Path, sessions: int, size: str) -> None:
    """The whole kiosk with its window; Qt is loaded for this only."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.soak.command import print_report

    print_report(station, sessions, size)


def main(words: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="kiosk.bench")
    parser.add_argument("stations", type=Path, nargs="+")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--per-second", type=float, default=1.0)
    parser.add_argument("--sessions", type=int, help="residents, one after the other")
    parser.add_argument("--size", default="1080x1920", help="of the window, with --sessions")
    args = parser.parse_args(words)
    if args.sessions is not None:
        if args.sessions < LEAST:
            parser.error(f"--sessions: {LEAST} at least, so that something can grow")
        soak(args.stations[0], args.sessions, args.size)
    elif args.seconds is None:
        print(json.dumps(measure(args.stations[0], args.rounds)))
    else:
        print(json.dumps(rush(args.stations, args.seconds, args.per_second)))


if __name__ == "__main__":
    main(sys.argv[1:])
