"""Caller handsets that speak `FF 68`, as everybody else needs to know them."""

from __future__ import annotations

import argparse

from hardware.caller.device import CallerDevice
from hardware.config import DeviceConfig
from hardware.description import Driver, Simulated, Surroundings, Trial
from hardware.devices import Orders
from hardware.options import whole, yes_no
from hardware.pad.driver import Ff68Pad
from hardware.sim.base import Simulator
from hardware.sim.lines import Line
from hardware.transports.shared import share
from hub.arguments import number_from
from hub.contract.words import Text


def _make(config: DeviceConfig, around: Surroundings) -> CallerDevice:
    address = config.options.get("address", 1)
    answers = config.options.get("answers", True)
    assert isinstance(address, int)
    line = Ff68Pad(share(config.port), address)
    return CallerDevice(line, address, around.on_pad, answers=bool(answers))


def _show_eights(orders: Orders) -> int:
    orders.show_queue(888, "A888")
    orders.beep(1)
    return 1


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--address", type=number_from(1, 255), default=1, help="on the line")


def _simulate(line: Line, given: argparse.Namespace) -> Simulator:
    from hardware.caller.sim import CallerModel

    return Simulator(CallerModel(given.address), line)


FF68 = Driver(
    kind="caller",
    name="ff68",
    title="caller handset (ff68)",
    make=_make,
    options={"address": whole(1, 255), "answers": yes_no()},
    trial=Trial(
        ask="it shows 888 888 and beeps; press a key",
        well="the key is heard; look whether all segments shone",
        ill="no key was heard: look at the cable, the port and the handset's address",
        begin=_show_eights,
    ),
    simulated=Simulated(
        name="caller",
        title=Text("呼叫器", "Caller handset", "འབོད་ཆས།"),
        make=_simulate,
        arguments=_add_arguments,
        buttons={
            **{f"digit {n}": Text(f"{n}") for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)},
            "press ok": Text("确认", "OK", "གཏན་འཁེལ།"),
            "press next": Text("下一位", "Next", "རྗེས་མ།"),
            "press recall": Text("重呼", "Recall", "བསྐྱར་འབོད།"),
            "press no_show": Text("过号", "No-show", "ཨང་ཡོལ།"),
            "press park": Text("挂起", "Park", "འགེལ་བ།"),
            "press return": Text("回呼", "Return", "ཕྱིར་འབོད།"),
            "press transfer": Text("转移", "Transfer", "སྤོ་བ།"),
            "press evaluate": Text("评价", "Evaluate", "དཔྱད་བརྗོད།"),
            "press one_metre": Text("一米线", "One-metre line", "རྨི་གཅིག་ཐིག"),
            "press pause": Text("暂停", "Pause", "མཚམས་འཇོག"),
            "press cancel": Text("撤销", "Cancel", "ཕྱིར་འཐེན།"),
            "shows": Text("看显示", "What it shows", "ཅི་མངོན་པར་ལྟ།"),
        },
        faults={"power": Text("断电重启", "Cut power", "གློག་གཅོད།")},
    ),
)
