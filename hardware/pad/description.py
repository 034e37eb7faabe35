"""Pads and callers that speak `FF 68`, as everybody else needs to know them."""

from __future__ import annotations

import argparse

from hardware.config import DeviceConfig
from hardware.description import Driver, Question, Simulated, Surroundings, Trial
from hardware.options import Option, whole, yes_no
from hardware.pad.device import PadDevice
from hardware.pad.driver import Ff68Pad
from hardware.pad.frames import Frame, Parser, beep, encode
from hardware.pad.values import FIVE_KEYS, MAPPINGS, Mapping
from hardware.sim.base import Simulator
from hardware.sim.lines import Line
from hardware.transports.base import Transport, listen
from hardware.transports.shared import share
from hub.contract.words import Level, Text


def _make(config: DeviceConfig, around: Surroundings) -> PadDevice:
    address = config.options.get("address", 1)
    answers = config.options.get("answers", True)
    assert isinstance(address, int)
    pad = Ff68Pad(share(config.port), address, mapping_of(config))
    return PadDevice(pad, address, around.on_pad, answers=bool(answers))


def mapping_of(config: DeviceConfig) -> Mapping:
    """Which level each value stands for, as the station says."""
    values = config.options.get("values", FIVE_KEYS.name)
    if isinstance(values, dict):
        return Mapping("custom", {int(key): Level(level) for key, level in values.items()})
    return MAPPINGS[str(values)]


def _is_mapping(values: object) -> bool:
    if isinstance(values, dict):
        return all(_is_pair(str(key), level) for key, level in values.items())
    return values in MAPPINGS


def _is_pair(key: str, level: object) -> bool:
    return key.isascii() and key.isdigit() and level in Level.__members__.values()


def _ask(line: Transport) -> str | None:
    """A pad acknowledges a beep by its echo; one with another address than 1 stays silent."""
    line.write(encode(beep(1)), 1.0)
    heard = Parser().feed(listen(line))
    return "address 1 echoes" if any(isinstance(item, Frame) for item in heard) else None


def _simulate(line: Line, _: argparse.Namespace) -> Simulator:
    from hardware.pad.sim import PadModel

    return Simulator(PadModel(), line)


FF68 = Driver(
    kind="pad",
    name="ff68",
    title="rating pad or caller (ff68)",
    make=_make,
    options={
        "address": whole(1, 255),
        "answers": yes_no(),
        "values": Option(f'{", ".join(MAPPINGS)} or {{ "1" = 2, … }}', _is_mapping),
    },
    question=Question(_ask, lines=("baud=9600",)),
    trial=Trial(
        ask="press a key",
        well="the pad is heard",
        ill="no key was heard: look at the cable, the port and the pad's address",
    ),
    simulated=Simulated(
        name="pad",
        title=Text("评价按键", "Rating keys", "དཔྱད་མཆན་མཐེབ་གནོན།"),
        make=_simulate,
        buttons={f"key {n}": Text(f"{n}") for n in (5, 4, 3, 2, 1)},
    ),
)
