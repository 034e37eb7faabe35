"""How a watched kiosk leaves, and what the hub hears of its falls."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from assets.ui import application
from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.states import Clock
from kiosk.devices import Devices
from kiosk.journey import Journey
from kiosk.night import QUIET_S
from kiosk.watch.life import Life
from kiosk.watch.rules import Beat
from kiosk.watch.wire import as_environment
from tests.conftest import wait_for
from tests.kiosk.samples import NOON
from tests.kiosk.watch.test_pulse import Ear

pytestmark = pytest.mark.qt


class Parts:
    """As much of the devices as the kiosk's life uses."""

    def __init__(self) -> None:
        self.screens: list[DeviceHealth | None] = []

    def set_screen(self, screen: DeviceHealth | None = None) -> None:
        self.screens.append(screen)


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ear]:
    made = Ear()
    for name, value in as_environment(made.post._replace(falls=2)).items():
        monkeypatch.setenv(name, value)
    before = signal.getsignal(signal.SIGTERM)
    yield made
    signal.signal(signal.SIGTERM, before)
    made.close()


def begin(journey: Journey, parts: Parts) -> tuple[Life, QObject]:
    application()
    parent = QObject()
    return Life(QQuickWindow(), journey, cast(Devices, parts), None, parent), parent


def test_at_night_a_quiet_kiosk_ends_to_be_started_again(journey: Journey, ear: Ear) -> None:
    life, parent = begin(journey, Parts())
    journey.on_state("clock", Clock(NOON.replace(hour=3, minute=31)))
    life._started -= timedelta(hours=8)
    app = application()

    journey.quiet_s = QUIET_S - 1
    life._look_at_the_night()
    assert life._leaving is None
    journey.quiet_s = QUIET_S
    QTimer.singleShot(0, life, life._look_at_the_night)
    assert app.exec() == 0
    life.end()
    assert Beat.AGAIN in ear.heard()
    parent.deleteLater()


def test_without_a_watchdog_that_listens_no_kiosk_ends_itself(journey: Journey, ear: Ear) -> None:
    life, parent = begin(journey, Parts())
    journey.on_state("clock", Clock(NOON.replace(hour=3, minute=31)))
    life._started -= timedelta(hours=8)
    journey.quiet_s = QUIET_S
    assert life._line is not None
    ear.close()

    def missed() -> bool:
        life._line.send(Beat.LOOP)
        return not life.watched

    wait_for(missed, 30)
    life._look_at_the_night()
    assert life._leaving is None
    parent.deleteLater()


def test_a_kiosk_that_fell_lately_tells_of_its_screen(journey: Journey, ear: Ear) -> None:
    parts = Parts()
    _, parent = begin(journey, parts)
    (screen,) = parts.screens
    assert screen is not None
    expected = ("screen", Health.WARN, FailReason.RESTARTED)
    assert (screen.part, screen.state, screen.reason) == expected
    parent.deleteLater()


def test_an_unwatched_kiosk_restarts_for_nobody(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("JIAOHAO_WATCHED", raising=False)
    parts = Parts()
    life, parent = begin(journey, parts)
    assert not life.watched
    assert parts.screens == []
    parent.deleteLater()
