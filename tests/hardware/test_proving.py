"""A self-test lets silent devices prove themselves: it is heard on true bytes whether they do."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from hardware import self_test
from hardware.caller.sim import sim_caller
from hardware.config import DeviceConfig
from hardware.hid.sim import KeyboardSimulator, KeypadModel
from hardware.pad import device as pad_device
from hardware.pad.sim import sim_pad
from hardware.ratepad.sim import sim_ratepad
from hardware.self_test import StationTest
from hardware.sim.base import Simulator
from hardware.sim.pty_line import PtyLine
from hardware.stations import Station
from hub.contract.devices import AskRating, FailReason, SelfTest, SelfTested, Tried
from hub.contract.words import Text

PARTS = ("pad", "pad-2", "pad-3", "caller")


class Bench:
    """A station with both families of pads, a keypad and a handset, and its self-tests."""

    def __init__(self, devices: dict[str, Simulator], station: Station, kit) -> None:
        self.devices, self.station, self._kit = devices, station, kit
        self.told: list[SelfTested] = []
        self.tests = StationTest(self.told.append, lambda: kit.now)

    def try_out(self) -> dict[str, Tried]:
        """What a self-test tells."""
        until = self._kit.now + timedelta(minutes=1)
        before = len(self.told)
        self.tests.begin(SelfTest(job_id=f"job-{before}", valid_until=until), self.station)
        self._kit.wait_until(lambda: len(self.told) > before)
        return {part.part: part for part in self.told[-1].parts}

    def says(self, part: str, line: str, words: str) -> None:
        self._kit.wait_until(lambda: words in self.devices[part].command(line))


@pytest.fixture
def bench(tmp_path: Path, make_station, kit, told, monkeypatch) -> Iterator[Bench]:
    monkeypatch.setattr(pad_device, "ASK_AGAIN", 0.2)
    devices = {
        "pad": sim_pad(tmp_path / "pad"),
        "pad-2": sim_ratepad(PtyLine(tmp_path / "ratepad")),
        "pad-3": KeyboardSimulator(KeypadModel(), PtyLine(tmp_path / "keypad")),
        "caller": sim_caller(tmp_path / "caller"),
    }
    drivers = ("ff68", "a55a", "hid", "ff68")
    with ExitStack() as stack:
        for device in devices.values():
            stack.enter_context(device)
        station = make_station(
            *(
                DeviceConfig(kind=part.partition("-")[0], driver=driver, port=device.port)
                for (part, device), driver in zip(devices.items(), drivers, strict=True)
            )
        )
        kit.wait_until(lambda: {h.state.value for h in station.health()} == {"ok"})
        yield Bench(devices, station, kit)


def test_what_can_be_asked_is_asked(bench: Bench) -> None:
    assert bench.station.provable == ("pad", "pad-2", "caller")
    found = bench.try_out()
    assert found == {part: Tried(part, passed=True) for part in PARTS}
    # It was not only believed: each has really done something.
    assert bench.devices["pad"].command("beeps") == "ok 1"
    assert bench.devices["caller"].command("beeps") == "ok 1"
    bench.says("pad-2", "shows", "opened=1")
    bench.says("pad-2", "shows", "asleep")


def test_one_that_does_not_answer_has_not_passed_and_is_found_again(bench: Bench, kit) -> None:
    bench.devices["pad"].command("silence")
    bench.devices["pad-2"].command("silence")
    found = bench.try_out()
    for part in ("pad", "pad-2"):
        assert found[part] == Tried(part, passed=False, reason=FailReason.OFFLINE)
    assert found["caller"].passed
    bench.devices["pad"].command("well")
    bench.devices["pad-2"].command("well")
    kit.wait_until(lambda: {h.state.value for h in bench.station.health()} == {"ok"})
    assert all(part.passed for part in bench.try_out().values())


def test_a_pad_that_asks_for_a_rating_is_left_in_peace(bench: Bench, kit, told) -> None:
    bench.station.open_rating(
        AskRating(
            job_id="job",
            valid_until=kit.now + timedelta(seconds=600),
            rating="rating-1",
            window=3,
            subject=Text("残疾人证新办"),
            ticket="A023",
        )
    )
    bench.says("pad-2", "shows", "asks=A023")
    assert bench.try_out()["pad-2"].passed
    assert "asks=A023" in bench.devices["pad-2"].command("shows")
    bench.devices["pad-2"].command("key 5")
    kit.wait_until(lambda: any(getattr(event, "level", None) == 5 for event in told.pads))


def test_a_part_that_hangs_is_given_up(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "GIVE_UP_S", 0.0)
    hangs = threading.Event()
    monkeypatch.setattr(bench.station, "prove", lambda part, settle: hangs.set())
    until = bench.tests._now() + timedelta(minutes=1)
    bench.tests.begin(SelfTest(job_id="job", valid_until=until), bench.station)
    assert hangs.is_set()
    assert bench.told == []
    bench.tests.look()
    bench.tests.look()
    (result,) = bench.told
    ill = {part.part: part.reason for part in result.parts if not part.passed}
    assert ill == dict.fromkeys(("pad", "pad-2", "caller"), FailReason.OFFLINE)
