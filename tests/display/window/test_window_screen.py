"""The window screen as drawn, in both sizes and three languages."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from assets import scene as looking
from assets.ui import application
from display.options import Options
from display.window.app import build
from display.window.view_model import WindowModel
from hub.contract.states import Clock
from hub.contract.words import HallPauseReason, Language
from tests.display.window.scenes import window
from tests.pauses import hall_pause

pytestmark = pytest.mark.qt

WHOLE = ("ticket", "window-no", "clock", "clerk-no", "state-word", "big-word", "back-at")


@pytest.fixture
def screen(noon, board, menu):
    app = application()
    engines = []

    def open_screen(case: str, language: str, size, **changes):
        model = WindowModel(12, options=Options((Language(language),)))
        engine = build(model, (Language(language),))
        engines.append(engine)
        shown = engine.windows()[0]
        shown.resize(*size)
        shown.show()
        model.on_state("clock", Clock(noon))
        model.on_lost(False)
        model.on_state("menu", menu())
        model.on_state("board", board())
        model.on_state("window/12", msgspec.structs.replace(window(case), **changes))
        return engine

    yield open_screen
    for engine in engines:
        assert engine.warned == []
        engine.windows()[0].close()
        engine.set_language("zh")
        engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 320)])
@pytest.mark.parametrize("language", ["zh", "en", "bo"])
@pytest.mark.parametrize("case", ["idle", "called", "serving", "paused", "closed"])
def test_every_state_fits(screen, qtbot, case: str, language: str, size) -> None:
    engine = screen(case, language, size)
    shown = engine.windows()[0]
    with qtbot.waitSignal(shown.frameSwapped, timeout=30_000):
        shown.update()
    for item in looking.items(shown):
        if looking.is_shown(item) and item.objectName() in WHOLE and item.property("text"):
            words = (item.objectName(), item.property("text"))
            assert not item.property("truncated"), words
            assert item.property("implicitWidth") <= max(item.width(), 1) + 1, words


@pytest.mark.parametrize(
    ("case", "name", "words"),
    [
        ("called", "ticket", "A1023"),
        ("called", "state-word", "请到本窗口"),
        ("serving", "state-word", "正在办理"),
        ("idle", "big-word", "请稍候"),
        ("paused", "big-word", "暂停服务"),
        ("paused", "state-word", "临时离开"),
        ("paused", "back-at", "预计 10:33 恢复"),
        ("closed", "big-word", "暂未开放"),
        ("idle", "clerk-name", "欧阳才让卓玛"),
    ],
)
def test_what_it_says(screen, case: str, name: str, words: str) -> None:
    screen(case, "zh", (1920, 1080))
    assert looking.find_item(name).property("text") == words


@pytest.mark.parametrize("language", ["zh", "bo"])
@pytest.mark.parametrize("size", [(1280, 320), (1920, 1080)])
def test_a_paused_hall_goes_before_everything(screen, noon, qtbot, size, language: str) -> None:
    pause = hall_pause(HallPauseReason.EVACUATION, noon)
    engine = screen("serving", language, size, hall_pause=pause)
    with qtbot.waitSignal(engine.windows()[0].frameSwapped, timeout=30_000):
        engine.windows()[0].update()
    face = looking.find_item("hall-pause")
    assert looking.is_shown(face)
    said = [i for i in looking.items(engine.windows()[0]) if face.isAncestorOf(i)]
    words = [i for i in said if looking.is_shown(i) and i.property("text")]
    assert {pause.title.zh, pause.title.en, pause.title.bo} <= {i.property("text") for i in words}
    for item in words:
        assert item.mapRectToScene(item.boundingRect()).bottom() <= size[1] + 1


def test_closed_hides_the_clerk(screen) -> None:
    screen("closed", "zh", (1920, 1080))
    assert not looking.is_shown(looking.find_item("clerk-card"))


@pytest.mark.parametrize("size", [(1280, 320), (1920, 1080)])
def test_a_long_post_is_read_whole(screen, qtbot, size) -> None:
    engine = screen("serving", "en", size)
    with qtbot.waitSignal(engine.windows()[0].frameSwapped, timeout=30_000):
        engine.windows()[0].update()
    assert not looking.find_item("clerk-post").property("truncated")


@pytest.mark.parametrize(("case", "edge"), [("idle", 860), ("closed", 1248)])
def test_without_a_clerk_the_strip_is_used_to_its_edge(screen, case: str, edge: int) -> None:
    screen(case, "zh", (1280, 320))
    clock = looking.find_item("clock")
    assert clock.x() + clock.width() == pytest.approx(edge, abs=1)
