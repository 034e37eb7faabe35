"""ID-card readers of the SAM_V family, as everybody else needs to know them."""

from __future__ import annotations

import argparse

from hardware.card import frames
from hardware.card.device import CardDevice
from hardware.card.driver import SamVReader
from hardware.card.frames import Damage, Parser
from hardware.config import DeviceConfig
from hardware.description import Driver, Question, Simulated, Surroundings, Trial
from hardware.options import yes_no
from hardware.sim.base import Simulator
from hardware.sim.lines import Line
from hardware.transports.base import Transport, connect, listen
from hub.contract.words import Text


def _make(config: DeviceConfig, around: Surroundings) -> CardDevice:
    newest = config.options.get("newest_address", False) is True
    reader = SamVReader(connect(config.port), around.today, newest_address=newest)
    return CardDevice(reader, around.on_card)


def _ask(line: Transport) -> str | None:
    line.write(frames.encode(frames.SAM_ID.body), 1.0)
    for item in Parser().feed(listen(line)):
        reply = None if isinstance(item, Damage) else frames.decode_reply(item)
        if reply:
            return f"SAM {frames.format_sam_id(reply.data) or 'without id'}"
    return None


def _simulate(line: Line, _: argparse.Namespace) -> Simulator:
    from hardware.sim.reader import ReaderModel

    return Simulator(ReaderModel(), line)


CARDS = {
    "card sample:adult": Text("成年人", "Adult", "དར་མ།"),
    "card sample:senior": Text("老人", "Senior", "རྒན་པ།"),
    "card sample:tibetan": Text("藏族", "Tibetan", "བོད་རིགས།"),
    "card sample:rare": Text("生僻字", "Rare characters", "ཡི་གེ་དཀོན་པོ།"),
    "card sample:foreigner": Text("外国人", "Foreigner", "ཕྱི་རྒྱལ་མི།"),
    "card sample:hmt": Text("港澳台", "HK, Macao, Taiwan", "ཧོང་ཀོང་ ཨའོ་མོན་ ཐའེ་ཝན།"),
    "card sample:expired": Text("过期", "Expired", "དུས་ཡོལ།"),
    "card sample:wrong_number": Text("号码错", "Wrong number", "ཨང་ནོར།"),
}
FAULTS = {
    "unreadable": Text("读不出", "Cannot be read", "ཀློག་མི་ཐུབ།"),
    "checksum": Text("卡内校验错", "Damaged reading", "ཀློག་པ་ནོར།"),
    "wrong": Text("不是身份证", "No ID card", "ཐོབ་ཐང་ལག་ཁྱེར་མིན།"),
}
"""Cards that the reader can make nothing of."""

SAM_V = Driver(
    kind="card",
    name="sam_v",
    title="card reader (sam_v)",
    make=_make,
    options={"newest_address": yes_no()},
    question=Question(_ask),
    trial=Trial(
        ask="lay an ID card on the reader",
        well="the reader reads",
        ill="no card was read: lay it flat and leave it; else look at the cable and the port, and "
        "let `probe` tell which --driver it is",
    ),
    simulated=Simulated(
        name="reader",
        title=Text("身份证阅读器", "ID card reader", "ཐོབ་ཐང་ལག་ཁྱེར་ཀློག་ཆས།"),
        make=_simulate,
        buttons={**CARDS, "lift": Text("拿开", "Lift", "ལེན།")},
        faults=FAULTS,
        passing=dict.fromkeys((*CARDS, *FAULTS), "lift"),
    ),
)
