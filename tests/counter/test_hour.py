"""A clerk's hour by keys alone: the real windows, the real hub in this process, no mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from assets.scene import find_item, is_shown
from assets.ui import application, create_engine
from hub.contract.states import WindowState
from hub.contract.words import PauseReason, TicketState
from tests.counter.test_keys import ALT, CTRL, NONE
from tests.counter.test_with_hub import CLERK, Hall
from tests.halls import PIN

from .scenes import QML

pytestmark = pytest.mark.qt
KEYS = {
    **{f"F{number}": (getattr(Qt.Key, f"Key_F{number}"), NONE) for number in range(1, 13)},
    **{f"Ctrl+{each}": (getattr(Qt.Key, f"Key_{each}"), CTRL) for each in "BDKQZ"},
    **{f"Alt+{each}": (getattr(Qt.Key, f"Key_{each}"), ALT) for each in "A01"},
    **{name: (getattr(Qt.Key, f"Key_{name}"), NONE) for name in ("Return", "Escape", "Tab")},
}


class Keyboard:
    """Presses keys at the counter's window, one a second, and tells what became of it."""

    def __init__(self, hall: Hall) -> None:
        application()
        self.hall = hall
        self.engine = create_engine(QML, face="desk")
        self.engine.set_mode(reducedMotion=True)
        hall.counter.setParent(self.engine)
        self.engine.setInitialProperties({"counter": hall.counter})
        self.engine.load_page("Main.qml")
        (self.window,) = self.engine.windows()
        self.window.requestActivate()
        self._settle()

    def press(self, *names: str) -> None:
        """Keys by name; a single letter or digit is typed."""
        for name in names:
            if name in KEYS:
                QTest.keyClick(self.window, *KEYS[name])
            else:
                self.type(name)
            self._settle()
            self.hall.wait()
            self._settle()

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.window, letter)
        self._settle()

    def shows(self, name: str) -> bool:
        item = find_item(name)
        return item is not None and is_shown(item)

    @property
    def state(self) -> WindowState:
        found = self.hall.counter.session.window
        assert found is not None
        return found

    @property
    def ticket(self) -> str | None:
        """What stands at the window, as the hub says."""
        return self.state.ticket.number if self.state.ticket else None

    def is_serving(self) -> bool:
        return self.state.ticket is not None and self.state.ticket.state is TicketState.SERVING

    def _settle(self) -> None:
        for _ in range(4):
            QCoreApplication.processEvents()

    def close(self) -> None:
        self.window.close()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


@pytest.fixture
def keys(tmp_path: Path, qapp: object) -> Iterator[Keyboard]:
    hall = Hall(tmp_path / "hall")
    for _ in range(6):
        hall.take()
    made = Keyboard(hall)
    made.type(CLERK)
    made.press("Tab")
    made.type(PIN)
    made.press("Return")
    yield made
    warned = list(made.engine.warned)
    made.close()
    hall.bench.engine.db.close()
    assert warned == []


def test_one_visit_with_a_case_and_why(keys: Keyboard) -> None:
    keys.press("F1")
    assert keys.ticket == "A001"
    keys.press("F10")
    assert keys.shows("why-panel")
    keys.press("Return")
    assert not keys.shows("why-panel")
    keys.press("F3", "Ctrl+K")
    keys.type("sfz")
    keys.press("Return", "Alt+A", "Alt+1")
    assert len(keys.state.ticket.cases) == 1  # type: ignore[union-attr]
    keys.press("F4")
    assert keys.ticket is None
    keys.press("Ctrl+Z")
    assert (keys.ticket, keys.is_serving()) == ("A001", True), "a finish taken back"
    keys.press("F4", "F12")
    assert not keys.hall.counter.unfolded


def test_nobody_came_and_then_did(keys: Keyboard) -> None:
    keys.press("F1", "F2", "F5")
    assert keys.ticket is None
    keys.press("Ctrl+Z")
    assert keys.ticket == "A001", "a no-show taken back"
    keys.press("F5")
    keys.hall.wait(11)
    keys.press("Ctrl+Z")
    assert keys.ticket is None, "after ten seconds it stays"


def test_parking_until_a_time(keys: Keyboard) -> None:
    keys.press("F1", "F3", "F6")
    assert keys.shows("panel-park")
    keys.press("2", "c", "Return")
    keys.press("Ctrl+Z")
    assert (keys.ticket, keys.is_serving()) == ("A001", True), "a parking taken back"
    keys.press("F6", "c", "2", "Return")
    assert keys.ticket is None
    sql = "SELECT state, back_at FROM tickets WHERE number = 'A001'"
    state, back_at = keys.hall.bench.engine.db.execute(sql).fetchone()
    assert (state, back_at is not None) == ("parked", True)


def test_sending_on_calling_by_number_and_advice(keys: Keyboard) -> None:
    keys.press("F1", "F7", "b", "1", "Return")
    assert keys.ticket is None
    keys.press("F12", "F9")
    keys.type("A004")
    keys.press("Return")
    assert keys.shows("panel-call")
    keys.press("1", "Return")
    assert keys.ticket == "A004"
    keys.press("F3", "Alt+0")
    assert keys.ticket is None


def test_pausing_with_a_reason_and_going_home(keys: Keyboard) -> None:
    keys.press("F8", "1", "c", "Return")
    pause = keys.state.pause
    assert pause is not None
    assert (pause.reason, pause.back_at is not None) == (PauseReason.LUNCH, True)
    keys.press("F8")
    assert keys.state.pause is None
    for opens, panel in (("Ctrl+B", "alerts"), ("Ctrl+D", "deadlines"), ("F11", "keys")):
        keys.press(opens)
        assert keys.shows(f"panel-{panel}")
        keys.press("Escape")
    keys.press("Ctrl+Q", "Return")
    assert not keys.hall.counter.signedIn
