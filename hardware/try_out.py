"""`python -m hardware test KIND`: try one device from the command line."""

from __future__ import annotations

import queue
import time
import tomllib

from hardware.config import DeviceConfig, StationConfig, parse_station
from hardware.description import Driver
from hardware.errors import BadStation
from hardware.registry import DRIVERS
from hardware.stations import Station
from hardware.telling import Event, tell


def device_kinds() -> tuple[str, ...]:
    """What can be tried."""
    return tuple(dict.fromkeys(kind for kind, _ in DRIVERS))


def config_for(kind: str, driver: str, port: str, **more: object) -> StationConfig:
    """A station of one device; `BadStation` names what is wrong. Without a `driver`: the
    first of the kind; without a `width`: the narrowest that it has, where nothing is cut off."""
    name = driver or next(name for each, name in DRIVERS if each == kind)
    known = DRIVERS.get((kind, name))
    if known is not None and known.widths and more.get("width") is None:
        more["width"] = min(known.widths)
    given = {key: value for key, value in more.items() if value is not None}
    return parse_station({"devices": [{"kind": kind, "driver": name, "port": port, **given}]})


def options_of(text: str) -> dict[str, object]:
    """`address = 2, values = "three"` as station.toml's `options` has it."""
    try:
        return dict(tomllib.loads(f"options = {{ {text} }}")["options"])
    except tomllib.TOMLDecodeError as error:
        raise BadStation([f"options: {text!r}: {error}"]) from error


class TryOut:
    """Prints what the one device of a station says, without names or numbers of cards."""

    def __init__(self, config: StationConfig) -> None:
        (device,) = config.devices
        self._trial = _driver(device).trial
        self._heard: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._station = Station.telling(config, self._heard.put)

    def run(self, seconds: float) -> int:
        """Set the trial off and wait for its results; 0 when they came and were good."""
        self._station.start()
        try:
            print(self._trial.ask, flush=True)
            well = self._wait(self._trial.begin(self._station), time.monotonic() + seconds)
        finally:
            self._station.stop()
        print(f"well: {self._trial.well}" if well else f"ill: {self._trial.ill}", flush=True)
        return int(not well)

    def _wait(self, results: int, until: float) -> bool:
        """Whether so many good results come in time; a bad one ends the trial."""
        while results and (left := until - time.monotonic()) > 0:
            try:
                told = tell(self._heard.get(timeout=left))
            except queue.Empty:
                return False
            print(told.text, flush=True)
            if told.over is False:
                return False
            results -= told.over is True
        return results == 0


def _driver(device: DeviceConfig) -> Driver:
    return DRIVERS[device.kind, device.driver]
