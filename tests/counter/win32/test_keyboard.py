"""Hot keys of Windows, by a double of `user32.dll` that keeps its rules."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from ctypes import wintypes

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from counter.everywhere import Everywhere, Reach, keyboard
from counter.keys import FUNCTION, LETTERS, LONE
from counter.win32.codes import ALT, CODES, CONTROL, NO_REPEAT, SHIFT, code
from counter.win32.keyboard import WM_HOTKEY, Hotkeys, NoWindows, user32

pytestmark = pytest.mark.qt
THREAD, WINDOW = b"windows_dispatcher_MSG", b"windows_generic_MSG"
WM_KEYDOWN = 0x0100


class Double:
    """What `user32.dll` keeps: a key has one owner, a number of a thread stands for one key."""

    def __init__(self, *others: tuple[int, int]) -> None:
        self._others = set(others)
        self.own: dict[int, tuple[int, int]] = {}

    def RegisterHotKey(self, window: None, number: int, held: int, key: int) -> int:
        assert window is None
        if (held, key) in self._others | set(self.own.values()) or number in self.own:
            return 0
        self.own[number] = (held, key)
        return 1

    def UnregisterHotKey(self, window: None, number: int) -> int:
        assert window is None
        return int(self.own.pop(number, None) is not None)

    def number_of(self, key: tuple[int, int]) -> int:
        return next(number for number, own in self.own.items() if own == key)


def tell(keys: Hotkeys, number: int, message: int = WM_HOTKEY, kind: bytes = THREAD) -> bool:
    """Windows' message as Qt shows it to a filter; whether the filter kept it."""
    told = wintypes.MSG()
    told.message, told.wParam = message, number
    kept, _ = keys.nativeEventFilter(kind, ctypes.addressof(told))
    return kept


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def test_keys_are_had_heard_and_given_back(parent: QObject) -> None:
    library = Double()
    far = Everywhere(["F1", "Ctrl+K"], Hotkeys(library), parent=parent)
    heard: list[str] = []
    far.pressed.connect(heard.append)
    far.switch(True)
    assert far.reach == dict.fromkeys(("F1", "Ctrl+K"), Reach.EVERYWHERE)
    assert set(library.own.values()) == {(NO_REPEAT, 0x70), (NO_REPEAT + CONTROL, ord("K"))}
    keys = far._keyboard
    assert isinstance(keys, Hotkeys)
    assert tell(keys, library.number_of(code("Ctrl+K")))
    assert heard == ["Ctrl+K"]
    assert not tell(keys, 99), "another part's hot key goes on"
    assert not tell(keys, library.number_of(code("F1")), WM_KEYDOWN, WINDOW)
    assert not tell(keys, library.number_of(code("F1")), kind=b"xcb_generic_event_t")
    assert heard == ["Ctrl+K"]
    far.switch(False)
    assert library.own == {}
    assert not tell(keys, 1), "nothing is taken"
    far.switch(True)
    far.stop()
    assert library.own == {}


def test_what_others_hold_is_told(parent: QObject) -> None:
    far = Everywhere(["F1", "F2", "F12"], Hotkeys(Double(code("F1"))), parent=parent)
    far.switch(True)
    assert far.reach == {"F1": Reach.TAKEN, "F2": Reach.EVERYWHERE, "F12": Reach.TAKEN}
    far.stop()


def test_every_key_has_a_code() -> None:
    assert set(CODES) == {*FUNCTION, *LETTERS, *LONE}
    assert len(set(CODES.values())) == len(CODES)
    assert code("Alt+Shift+F2") == (NO_REPEAT + ALT + SHIFT, 0x71)
    assert (code("1")[1], code("Pause")[1]) == (0x31, 0x13)


def test_elsewhere_there_are_none(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(NoWindows):
        user32()
    assert keyboard("windows") is None
    assert "this is not Windows" in caplog.text
