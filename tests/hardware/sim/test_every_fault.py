"""Every device × every fault that the panel has for it: what its station then tells.

All devices hang on one station at once; a fault is set on all, and each must come to what the
table says of it, while the others do not disturb it; then all is well again.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from itertools import count
from pathlib import Path

import pytest

from hardware.card.checks import CardRead
from hardware.config import DeviceConfig
from hardware.description import LINE, Driver
from hardware.devices import NumberShown
from hardware.pad import device as pad_device
from hardware.ratepad import asking
from hardware.registry import DRIVERS
from hardware.sim.base import Simulator
from hardware.sim.cli import add_arguments
from hardware.sim.pty_line import PtyLine
from hardware.stations import Station
from hub.contract.devices import DeviceHealth, FailReason, Health, JobState

Condition = tuple[Health, FailReason | None]
WELL: Condition = (Health.OK, None)
OFFLINE: Condition = (Health.FAULT, FailReason.OFFLINE)
ABSENT: Condition = (Health.ABSENT, FailReason.ABSENT)
BROKEN: Condition = (Health.FAULT, FailReason.ERROR)

READERS = ("reader", "lrc_reader")
KEYS = ("keypad", "scanner")
ASKED = (*READERS, "printer", "pad", "caller", "ratepad", "led")
"""Devices that answer something; a keyboard is silent while nobody types."""
EVERY = (*ASKED, *KEYS)

Told = dict[str, Condition]
Heard = Sequence[DeviceHealth]

BROKEN_ANSWERS: Told = dict.fromkeys(ASKED, OFFLINE) | dict.fromkeys(KEYS, WELL)
LINE_FAULTS: dict[str, Told] = {
    "unplug": dict.fromkeys(EVERY, ABSENT),
    "silence": BROKEN_ANSWERS,
    "garbage": BROKEN_ANSWERS,
    "half": BROKEN_ANSWERS,
    "flip": BROKEN_ANSWERS,
}
"""What each fault of the line makes a device's health; `plug` and `well` end it."""
SLOW_LINES = {"slow": "slow 0.1", "baud 9600": "baud 9600"}
"""With these every device does its work; less slow than on the panel, for slow machines."""
OWN_FAULTS: dict[str, dict[str, Condition]] = {
    "printer": {
        "paper end": (Health.FAULT, FailReason.PAPER_END),
        "paper near": (Health.WARN, FailReason.PAPER_NEAR_END),
        "paper jam": BROKEN,
        "cover open": (Health.FAULT, FailReason.COVER_OPEN),
        "cutter jam": (Health.FAULT, FailReason.CUTTER),
        "line off": OFFLINE,
    },
    "ratepad": {"sick": BROKEN},
    "led": {"exception 4": BROKEN, "mute 1": OFFLINE},
}
WORK = {
    "reader": ("lift", "card sample:adult"),
    "lrc_reader": ("lift", "card sample:senior"),
    "keypad": ("key 4",),
    "scanner": ("scan A023",),
}
"""What makes those do their work who do it when somebody comes."""
TRIES = 6
MEND = {
    "paper": "paper ok",
    "cover": "cover closed",
    "cutter": "cutter ok",
    "line": "line on",
    "sick": "sick off",
    "exception": "exception off",
    "mute": "mute off",
    "deaf": "deaf off",
    "twice": "twice off",
}
"""The first word of a fault → what ends it."""
TOLD_OTHERWISE = {
    "reader": {"unreadable", "checksum", "wrong"},
    "lrc_reader": {"unreadable", "checksum", "wrong"},
    "printer": {"paper end 40", "deaf", "mute"},
    "caller": {"power"},
    "ratepad": {"restart", "stray 5", "twice"},
    "led": {"power"},
    "scanner": {"long", "dropped"},
}
"""Faults of one card, slip, answer or code: no health. `test_station_card`, `test_station_printer`,
`caller`, `ratepad`, `led` and `hid` look at what is told instead."""


def like(name: str) -> str:
    """The device of the tables that another one is a model of: the first of its kind."""
    if name in EVERY:
        return name
    kinds = {driver.simulated.name: driver.kind for driver in DRIVERS.values()}
    return next(each for each in EVERY if kinds[each] == kinds[name])


class Bench:
    """Every registered device at one station."""

    def __init__(self, station: Station, devices: dict[str, Simulator], heard: Heard) -> None:
        self.station, self.devices = station, devices
        self._parts = dict(zip((part.part for part in station.health()), devices, strict=True))
        self._heard, self._since = heard, 0

    @property
    def is_well(self) -> bool:
        """Whether all are, now."""
        return all((part.state, part.reason) == WELL for part in self.station.health())

    def forget(self) -> None:
        """What counts is told from now on."""
        self._since = len(self._heard)

    def came_to(self, wanted: Told) -> bool:
        """Whether each device has told its condition of the table; a wrong bit may look right for
        a moment. One that is to be well has told nothing else."""
        told: dict[str, set[Condition]] = {name: set() for name in self.devices}
        for part in self._heard[self._since :]:
            told[self._parts[part.part]].add((part.state, part.reason))
        return all(
            not told[name] - {WELL} if condition == WELL else condition in told[name]
            for name, condition in wanted.items()
        )


def _simulated(driver: Driver, folder: Path) -> Simulator:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    link = folder / driver.simulated.name
    words = [driver.simulated.name, "--link", str(link)]
    words += ["--out", str(folder / "slips")] if driver.kind == "printer" else []
    return driver.simulated.make(PtyLine(link), parser.parse_args(words))


def _config(driver: Driver, port: str) -> DeviceConfig:
    needed: dict[str, object] = {"windows": {"3": 1}} if driver.kind == "led" else {}
    return DeviceConfig(kind=driver.kind, driver=driver.name, port=port, width=58, options=needed)


@pytest.fixture
def bench(tmp_path: Path, make_station, kit, told, monkeypatch) -> Iterator[Bench]:
    monkeypatch.setattr(pad_device, "ASK_AGAIN", 0.1)
    monkeypatch.setattr(asking, "SILENT_AFTER", 1.0)
    with ExitStack() as stack:
        devices = {
            driver.simulated.name: stack.enter_context(_simulated(driver, tmp_path))
            for driver in DRIVERS.values()
        }
        ports = (device.port for device in devices.values())
        station = make_station(*map(_config, DRIVERS.values(), ports))
        found = Bench(station, devices, told.health)
        kit.wait_until(lambda: found.is_well, 60)
        yield found


def test_the_tables_know_every_device_and_every_fault() -> None:
    simulated = {driver.simulated.name: driver.simulated for driver in DRIVERS.values()}
    assert set(EVERY) <= set(simulated)
    assert {*LINE_FAULTS, *SLOW_LINES, "plug", "well"} == set(LINE)
    assert all(set(told) == set(EVERY) for told in LINE_FAULTS.values())
    for name, each in simulated.items():
        ends = set(MEND.values())
        known = {*OWN_FAULTS.get(like(name), ()), *TOLD_OTHERWISE.get(like(name), ())}
        assert known == set(each.faults) - ends, name
        assert {MEND[f.split()[0]] for f in each.faults if f.split()[0] in MEND} <= set(each.faults)


@pytest.mark.parametrize("fault", LINE_FAULTS)
def test_a_fault_of_the_line_is_told_and_ends(bench: Bench, kit, fault: str) -> None:
    bench.forget()
    for device in bench.devices.values():
        assert device.command(fault).startswith("ok")
    # A five-key pad says nothing while nobody rates: who asks finds out.
    bench.station.wake_pad()
    wanted = {name: LINE_FAULTS[fault][like(name)] for name in bench.devices}
    kit.wait_until(lambda: bench.came_to(wanted), 60)
    for device in bench.devices.values():
        assert device.command("plug" if fault == "unplug" else "well").startswith("ok")
    kit.wait_until(lambda: bench.is_well, 60)


@pytest.mark.parametrize("fault", SLOW_LINES)
def test_on_a_slow_line_every_device_does_its_work(bench: Bench, kit, told, fault: str) -> None:
    proved: dict[str, FailReason | None] = {}
    tries = count()
    for device in bench.devices.values():
        assert device.command(SLOW_LINES[fault]).startswith("ok")

    def work() -> None:
        for part in bench.station.provable:
            bench.station.prove(part, lambda reason, part=part: proved.update({part: reason}))
        bench.station.submit_print(kit.job(f"slip-{next(tries)}"))
        for name, lines in WORK.items():
            for line in lines:
                assert bench.devices[name].command(line).startswith("ok")

    def is_done() -> bool:
        slips = {result.state for result in told.prints}
        cards = sum(isinstance(card, CardRead) for card in told.cards)
        return JobState.PRINTED in slips and cards >= 2 and bool(told.pads) and bool(told.scans)

    bench.station.show_numbers({3: "A023"})
    kit.wait_until(lambda: NumberShown(3, "A023") in told.shown, 60)
    _try(kit, work, lambda: is_done() and proved == dict.fromkeys(bench.station.provable))
    kit.wait_until(lambda: bench.is_well, 60)


def _try(kit, act: Callable[[], None], done: Callable[[], bool]) -> None:
    """A busy machine may be too late for a device now and then, but not each time."""
    for _ in range(TRIES):
        act()
        with suppress(AssertionError):
            kit.wait_until(done, 10)
            return
    pytest.fail("the work was never done")


def test_a_device_s_own_faults_are_told_and_end(bench: Bench, kit) -> None:
    """One fault of each device at a time, all devices at once."""
    faults = {name: [*OWN_FAULTS.get(like(name), {}).items()] for name in bench.devices}
    for row in range(max(map(len, faults.values()))):
        now = {name: each[row][0] for name, each in faults.items() if row < len(each)}
        ill = {name: faults[name][row][1] for name in now}
        wanted = dict.fromkeys(bench.devices, WELL) | ill
        bench.forget()
        for name, fault in now.items():
            assert bench.devices[name].command(fault).startswith("ok")
        kit.wait_until(lambda wanted=wanted: bench.came_to(wanted), 60)
        for name, fault in now.items():
            bench.devices[name].command(MEND[fault.split()[0]])
        kit.wait_until(lambda: bench.is_well, 60)
