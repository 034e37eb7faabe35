"""Handsets and pads of several windows on one RS-485 line, each by its address."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware.caller.sim import CallerModel
from hardware.pad.sim import PadModel
from hardware.pad.values import Key, PadKey, PadValue
from hardware.sim.base import Simulator
from hardware.sim.bus import BusModel
from hardware.sim.pty_line import PtyLine
from hardware.stations import DeviceConfig
from hub.contract.devices import FailReason
from hub.contract.words import Level

OK = ("ok", None)
ABSENT = ("absent", FailReason.ABSENT)
PARTS = ("caller", "pad", "caller-2")


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Simulator]:
    """Handset 1 and pad 2 of a window, handset 3 of another."""
    devices = {1: CallerModel(1), 2: PadModel(2), 3: CallerModel(3)}
    with Simulator(BusModel(devices), PtyLine(tmp_path / "bus")) as simulator:
        yield simulator


def device(kind: str, port: str, address: int) -> DeviceConfig:
    return DeviceConfig(kind=kind, driver="ff68", port=port, options={"address": address})


def test_each_hears_and_is_heard_by_its_own(kit, bus, make_station, told) -> None:
    devices = [device("caller", bus.port, 1), device("pad", bus.port, 2)]
    first = make_station(*devices)
    second = make_station(device("caller", bus.port, 3))
    kit.wait_until(lambda: len(told.health) >= 3)
    first.show_queue(5, "A123")
    second.show_queue(7, None)
    first.wake_pad()
    kit.wait_until(lambda: bus.command("1 shows") == "ok waiting=5 ticket=123")
    kit.wait_until(lambda: bus.command("3 shows") == "ok waiting=7 ticket=")
    kit.wait_until(lambda: bus.command("2 heard").endswith("woken=1"))
    bus.command("2 key 4")
    bus.command("3 press 12 transfer")
    bus.command("1 press next")
    expected = [
        PadValue(2, 4, Level.GOOD, "pad:ff68:five"),
        PadKey(3, Key.TRANSFER, "12"),
        PadKey(1, Key.NEXT),
    ]
    kit.wait_until(lambda: len(told.pads) == 3)
    assert sorted(told.pads, key=str) == sorted(expected, key=str)
    kit.wait_until(lambda: bus.command("1 acknowledged") == "ok 1")
    first.stop()
    second.show_queue(8, None)
    kit.wait_until(lambda: bus.command("3 shows") == "ok waiting=8 ticket=")
    assert bus.command("1 shows") == "ok waiting= ticket="


def test_a_pulled_line_is_lost_for_all_and_all_come_back(kit, bus, make_station, told) -> None:
    station = make_station(
        device("caller", bus.port, 1), device("pad", bus.port, 2), device("caller", bus.port, 3)
    )
    station.show_queue(5, "A123")
    kit.wait_until(lambda: bus.command("3 shows") == "ok waiting=5 ticket=123")
    bus.command("unplug")
    kit.wait_until(lambda: all(told.conditions(part)[-1:] == [ABSENT] for part in PARTS))
    bus.command("1 power")
    bus.command("plug")
    kit.wait_until(lambda: all(told.conditions(part)[-1:] == [OK] for part in PARTS), 30.0)
    kit.wait_until(lambda: bus.command("1 shows") == "ok waiting=5 ticket=123")


def test_a_silent_one_does_not_hold_up_its_neighbour(kit, bus, make_station, told) -> None:
    silent = device("caller", bus.port, 9)
    station = make_station(silent, device("caller", bus.port, 3))
    offline = ("fault", FailReason.OFFLINE)
    kit.wait_until(lambda: told.conditions("caller")[-1:] == [offline])
    station.show_queue(5, "A123")
    kit.wait_until(lambda: bus.command("3 shows") == "ok waiting=5 ticket=123")
    assert told.conditions("caller-2")[-1:] == [OK]


@pytest.mark.parametrize("line", ["1", "1 hop"])
def test_the_bus_answers_each_line(bus, line: str) -> None:
    assert bus.command(line).startswith("error NUMBER and one of")
    assert bus.command("state") == "ok 1: waiting= ticket= · 2: acknowledged=0 woken=0 · 3: " + (
        "waiting= ticket="
    )
