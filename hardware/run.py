"""A station of its own: devices that belong to no app, joined to the hub by its client."""

from __future__ import annotations

import logging
import signal
import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from hardware.at_window import AtWindow, check
from hardware.numbers import numbers
from hardware.pad.values import PadEvent
from hardware.self_test import StationTest
from hardware.stations import Station, load_station
from hub.client.address import Address, load_address
from hub.client.link import MqttLink
from hub.client.mirror import LOST_AFTER_S, Mirror
from hub.client.pairing import account
from hub.client.port import Trouble, Withdraws
from hub.contract.devices import (
    AnyJob,
    AnyResult,
    DeviceHealth,
    PaperJob,
    PrintResult,
    SelfTest,
)
from hub.contract.states import WindowState
from hub.contract.wire import AnyPicture
from hub.errors import SetupError

log = logging.getLogger(__name__)

LOOK_EVERY = 1.0
"""Seconds between two looks whether the hub is lost."""


class StationListener:
    """Hands jobs of the hub to the devices, its pictures and its time. Told on the link's thread.

    `window`: where the station stands, for its handset and pad; None: nowhere.
    """

    def __init__(self, window: int | None = None) -> None:
        self._window = window
        self._station: Station | None = None
        self.report: Callable[[AnyResult], None] = lambda _: None
        self.trials = StationTest(lambda result: self.report(result), self.now)
        self._desk: AtWindow | None = None
        self._mirror = Mirror()
        self._lock = threading.RLock()
        self._up = False
        self._lost = True
        self._heard = -LOST_AFTER_S
        self._shown: dict[int, str] = {}

    @property
    def followed(self) -> tuple[str, ...]:
        """The pictures that the devices show."""
        return ("board",) if self._window is None else ("board", f"window/{self._window}")

    def now(self) -> datetime:
        """The hub's time, so that a wrong clock of this PC drops no paper; before the hub's first
        clock this machine's. From any thread."""
        return self._mirror.hub_time(time.monotonic()) or datetime.now().astimezone()

    def serve(self, station: Station, hub: Withdraws) -> None:
        """The station that does the jobs from now on, and whom its keys speak to."""
        self._station = station
        self._desk = AtWindow(hub, station, self.now)

    def on_job(self, job: AnyJob) -> None:
        """Print, or ask for a rating on the attached pad."""
        if self._station is None or self._desk is None:
            return
        if isinstance(job, PaperJob):
            self._station.submit_print(job)
        elif isinstance(job, SelfTest):
            self.trials.begin(job, self._station)
        else:
            self._desk.on_rating(job)

    def on_pad(self, event: PadEvent) -> None:
        """A key of the handset or the pad."""
        if self._desk is not None:
            self._desk.on_pad(event)

    def on_state(self, name: str, state: AnyPicture) -> None:
        """Boards and handset show it; every state keeps the hub's time."""
        now = time.monotonic()
        with self._lock:
            self._mirror.on_state(name, state, now)
            if self._up:
                self._heard = now
            self._look(fresh=isinstance(state, WindowState))

    def look(self) -> None:
        """Let every device show what is true now; from any thread, each second at least."""
        self.trials.look()
        with self._lock:
            self._look(fresh=False)

    def _look(self, *, fresh: bool) -> None:
        """`fresh`: the window's picture is a new one."""
        silent = time.monotonic() - self._heard >= LOST_AFTER_S
        self._show_numbers(silent)
        if self._desk is None or self._window is None:
            return
        self._desk.tick()
        lost = silent or not self._up
        if fresh or lost != self._lost:
            self._lost = lost
            self._desk.see(self._mirror.window(self._window), lost=lost)

    def _show_numbers(self, silent: bool) -> None:
        """A hub that is away for less than `LOST_AFTER_S` changes nothing over the windows."""
        shown = numbers(self._mirror.board, silent)
        if self._station is not None and shown != self._shown:
            self._shown = shown
            self._station.show_numbers(shown)

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        """Devices work on; what they have to tell waits in the link. A handset asks nothing while
        the hub is away."""
        with self._lock:
            self._up = up
            if up:
                self._heard = time.monotonic()
            self._look(fresh=False)
        if trouble is Trouble.REFUSED:
            log.warning("the hub does not know this device: start it once with --pair CODE")
        log.info("hub %s", "connected" if up else f"away ({trouble.value if trouble else '-'})")


def attach(station_toml: Path, listener: StationListener, hub: Withdraws) -> Station:
    """The station of a file, its results and health going to the hub; not yet started."""
    health: dict[str, DeviceHealth] = {}

    def on_health(changed: DeviceHealth) -> None:
        health[changed.part] = changed
        hub.set_health(tuple(health.values()))

    def on_print(result: PrintResult) -> None:
        if not listener.trials.slips.take(result):
            hub.report(result)

    station = Station(
        load_station(station_toml),
        on_health=on_health,
        on_print=on_print,
        on_pad=listener.on_pad,
        now=listener.now,
    )
    listener.report = hub.report
    health.update({item.part: item for item in station.health()})
    listener.serve(station, hub)
    return station


class Running:
    """One station file with its own link to the hub."""

    def __init__(self, station_toml: Path, address: Address) -> None:
        self._listener = StationListener(address.window)
        self._link = MqttLink(address, self._listener, self._listener.followed)
        self._station = attach(station_toml, self._listener, self._link)

    def start(self) -> None:
        """Connect and open the devices; returns at once."""
        self._link.start()
        self._station.start()

    def look(self) -> None:
        """Time passes."""
        self._listener.look()

    def stop(self) -> None:
        """Close the devices and say good-bye."""
        self._station.stop()
        self._link.stop()


def run(files: Sequence[Path], pairing_code: str | None) -> int:
    """Run the stations of these files until SIGTERM or Ctrl-C; several may share a line.

    `BadStation` or `SetupError`, before any is started: a wrong file, or one not paired yet.
    """
    configs = [load_station(file) for file in files]
    addresses = [load_address(file) for file in files]
    check(configs, addresses)
    if pairing_code and len(files) > 1:
        raise SetupError("--pair CODE is for one station: pair each by itself first")
    addresses = [account(address, pairing_code) for address in addresses]
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    stations = [Running(*each) for each in zip(files, addresses, strict=True)]
    for station in stations:
        station.start()
    while not ended.wait(LOOK_EVERY):
        for station in stations:
            station.look()
    for station in stations:
        station.stop()
    return 0
