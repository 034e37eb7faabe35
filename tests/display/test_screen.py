"""The hall screen as drawn: no warnings, nothing clipped, three languages, proven frames."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF
from PySide6.QtQuick import QQuickItem

from assets import scene as looking
from assets.ui import application
from display.app import build
from display.view_model import HallModel, Options
from hub.contract.devices import CallShown
from hub.contract.states import Clock
from hub.contract.words import HallPauseReason, Language, Text
from tests.display.scenes import Mute
from tests.pauses import EXITS, hall_pause

pytestmark = pytest.mark.qt

NOTICES = (Text("午间不断档：12:00–13:30，1 至 3 号窗口照常办理"), Text("第二条"))
NEVER_ELIDED = ("ticket", "newest-", "window-", "clock", "-count", "-range", "lost-gap")


OPENS = {
    "zh": "明天 9:00 开门",
    "en": "Opens tomorrow at 9:00",
    "bo": "སང་ཉིན་ 9:00 ལ་སྒོ་འབྱེད།",
}


class Now:
    second = 1000.0

    def __call__(self) -> float:
        return self.second


@pytest.fixture
def screen(noon):
    """`screen(board, menu, language="zh")` → (model, engine); warnings fail the test."""
    app = application()
    engines = []

    def open_screen(board, menu, language: str = "zh", size=(1920, 1080), reports=None):
        reports = [] if reports is None else reports
        now = Now()
        model = HallModel(reports.append, Mute(), Options((Language(language),)), clock=now)
        model.now = now
        engine = build(model, (Language(language),), still=True)
        engines.append(engine)
        window = engine.windows()[0]
        window.resize(*size)
        window.show()
        model.on_state("clock", Clock(noon))
        model.on_lost(False)
        model.on_state("menu", menu)
        model.on_state("board", board)
        return model, engine

    yield open_screen
    for engine in engines:
        assert engine.warned == []
        engine.windows()[0].close()
        engine.set_language("zh")
        engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


def texts(engine) -> list[QQuickItem]:
    """All visible items with words on them."""
    found = looking.items(engine.windows()[0])
    return [i for i in found if looking.is_shown(i) and i.property("text")]


def drawn(qtbot, engine) -> None:
    """Wait until the picture stands: a frame with the latest changes has been painted."""
    with qtbot.waitSignal(engine.windows()[0].frameSwapped, timeout=5000):
        engine.windows()[0].update()


def assert_nothing_clipped(engine) -> None:
    window = engine.windows()[0]
    for item in texts(engine):
        name, text = item.objectName(), item.property("text")
        corner = item.mapRectToScene(item.boundingRect())
        assert corner.right() <= window.width() + 1, (name, text)
        assert corner.bottom() <= window.height() + 1 or item.property("tibetan"), (name, text)
        wide = item.property("implicitWidth") > item.width() + 1
        if any(part in name for part in NEVER_ELIDED):
            assert not item.property("truncated"), (name, text)
            assert not wide, (name, text)


def neighbours_overlap(engine, prefix: str) -> list[tuple[str, str]]:
    """Pairs of items of one kind that lie on one another."""
    found = [i for i in texts(engine) if i.objectName().startswith(prefix)]
    boxes = [(i.objectName(), i.mapRectToScene(QRectF(0, 0, i.width(), i.height()))) for i in found]
    return [
        (name, other)
        for n, (name, box) in enumerate(boxes)
        for other, second in boxes[n + 1 :]
        if box.adjusted(1, 1, -1, -1).intersects(second.adjusted(1, 1, -1, -1))
    ]


@pytest.mark.parametrize("language", ["zh", "en", "bo"])
@pytest.mark.parametrize("windows", [1, 6, 12, 25, 40])
def test_every_size_of_hall_in_every_language(
    screen, board, menu, call, qtbot, windows: int, language: str
) -> None:
    calls = [call(1, "A1023", 1, ago=60), call(2, "C017", windows, ago=40), call(3, "G028", 1)]
    _, engine = screen(board(*calls, windows=windows, notices=NOTICES), menu(), language)
    drawn(qtbot, engine)
    assert_nothing_clipped(engine)
    assert neighbours_overlap(engine, "window-") == []
    cells = [i for i in looking.items(engine.windows()[0]) if i.objectName() == f"window-{windows}"]
    assert len(cells) == 1


@pytest.mark.parametrize("language", ["zh", "en", "bo"])
def test_the_veil(screen, board, menu, call, qtbot, language: str) -> None:
    model, engine = screen(board(call(1, "A023", 3)), menu(), language)
    assert not looking.is_shown(looking.find_item("lost-veil"))
    model.on_lost(True)
    model.now.second += 38
    model.tick()
    drawn(qtbot, engine)
    assert looking.is_shown(looking.find_item("lost-veil"))
    assert "10:24:07" in looking.find_item("lost-since").property("text")
    assert "00:38" in looking.find_item("lost-gap").property("text")
    assert_nothing_clipped(engine)


@pytest.mark.parametrize("reason", HallPauseReason)
def test_a_paused_hall(screen, board, menu, call, noon, qtbot, reason: HallPauseReason) -> None:
    paused = msgspec.structs.replace(board(call(1, "A023", 3)), pause=hall_pause(reason, noon))
    _, engine = screen(paused, menu())
    drawn(qtbot, engine)
    assert_nothing_clipped(engine)
    said = [w for item in texts(engine) if isinstance(w := item.property("text"), str)]
    title = paused.pause.title
    assert {title.zh, title.en, title.bo} <= set(said)
    exits = [EXITS.zh, EXITS.en, EXITS.bo]
    assert all(words in said for words in exits) is (reason is HallPauseReason.EVACUATION)


def test_two_languages_on_one_screen(screen, board, menu, call, qtbot) -> None:
    model, engine = screen(board(call(1, "A023", 3)), menu(), "en")
    drawn(qtbot, engine)
    assert looking.find_item("newest-title").property("text") == "Now calling"
    model.languageChanged.emit("zh")
    assert looking.find_item("newest-title").property("text") == "正在呼叫"
    assert looking.find_item("newest-ticket").property("text") == "A023"


def test_the_newest_call_is_read_from_the_screen(screen, board, menu, call, qtbot) -> None:
    _, engine = screen(board(call(1, "A023", 3)), menu())
    drawn(qtbot, engine)
    assert looking.find_item("newest-ticket").property("text") == "A023"
    assert looking.find_item("newest-window").property("text") == "3"


def test_a_call_is_shown_when_frames_with_it_were_painted(screen, board, menu, call, qtbot) -> None:
    reports: list[object] = []
    model, engine = screen(board(), menu(), reports=reports)
    drawn(qtbot, engine)
    assert reports == []
    model.on_state("board", board(call(1, "A023", 3)))
    assert reports == []
    qtbot.waitUntil(lambda: bool(reports), timeout=5000)
    assert isinstance(reports[0], CallShown)


def test_a_hidden_screen_claims_nothing(screen, board, menu, call, qtbot) -> None:
    reports: list[object] = []
    model, engine = screen(board(), menu(), reports=reports)
    drawn(qtbot, engine)
    engine.windows()[0].hide()
    model.on_state("board", board(call(1, "A023", 3)))
    qtbot.wait(150)
    assert reports == []


def test_another_panel_is_scaled(screen, board, menu, call, qtbot) -> None:
    _, engine = screen(board(call(1, "A023", 3)), menu(), size=(1280, 720))
    drawn(qtbot, engine)
    face = looking.find_item("face").mapRectToScene(looking.find_item("face").boundingRect())
    assert (face.width(), face.height()) == (1280, 720)


def test_a_picture_of_the_folder_and_a_broken_one(screen, board, menu, qtbot, tmp_path) -> None:
    model, engine = screen(board(), menu())
    drawn(qtbot, engine)
    assert looking.is_shown(looking.find_item("hours-card"))
    good = tmp_path / "good.png"
    assert engine.windows()[0].grabWindow().save(str(good))
    model.on_media([good.as_uri()])
    picture = looking.find_item("media-picture")
    qtbot.waitUntil(lambda: picture.property("opacity") == 1.0, timeout=5000)
    assert not looking.is_shown(looking.find_item("hours-card"))


@pytest.mark.parametrize("language", OPENS)
@pytest.mark.parametrize("windows", [12, 24])
def test_a_shut_hall_says_when_it_opens(
    screen, board, menu, call, noon, language: str, windows: int
) -> None:
    again = noon.replace(day=15, hour=9, minute=0)
    shut = msgspec.structs.replace(menu(), open=False, next_open=again, services=())
    _, engine = screen(board(windows=windows), shut, language)
    assert looking.find_item("no-call").property("text") == OPENS[language]
    assert looking.is_shown(looking.find_item("closed-word"))
    assert_nothing_clipped(engine)
