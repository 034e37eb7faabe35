"""Which drivers there are: a line each. A new device is one folder and one line here."""

from __future__ import annotations

from collections.abc import Mapping
from pkgutil import resolve_name

from hardware.description import Driver

DESCRIPTIONS = (
    "hardware.card.description:SAM_V",
    "hardware.lrc_reader.description:LRC",
    "hardware.escpos.description:ESCPOS",
    "hardware.pad.description:FF68",
    "hardware.caller.description:FF68",
    "hardware.ratepad.description:A55A",
    "hardware.hid.description:KEYPAD",
    "hardware.hid.description:SCANNER",
    "hardware.led.description:MODBUS",
)
"""Module and name of each description, in the order in which `probe` asks."""


def _load(name: str) -> Driver:
    driver = resolve_name(name)
    if not isinstance(driver, Driver):
        raise TypeError(f"{name} is no Driver")
    return driver


DRIVERS: Mapping[tuple[str, str], Driver] = {
    (driver.kind, driver.name): driver for driver in map(_load, DESCRIPTIONS)
}
"""(kind, driver) as station.toml names them → the description."""
