"""The pad's driver on a recorded line, and through a station on a pty."""

from __future__ import annotations

import msgspec
import pytest

from hardware.pad.driver import Ff68Pad
from hardware.pad.frames import Frame, encode, start_evaluation
from hardware.pad.sim import sim_pad
from hardware.pad.values import KEYS, THREE_KEYS, Key, PadKey, PadValue
from hardware.transports.memory import MemoryTransport
from hub.contract.devices import FailReason
from hub.contract.words import Level

FIVE = "pad:ff68:five"


class Pad:
    """A driver on a recorded line with a clock that is moved by hand."""

    def __init__(self, **options: object) -> None:
        self.now = 0.0
        self.line = MemoryTransport()
        self.driver = Ff68Pad(self.line, clock=lambda: self.now, **options)
        self.driver.open()

    def hear(self, frame: Frame) -> list[object]:
        self.line.feed(encode(frame))
        return list(self.driver.poll(0.01))


@pytest.mark.parametrize(("data", "key"), KEYS.items())
def test_every_key_is_heard_and_echoed(data: bytes, key: Key) -> None:
    pad = Pad()
    frame = Frame(1, 0x01, data)
    assert pad.hear(frame) == [PadKey(1, key)]
    assert bytes(pad.line.written) == encode(frame)


def test_a_value_is_heard_and_answered_with_func_01() -> None:
    pad = Pad()
    assert pad.hear(Frame(1, 0x11, b"\x04")) == [PadValue(1, 4, Level.GOOD, FIVE)]
    assert bytes(pad.line.written) == encode(Frame(1, 0x01, b"\x04"))


def test_three_keys_map_to_levels_and_say_so() -> None:
    pad = Pad(mapping=THREE_KEYS)
    values = [pad.hear(Frame(1, 0x11, bytes([n])))[0] for n in (1, 3, 4, 2)]
    levels = [Level.BAD, Level.GOOD, Level.VERY_GOOD, None]
    assert [value.level for value in values] == levels
    assert {value.source for value in values} == {"pad:ff68:three"}


def test_a_repeat_is_acknowledged_and_not_told() -> None:
    """A pad that missed the acknowledgement sends its frame again."""
    pad = Pad()
    frame = Frame(1, 0x11, b"\x05")
    assert pad.hear(frame)
    pad.now = 0.2
    assert pad.hear(frame) == []
    pad.now = 2.0
    assert pad.hear(frame)
    assert bytes(pad.line.written) == encode(Frame(1, 0x01, b"\x05")) * 3


def test_the_echo_of_our_own_frame_is_no_key() -> None:
    pad = Pad()
    pad.driver.send(start_evaluation(1))
    wake = Frame(1, 0x01, b"\x0b")
    assert bytes(pad.line.written) == encode(wake)
    assert pad.hear(wake) == []
    pad.now = 5.0
    assert pad.hear(wake) == [PadKey(1, Key.EVALUATE)]


def test_unknown_frames_are_acknowledged_and_mean_nothing() -> None:
    assert Pad().hear(Frame(1, 0x77, b"\x01")) == []


def test_a_pad_through_a_station(kit, make_station, told, tmp_path) -> None:
    with sim_pad(tmp_path / "pad") as pad:
        station = make_station(kit.pad(pad.port))
        kit.wait_until(lambda: told.health)
        assert pad.command("key 5") == "ok key 5"
        kit.wait_until(lambda: told.pads)
        assert told.pads == [PadValue(1, 5, Level.VERY_GOOD, FIVE)]
        assert pad.command("key 9").startswith("error")
        station.wake_pad()
        kit.wait_until(lambda: pad.command("heard") == "ok acknowledged=1 woken=1")
        pad.command("unplug")
        kit.wait_until(lambda: told.conditions("pad")[-1] == ("absent", FailReason.ABSENT))
        pad.command("plug")
        kit.wait_until(lambda: told.conditions("pad")[-1] == ("ok", None))
        pad.command("press no_show")
        kit.wait_until(lambda: len(told.pads) == 2)
        assert told.pads[1] == PadKey(1, Key.NO_SHOW)


def test_the_mapping_of_a_station_is_kept(kit, make_station, told, tmp_path) -> None:
    with sim_pad(tmp_path / "pad") as pad:
        options = {"values": {"5": 1}}
        make_station(msgspec.structs.replace(kit.pad(pad.port), options=options))
        pad.command("key 5")
        kit.wait_until(lambda: told.health)
        pad.command("key 5")
        kit.wait_until(lambda: told.pads)
        assert told.pads[-1] == PadValue(1, 5, Level.VERY_BAD, "pad:ff68:custom")


@pytest.mark.parametrize("fault", ["half", "flip", "garbage", "silence"])
def test_a_key_that_comes_broken_is_no_key_and_the_next_one_counts(
    fault, kit, make_station, told, tmp_path
) -> None:
    with sim_pad(tmp_path / "pad") as pad:
        station = make_station(kit.pad(pad.port))
        kit.wait_until(lambda: told.health)
        station.wake_pad()
        kit.wait_until(lambda: pad.command("heard") == "ok acknowledged=0 woken=1")
        pad.command(fault)
        pad.command("key 1")
        pad.command("well")
        pad.command("baud 9600")
        pad.command("key 5")
        kit.wait_until(lambda: PadValue(1, 5, Level.VERY_GOOD, FIVE) in told.pads)
        assert [event.value for event in told.pads] == [5]
