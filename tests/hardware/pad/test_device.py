"""A pad that falls silent: noticed by looks that nobody hears, found again, never disturbed."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from hardware.devices import WELL
from hardware.pad import device as pad_device
from hardware.pad.device import SILENT, PadDevice
from hardware.pad.driver import Ff68Pad
from hardware.pad.frames import Frame, beep, encode, show_waiting, start_evaluation
from hardware.pad.sim import sim_pad
from hardware.pad.values import PadEvent
from hardware.sim.base import Simulator
from hardware.transports.memory import MemoryTransport
from hub.contract.devices import FailReason

OK = ("ok", None)
OFFLINE = ("fault", FailReason.OFFLINE)
LOOK = encode(show_waiting(1, None, None))
BEEP = encode(beep(1))


@pytest.fixture
def pad(tmp_path: Path) -> Iterator[Simulator]:
    with sim_pad(tmp_path / "pad") as simulator:
        yield simulator


def last(told) -> tuple[str, FailReason | None] | None:
    return (told.conditions("pad") or [None])[-1]


@pytest.mark.parametrize("fault", ["silence", "half"])
def test_one_that_nobody_asks_is_noticed_and_found_again_without_a_sound(
    fault: str, kit, pad: Simulator, make_station, told
) -> None:
    station = make_station(kit.pad(pad.port))
    kit.wait_until(lambda: last(told) == OK)
    pad.command(fault)
    kit.wait_until(lambda: last(told) == OFFLINE)
    assert not station.can_ask
    pad.command("well")
    kit.wait_until(lambda: last(told) == OK)
    assert pad.command("beeps") == "ok 0"


def test_one_that_is_silent_from_the_start_is_told_of(
    kit, pad: Simulator, make_station, told
) -> None:
    pad.command("silence")
    make_station(kit.pad(pad.port))
    kit.wait_until(lambda: last(told) == OFFLINE)
    pad.command("well")
    kit.wait_until(lambda: last(told) == OK)
    pad.command("silence")
    kit.wait_until(lambda: last(told) == OFFLINE)


def test_one_that_echoes_no_picture_beeps_once_and_is_believed_until_it_is_asked(
    kit, pad: Simulator, make_station, told
) -> None:
    pad.command("plain")
    station = make_station(kit.pad(pad.port))
    kit.wait_until(lambda: last(told) == OK)
    assert pad.command("beeps") == "ok 1"
    pad.command("silence")
    station.wake_pad()
    kit.wait_until(lambda: last(told) == OFFLINE)
    pad.command("well")
    pad.command("key 5")
    kit.wait_until(lambda: last(told) == OK)
    assert pad.command("plain x").startswith("error plain")


def test_one_that_never_answers_is_believed(kit, pad: Simulator, make_station, told) -> None:
    pad.command("silence")
    config = msgspec.structs.replace(kit.pad(pad.port), options={"answers": False})
    station = make_station(config)
    kit.wait_until(lambda: last(told) == OK)
    station.wake_pad()
    kit.wait_until(lambda: pad.command("heard").endswith("woken=1"))
    assert told.conditions("pad") == [OK]
    assert pad.command("beeps") == "ok 0"


class AtOnce(MemoryTransport):
    """Nobody waits for what may come."""

    def read(self, timeout: float) -> bytes:
        """See `Transport.read`."""
        return super().read(0.0)


class Line:
    """A device on a recorded line that echoes while it is `there`, in a clock moved by hand."""

    def __init__(self) -> None:
        self.now = 100.0
        self.there = True
        self.heard: list[PadEvent] = []
        self.transport = AtOnce(lambda data: data if self.there else b"")
        ticks = itertools.count()
        driver = Ff68Pad(self.transport, clock=lambda: next(ticks) / 10)
        self.device = PadDevice(driver, 1, self.heard.append, answers=True, clock=lambda: self.now)
        self.device.open()
        self.transport.written.clear()

    def pass_time(self, seconds: float) -> bytes:
        """What the device was sent in these seconds."""
        until = self.now + seconds
        while self.now < until:
            self.device.step()
            self.now += pad_device.PAD_STEP
        sent = bytes(self.transport.written)
        self.transport.written.clear()
        return sent


def test_looks_are_few_and_quiet() -> None:
    line = Line()
    sent = line.pass_time(10.0)
    assert set(sent.split(LOOK)) == {b""}
    assert 15 <= sent.count(LOOK) <= 20


def test_from_a_question_to_its_answer_no_look_meets_the_key() -> None:
    line = Line()
    line.device.wake_pad()
    assert line.pass_time(30.0) == encode(start_evaluation(1))
    line.transport.feed(encode(Frame(1, 0x11, b"\x04")))
    assert LOOK in line.pass_time(2.0)
    assert len(line.heard) == 1
    line.device.wake_pad()
    assert LOOK not in line.pass_time(59.0)
    line.there = False
    line.pass_time(3.0)
    assert line.device.step() == SILENT


def test_a_silent_one_is_asked_to_beep_now_and_then() -> None:
    line = Line()
    line.there = False
    sent = line.pass_time(20.0)
    assert 1 <= sent.count(BEEP) <= 4, "each beep is tried twice"
    line.there = True
    line.pass_time(1.0)
    assert line.device.step() == WELL
