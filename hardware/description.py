"""What a device folder says of itself: the shape of its one description.

`hardware.registry` names the descriptions, a line each; stations, `probe`, `test`, `sim` and the
demo's panel read them and know no device by name.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from hardware.card.checks import CardEvent
from hardware.config import DeviceConfig
from hardware.devices import Device, NumberShown, Orders
from hardware.hid.values import Scan
from hardware.options import Option
from hardware.pad.values import PadEvent
from hardware.sim.base import Simulator
from hardware.sim.lines import Line
from hardware.transports.base import Transport
from hub.contract.devices import PrintResult
from hub.contract.words import Text


class Surroundings(NamedTuple):
    """What a device is given besides its own configuration."""

    part: str
    on_card: Callable[[CardEvent], None]
    on_print: Callable[[PrintResult], None]
    on_pad: Callable[[PadEvent], None]
    on_shown: Callable[[NumberShown], None]
    on_scan: Callable[[Scan], None]
    now: Callable[[], datetime]
    today: Callable[[], date]
    state_dir: Path | None


class Question(NamedTuple):
    """How `probe` finds out whether a device of this kind is at the other end of a line.

    `ask` gets an open line and returns what the device said of itself, or None when it is
    another or nobody. It changes nothing: no paper moves, no card is read; a beep at most.
    `lines`: how a serial port is opened for it, one after the other. `schemes`: of its ports.
    """

    ask: Callable[[Transport], str | None]
    lines: tuple[str, ...] = ("baud=115200", "baud=9600")
    schemes: tuple[str, ...] = ("serial", "tcp", "usb", "file")


class Trial(NamedTuple):
    """What `test KIND` does with the one device of a station.

    `ask`: what the person is to do, or what happens; `begin` sets it off and returns how many
    results end it; `well` and `ill`: what to look at, or what to do next.
    """

    ask: str
    well: str
    ill: str
    begin: Callable[[Orders], int] = lambda _: 1


class Simulated(NamedTuple):
    """The device's simulator: `sim NAME`, and its page on the demo's panel.

    `buttons`: control lines that are often wanted, and how the panel calls them; `faults`: those
    by which the device itself fails and recovers. Those of `LINE` every device has. `passing`:
    lines that undo themselves, and the line which the panel sends some time after them.
    `arguments` adds its own words to the command line, which `make` finds again.
    """

    name: str
    title: Text
    make: Callable[[Line, argparse.Namespace], Simulator]
    buttons: Mapping[str, Text]
    arguments: Callable[[argparse.ArgumentParser], None] = lambda _: None
    faults: Mapping[str, Text] = {}
    passing: Mapping[str, str] = {}


class Driver(NamedTuple):
    """One driver of one kind of device, as station.toml names both.

    `title`: what `probe` calls it. `widths`: the allowed `width`s; empty where it means nothing.
    """

    kind: str
    name: str
    title: str
    make: Callable[[DeviceConfig, Surroundings], Device]
    options: Mapping[str, Option]
    trial: Trial
    simulated: Simulated
    question: Question | None = None
    widths: tuple[int, ...] = ()


LINE = {
    "unplug": Text("拔线", "Unplug", "སྐུད་པ་འཐེན།"),
    "plug": Text("插线", "Plug in", "སྐུད་པ་འཛུགས།"),
    "silence": Text("不应答", "Silent", "ལན་མི་འདེབས།"),
    "garbage": Text("乱码", "Garbage", "ཡི་གེ་ཟིང་བ།"),
    "half": Text("半帧", "Half a frame", "སྒྲོམ་ཕྱེད་ཀ"),
    "flip": Text("校验错", "Wrong checksum", "ཞིབ་བཤེར་ནོར།"),
    "slow": Text("迟缓", "Slow", "དལ་བ།"),
    "baud 9600": Text("9600 波特", "9600 baud", "བོ་ཐེ་ 9600"),
    "well": Text("线路恢复", "Line well again", "སྐུད་ལམ་སླར་གསོ།"),
}
"""Faults of the line between a device and its station: every simulated device has them."""
