"""The hub's question on a pad of a station of its own: true keys from a simulated pad."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from hardware.hid.sim import KeyboardSimulator, KeypadModel
from hardware.pad.asking import Asking
from hardware.pad.sim import sim_pad
from hardware.sim.pty_line import PtyLine
from hardware.stations import DeviceConfig
from hub.client.port import OnReply
from hub.contract.commands import AnyCommand, Rate
from hub.contract.devices import (
    AnyResult,
    AskRating,
    DeviceHealth,
    RatingClosed,
    RatingShown,
    StopRating,
)
from hub.contract.results import Refusal
from hub.contract.words import Level, Text


class Hub:
    """A hub port that records."""

    def __init__(self) -> None:
        self.asked: list[tuple[AnyCommand, OnReply]] = []
        self.reports: list[AnyResult] = []

    def request(self, command: AnyCommand, on_reply: OnReply) -> None:
        self.asked.append((command, on_reply))

    def report(self, result: AnyResult) -> None:
        self.reports.append(result)

    def set_health(self, health: Sequence[DeviceHealth]) -> None:
        """Not looked at."""

    def told(self) -> list[type]:
        return [type(report) for report in self.reports]


def question(kit, number: int = 1) -> AskRating:
    return AskRating(
        job_id=f"job-{number}",
        valid_until=kit.now + timedelta(seconds=180),
        rating=f"rating-{number}",
        window=4,
        subject=Text("示例"),
        ticket="A023",
    )


def test_one_key_answers_one_question(
    kit, clock, make_station, told, tmp_path: Path, caplog
) -> None:
    hub = Hub()
    with sim_pad(tmp_path / "pad") as pad:
        three = msgspec.structs.replace(kit.pad(pad.port), options={"values": "three"})
        station = make_station(three)
        asking = Asking(hub, station, clock)
        kit.wait_until(lambda: station.can_ask)
        pad.command("unplug")
        kit.wait_until(lambda: not station.can_ask)
        asking.ask(question(kit, 0))
        assert hub.told() == [RatingClosed]
        pad.command("plug")
        kit.wait_until(lambda: station.can_ask)
        asking.ask(question(kit))
        kit.wait_until(lambda: pad.command("heard").endswith("woken=1"))
        pad.command("key 2")
        pad.command("key 4")
        kit.wait_until(lambda: len(told.pads) == 2)
        for event in (*told.pads, *told.pads):
            asking.press(event)
        ((rate, on_reply),) = hub.asked
        assert isinstance(rate, Rate)
        assert (rate.rating, rate.level) == ("rating-1", Level.VERY_GOOD)
        assert rate.source == "pad:ff68:three"
        with caplog.at_level(logging.WARNING):
            on_reply(Refusal(request_id="r", code="already_rated", message="", whose="person"))
        assert caplog.messages == ["a rating by keypad was not taken: already_rated"]
        assert hub.told() == [RatingClosed, RatingShown]


def test_a_keypad_that_is_a_keyboard_answers_too(
    kit, clock, make_station, told, tmp_path: Path
) -> None:
    hub = Hub()
    with KeyboardSimulator(KeypadModel(), PtyLine(tmp_path / "keypad")) as keypad:
        station = make_station(DeviceConfig(kind="pad", driver="hid", port=keypad.port))
        kit.wait_until(lambda: station.can_ask)
        asking = Asking(hub, station, clock)
        asking.ask(question(kit))
        assert hub.told() == [RatingShown]
        keypad.command("key 4")
        kit.wait_until(lambda: told.pads)
        asking.press(told.pads[0])
    ((rate, _),) = hub.asked
    assert isinstance(rate, Rate)
    assert (rate.rating, rate.level, rate.source) == ("rating-1", Level.GOOD, "pad:hid:five")


@pytest.mark.parametrize("stopped", [True, False])
def test_a_question_ends_by_the_hub_or_by_time(
    stopped: bool, kit, clock, make_station, told, tmp_path: Path
) -> None:
    hub = Hub()
    with sim_pad(tmp_path / "pad") as pad:
        station = make_station(kit.pad(pad.port))
        kit.wait_until(lambda: station.can_ask)
        asking = Asking(hub, station, clock)
        asking.ask(question(kit))
        if stopped:
            until = kit.now + timedelta(minutes=1)
            asking.stop(StopRating(job_id="stop-1", valid_until=until, rating="rating-1"))
        clock.now = kit.now + timedelta(seconds=60)
        asking.tick()
        asking.tick()
        pad.command("key 5")
        kit.wait_until(lambda: len(told.pads) == 1)
        asking.press(told.pads[0])
    assert hub.asked == []
    assert hub.told() == ([RatingShown] if stopped else [RatingShown, RatingClosed])
