"""Keypads and scanners that are keyboards, as everybody else needs to know them."""

from __future__ import annotations

import argparse

from hardware.config import DeviceConfig
from hardware.description import Driver, Question, Simulated, Surroundings, Trial
from hardware.errors import BadStation
from hardware.hid.device import HidDevice, KeypadDevice
from hardware.hid.ears import KeypadEar, ScannerEar
from hardware.pad.description import FF68, mapping_of
from hardware.sim.base import Simulator
from hardware.sim.lines import Line
from hardware.transports.base import Transport, connect
from hardware.transports.hid import HidTransport
from hub.contract.words import Text

UNKNOWN_TICKET = "jiaohao:AAAAAAAAAAAAAAAAAAAAAA"


def _make_keypad(config: DeviceConfig, around: Surroundings) -> KeypadDevice:
    return KeypadDevice(connect(config.port), KeypadEar(mapping_of(config), around.on_pad))


def _make_scanner(config: DeviceConfig, around: Surroundings) -> HidDevice:
    return HidDevice(connect(config.port), ScannerEar(around.on_scan))


def _ask(line: Transport) -> str | None:
    """The system knows its name; whether it is a keypad or a scanner only its keys tell."""
    return line.name() if isinstance(line, HidTransport) else None


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--uinput",
        action="store_true",
        help="with --link: a keyboard of the system, by /dev/uinput; types into any window",
    )


def _simulate_keypad(line: Line, given: argparse.Namespace) -> Simulator:
    from hardware.hid.sim import KeyboardSimulator, KeypadModel

    return KeyboardSimulator(KeypadModel(), _line(line, given, "Simulated keypad"))


def _simulate_scanner(line: Line, given: argparse.Namespace) -> Simulator:
    from hardware.hid.sim import KeyboardSimulator, ScannerModel

    return KeyboardSimulator(ScannerModel(), _line(line, given, "Simulated scanner"))


def _line(line: Line, given: argparse.Namespace, name: str) -> Line:
    from hardware.hid.uinput import UinputLine

    if not given.uinput:
        return line
    if given.link is None:
        raise BadStation(["--uinput: needs --link PATH, where the keyboard appears"])
    return UinputLine(given.link, name)


KEYPAD = Driver(
    kind="pad",
    name="hid",
    title="rating keypad (hid)",
    make=_make_keypad,
    options={"values": FF68.options["values"]},
    trial=Trial(
        ask="press a digit",
        well="the keypad is heard, and nobody else hears it",
        ill="no digit was heard: look below /dev/input/by-id, and at the messages above",
    ),
    simulated=Simulated(
        name="keypad",
        title=Text("数字小键盘", "Number keypad", "ཨང་གྲངས་མཐེབ་གཞོང་།"),
        make=_simulate_keypad,
        arguments=_add_arguments,
        buttons={
            **{f"key {n}": Text(f"{n}") for n in (5, 4, 3, 2, 1)},
            "rest 5": Text("按住 5", "Rest on 5", "5 མནན་ནས་འཇོག"),
        },
    ),
)

SCANNER = Driver(
    kind="scanner",
    name="hid",
    title="keyboard, scanner or keypad (hid)",
    make=_make_scanner,
    options={},
    question=Question(_ask, lines=(), schemes=("hid",)),
    trial=Trial(
        ask="scan a code",
        well="the scanner is heard, and nobody else hears it",
        ill="no code ended in Enter: let the scanner send Enter (CR) after each code",
    ),
    simulated=Simulated(
        name="scanner",
        title=Text("扫码器", "Scanner", "ཨང་རྟགས་ཞིབ་བཤེར་ཆས།"),
        make=_simulate_scanner,
        arguments=_add_arguments,
        buttons={
            f"scan {UNKNOWN_TICKET}": Text("扫旧号票", "An old ticket", "པར་ཤོག་རྙིང་པ།"),
        },
        faults={
            "long": Text("码太长", "Too long", "རིང་དྲགས་པ།"),
            "dropped": Text("丢按键", "Lost keys", "མཐེབ་གནོན་བོར།"),
        },
    ),
)
