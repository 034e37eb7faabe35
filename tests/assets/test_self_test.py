"""An app's self-test: a frame that is really shown, parts that answer, one that does not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from assets.self_test import SelfTester, Settle
from assets.ui import application
from hub.client.mirror import Mirror
from hub.client.qt import HubClient
from hub.contract.devices import (
    AnyResult,
    DeviceHealth,
    FailReason,
    Health,
    SelfTest,
    SelfTested,
    StopRating,
    Tried,
)

pytestmark = pytest.mark.qt
NOW = datetime(2026, 11, 23, tzinfo=UTC)
WITHIN_MS = 30_000


class Wire(QObject):
    """As much of the hub client as a test uses."""

    jobReceived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.mirror = Mirror()
        self.told: list[AnyResult] = []

    def report(self, result: AnyResult) -> None:
        self.told.append(result)

    def parts(self) -> dict[str, Tried]:
        (result,) = self.told
        assert isinstance(result, SelfTested)
        return {part.part: part for part in result.parts}


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """What pytest-qt makes when it is first."""
    return QGuiApplication


@pytest.fixture
def wire() -> Wire:
    application()
    return Wire()


@pytest.fixture
def window(wire: Wire) -> QQuickWindow:
    made = QQuickWindow()
    made.resize(40, 40)
    made.show()
    return made


def a_tester(wire: Wire, window: QQuickWindow, **more: object) -> SelfTester:
    return SelfTester(cast(HubClient, wire), window, **more)  # type: ignore[arg-type]


def job(*, slip: bool = False) -> SelfTest:
    return SelfTest(job_id="job-1", valid_until=NOW, slip=slip)


def test_a_screen_passes_with_its_next_frame(
    wire: Wire, window: QQuickWindow, qtbot: QtBot
) -> None:
    health = [DeviceHealth("card", Health.FAULT, FailReason.OFFLINE)]
    kept = a_tester(wire, window, health=lambda: health)
    wire.jobReceived.emit(StopRating(job_id="s", valid_until=NOW, rating="r"))
    assert wire.told == []
    wire.jobReceived.emit(job())
    qtbot.waitUntil(lambda: bool(wire.told), timeout=WITHIN_MS)
    assert wire.parts() == {
        "card": Tried("card", passed=False, reason=FailReason.OFFLINE),
        "screen": Tried("screen", passed=True),
    }
    del kept


def test_a_window_that_shows_nothing_has_not_passed(wire: Wire) -> None:
    hidden = QQuickWindow()
    kept = a_tester(wire, hidden)
    wire.jobReceived.emit(job())
    assert wire.told == []
    kept._ends.timeout.emit()
    assert wire.parts() == {"screen": Tried("screen", passed=False, reason=FailReason.OFFLINE)}


def test_parts_that_take_a_moment_are_waited_for(
    wire: Wire, window: QQuickWindow, qtbot: QtBot
) -> None:
    begun: list[Settle] = []
    kept = a_tester(wire, window, tries={"speaker": lambda _, settle: begun.append(settle)})
    wire.jobReceived.emit(job())
    with qtbot.waitSignal(window.frameSwapped, timeout=WITHIN_MS):
        window.update()
    assert wire.told == []
    begun[0](Tried("speaker", passed=True))
    qtbot.waitUntil(lambda: bool(wire.told), timeout=WITHIN_MS)
    assert wire.parts()["speaker"].passed
    assert kept._trial is None


@pytest.mark.parametrize(
    ("slip", "state", "printed"),
    [(True, Health.OK, 1), (False, Health.OK, 0), (True, Health.FAULT, 0)],
)
def test_a_slip_is_printed_when_asked_for_and_the_printer_is_well(
    wire: Wire, window: QQuickWindow, qtbot: QtBot, slip: bool, state: Health, printed: int
) -> None:
    asked: list[SelfTest] = []

    def print_one(which: SelfTest, settle: Callable[[Tried], None]) -> None:
        asked.append(which)
        settle(Tried("printer", passed=True))

    health = [DeviceHealth("printer", state)]
    kept = a_tester(wire, window, health=lambda: health, slips={"printer": print_one})
    wire.jobReceived.emit(job(slip=slip))
    qtbot.waitUntil(lambda: bool(wire.told), timeout=WITHIN_MS)
    assert len(asked) == printed
    assert wire.parts()["printer"].passed is (state is Health.OK)
    del kept


def test_a_new_test_takes_the_place_of_one_that_still_goes_on(
    wire: Wire, window: QQuickWindow, qtbot: QtBot
) -> None:
    begun: list[Settle] = []
    kept = a_tester(wire, window, tries={"speaker": lambda _, settle: begun.append(settle)})
    wire.jobReceived.emit(job())
    wire.jobReceived.emit(SelfTest(job_id="job-2", valid_until=NOW))
    begun[0](Tried("speaker", passed=False))
    begun[1](Tried("speaker", passed=True))
    qtbot.waitUntil(lambda: bool(wire.told), timeout=WITHIN_MS)
    (result,) = wire.told
    assert isinstance(result, SelfTested)
    assert result.job_id == "job-2"
    assert wire.parts()["speaker"].passed
    del kept
