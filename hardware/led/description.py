"""Modbus number boards, as everybody else needs to know them."""

from __future__ import annotations

import argparse

from hardware.config import DeviceConfig
from hardware.description import Driver, Question, Simulated, Surroundings, Trial
from hardware.devices import Orders
from hardware.led.device import NumberBoards
from hardware.led.driver import ModbusLine, NumberBoard, RegisterMap
from hardware.led.frames import UNITS, Damage, ReadRegisters, ReplyParser, encode
from hardware.led.layout import LAYOUTS
from hardware.options import Option, is_whole, one_of, whole, yes_no
from hardware.sim.base import Simulator
from hardware.sim.lines import Line
from hardware.transports.base import Transport, connect, listen
from hub.arguments import number_from
from hub.contract.words import Text

MOST_BOARDS = 32
"""Units that an RS-485 line drives without a repeater (V1.02, 3.4.1)."""
EIGHTS = "8888"


def _make(config: DeviceConfig, around: Surroundings) -> NumberBoards:
    line = ModbusLine(connect(config.port))
    units = config.options["windows"]
    assert isinstance(units, dict)
    where = _register_map(config)
    boards = {int(no): NumberBoard(line, unit, where) for no, unit in units.items()}
    return NumberBoards(line, boards, around.on_shown)


def _register_map(config: DeviceConfig) -> RegisterMap:
    start = config.options.get("register", 0)
    characters = config.options.get("characters", 4)
    layout = config.options.get("layout", "ascii")
    readable = config.options.get("readable", True)
    assert isinstance(start, int)
    assert isinstance(characters, int)
    assert isinstance(layout, str)
    return RegisterMap(start, characters, layout, bool(readable))


def _are_windows(value: object) -> bool:
    if not isinstance(value, dict) or not 1 <= len(value) <= MOST_BOARDS:
        return False
    right = all(_is_window(str(no)) and is_whole(u, 1, UNITS[-1]) for no, u in value.items())
    return right and len(set(value.values())) == len(value)


def _is_window(no: str) -> bool:
    return no.isascii() and no.isdigit() and no[0] != "0" and len(no) <= 3


def _ask(line: Transport) -> str | None:
    """Two registers of unit 1 are read: these bytes hold no command that a printer would obey."""
    line.write(encode(ReadRegisters(1, 0, 2)), 1.0)
    heard = [item for item in ReplyParser().feed(listen(line)) if not isinstance(item, Damage)]
    return "Modbus unit 1" if any(item.unit == 1 for item in heard) else None


def _show_eights(orders: Orders) -> int:
    orders.show_numbers(dict.fromkeys(orders.windows, EIGHTS))
    return len(orders.windows)


def _units(text: str) -> tuple[int, ...]:
    return tuple(number_from(UNITS[0], UNITS[-1])(unit) for unit in text.split(","))


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--units", type=_units, default=(1,), help="on the line, like 1,2")
    parser.add_argument(
        "--registers", type=number_from(1, 65_536), default=16, help="of each board"
    )
    parser.add_argument(
        "--layout", choices=list(LAYOUTS), default="ascii", help="as in station.toml"
    )


def _simulate(line: Line, given: argparse.Namespace) -> Simulator:
    from hardware.led.sim import BoardsModel

    return Simulator(BoardsModel(given.units, given.registers, given.layout), line)


MODBUS = Driver(
    kind="led",
    name="modbus",
    title="number board (modbus)",
    make=_make,
    options={
        "windows": Option(
            '{ "3" = 1, … }: window = Modbus unit 1 to 247, each its own', _are_windows, True
        ),
        "register": whole(0, 65500),
        "characters": whole(4, 16),
        "layout": one_of(*LAYOUTS),
        "readable": yes_no(),
    },
    question=Question(_ask, lines=("baud=9600", "baud=19200&parity=even", "baud=19200")),
    trial=Trial(
        ask=f"every board shows {EIGHTS}, then nothing",
        well="the boards took it; look whether all segments shine and each stands at its window",
        ill="not all boards took it: look at power, the line's A and B, speed, unit and register",
        begin=_show_eights,
    ),
    simulated=Simulated(
        name="led",
        title=Text("窗口号码屏", "Number board", "སྒེའུ་ཁུང་ཨང་གྲངས་བང་པང་།"),
        make=_simulate,
        arguments=_add_arguments,
        buttons={
            "shows": Text("看显示", "What it shows", "ཅི་མངོན་པར་ལྟ།"),
        },
        faults={
            "power": Text("断电重启", "Cut power", "གློག་གཅོད།"),
            "exception 4": Text("报异常", "Exception", "ནོར་འཁྲུལ།"),
            "exception off": Text("无异常", "No exception", "ནོར་འཁྲུལ་མེད།"),
            "mute 1": Text("一号站不答", "Unit 1 silent", "ཡུ་ནིཊ་ 1 ལན་མེད།"),
            "mute off": Text("各站都答", "All units answer", "ཡུ་ནིཊ་ཚང་མས་ལན་འདེབས།"),
        },
    ),
)
