"""Which drivers there are: a line each. A new device is one file and one line here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from hardware.card.checks import CardFault, CardRead
from hardware.card.driver import SamVReader
from hardware.config import WIDTHS, DeviceConfig
from hardware.devices import CardDevice, Device, PadDevice, PrinterDevice
from hardware.escpos.driver import CONFIRM_WITHIN, EscposPrinter
from hardware.escpos.ledger import Ledger
from hardware.escpos.print_queue import PrintQueue
from hardware.pad.driver import Ff68Pad
from hardware.pad.values import FIVE_KEYS, MAPPINGS, Mapping, PadEvent
from hardware.transports.base import connect
from hub.contract.devices import PrintResult
from hub.contract.words import Level


class Surroundings(NamedTuple):
    """What a device is given besides its own configuration."""

    part: str
    on_card: Callable[[CardRead | CardFault], None]
    on_print: Callable[[PrintResult], None]
    on_pad: Callable[[PadEvent], None]
    now: Callable[[], datetime]
    today: Callable[[], date]
    state_dir: Path | None


class Driver(NamedTuple):
    """How a device is made, and what its configuration may say."""

    make: Callable[[DeviceConfig, Surroundings], Device]
    check: Callable[[DeviceConfig], list[str]]


def make_reader(config: DeviceConfig, around: Surroundings) -> CardDevice:
    """An ID-card reader of the SAM_V family."""
    newest = config.options.get("newest_address", False) is True
    reader = SamVReader(connect(config.port), around.today, newest_address=newest)
    return CardDevice(reader, around.on_card)


def make_printer(config: DeviceConfig, around: Surroundings) -> PrinterDevice:
    """A receipt printer that speaks ESC/POS."""
    dots = config.options.get("dots", WIDTHS[config.width])
    within = config.options.get("confirm_within", CONFIRM_WITHIN)
    answers = config.options.get("answers", not config.port.startswith("file:"))
    assert isinstance(dots, int)
    assert isinstance(within, int | float)
    own_qr = config.options.get("qr", "own") == "own"
    printer = EscposPrinter(connect(config.port), dots, within, own_qr=own_qr)
    folder = around.state_dir
    ledger = Ledger(folder / f"{around.part}.jobs" if folder else None)
    jobs = PrintQueue(printer, ledger, around.on_print, around.now)
    return PrinterDevice(printer, jobs, bool(answers))


def make_pad(config: DeviceConfig, around: Surroundings) -> PadDevice:
    """A rating pad that speaks `FF 68`."""
    address = config.options.get("address", 1)
    assert isinstance(address, int)
    return PadDevice(Ff68Pad(connect(config.port), address, pad_mapping(config)), around.on_pad)


def pad_mapping(config: DeviceConfig) -> Mapping:
    """`options.values`: `"five"`, `"three"` or a table `{ "1" = 2, … }` of levels."""
    values = config.options.get("values", FIVE_KEYS.name)
    if isinstance(values, dict):
        return Mapping("custom", {int(key): Level(level) for key, level in values.items()})
    return MAPPINGS[str(values)]


def check_reader(config: DeviceConfig) -> list[str]:
    """`newest_address`."""
    found = _unknown(config, ("newest_address",))
    if not isinstance(config.options.get("newest_address", False), bool):
        found.append("options.newest_address: allowed: true, false")
    return found


def check_printer(config: DeviceConfig) -> list[str]:
    """`width` 58 or 80; `dots`, `confirm_within` (seconds), `answers`, `qr`."""
    found = _unknown(config, ("dots", "confirm_within", "answers", "qr"))
    if config.width not in WIDTHS:
        found.append(f"width: {config.width} is not known; allowed: 58, 80")
    dots = config.options.get("dots", 384)
    if isinstance(dots, bool) or not isinstance(dots, int) or not 192 <= dots <= 832 or dots % 8:
        found.append(f"options.dots: {dots!r}; allowed: multiples of 8 from 192 to 832")
    within = config.options.get("confirm_within", 1)
    if isinstance(within, bool) or not isinstance(within, int | float) or not 0 < within <= 60:
        found.append(f"options.confirm_within: {within!r}; allowed: seconds up to 60")
    if not isinstance(config.options.get("answers", True), bool):
        found.append("options.answers: allowed: true, false")
    if config.options.get("qr", "own") not in ("own", "raster"):
        found.append('options.qr: allowed: "own", "raster"')
    return found


def check_pad(config: DeviceConfig) -> list[str]:
    """`address` 1 to 255; `values`."""
    found = _unknown(config, ("address", "values"))
    address = config.options.get("address", 1)
    if isinstance(address, bool) or not isinstance(address, int) or not 1 <= address <= 255:
        found.append(f"options.address: {address!r}; allowed: 1 to 255")
    values = config.options.get("values", FIVE_KEYS.name)
    if isinstance(values, dict):
        found += [f"options.values: {k!r} = {v!r}" for k, v in values.items() if not _is_pair(k, v)]
    elif values not in MAPPINGS:
        allowed = ", ".join(MAPPINGS)
        found.append(f'options.values: {values!r}; allowed: {allowed} or {{ "1" = 2, … }}')
    return found


def _is_pair(key: str, value: int) -> bool:
    return key.isascii() and key.isdigit() and value in Level.__members__.values()


def _unknown(config: DeviceConfig, allowed: tuple[str, ...]) -> list[str]:
    names = ", ".join(allowed) or "none"
    return [
        f"options.{key}: is not known; allowed: {names}"
        for key in config.options
        if key not in allowed
    ]


DRIVERS: dict[tuple[str, str], Driver] = {
    ("card", "sam_v"): Driver(make_reader, check_reader),
    ("printer", "escpos"): Driver(make_printer, check_printer),
    ("pad", "ff68"): Driver(make_pad, check_pad),
}
"""(kind, driver) as station.toml names them."""
