"""How simulated devices fail: their words, and what arrives."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PIL import Image

from hardware.escpos import encoder
from hardware.escpos.sim import PrinterModel
from hardware.escpos.slip import encode_paper
from hardware.escpos.status import CLEARED
from hardware.pad.sim import PadModel
from hardware.sim.base import Simulator
from hardware.sim.pace import Pace, wire_seconds
from hardware.sim.reader import ReaderModel
from hub.contract.devices import Line, Paper

QUESTIONS = b"".join(map(encoder.ask_status, (1, 2, 3, 4)))
SLIP = encode_paper(Paper("t", (Line("一"), Line("二"), Line("三"))), 384)
FIND = bytes.fromhex("AA AA AA 96 69 00 03 20 01 22")
NO_CARD = bytes.fromhex("AA AA AA 96 69 00 04 00 00 80 84")


class Recorder:
    """A line without another end: what is sent is kept."""

    port = "recorder:"

    def __init__(self) -> None:
        self.sent: list[bytes] = []
        self.hear: Callable[[bytes], None] = lambda _: None

    def start(self, receive: Callable[[bytes], None]) -> None:
        self.hear = receive

    def stop(self) -> None: ...
    def plug(self) -> None: ...
    def unplug(self) -> None: ...

    def send(self, data: bytes) -> None:
        self.sent.append(data)

    def ask(self, data: bytes) -> bytes:
        """What is answered to bytes."""
        self.sent.clear()
        self.hear(data)
        return b"".join(self.sent)


def on_a_line(model: PrinterModel | ReaderModel | PadModel) -> tuple[Simulator, Recorder]:
    line = Recorder()
    simulator = Simulator(model, line)
    simulator.start()
    return simulator, line


def printer() -> tuple[Simulator, Recorder, list[Image.Image]]:
    slips: list[Image.Image] = []
    return *on_a_line(PrinterModel(384, slips.append)), slips


@pytest.mark.parametrize(
    ("command", "answers"),
    [
        ("paper ok", "12 12 12 12"),
        ("paper near", "12 12 12 1E"),
        ("paper end", "1A 32 12 7E"),
        ("paper jam", "1A 52 32 12"),
        ("cover open", "1A 16 12 12"),
        ("cutter jam", "12 12 1A 12"),
        ("line off", "1A 12 12 12"),
    ],
)
def test_a_printer_tells_its_faults(command: str, answers: str) -> None:
    simulator, line, _ = printer()
    assert simulator.command(command).startswith("ok")
    assert line.ask(QUESTIONS) == bytes.fromhex(answers)
    repair = {"paper": "paper ok", "cover": "cover closed", "cutter": "cutter ok"}
    simulator.command(repair.get(command.split()[0], "line on"))
    assert line.ask(QUESTIONS) == b"\x12" * 4


def test_two_faults_do_not_hide_each_other() -> None:
    simulator, line, _ = printer()
    for command in ("paper end", "cover open", "cover closed"):
        simulator.command(command)
    assert line.ask(QUESTIONS) == bytes.fromhex("1A 32 12 7E")


def test_automatic_status_comes_at_once_and_a_reset_ends_it() -> None:
    simulator, line, _ = printer()
    assert line.ask(encoder.WATCH) == bytes.fromhex("10 00 00 00")
    line.sent.clear()
    simulator.command("cover open")
    assert line.sent == [bytes.fromhex("38 00 00 00")]
    simulator.command("cover closed")
    line.ask(encoder.BEGIN)
    simulator.command("cover open")
    assert line.sent == []


def test_a_printer_that_is_told_forgets_and_says_so() -> None:
    simulator, line, slips = printer()
    simulator.command("paper end")
    line.ask(SLIP)
    assert line.ask(encoder.CLEAR_BUFFERS) == CLEARED
    simulator.command("paper ok")
    assert slips == []


def test_a_deaf_printer_prints_its_backlog_when_paper_comes() -> None:
    simulator, line, slips = printer()
    assert simulator.command("deaf") == "ok deaf on"
    simulator.command("paper end")
    line.ask(SLIP)
    assert line.ask(encoder.CLEAR_BUFFERS) == b""
    simulator.command("paper ok")
    assert len(slips) == 1


def test_half_an_answer_a_wrong_bit_silence() -> None:
    simulator, line = on_a_line(ReaderModel())
    assert line.ask(FIND) == NO_CARD
    simulator.command("half")
    assert line.ask(FIND) == NO_CARD[: len(NO_CARD) // 2]
    simulator.command("half off")
    simulator.command("flip")
    wrong = line.ask(FIND)
    assert sum((a ^ b).bit_count() for a, b in zip(wrong, NO_CARD, strict=True)) == 1
    simulator.command("silence")
    assert line.ask(FIND) == b""
    assert "flip" in simulator.command("state")
    simulator.command("well")
    assert line.ask(FIND) == NO_CARD


def test_a_pad_s_own_frames_fail_like_its_answers() -> None:
    simulator, line = on_a_line(PadModel())
    simulator.command("half")
    simulator.command("key 5")
    assert line.sent == [bytes.fromhex("FF 68 03 03 68")]


def test_words_that_are_wrong_are_told() -> None:
    simulator, _ = on_a_line(PadModel())
    assert simulator.command("baud fast") == "error baud 300 to 921600, or off"
    assert simulator.command("baud 9600") == "ok baud 9600"
    assert "baud=9600" in simulator.command("state")
    assert simulator.command("half maybe") == "error on or off"


class Stopwatch:
    """Time that passes only while somebody waits."""

    def __init__(self) -> None:
        self.now = 0.0

    def wait(self, seconds: float) -> None:
        self.now += seconds


@pytest.mark.parametrize(("baud", "count"), [(9600, 960), (115200, 1295), (9600, 1)])
def test_bytes_take_their_time_on_the_line(baud: int, count: int) -> None:
    """No byte is there before its last bit, and all in order."""
    clock, arrived = Stopwatch(), []
    pace = Pace(clock.wait, lambda: clock.now)
    pace.baud = baud
    pace.carry(bytes(count), lambda piece: arrived.append((clock.now, len(piece))))
    total = 0
    for at, length in arrived:
        total += length
        assert at == pytest.approx(wire_seconds(total, baud))
    assert total == count
    assert clock.now == pytest.approx(count * 10 / baud)


def test_without_a_pace_all_comes_at_once() -> None:
    arrived: list[bytes] = []
    Pace(lambda _: pytest.fail("nothing waits")).carry(b"abc", arrived.append)
    assert arrived == [b"abc"]
