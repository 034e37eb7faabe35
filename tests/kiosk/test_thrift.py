"""Memory goes back when somebody has gone, once, and the allocator takes what it is told."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QJSEngine
from pytestqt.qtbot import QtBot

from assets.ui import create_engine
from kiosk.app import QML, tidy
from kiosk.events import Event
from kiosk.journey import Journey
from kiosk.thrift import at_rest, begin_thrifty, give_back

PIECES, PIECE = 40_000, 2_000


def test_it_acts_once_each_time_somebody_has_gone(journey: Journey) -> None:
    acts: list[str] = []
    follow = at_rest(lambda: journey.waits_for_next, lambda: acts.append("given back"))
    follow()
    assert acts == []
    for _ in range(2):
        journey.touch(Event.CHOOSE_SERVICE, "A")
        follow()
        journey.touch(Event.HOME)
        follow()
        follow()
    assert acts == ["given back"] * 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux's own figures")
def test_what_is_freed_between_what_stays_goes_back() -> None:
    begin_thrifty()
    kept = [bytearray(PIECE) for _ in range(PIECES)]
    full = resident_kb()
    kept = kept[-1:]
    give_back()
    assert resident_kb() < full - PIECES * PIECE // 1024 // 2
    assert len(kept) == 1


@pytest.mark.qt
def test_what_qml_no_longer_holds_is_gone_with_the_visit(qtbot: QtBot) -> None:
    engine = create_engine(QML)
    left, gone = QObject(), []
    left.destroyed.connect(lambda: gone.append("left"))
    engine.newQObject(left)
    QJSEngine.setObjectOwnership(left, QJSEngine.ObjectOwnership.JavaScriptOwnership)
    tidy(engine)
    qtbot.waitUntil(lambda: gone == ["left"], timeout=30_000)


def resident_kb() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4
