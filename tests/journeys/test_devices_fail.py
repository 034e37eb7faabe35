"""What fails at a real kiosk is said in words on its screen, and a ticket is had all the same."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from assets.hand import Hand
from hardware.escpos.sim import SlipFolder
from hardware.escpos.void import MARK
from hardware.sim.base import Simulator
from hardware.sim.people import PEOPLE
from hardware.sim.reader import sim_reader
from hardware.sim.tcp_line import TcpLine
from hub.contract.words import DeviceKind
from hub.sim.processes import wait_for
from hub.sim.stage import Stage, printer_device, reader_device
from tests.journeys.acts import call, go_home, register, see, sign_in, start, take
from tests.journeys.paper import RecordingPrinter

pytestmark = [pytest.mark.broker, pytest.mark.qt]

ITEM = "002014010001-02"


class Kiosk:
    """A real kiosk process; its printer and its reader are simulated in this one."""

    def __init__(self, stage: Stage) -> None:
        self.model = RecordingPrinter(SlipFolder(stage.root / "slips").keep)
        self.printer = Simulator(self.model, TcpLine())
        self.reader = sim_reader(stage.root / "reader.tty")
        self.printer.start()
        self.reader.start()
        devices = reader_device(self.reader.port) + printer_device(self.printer.port)
        app = stage.app("kiosk-1", DeviceKind.KIOSK, "--windowed", devices=devices)
        self.hand: Hand = app.hand
        see(self.hand, "plinth-card")

    def stop(self) -> None:
        self.printer.stop()
        self.reader.stop()

    def home(self) -> None:
        """Devices well, the reader empty, the home page of a fresh person."""
        for words in ("plug", "well", "paper ok", "cover closed"):
            assert self.printer.command(words).startswith("ok")
        for words in ("plug", "well", "lift"):
            assert self.reader.command(words).startswith("ok")
        for button in ("dialog-accept", "finished", "go-home", "bar-home"):
            if button in self.hand.names():
                self.hand.tap(button)
        see(self.hand, "plinth-card", 15)


@pytest.fixture(scope="module")
def whole(stage: Stage) -> Iterator[Kiosk]:
    made = Kiosk(stage)
    yield made
    made.stop()


@pytest.fixture
def kiosk(whole: Kiosk) -> Kiosk:
    whole.home()
    return whole


def number_in_words(kiosk: Kiosk, reason: str) -> str:
    """The number on the screen instead of on paper, with why; then home."""
    see(kiosk.hand, "plinth-no_slip")
    assert reason in str(kiosk.hand.read("slip-problem.title"))
    assert kiosk.hand.read("slip-problem.text")
    number = str(kiosk.hand.read("ticket-number.text"))
    go_home(kiosk.hand)
    return number


@pytest.mark.parametrize(
    ("fault", "reason"),
    [("paper end", "没纸"), ("cover open", "盖子"), ("unplug", "没有连上")],
)
def test_a_printer_that_cannot_is_said_before_the_touch(
    kiosk: Kiosk, fault: str, reason: str
) -> None:
    kiosk.printer.command(fault)
    see(kiosk.hand, "plinth-no_paper", 15)
    sent, slips = len(kiosk.model.received), kiosk.model.slips
    number = take(kiosk.hand, "A")
    assert number_in_words(kiosk, reason) == number
    kiosk.home()
    assert kiosk.model.text(sent) == ""
    assert kiosk.model.slips == slips, "new paper brings out no old slip"


def test_paper_that_ends_during_printing_leaves_the_number(kiosk: Kiosk) -> None:
    """What hangs out of the printer comes out as void, the lost number's slip never."""
    kiosk.printer.command("paper end 3")
    sent, slips = len(kiosk.model.received), kiosk.model.slips
    lost = take(kiosk.hand, "B")
    assert number_in_words(kiosk, "没纸") == lost
    kiosk.home()
    later = take(kiosk.hand, "B")
    see(kiosk.hand, "plinth-take")
    assert kiosk.model.slips == slips + 2, "the void strip and the new slip"
    printed = kiosk.model.text(sent)
    assert (printed.count(lost), printed.count(MARK), printed.count(later)) == (1, 1, 1)
    assert printed.find(lost) < printed.find(MARK) < printed.find(later)


def test_a_printer_that_is_back_prints(kiosk: Kiosk) -> None:
    kiosk.printer.command("unplug")
    see(kiosk.hand, "plinth-no_paper", 15)
    kiosk.printer.command("plug")
    see(kiosk.hand, "plinth-card", 15)
    sent = len(kiosk.model.received)
    number = take(kiosk.hand, "A")
    see(kiosk.hand, "plinth-take")
    assert number in kiosk.model.text(sent)


def test_a_reader_that_is_gone_is_not_promised_and_comes_back(kiosk: Kiosk) -> None:
    kiosk.reader.command("unplug")
    kiosk.hand.wait("plinth-card", gone=True, timeout_s=30)
    take(kiosk.hand, "A")
    see(kiosk.hand, "plinth-take")
    go_home(kiosk.hand)
    assert "plinth-card" not in kiosk.hand.names()
    kiosk.reader.command("plug")
    see(kiosk.hand, "plinth-card", 15)
    kiosk.reader.command("card sample:adult")
    see(kiosk.hand, "plinth-carded")
    take(kiosk.hand, "A")
    go_home(kiosk.hand)
    see(kiosk.hand, "plinth-take_card", 30)
    kiosk.reader.command("lift")
    see(kiosk.hand, "plinth-card", 30)


@pytest.mark.parametrize(
    ("laid", "words"),
    [
        ("unreadable", "没有读出来"),
        ("checksum", "没有读出来"),
        ("wrong", "不能在这里用"),
        ("card sample:expired", "已经过期"),
        ("card sample:wrong_number", "核对不上"),
    ],
)
def test_a_useless_card_is_told_and_not_needed(kiosk: Kiosk, laid: str, words: str) -> None:
    kiosk.reader.command(laid)
    see(kiosk.hand, "card-fault", 15)
    assert words in str(kiosk.hand.read("card-fault.title"))
    assert "不刷证也可以取号" in str(kiosk.hand.read("card-fault.text"))
    kiosk.hand.tap("dialog-accept")
    kiosk.reader.command("lift")
    slips = kiosk.model.slips
    take(kiosk.hand, "A")
    wait_for(lambda: kiosk.model.slips == slips + 1, "the slip", 30)


@pytest.mark.parametrize("sample", ["rare", "control", "long", "tibetan"])
def test_a_strange_name_gets_a_slip_and_commands_nothing(kiosk: Kiosk, sample: str) -> None:
    kiosk.reader.command(f"card sample:{sample}")
    see(kiosk.hand, "plinth-carded", 30)
    kiosk.reader.command("lift")
    sent, slips = len(kiosk.model.received), kiosk.model.slips
    number = take(kiosk.hand, "A")
    see(kiosk.hand, "plinth-take")
    wait_for(lambda: kiosk.model.slips == slips + 1, "one slip, cut once")
    raw = bytes(kiosk.model.received[sent:])
    assert number in kiosk.model.text(sent)
    assert hostile(raw) == []
    assert PEOPLE[sample].number.encode() not in raw


class Office:
    """A real counter process with a clerk; its printer is simulated in this one."""

    def __init__(self, stage: Stage) -> None:
        self.model = RecordingPrinter(SlipFolder(stage.root / "papers").keep)
        self.printer = Simulator(self.model, TcpLine())
        self.printer.start()
        devices = printer_device(self.printer.port)
        app = stage.app("counter-6", DeviceKind.COUNTER, "--windowed", window=6, devices=devices)
        self.hand: Hand = app.hand
        sign_in(self.hand, "0406")


@pytest.fixture(scope="module")
def office(stage: Stage) -> Iterator[Office]:
    made = Office(stage)
    yield made
    made.printer.stop()


def test_a_hostile_name_on_a_paper_is_only_a_name(kiosk: Kiosk, office: Office) -> None:
    """The counter's papers tell the applicant, masked: the one place where a name is printed. They
    can be looked at on the screen, too."""
    kiosk.reader.command("card sample:control")
    see(kiosk.hand, "plinth-carded", 15)
    number = take(kiosk.hand, "C", ITEM)
    assert call(office.hand) == number
    start(office.hand)
    register(office.hand, ITEM, "accepted")
    wait_for(lambda: office.model.slips > 0, "the papers")
    assert "王" in office.model.text()
    assert PEOPLE["control"].number not in office.model.text()
    assert hostile(bytes(office.model.received)) == []
    office.hand.tap("paper-0-open")
    see(office.hand, "paper-picture-0", 30)
    office.hand.key("Escape")
    office.hand.wait("paper-picture-0", gone=True)


def test_a_slip_that_the_kiosk_cannot_print_comes_out_at_a_counter(
    kiosk: Kiosk, office: Office
) -> None:
    """Once, by a touch of the clerk, and not at the kiosk when it has paper again."""
    kiosk.printer.command("paper end 3")
    sent, slips = len(office.model.received), office.model.slips
    number = take(kiosk.hand, "A")
    see(kiosk.hand, "plinth-no_slip", 30)
    office.hand.tap("alerts")
    wait_for(lambda: number in newest_alert(office), "the newest alert, at the top", 30)
    office.hand.tap("print-here-0")
    wait_for(lambda: office.model.slips == slips + 1, "the slip at the counter", 30)
    assert number in office.model.text(sent)
    assert "补打" not in office.model.text(sent)
    office.hand.wait("panel-alerts", gone=True, timeout_s=30)
    waiting = len(kiosk.model.received)
    kiosk.home()
    assert number not in kiosk.model.text(waiting)


def newest_alert(office: Office) -> str:
    """Its words; empty while there is none."""
    return str(office.hand.read("alert-0.text")) if "alert-0" in office.hand.names() else ""


def test_the_self_test_tells_what_is_wrong_and_prints_when_it_is_right(
    kiosk: Kiosk, stage: Stage
) -> None:
    """The installed command, the hub, the kiosk's devices: by true bytes all the way."""
    kiosk.printer.command("paper end")
    see(kiosk.hand, "plinth-no_paper", 30)
    code, told = self_test(stage)
    assert code == 1
    assert parts(told) == {"card": True, "printer": False, "screen": True}
    assert [text["zh"] for text in told["problems"]] == ["打印机缺纸：请装纸"]
    kiosk.home()
    sent = len(kiosk.model.received)
    code, told = self_test(stage, "--slip")
    assert (code, told["problems"]) == (0, [])
    assert parts(told) == {"card": True, "printer": True, "screen": True}
    assert "打印测试" in kiosk.model.text(sent)


def self_test(stage: Stage, *words: str) -> tuple[int, dict[str, Any]]:
    """Exit code, and what is told of the kiosk."""
    command = Path(sys.executable).parent / "jiaohao"
    asked = [str(command), "selftest", "kiosk-1", "--json", *words]
    done = subprocess.run(
        [*asked, "--data", str(stage.folder.root)],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.stderr == ""
    stations = {station["device"]: station for station in json.loads(done.stdout)["stations"]}
    return done.returncode, stations["kiosk-1"]


def parts(told: dict[str, Any]) -> dict[str, bool]:
    return {part["part"]: part["passed"] for part in told["parts"]}


def hostile(raw: bytes) -> list[bytes]:
    """Four bytes on end, one of them a control byte, that stand in the hostile sample's name."""
    name = PEOPLE["control"].name.encode("gb18030")
    runs = [raw[i : i + 4] for i in range(len(raw) - 3)]
    return [run for run in runs if run in name and min(run) < 0x20]
