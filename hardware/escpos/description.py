"""Receipt printers that speak ESC/POS, as everybody else needs to know them."""

from __future__ import annotations

import argparse
from pathlib import Path

from hardware.config import WIDTHS, DeviceConfig
from hardware.description import Driver, Question, Simulated, Surroundings, Trial
from hardware.escpos import encoder
from hardware.escpos.device import PrinterDevice
from hardware.escpos.driver import CONFIRM_WITHIN, EscposPrinter
from hardware.escpos.ledger import Ledger
from hardware.escpos.meter import Meter
from hardware.escpos.print_queue import PrintQueue
from hardware.escpos.status import printer_answers
from hardware.escpos.trial import print_trial
from hardware.options import one_of, seconds, whole, yes_no
from hardware.sim.base import Simulator
from hardware.sim.lines import Line
from hardware.transports.base import Transport, connect, listen
from hub.contract.words import Text


def _make(config: DeviceConfig, around: Surroundings) -> PrinterDevice:
    dots = config.options.get("dots", WIDTHS[config.width])
    within = config.options.get("confirm_within", CONFIRM_WITHIN)
    answers = config.options.get("answers", not config.port.startswith("file:"))
    assert isinstance(dots, int)
    assert isinstance(within, int | float)
    own_qr = config.options.get("qr", "own") == "own"
    printer = EscposPrinter(connect(config.port), dots, within, own_qr=own_qr)
    folder = around.state_dir
    ledger = Ledger(folder / f"{around.part}.jobs" if folder else None)
    metres = config.options.get("roll_m")
    length = metres * 1000.0 if isinstance(metres, int) else None
    meter = Meter(length, folder / f"{around.part}.roll" if folder else None)
    jobs = PrintQueue(printer, ledger, around.on_print, around.now, meter)
    return PrinterDevice(printer, jobs, meter, bool(answers))


def _ask(line: Transport) -> str | None:
    line.write(encoder.ask_status(1), 1.0)
    return "answers DLE EOT" if printer_answers(listen(line)) else None


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--width", type=int, choices=sorted(WIDTHS), default=58, help="mm")
    parser.add_argument("--dots", type=int, help="dots, where the width is unusual")
    parser.add_argument("--out", type=Path, required=True, help="folder for the slips")


def _simulate(line: Line, given: argparse.Namespace) -> Simulator:
    from hardware.escpos.sim import sim_printer

    return sim_printer(line, given.dots or WIDTHS[given.width], given.out)


ESCPOS = Driver(
    kind="printer",
    name="escpos",
    title="printer (escpos)",
    make=_make,
    options={
        "dots": whole(192, 832, 8),
        "confirm_within": seconds(60),
        "answers": yes_no(),
        "qr": one_of("own", "raster"),
        "roll_m": whole(5, 500),
    },
    widths=tuple(WIDTHS),
    question=Question(_ask),
    trial=Trial(
        ask="a test slip is printed",
        well="look at the slip: sizes, rare characters, Tibetan, QR code, the cut",
        ill="no slip: look at paper, cover and cable, then at the port",
        begin=print_trial,
    ),
    simulated=Simulated(
        name="printer",
        title=Text("小票打印机", "Receipt printer", "འཛིན་ཤོག་པར་ཆས།"),
        make=_simulate,
        arguments=_add_arguments,
        buttons={"slips": Text("出了几张", "Slips so far", "པར་འདོན་གྲངས།")},
        faults={
            "paper end": Text("没纸", "No paper", "ཤོག་བུ་མེད།"),
            "paper end 40": Text("打到一半没纸", "Ends in mid-slip", "བར་དུ་ཤོག་བུ་ཟད།"),
            "paper near": Text("快没纸", "Nearly out", "ཤོག་བུ་ཉུང་།"),
            "paper jam": Text("卡纸", "Paper jam", "ཤོག་བུ་འགགས།"),
            "paper ok": Text("装纸", "Load paper", "ཤོག་བུ་འཇུག"),
            "cover open": Text("开盖", "Open cover", "ཁ་ཕྱེ།"),
            "cover closed": Text("合盖", "Close cover", "ཁ་རྒྱོབ།"),
            "cutter jam": Text("卡刀", "Jam cutter", "གྲི་འགགས།"),
            "cutter ok": Text("切刀好", "Free cutter", "གྲི་ལེགས།"),
            "line off": Text("脱机", "Offline", "འབྲེལ་ཐག་ཆད།"),
            "line on": Text("联机", "Online", "འབྲེལ་མཐུད།"),
            "deaf": Text("不肯清空", "Keeps its backlog", "བསགས་པ་མི་སུབ།"),
            "deaf off": Text("肯清空", "Drops its backlog", "བསགས་པ་སུབ།"),
            "mute": Text("不回打完", "Confirms nothing", "ཚར་བར་ལན་མེད།"),
            "mute off": Text("回打完", "Confirms again", "ཚར་བར་ལན་འདེབས།"),
        },
    ),
)
