"""A station against simulated devices, and what it told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from hardware.card.checks import CardEvent, CardFault, CardGone, CardRead
from hardware.devices import NumberShown
from hardware.escpos import device as escpos_device
from hardware.escpos.sim import PrinterModel, sim_printer
from hardware.hid.values import Scan
from hardware.pad.values import PadEvent
from hardware.sim.base import Simulator
from hardware.sim.tcp_line import TcpLine
from hardware.stations import DeviceConfig, Station, StationConfig
from hub.contract.devices import (
    DeviceHealth,
    FailReason,
    JobState,
    Line,
    Paper,
    PrintJob,
    PrintResult,
)

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)


class Kit:
    """What the tests make again and again."""

    today = TODAY
    now = NOW

    @staticmethod
    def wait_until(condition: Callable[[], bool], seconds: float = 30.0) -> None:
        """Wait for something that happens in another thread."""
        until = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < until, "it did not happen in time"
            time.sleep(0.005)

    @staticmethod
    def printer(port: str) -> DeviceConfig:
        return DeviceConfig(kind="printer", driver="escpos", port=port, width=58)

    @staticmethod
    def reader(port: str) -> DeviceConfig:
        return DeviceConfig(kind="card", driver="sam_v", port=port)

    @staticmethod
    def pad(port: str) -> DeviceConfig:
        return DeviceConfig(kind="pad", driver="ff68", port=port)

    @staticmethod
    def job(job_id: str, *texts: str, seconds: float = 30) -> PrintJob:
        """A small slip that is valid for some seconds."""
        blocks = tuple(Line(text) for text in texts or (job_id,))
        until = NOW + timedelta(seconds=seconds)
        return PrintJob(job_id=job_id, valid_until=until, paper=Paper("test", blocks))


@pytest.fixture
def kit() -> Kit:
    return Kit()


@dataclass
class Told:
    """What the station's callbacks were given, in order."""

    cards: list[CardRead | CardFault] = field(default_factory=list)
    gone: int = 0
    health: list[DeviceHealth] = field(default_factory=list)
    prints: list[PrintResult] = field(default_factory=list)
    pads: list[PadEvent] = field(default_factory=list)
    shown: list[NumberShown] = field(default_factory=list)
    scans: list[Scan] = field(default_factory=list)
    threads: set[str] = field(default_factory=set)

    def note_card(self, result: CardEvent) -> None:
        self.threads.add(threading.current_thread().name)
        if isinstance(result, CardGone):
            self.gone += 1
        else:
            self.cards.append(result)

    def states(self, job_id: str) -> list[tuple[JobState, FailReason | None]]:
        return [(r.state, r.reason) for r in self.prints if r.job_id == job_id]

    def last(self, job_id: str) -> tuple[JobState, FailReason | None] | None:
        states = [s for s in self.states(job_id) if s[0] is not JobState.PRINTING]
        return states[-1] if states else None

    def conditions(self, part: str) -> list[tuple[str, FailReason | None]]:
        return [(h.state.value, h.reason) for h in self.health if h.part == part]

    def once_each_way(self, part: str) -> bool:
        """No condition was told twice in a row. How many there were is a busy machine's matter."""
        return all(one != other for one, other in pairwise(self.conditions(part)))


class Clock:
    """The station's wall clock; stands still unless moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def clock() -> Clock:
    return Clock()


MakeStation = Callable[..., Station]


@pytest.fixture
def make_station(
    told: Told, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakeStation]:
    """Starts stations; stops them at the end. Idle printers are looked at more often."""
    monkeypatch.setattr(escpos_device, "PRINTER_STEP", 0.2)
    stations: list[Station] = []

    def make(*parts: DeviceConfig, state_dir: Path | None = None) -> Station:
        station = Station(
            StationConfig(devices=parts, state_dir=state_dir),
            on_card=told.note_card,
            on_health=told.health.append,
            on_print=told.prints.append,
            on_pad=told.pads.append,
            on_shown=told.shown.append,
            on_scan=told.scans.append,
            now=clock,
            today=lambda: TODAY,
        )
        stations.append(station)
        station.start()
        return station

    yield make
    for station in stations:
        station.stop()


@dataclass
class Slips:
    """The simulated printer on TCP and the slips that it drew."""

    simulator: Simulator
    model: PrinterModel
    folder: Path

    def files(self) -> list[Path]:
        return sorted(self.folder.glob("*.png"))


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[Slips]:
    simulator = sim_printer(TcpLine(), 384, tmp_path / "slips")
    assert isinstance(simulator.model, PrinterModel)
    with simulator:
        yield Slips(simulator, simulator.model, tmp_path / "slips")
