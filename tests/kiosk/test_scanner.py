"""A scanner that the kiosk's station holds itself: its codes reach the journey as typed ones do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from assets.ui import application
from hardware.config import DeviceConfig, StationConfig
from hardware.hid import device
from hardware.hid.sim import KeyboardSimulator, ScannerModel
from hardware.sim.base import Simulator
from hardware.sim.tcp_line import TcpLine
from hub.client.qt import HubClient
from hub.contract.commands import ShowProgress
from hub.contract.devices import Health
from kiosk.devices import Devices
from kiosk.events import Page
from kiosk.journey import Journey
from kiosk.pictures.frame import frame_row
from kiosk.settings import KioskSettings
from tests.kiosk.samples import RecordingHub
from tests.kiosk.test_devices import Wire

pytestmark = pytest.mark.qt
WITHIN_MS = 30_000
TOKEN = "AbC-_0123456789abcdefg"


@pytest.fixture
def scanner(journey: Journey, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Simulator]:
    # A busy machine may pause within a code.
    monkeypatch.setattr(device, "PAUSE", 60.0)
    application()
    wire = Wire()
    line = TcpLine()
    with KeyboardSimulator(ScannerModel(), line) as simulator:
        config = DeviceConfig(kind="scanner", driver="hid", port=simulator.port)
        devices = Devices(StationConfig(devices=(config,)), cast(HubClient, wire), journey)
        devices.start()
        qtbot.waitUntil(
            lambda: wire.health[0].state is Health.OK and line.joined, timeout=WITHIN_MS
        )
        yield simulator
        devices.stop()


def test_a_scanned_ticket_is_looked_up(
    scanner: Simulator, journey: Journey, hub: RecordingHub, qtbot: QtBot
) -> None:
    scanner.command("scan 6901234567892")
    scanner.command("long")
    scanner.command(f"scan https://hall.example/t/{TOKEN}")
    qtbot.waitUntil(lambda: journey.flow.page is not Page.HOME, timeout=WITHIN_MS)
    asked = [command for command in hub.commands if isinstance(command, ShowProgress)]
    assert [command.token for command in asked] == [TOKEN]


def test_screens_speak_of_a_scanner_only_while_it_works(
    scanner: Simulator, journey: Journey, qtbot: QtBot
) -> None:
    assert not journey.settings.scanner
    assert frame_row(journey)["scanner"]
    scanner.command("unplug")
    qtbot.waitUntil(lambda: not frame_row(journey)["scanner"], timeout=WITHIN_MS)
    scanner.command("plug")
    qtbot.waitUntil(lambda: bool(frame_row(journey)["scanner"]), timeout=WITHIN_MS)


def test_one_that_types_is_there_by_the_settings(hub: RecordingHub) -> None:
    assert Journey(hub, KioskSettings(scanner=True)).can_scan
    assert not Journey(hub, KioskSettings()).can_scan
