"""The kiosk's devices with true bytes: a simulated reader and printer, in this process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from assets.ui import application
from hardware.config import DeviceConfig, StationConfig
from hardware.escpos.sim import sim_printer
from hardware.sim.base import Simulator
from hardware.sim.reader import sim_reader
from hardware.sim.tcp_line import TcpLine
from hub.client.mirror import Mirror
from hub.client.qt import HubClient
from hub.contract.commands import IssueTicket
from hub.contract.devices import (
    AnyResult,
    DeviceHealth,
    FailReason,
    Health,
    JobState,
    Line,
    Paper,
    PrintJob,
    PrintResult,
)
from kiosk.devices import Devices
from kiosk.events import Event, Page
from kiosk.journey import Journey
from kiosk.overlays import Overlay
from kiosk.session import Slip
from tests.kiosk.samples import RecordingHub, ticket

pytestmark = pytest.mark.qt
WITHIN_MS = 8000


class Wire(QObject):
    """As much of the hub client as the devices use."""

    jobReceived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.mirror = Mirror()
        self.reported: list[AnyResult] = []
        self.health: tuple[DeviceHealth, ...] = ()

    def report(self, result: AnyResult) -> None:
        self.reported.append(result)

    def set_health(self, health: Sequence[DeviceHealth]) -> None:
        self.health = tuple(health)


class Bench:
    """A kiosk with its simulated reader and printer."""

    def __init__(self, folder: Path, journey: Journey, reader: Simulator, printer: Simulator):
        self.journey, self.reader, self.printer = journey, reader, printer
        self.wire = Wire()
        config = StationConfig(
            devices=(
                DeviceConfig(kind="card", driver="sam_v", port=reader.port),
                DeviceConfig(kind="printer", driver="escpos", port=printer.port, width=58),
            )
        )
        self.devices = Devices(config, cast(HubClient, self.wire), journey)


@pytest.fixture
def bench(tmp_path: Path, journey: Journey) -> Iterator[Bench]:
    application()
    journey.on_health(())
    reader = sim_reader(tmp_path / "reader")
    printer = sim_printer(TcpLine("127.0.0.1", 0), 384, tmp_path / "slips")
    with reader, printer:
        made = Bench(tmp_path, journey, reader, printer)
        made.devices.start()
        yield made
        made.devices.stop()


def slip(bench: Bench) -> PrintJob:
    now = bench.devices._now()
    paper = Paper(template="ticket", blocks=(Line(text="A023", size=3),))
    return PrintJob(job_id="job-1", valid_until=now + timedelta(seconds=60), paper=paper)


def test_a_tapped_card_reaches_the_journey(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.journey.parts.can_read_cards, timeout=WITHIN_MS)
    bench.reader.command("card sample:senior")
    qtbot.waitUntil(lambda: bool(bench.journey.card), timeout=WITHIN_MS)
    assert bench.journey.modes.elder


def test_an_expired_card_is_told(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.journey.parts.can_read_cards, timeout=WITHIN_MS)
    bench.reader.command("card sample:expired")
    qtbot.waitUntil(lambda: bench.journey.overlay is Overlay.CARD_EXPIRED, timeout=WITHIN_MS)
    assert not bench.journey.card


def test_a_slip_is_printed_and_told_to_both(bench: Bench, hub: RecordingHub, qtbot: QtBot) -> None:
    journey = bench.journey
    qtbot.waitUntil(lambda: journey.parts.can_print, timeout=WITHIN_MS)
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    bench.wire.jobReceived.emit(slip(bench))
    hub.answer(IssueTicket, ticket)
    qtbot.waitUntil(lambda: journey.visit.slip is Slip.PRINTED, timeout=WITHIN_MS)
    states = [getattr(result, "state", None) for result in bench.wire.reported]
    assert states == [JobState.PRINTING, JobState.PRINTED]


def test_a_test_slip_is_the_staffs_alone(bench: Bench, qtbot: QtBot) -> None:
    told: list[PrintResult] = []
    bench.devices.printed.connect(told.append)
    qtbot.waitUntil(lambda: bench.journey.parts.can_print, timeout=WITHIN_MS)
    job = bench.devices.print_test()
    qtbot.waitUntil(lambda: bool(told) and told[-1].state is JobState.PRINTED, timeout=WITHIN_MS)
    assert {result.job_id for result in told} == {job}
    assert bench.wire.reported == []


def test_a_fallen_screen_is_told_beside_the_devices(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.journey.parts.can_print, timeout=WITHIN_MS)
    screen = DeviceHealth("screen", Health.WARN, FailReason.RESTARTED)
    bench.devices.set_screen(screen)
    assert bench.wire.health[-1] == screen
    bench.devices.set_screen()
    assert screen not in bench.wire.health


def test_no_paper_is_known_at_once_and_the_ticket_stands(
    bench: Bench, hub: RecordingHub, qtbot: QtBot
) -> None:
    journey = bench.journey
    qtbot.waitUntil(lambda: journey.parts.can_print, timeout=WITHIN_MS)
    bench.printer.command("paper end")
    qtbot.waitUntil(lambda: journey.parts.printer_reason is FailReason.PAPER_END, timeout=WITHIN_MS)
    assert any(part.reason is FailReason.PAPER_END for part in bench.wire.health)
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    hub.answer(IssueTicket, lambda request_id: ticket(request_id, job=None))
    assert journey.flow.page is Page.NO_SLIP


def test_a_card_that_stays_begins_no_visit_and_is_told_as_forgotten(
    bench: Bench, hub: RecordingHub, qtbot: QtBot
) -> None:
    journey = bench.journey
    qtbot.waitUntil(lambda: journey.parts.can_read_cards, timeout=WITHIN_MS)
    bench.reader.command("card sample:adult")
    qtbot.waitUntil(lambda: bool(journey.card), timeout=WITHIN_MS)
    journey.handle(Event.IDLE)
    for _ in range(journey.settings.card_forgotten_s):
        journey.tick()
    assert reasons(bench) == [FailReason.CARD_LEFT, None]
    assert not journey.card
    bench.reader.command("lift")
    qtbot.waitUntil(lambda: reasons(bench) == [None, None], timeout=WITHIN_MS)
    assert not journey.lying.lies
    bench.reader.command("card sample:adult")
    qtbot.waitUntil(lambda: bool(journey.card), timeout=WITHIN_MS)


def reasons(bench: Bench) -> list[FailReason | None]:
    """Why each of the two parts is not well, as the hub was told."""
    return [part.reason for part in bench.wire.health]
