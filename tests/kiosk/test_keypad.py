"""Keys beside the screen: a mode by one key, a whole visit by arrows and Enter."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from assets.scene import centre, items
from hub.errors import SetupError
from kiosk.events import Page
from kiosk.journey import Journey
from kiosk.keypad import Keypad, targets
from kiosk.lock import Lock
from kiosk.session import Switch
from kiosk.settings import KioskSettings, load_settings
from tests.kiosk.test_touches import Person

pytestmark = pytest.mark.qt

KEYS = {"F1": Switch.ELDER, "F2": Switch.CONTRAST, "F3": Switch.WHEELCHAIR}
SETTINGS = KioskSettings(scanner=True, mode_keys=KEYS, keypad=True)
PLAIN = Qt.KeyboardModifier.NoModifier
MOST = 60
"""Arrows to any target of a page."""


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    made = Person(tmp_path / "hall", SETTINGS)
    yield made
    assert made.engine.warned == []
    made.window.close()


def event(key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = PLAIN) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, int(key), modifiers, text)


def press(person: Person, key: Qt.Key, text: str = "") -> None:
    QCoreApplication.sendEvent(person.window, event(key, text))
    person.settle()


def focus(person: Person) -> QQuickItem | None:
    held = (item for item in items(person.window) if item.property("visualFocus"))
    return next(held, None)


def go(person: Person, name: str) -> None:
    """By arrows to this target, then Enter."""
    goal = next(item for item in targets(person.window) if item.objectName() == name)
    for _ in range(MOST):
        held = focus(person)
        if held is not None and held.objectName() == name:
            press(person, Qt.Key.Key_Return, "\r")
            return
        off = centre(goal) - (centre(held) if held else centre(goal))
        level = abs(off.x()) > abs(off.y())
        ways = (Qt.Key.Key_Right, Qt.Key.Key_Left) if level else (Qt.Key.Key_Down, Qt.Key.Key_Up)
        press(person, ways[0] if (off.x() if level else off.y()) > 0 else ways[1])
        if held is not None and focus(person) is held:
            # Nothing lies that way: the other one first.
            other = off.y() if level else off.x()
            ways = (
                (Qt.Key.Key_Down, Qt.Key.Key_Up) if level else (Qt.Key.Key_Right, Qt.Key.Key_Left)
            )
            press(person, ways[0] if other > 0 else ways[1])
    raise AssertionError(f"{name} is not reached by arrows")


def test_a_key_turns_its_mode_on_and_off(person: Person) -> None:
    press(person, Qt.Key.Key_F1)
    assert person.journey.modes.elder
    assert person.engine.tokens.property("elder")
    press(person, Qt.Key.Key_F2)
    press(person, Qt.Key.Key_F1)
    assert (person.journey.modes.elder, person.journey.modes.contrast) == (False, True)


def test_a_ticket_without_a_touch(person: Person) -> None:
    go(person, "service-C")
    assert person.journey.flow.page is Page.SERVICE
    go(person, "take-ticket")
    assert person.read("ticket-number") == "C001"
    go(person, "finished")
    assert person.journey.flow.page is Page.HOME


def test_a_dialog_keeps_the_arrows(person: Person) -> None:
    go(person, "bar-access")
    names = {item.objectName() for item in targets(person.window)}
    assert "dialog-accept" in names
    assert not names & {"service-A", "bar-access"}
    go(person, "access-contrast")
    assert person.journey.modes.contrast
    go(person, "dialog-accept")
    assert "service-A" in {item.objectName() for item in targets(person.window)}


def test_a_scanners_enter_presses_nothing(person: Person) -> None:
    press(person, Qt.Key.Key_Down)
    assert focus(person) is not None
    person.scan("jiaohao:" + "t" * 22)
    assert person.journey.flow.page is Page.NUMBER
    assert person.journey.visit.token == "t" * 22


def test_the_key_that_ends_the_saver_does_nothing_more(person: Person) -> None:
    person.journey.quiet_s = person.journey.settings.saver_min * 60
    press(person, Qt.Key.Key_F1)
    assert person.journey.quiet_s == 0
    assert not person.journey.modes.elder


def test_without_settings_no_key_is_ours(person: Person) -> None:
    keypad = Keypad(Journey(person.link))
    assert not keypad.presses
    assert not any(keypad.knows(event(key)) for key in (Qt.Key.Key_F1, Qt.Key.Key_Down))


def test_the_lock_lets_only_these_pass(person: Person) -> None:
    keypad = Keypad(person.journey)
    lock = Lock(person.window, person.window, keypad.knows)
    try:
        for key, modifiers in (
            (Qt.Key.Key_F4, PLAIN),
            (Qt.Key.Key_F1, Qt.KeyboardModifier.AltModifier),
            (Qt.Key.Key_Escape, PLAIN),
        ):
            assert lock.eventFilter(person.window, event(key, modifiers=modifiers))
        assert not lock.eventFilter(person.window, event(Qt.Key.Key_F1))
        assert not lock.eventFilter(person.window, event(Qt.Key.Key_Down))
    finally:
        lock.release()


def test_keys_are_set_in_the_station_file(tmp_path: Path) -> None:
    file = tmp_path / "station.toml"
    file.write_text('[kiosk]\nkeypad = true\nmode_keys = { F1 = "elder", Home = "spoken" }\n')
    assert load_settings(file).mode_keys == {"F1": Switch.ELDER, "Home": Switch.SPOKEN}
    for wrong in ('{ A = "elder" }', '{ F25 = "elder" }', '{ F1 = "large" }'):
        file.write_text(f"[kiosk]\nmode_keys = {wrong}\n")
        with pytest.raises(SetupError, match="mode_keys"):
            load_settings(file)
