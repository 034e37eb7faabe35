"""A station of its own: devices that belong to no app, joined to the hub by its client."""

from __future__ import annotations

import logging
import signal
import threading
import time
from datetime import datetime
from pathlib import Path

from hardware.numbers import numbers
from hardware.stations import Station, load_station
from hub.client.address import load_address
from hub.client.link import MqttLink
from hub.client.mirror import LOST_AFTER_S, Mirror
from hub.client.pairing import pair
from hub.client.port import HubPort, Trouble
from hub.contract.devices import AnyJob, AskRating, DeviceHealth, PrintJob
from hub.contract.wire import AnyPicture

log = logging.getLogger(__name__)

FOLLOWED = ("board",)
LOOK_EVERY = 1.0
"""Seconds between two looks whether the hub is lost."""


class StationListener:
    """Hands jobs of the hub to the devices, and its time. Told on the link's thread."""

    def __init__(self) -> None:
        self._station: Station | None = None
        self._mirror = Mirror()
        self._lock = threading.Lock()
        self._up = False
        self._heard = -LOST_AFTER_S
        self._shown: dict[int, str] = {}

    def now(self) -> datetime:
        """The hub's time, so that a wrong clock of this PC drops no paper; before the hub's first
        clock this machine's. From any thread."""
        return self._mirror.hub_time(time.monotonic()) or datetime.now().astimezone()

    def serve(self, station: Station) -> None:
        """The station that does the jobs from now on."""
        self._station = station

    def on_job(self, job: AnyJob) -> None:
        """Print, or wake the attached pad."""
        if self._station is None:
            return
        if isinstance(job, PrintJob):
            self._station.submit_print(job)
        elif isinstance(job, AskRating):
            self._station.wake_pad()
            self._station.open_rating(job)
        else:
            self._station.close_rating(job.rating)

    def on_state(self, name: str, state: AnyPicture) -> None:
        """The hall's board goes to the number boards; every state keeps the hub's time."""
        now = time.monotonic()
        self._mirror.on_state(name, state, now)
        if self._up:
            self._heard = now
        self.show_numbers()

    def show_numbers(self) -> None:
        """Let the number boards show what is true now; from any thread, each second at least.

        A hub that is away for less than `LOST_AFTER_S` changes nothing over the windows.
        """
        with self._lock:
            lost = time.monotonic() - self._heard >= LOST_AFTER_S
            shown = numbers(self._mirror.board, lost)
            if self._station is not None and shown != self._shown:
                self._shown = shown
                self._station.show_numbers(shown)

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        """Devices work on; what they have to tell waits in the link."""
        self._up = up
        if up:
            self._heard = time.monotonic()
        log.info("hub %s", "connected" if up else f"away ({trouble.value if trouble else '-'})")


def attach(station_toml: Path, listener: StationListener, hub: HubPort) -> Station:
    """The station of a file, its results and health going to the hub; not yet started."""
    health: dict[str, DeviceHealth] = {}

    def on_health(changed: DeviceHealth) -> None:
        health[changed.part] = changed
        hub.set_health(tuple(health.values()))

    station = Station(
        load_station(station_toml), on_health=on_health, on_print=hub.report, now=listener.now
    )
    health.update({item.part: item for item in station.health()})
    listener.serve(station)
    return station


def run(station_toml: Path, pairing_code: str | None) -> int:
    """Run until SIGTERM or Ctrl-C. `BadStation` or `SetupError` for a wrong file."""
    load_station(station_toml)
    address = load_address(station_toml)
    if pairing_code and not address.secret:
        address = pair(address, pairing_code)
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())
    listener = StationListener()
    link = MqttLink(address, listener, FOLLOWED)
    station = attach(station_toml, listener, link)
    link.start()
    station.start()
    while not ended.wait(LOOK_EVERY):
        listener.show_numbers()
    station.stop()
    link.stop()
    return 0
