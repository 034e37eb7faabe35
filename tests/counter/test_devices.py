"""The counter's own devices: true bytes to a simulated printer, true keys from a simulated pad."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counter.devices import Devices
from counter.session import Session
from hardware.escpos.sim import sim_printer
from hardware.pad.sim import sim_pad
from hardware.sim.base import Simulator
from hardware.sim.tcp_line import TcpLine
from hardware.stations import DeviceConfig, StationConfig
from hub.contract.commands import Rate
from hub.contract.devices import (
    AskRating,
    FailReason,
    Health,
    JobState,
    Line,
    Paper,
    PrintJob,
    RatingClosed,
    RatingShown,
    SelfTest,
    StopRating,
    Tried,
)
from hub.contract.states import Clock
from hub.contract.words import Level, Text

from .recorder import RecordingPort

pytestmark = pytest.mark.qt


class Desk:
    """A session, its devices and the simulators behind them."""

    def __init__(self, folder: Path) -> None:
        self.port = RecordingPort()
        self.seconds = 0.0
        self.session = Session(self.port, 3, lambda: self.seconds)
        # This PC is an hour fast: by its own clock each paper of the hub is worthless.
        self.session.on_state("clock", Clock(datetime.now().astimezone() - timedelta(hours=1)))
        self.printer: Simulator = sim_printer(TcpLine(), 384, folder / "slips")
        self.pad: Simulator = sim_pad(folder / "pad.pty")
        for simulator in (self.printer, self.pad):
            simulator.start()
        config = StationConfig(
            devices=(
                DeviceConfig(kind="printer", driver="escpos", port=self.printer.port, width=58),
                DeviceConfig(kind="pad", driver="ff68", port=self.pad.port),
            )
        )
        self.devices = Devices(config, self.session)
        self.devices.start()

    def well(self) -> bool:
        return [health.state for health in self.session.own] == [Health.OK, Health.OK]

    def stop(self) -> None:
        self.devices.stop()
        self.printer.stop()
        self.pad.stop()

    def until(self, seconds: float) -> datetime:
        return self.session.now() + timedelta(seconds=seconds)

    def question(self, number: int = 1, seconds: float = 60) -> AskRating:
        return AskRating(
            job_id=f"job-{number}",
            valid_until=self.until(seconds),
            rating=f"rating-{number}",
            window=3,
            subject=Text("残疾人证新办"),
            ticket="A023",
        )


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(tmp_path)
    qtbot.waitUntil(made.well, timeout=30_000)
    yield made
    made.stop()


def test_health_goes_to_the_hub_and_the_screen(desk: Desk, qtbot: QtBot) -> None:
    assert [health.part for health in desk.port.health] == ["printer", "pad"]
    desk.printer.command("paper end")
    qtbot.waitUntil(lambda: desk.port.health[0].state is Health.FAULT, timeout=30_000)
    assert desk.session.own == desk.port.health


def test_a_paper_is_printed_and_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    paper = Paper("acceptance", (Line("受理通知书", 2), Line("张*兰")))
    desk.devices.on_job(PrintJob(job_id="paper-1", valid_until=desk.until(60), paper=paper))
    qtbot.waitUntil(lambda: len(desk.port.results) == 2, timeout=30_000)
    assert [result.state for result in desk.port.results] == [  # type: ignore[union-attr]
        JobState.PRINTING,
        JobState.PRINTED,
    ]
    assert desk.session.prints["paper-1"].state is JobState.PRINTED
    assert [path.name for path in (tmp_path / "slips").glob("*.png")] == ["slip-0001.png"]


def test_a_key_rates_once(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.devices._pressed, timeout=30_000):  # nobody has asked yet
        desk.pad.command("key 5")
    desk.devices.on_job(desk.question())
    qtbot.waitUntil(lambda: "woken=1" in desk.pad.command("heard"), timeout=30_000)
    desk.pad.command("key 4")
    qtbot.waitUntil(lambda: bool(desk.port.take(Rate)), timeout=30_000)
    desk.pad.command("key 1")
    qtbot.waitUntil(lambda: "acknowledged=3" in desk.pad.command("heard"), timeout=30_000)
    (rate,) = desk.port.take(Rate)
    assert (rate.rating, rate.level, rate.source) == ("rating-1", Level.GOOD, "pad:ff68:five")
    assert rate.given_at is not None, "it counts also when the hub comes back later"
    assert [type(result) for result in desk.port.results] == [RatingShown]


def test_no_key_is_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.devices.on_job(desk.question(seconds=0.05))
    desk.seconds += 1.0
    qtbot.waitUntil(lambda: len(desk.port.results) == 2, timeout=30_000)
    assert [type(result) for result in desk.port.results] == [RatingShown, RatingClosed]
    assert desk.port.take(Rate) == []


def test_a_stop_makes_the_keys_mean_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.devices.on_job(desk.question())
    desk.devices.on_job(StopRating(job_id="stop-1", valid_until=desk.until(60), rating="rating-1"))
    desk.pad.command("key 5")
    qtbot.waitUntil(lambda: "acknowledged=1" in desk.pad.command("heard"), timeout=30_000)
    assert desk.port.take(Rate) == []


def test_the_pad_proves_itself_to_a_self_test(desk: Desk, qtbot: QtBot) -> None:
    told: list[tuple[Tried, bool]] = []
    here = threading.current_thread()

    def settle(tried: Tried) -> None:
        told.append((tried, threading.current_thread() is here))

    assert list(desk.devices.tries) == ["pad"], "a printer is asked all the time"
    job = SelfTest(job_id="test-1", valid_until=desk.until(60))
    desk.devices.tries["pad"](job, settle)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    desk.pad.command("silence")
    desk.devices.tries["pad"](job, settle)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=30_000)
    silent = Tried("pad", passed=False, reason=FailReason.OFFLINE)
    assert told == [(Tried("pad", passed=True), True), (silent, True)]
