"""Keys from every program: taken while somebody is signed in, told where they cannot be."""

from __future__ import annotations

import os
import select
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QSocketNotifier
from pytestqt.qtbot import QtBot

from counter.app import reach_far
from counter.everywhere import Everywhere, Reach, keyboard
from counter.keys import FUNCTION, LETTERS, LONE
from counter.x11.library import Unreachable
from counter.x11.server import XServer
from counter.x11.symbols import SYMBOLS, held, symbol
from hub.contract import commands
from tests.screen_server import ScreenServer, missing

from .scenes import SCENES, Stage
from .windows import called, window

pytestmark = pytest.mark.qt
PATIENT_S = 30.0


class Keyboard:
    """A keyboard whose keys others may hold; `press` writes to its descriptor as a server does."""

    def __init__(self, held: tuple[str, ...] = ()) -> None:
        self.number, self._write = os.pipe()
        self._held = held
        self.told: list[str] = []
        self.taken: set[str] = set()
        self.closed = False

    def listen(self, hear: Callable[[], None], parent: QObject) -> None:
        self._notifier = QSocketNotifier(self.number, QSocketNotifier.Type.Read, parent)
        self._notifier.activated.connect(hear)

    def take(self, name: str) -> bool:
        if name in self._held:
            return False
        self.taken.add(name)
        return True

    def give_back(self, name: str) -> None:
        self.taken.discard(name)

    def press(self, name: str) -> None:
        self.told.append(name)
        os.write(self._write, b"!")

    def pressed(self) -> Iterator[str]:
        if select.select([self.number], [], [], 0)[0]:
            os.read(self.number, 1000)
        told, self.told = self.told, []
        return iter(told)

    def close(self) -> None:
        self.closed = True


def test_keys_are_taken_while_somebody_is_signed_in(qtbot: QtBot) -> None:
    found, now = Keyboard(), [0.0]
    far = Everywhere(["F1"], found, monotonic=lambda: now[0])
    heard: list[str] = []
    far.pressed.connect(heard.append)
    assert (found.taken, far.reach) == (set(), {"F1": Reach.HERE})
    far.switch(True)
    assert (found.taken, far.reach) == ({"F1"}, {"F1": Reach.EVERYWHERE})
    found.press("F1")
    qtbot.waitUntil(lambda: heard == ["F1"], timeout=30_000)
    now[0] += 0.1
    found.press("F1")
    qtbot.waitUntil(lambda: found.told == [], timeout=30_000)
    assert heard == ["F1"], "a held key counts once"
    far.switch(False)
    assert (found.taken, far.reach) == (set(), {"F1": Reach.HERE})
    far.stop()
    assert found.closed


def test_a_key_of_another_program_istold_and_left_to_it(stage: Stage) -> None:
    stage.show(window(clerk=None, may=()))
    far = Everywhere(["F1", "F2"], Keyboard(held=("F1",)), parent=stage.counter)
    far.changed.connect(lambda: stage.counter.keyboard.on_reach(far.reach))
    far.switch(True)
    assert far.reach == {"F1": Reach.TAKEN, "F2": Reach.EVERYWHERE}
    assert stage.counter.notice["key"] == "%1 被其他程序占用，只在工作台中有效"
    assert stage.counter.notice["args"] == ["F1"]
    told = [(line["text"]["args"], line["tone"]) for line in stage.counter.keyboard.told]
    assert told == [(["F2"], "success"), (["F1"], "warn")]


@pytest.mark.parametrize("platform", ["wayland", "offscreen", "windows"])
def test_a_desktop_without_such_keys_istold(stage: Stage, platform: str) -> None:
    far = reach_far(stage.counter, platform)
    stage.show(window())
    assert far.reach == {"F1": Reach.IMPOSSIBLE}
    (line,) = stage.counter.keyboard.told
    assert line["text"]["key"].startswith("这台电脑的桌面不提供全局按键")
    far.start()
    far.stop()


def test_what_a_key_from_afar_does(stage: Stage) -> None:
    stage.show(window())
    wanted: list[bool] = []
    stage.counter.wantsFocus.connect(lambda: wanted.append(True))
    stage.counter.hear("F1")
    assert (len(stage.port.take(commands.CallNext)), wanted) == (1, [])
    stage.port.refuse(commands.CallNext, "unavailable", "稍后再试")
    stage.show(called())
    stage.counter.hear("F7")
    assert (stage.counter.panel.name, wanted) == ("transfer", [True]), "a question wants its answer"


def test_every_key_has_a_symbol() -> None:
    assert set(SYMBOLS) == {*FUNCTION, *LETTERS, *LONE}
    assert (symbol("F12"), symbol("Ctrl+Shift+K")) == ((0xFFC9, 0), (0x6B, 5))
    assert held(16 | 2 | 4) == symbol("Ctrl+K")[1], "lamps do not count"


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    SCENES["login"](made)
    yield made
    made.close()


@pytest.fixture(scope="module")
def screen() -> Iterator[ScreenServer]:
    if missing():
        pytest.skip(missing())
    server = ScreenServer(640, 480)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DISPLAY", server.env["DISPLAY"])
        yield server
    server.stop()


def heard(server: XServer) -> list[str]:
    """What was pressed; waits until something was (keys that are let go are told, too)."""
    found: list[str] = []
    while not found:
        assert select.select([server.number], [], [], PATIENT_S)[0]
        found += server.pressed()
    return found


def test_a_real_screen_gives_each_key_to_one(screen: ScreenServer) -> None:
    first, second = XServer(), XServer()
    assert first.take("F1")
    assert first.take("Ctrl+K")
    assert not second.take("F1")
    assert second.take("Alt+Shift+F2")
    screen.key("F1")
    assert heard(first) == ["F1"]
    screen.key("k")
    screen.key("ctrl+k")
    assert heard(first) == ["Ctrl+K"]
    screen.key("alt+shift+F2")
    assert heard(second) == ["Alt+Shift+F2"]
    first.give_back("F1")
    assert second.take("F1")
    screen.key("F1")
    assert heard(second) == ["F1"]
    second.close()
    assert first.take("F1"), "who is gone holds nothing"
    first.close()


def test_another_layout_moves_the_keys(screen: ScreenServer) -> None:
    server = XServer()
    assert server.take("Ctrl+K")
    screen.key("XF86Launch5")  # xdotool binds a symbol the layout lacks: the mapping changes
    screen.key("ctrl+k")
    assert heard(server) == ["Ctrl+K"]
    server.close()


def test_without_a_screen_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    with pytest.raises(Unreachable):
        XServer()
    assert keyboard("xcb") is None
