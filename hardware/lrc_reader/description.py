"""ID-card readers that speak `02 Len data LRC 03`, as everybody else needs to know them."""

from __future__ import annotations

import argparse

from hardware.card.description import SAM_V
from hardware.card.device import CardDevice
from hardware.config import DeviceConfig
from hardware.description import Question, Surroundings
from hardware.lrc_reader import frames
from hardware.lrc_reader.driver import LrcReader
from hardware.lrc_reader.frames import Damage, Parser
from hardware.sim.base import Simulator
from hardware.sim.lines import Line
from hardware.transports.base import Transport, connect, listen
from hub.contract.words import Text


def _make(config: DeviceConfig, around: Surroundings) -> CardDevice:
    return CardDevice(LrcReader(connect(config.port), around.today), around.on_card)


def _ask(line: Transport) -> str | None:
    """A number is asked for and not looked at."""
    line.write(frames.encode(frames.READ_NUMBER.data), 1.0)
    for item in Parser().feed(listen(line)):
        reply = None if isinstance(item, Damage) else frames.decode_reply(item)
        if reply:
            return "answers 02 … LRC 03"
    return None


def _simulate(line: Line, _: argparse.Namespace) -> Simulator:
    from hardware.lrc_reader.sim import LrcReaderModel

    return Simulator(LrcReaderModel(), line)


LRC = SAM_V._replace(
    name="lrc",
    title="card reader (lrc)",
    make=_make,
    options={},
    question=Question(_ask),
    simulated=SAM_V.simulated._replace(
        name="lrc_reader",
        title=Text("身份证阅读器（LRC）", "ID card reader (LRC)", "ཐོབ་ཐང་ལག་ཁྱེར་ཀློག་ཆས། (LRC)"),
        make=_simulate,
    ),
)
