"""What a station is made of, from the `[[devices]]` of its station.toml.

    [[devices]]
    kind = "printer"                    # card | printer | pad | caller | scanner | led
    driver = "escpos"                   # see hardware.registry
    port = "tcp:192.168.1.50:9100"      # serial: | tcp: | usb: | file: | hid:
    width = 58                          # printers: 58 or 80 (mm)
    options = { dots = 384 }            # see hardware.registry

The file's other keys (`device`, `hub` …) belong to others and are left alone here.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from hardware.errors import BadPort, BadStation
from hardware.options import problems
from hardware.transports.base import connect
from hub.client.station_file import read_station
from hub.errors import SetupError

WIDTHS = {58: 384, 80: 576}
"""Millimetres of paper → dots; `options.dots` for others (some 80 mm models: 512, 640)."""

Option = str | int | float | bool | dict[str, int]


class DeviceConfig(msgspec.Struct, frozen=True, kw_only=True):
    """One device of the station."""

    kind: str
    driver: str
    port: str
    width: int = 80
    options: dict[str, Option] = {}


class StationConfig(msgspec.Struct, frozen=True, kw_only=True):
    """The devices of one PC. `state_dir` keeps the ids of printed jobs; None: memory only."""

    devices: tuple[DeviceConfig, ...] = ()
    state_dir: Path | None = None


KEYS = {"kind": str, "driver": str, "port": str, "width": int, "options": dict}


def load_station(path: Path) -> StationConfig:
    """Read a station.toml; `BadStation` names every mistake in its devices.

    `state_dir` is beside the file unless the file says otherwise.
    """
    try:
        table = read_station(path, dict)
    except SetupError as error:
        raise BadStation([str(error)]) from error
    config = parse_station(table)
    state = table.get("state_dir", "state")
    if not isinstance(state, str):
        raise BadStation([f"state_dir: {state!r} is no text"])
    return msgspec.structs.replace(config, state_dir=path.parent / state)


def parse_station(table: dict[str, object]) -> StationConfig:
    """The devices of a decoded file; `BadStation` names every mistake."""
    entries = table.get("devices", [])
    if not isinstance(entries, list):
        raise BadStation(["devices: write [[devices]] above each device"])
    found: list[str] = []
    devices = [_device(number, entry, found) for number, entry in enumerate(entries, 1)]
    if found:
        raise BadStation(found)
    return StationConfig(devices=tuple(device for device in devices if device))


def _device(number: int, entry: object, told: list[str]) -> DeviceConfig | None:
    where = f"devices[{number}]"
    if not isinstance(entry, dict):
        told.append(f"{where}: is no table; write [[devices]] above each device")
        return None
    found = _shape_problems(entry)
    device = None if found else _convert(entry, found)
    found += _value_problems(device) if device else []
    told += [f"{where}.{problem}" for problem in found]
    return device


def _convert(entry: dict[str, object], found: list[str]) -> DeviceConfig | None:
    try:
        return msgspec.convert(entry, DeviceConfig)
    except msgspec.ValidationError:
        found.append("options: allowed are text, numbers, true, false and { key = number }")
        return None


def _shape_problems(entry: dict[str, object]) -> list[str]:
    found = [f"{k}: is missing" for k in ("kind", "driver", "port") if k not in entry]
    for key, value in entry.items():
        if key not in KEYS:
            found.append(f"{key}: is not known; allowed: {', '.join(KEYS)}")
        elif not isinstance(value, KEYS[key]) or isinstance(value, bool):
            found.append(f"{key}: {value!r} is no {_WORDS[KEYS[key]]}")
    return found


_WORDS: dict[type, str] = {str: "text", int: "whole number", dict: "table { key = value }"}


def _value_problems(device: DeviceConfig) -> list[str]:
    from hardware.registry import DRIVERS

    kinds = sorted({kind for kind, _ in DRIVERS})
    if device.kind not in kinds:
        return [f"kind: {device.kind!r} is not known; allowed: {', '.join(kinds)}"]
    drivers = [name for kind, name in DRIVERS if kind == device.kind]
    if device.driver not in drivers:
        return [f"driver: {device.driver!r} is not known; allowed: {', '.join(drivers)}"]
    driver = DRIVERS[device.kind, device.driver]
    return [
        *_port_problems(device),
        *_width_problems(device.width, driver.widths),
        *problems(driver.options, device.options),
    ]


def _width_problems(width: int, allowed: tuple[int, ...]) -> list[str]:
    if not allowed or width in allowed:
        return []
    return [f"width: {width} is not known; allowed: {', '.join(map(str, allowed))}"]


def _port_problems(device: DeviceConfig) -> list[str]:
    try:
        connect(device.port)
    except BadPort as error:
        return [f"port: {error}"]
    return []
