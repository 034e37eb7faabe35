"""Devices that only a person plays with: with those of the script, each kind of simulator is on the
stage and on the panel. The script leaves them alone."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from hub.contract.words import DeviceKind
from hub.sim.processes import python
from hub.sim.stage import Stage, caller_device, device_table

RATEPAD_WINDOW, HID_WINDOW = 5, 6
"""Two more windows without a PC: one with a pad that knows what it asks for, one whose keypad is
a keyboard."""


class Attached(NamedTuple):
    """Tables to add to the station files of the kiosk and of a counter."""

    kiosk: str = ""
    counter: str = ""


NOTHING = Attached()


def attached(root: Path) -> Attached:
    """A scanner at the kiosk and a reader of the other family at the counter; they are plugged in
    when `add_playthings` starts them."""
    return Attached(
        kiosk=device_table("scanner", "hid", _port(root, "scanner")),
        counter=device_table("card", "lrc", _port(root, "lrc_reader")),
    )


def add_playthings(stage: Stage) -> dict[str, Path]:
    """Start all of them; name on the panel → control socket."""
    pads = {
        RATEPAD_WINDOW: ("ratepad", "a55a", "?baud=115200"),
        HID_WINDOW: ("keypad", "hid", ""),
    }
    controls = {name: _simulate(stage, name, name) for name in ("scanner", "lrc_reader")}
    for window, (simulator, driver, speed) in pads.items():
        pad, caller = f"{simulator}-{window}", f"caller-{window}"
        controls[pad] = _simulate(stage, simulator, pad)
        controls[caller] = _simulate(stage, "caller", caller)
        tables = device_table("pad", driver, _port(stage.root, pad) + speed)
        tables += caller_device(f"{_port(stage.root, caller)}?baud=9600")
        name = f"desk-{window}"
        file, code = stage.station(name, DeviceKind.COUNTER, window=window, devices=tables)
        stage.start(name, python("hardware", "run", str(file), "--pair", code))
    return controls


def _simulate(stage: Stage, simulator: str, name: str) -> Path:
    stage.simulator(simulator, name, "--link", _port(stage.root, name).removeprefix("serial:"))
    return stage.root / f"{name}.control"


def _port(root: Path, name: str) -> str:
    return f"serial:{root / name}.tty"
