"""`python -m kiosk.bench STATION ROUNDS`: from the touch to the slip's first bytes.

The kiosk's own path (link, station, printer driver) without its window, on a printer of our
own at a TCP port. Prints the seconds of each round as a JSON list.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
import time
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

ASK = b"\x10\x04"
FINE = b"\x12"
BEGIN = b"\x1b\x40"
CONFIRM = b"\x1dr"


class Paper:
    """A printer that is always well and notes when a slip begins."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        self.begun: SimpleQueue[float] = SimpleQueue()
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        wire, _ = self._server.accept()
        wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while data := wire.recv(65536):
            if BEGIN in data:
                self.begun.put(time.perf_counter())
            if answers := data.count(ASK):
                wire.sendall(FINE * answers)
            if data.count(CONFIRM):
                wire.sendall(b"\x00")


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


def measure(station_toml: Path, rounds: int) -> list[float]:
    """Seconds of each round; one before them warms up."""
    paper, listener = Paper(), Listener()
    link = MqttLink(load_address(station_toml), listener, ["menu"])
    port = f"tcp:127.0.0.1:{paper.port}"
    device = DeviceConfig(kind="printer", driver="escpos", port=port, width=58)
    config = StationConfig(devices=(device,), state_dir=station_toml.parent)
    finished: SimpleQueue[str] = SimpleQueue()
    listener.station = Station(config, on_print=lambda result: finished.put(result.state))
    listener.station.start()
    link.start()
    listener.up.wait(10)
    seconds = []
    for number in range(rounds + 1):
        start = time.perf_counter()
        link.request(IssueTicket(request_id=new_request_id(), service="A"), lambda _: None)
        took = paper.begun.get(timeout=10) - start
        while finished.get(timeout=10) == "printing":
            pass
        if number:
            seconds.append(took)
    link.stop()
    listener.station.stop()
    return seconds


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))
