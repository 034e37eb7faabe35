"""`python -m hardware monitor STATION.toml`: the devices of a PC live, one line an event.

Conditions, keys, cards (never a name or a number), results of slips and what number boards show.
Devices that an app has open are shown as absent: a port belongs to one program. Number boards
are blank meanwhile: nobody tells them a number.
"""

from __future__ import annotations

import json
import sys
import threading
from datetime import datetime
from typing import TextIO

from hardware.config import StationConfig
from hardware.stations import Station
from hardware.telling import Event, Told, tell


class Monitor:
    """Writes what a station tells, in order, as text or as JSON lines, until `end`."""

    def __init__(
        self, config: StationConfig, *, as_json: bool = False, out: TextIO = sys.stdout
    ) -> None:
        self._line = json_line if as_json else text_line
        self._out = out
        self._writing = threading.Lock()
        self._ended = threading.Event()
        # Without the folder of printed jobs: it belongs to the app that prints.
        devices = StationConfig(devices=config.devices)
        self._station = Station.telling(devices, self._write)

    def run(self, seconds: float | None = None) -> int:
        """Watch for so long, or until `end`; 0."""
        self._station.start()
        try:
            self._ended.wait(seconds)
        finally:
            self._station.stop()
        return 0

    def end(self) -> None:
        """Let `run` return; from any thread or a signal."""
        self._ended.set()

    def _write(self, event: Event) -> None:
        line = self._line(datetime.now().astimezone(), tell(event))
        with self._writing:
            try:
                print(line, file=self._out, flush=True)
            except BrokenPipeError:
                # Whoever read the lines has gone: `monitor | head`.
                self.end()


def text_line(at: datetime, told: Told) -> str:
    """`09:12:03  key next`."""
    return f"{at:%H:%M:%S}  {told.text}"


def json_line(at: datetime, told: Told) -> str:
    """`{"at": …, "event": "key", "key": "next"}`."""
    return json.dumps({"at": at.isoformat(), "event": told.event, **told.facts}, ensure_ascii=False)
