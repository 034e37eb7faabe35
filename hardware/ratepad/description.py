"""Pads that speak `A5 5A`, as everybody else needs to know them."""

from __future__ import annotations

import argparse
from datetime import datetime, timedelta

from msgspec.structs import replace

from hardware.config import DeviceConfig
from hardware.description import Driver, Question, Simulated, Surroundings, Trial
from hardware.devices import Orders
from hardware.ratepad.device import RatePadDevice
from hardware.ratepad.driver import RatePad
from hardware.ratepad.frames import VERSION, Damage, Frame, Parser, encode
from hardware.ratepad.messages import Able, Ack, Hello, decode
from hardware.ratepad.sim import WHOLE, sim_ratepad
from hardware.sim.base import Simulator
from hardware.sim.lines import Line
from hardware.transports.base import Transport, connect, listen, parse_port, whole_number
from hub.contract.devices import AskRating
from hub.contract.words import Level, Text

THREE = (Level.VERY_GOOD, Level.FAIR, Level.BAD)
FACES = {f"key {level.value}": Text(f"{level.value}") for level in Level}


def _make(config: DeviceConfig, around: Surroundings) -> RatePadDevice:
    pad = RatePad(connect(config.port), _byte_seconds(config.port))
    return RatePadDevice(pad, around.on_pad, around.now)


def _byte_seconds(port: str) -> float:
    """Ten bits a byte (8N1); over a network there is no telling."""
    parsed = parse_port(port)
    if parsed.scheme != "serial":
        return 0.0
    return 10 / whole_number(parsed, "baud", 115200)


def _ask(line: Transport) -> str | None:
    """It says what it is, and is thanked: it would say so again."""
    line.write(encode(Frame(VERSION, Hello.TYPE, 0, Hello(VERSION, VERSION).pack())), 1.0)
    for item in Parser().feed(listen(line)):
        able = None if isinstance(item, Damage) else decode(item.type, item.payload)
        if isinstance(item, Frame) and isinstance(able, Able):
            line.write(encode(Frame(VERSION, Ack.TYPE, item.seq)), 1.0)
            levels = len(able.levels)
            return f"{able.model or 'a pad'}, serial {able.serial or 'unknown'}, {levels} levels"
    return None


def _open_example(orders: Orders) -> int:
    now = datetime.now().astimezone()
    orders.open_rating(
        AskRating(
            job_id="test",
            valid_until=now + timedelta(seconds=60),
            rating="test",
            window=1,
            subject=Text("试评价", "A trial", "ཚོད་ལྟ།"),
            ticket="A000",
        )
    )
    return 1


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--levels", choices=("five", "three"), default="five", help="its faces")


def _simulate(line: Line, given: argparse.Namespace) -> Simulator:
    return sim_ratepad(line, replace(WHOLE, levels=THREE) if given.levels == "three" else WHOLE)


A55A = Driver(
    kind="pad",
    name="a55a",
    title="rating pad (a55a)",
    make=_make,
    options={},
    question=Question(_ask, schemes=("serial", "tcp")),
    trial=Trial(
        ask="the pad asks for a rating of A000: touch a face",
        well="the pad asks and is heard",
        ill="no answer was heard: look at the cable, the port and its speed",
        begin=_open_example,
    ),
    simulated=Simulated(
        name="ratepad",
        title=Text("评价屏", "Rating screen", "དཔྱད་མཆན་བརྙན་ཡོལ།"),
        make=_simulate,
        arguments=_add_arguments,
        buttons={
            **FACES,
            "key 2 214": Text("2，态度生硬", "2, unfriendly", "2 རྣམ་འགྱུར་རྩུབ།"),
            "decline": Text("不评价", "Decline", "མི་བརྗོད།"),
            "leave": Text("没人按", "Nobody touches", "སུས་ཀྱང་མི་རེག"),
            "shows": Text("看显示", "What it shows", "ཅི་མངོན་པར་ལྟ།"),
        },
        faults={
            "sick": Text("自检不过", "Its own test fails", "རང་ཞིབ་མ་འགྲིག"),
            "sick off": Text("自检通过", "Its own test passes", "རང་ཞིབ་འགྲིག"),
            "restart": Text("断电重启", "Cut power", "གློག་གཅོད།"),
            "stray 5": Text("没问就答", "Answer unasked", "མ་དྲིས་པར་ལན་འདེབས།"),
            "twice": Text("答两遍", "Answer twice", "ལན་ཐེངས་གཉིས།"),
            "twice off": Text("答一遍", "Answer once", "ལན་ཐེངས་གཅིག"),
        },
    ),
)
