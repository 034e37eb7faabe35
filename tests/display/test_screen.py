"""The hall screen as drawn: no warnings, nothing clipped, three languages, proven frames."""

from __future__ import annotations

import msgspec
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from assets import scene as looking
from assets.ui import application
from display.app import build
from display.media_area import cinema_of, lend
from display.options import Options
from display.view_model import HallModel
from hub.contract.devices import CallShown, Health
from hub.contract.states import Clock
from hub.contract.words import HallPauseReason, Language, Text
from tests.display.clips import write_clip
from tests.display.scenes import Mute
from tests.pauses import EXITS, hall_pause

pytestmark = pytest.mark.qt

NOTICES = (Text("午间不断档：12:00–13:30，1 至 3 号窗口照常办理"), Text("第二条"))
NEVER_ELIDED = ("ticket", "newest-", "window-", "clock", "-count", "-range", "lost-gap")


ODD_NAME = "新春 50%#1 a?b.png"

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

    def open_screen(
        board, menu, language: str = "zh", size=(1920, 1080), reports=None, cinema=None, film=None
    ):
        reports = [] if reports is None else reports
        now = Now()
        model = HallModel(
            reports.append, Mute(), Options((Language(language),)), cinema=cinema, clock=now
        )
        model.now = now
        engine = build(model, (Language(language),), still=True)
        if cinema is not None:
            lend(engine, model, cinema, film)
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
    with qtbot.waitSignal(engine.windows()[0].frameSwapped, timeout=30_000):
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


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("language", ["zh", "en", "bo"])
@pytest.mark.parametrize("windows", [1, 6, 12, 25, 40])
def test_every_size_of_hall_in_every_language(
    screen, board, menu, call, qtbot, windows: int, language: str, size
) -> None:
    calls = [call(1, "A1023", 1, ago=60), call(2, "C017", windows, ago=40), call(3, "G028", 1)]
    _, engine = screen(board(*calls, windows=windows, notices=NOTICES), menu(), language, size)
    drawn(qtbot, engine)
    assert_nothing_clipped(engine)
    assert neighbours_overlap(engine, "window-") == []
    cells = [i for i in looking.items(engine.windows()[0]) if i.objectName() == f"window-{windows}"]
    assert len(cells) == 1


@pytest.mark.parametrize(("windows", "words"), [(21, "21 号"), (22, "21–22 号")])
def test_a_zone_is_named_by_its_windows(
    screen, board, menu, qtbot, windows: int, words: str
) -> None:
    _, engine = screen(board(windows=windows), menu(), "zh")
    drawn(qtbot, engine)
    assert looking.find_item("zone-21").property("text") == words


@pytest.mark.parametrize("language", ["zh", "en", "bo"])
def test_services_stand_in_one_size(screen, board, menu, qtbot, language: str) -> None:
    _, engine = screen(board(windows=6), menu(), language)
    drawn(qtbot, engine)
    shown = [i for i in looking.items(engine.windows()[0]) if looking.is_shown(i)]
    names = [i for i in shown if i.objectName().startswith("waiting-")]
    names = [i for i in names if i.objectName().endswith("-name")]
    assert len(names) == 6
    assert len({i.property("size") for i in names if i.property("fitting") > 0}) == 1


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
    qtbot.waitUntil(lambda: bool(reports), timeout=30_000)
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


def test_a_panel_that_is_turned_is_laid_out_anew(screen, board, menu, call, qtbot) -> None:
    _, engine = screen(board(call(1, "A023", 3)), menu())
    window = engine.windows()[0]
    for width, height in ((1080, 1920), (1920, 1080)):
        window.resize(width, height)
        qtbot.waitUntil(lambda w=width: looking.find_item("face").width() == w, timeout=30000)
        drawn(qtbot, engine)
        newest, cells = looking.find_item("newest"), looking.find_item("window-4")
        assert looking.find_item("newest-ticket").property("text") == "A023"
        assert (newest.width() > width * 0.9) is (height > width)
        assert cells.mapRectToScene(cells.boundingRect()).right() <= width


def test_a_picture_a_video_and_a_broken_one(screen, board, menu, qtbot, tmp_path) -> None:
    cinema, film = cinema_of(tmp_path, application())
    model, engine = screen(board(), menu(), cinema=cinema, film=film)
    drawn(qtbot, engine)
    assert looking.is_shown(looking.find_item("hours-card"))
    assert engine.windows()[0].grabWindow().save(str(tmp_path / "a.png"))
    (tmp_path / "b.png").write_bytes(b"no picture")
    write_clip(tmp_path / "c.avi", frames=250)
    picture, video = looking.find_item("media-picture"), looking.find_item("media-video")
    qtbot.waitUntil(lambda: picture.property("opacity") == 1.0, timeout=30000)
    assert not looking.is_shown(looking.find_item("hours-card"))
    assert not looking.is_shown(video)
    model.now.second += 12
    model.tick()
    qtbot.waitUntil(lambda: cinema.health is Health.WARN, timeout=30000)
    qtbot.waitUntil(lambda: video_is_drawn(engine), timeout=30000)
    film.stop()
    (complaint,) = engine.warned
    assert "b.png" in complaint
    engine.warned.clear()


@pytest.mark.parametrize(
    ("size", "whole"), [((1280, 720), False), ((1280, 800), False), ((1024, 768), True)]
)
def test_little_is_cut_off_and_never_much(
    screen, board, menu, qtbot, tmp_path, size, whole
) -> None:
    Image.new("RGB", size).save(tmp_path / "a.png")
    cinema, film = cinema_of(tmp_path, application())
    screen(board(), menu(), cinema=cinema, film=film)
    picture, media = looking.find_item("media-picture"), looking.find_item("media")
    qtbot.waitUntil(lambda: picture.property("opacity") == 1.0, timeout=30000)
    assert picture.width() / picture.height() == pytest.approx(size[0] / size[1], rel=0.01)
    assert (picture.width() < media.width() - 1) is whole
    assert picture.height() >= media.height() - 1


def test_a_picture_that_is_replaced_is_drawn_anew(screen, board, menu, qtbot, tmp_path) -> None:
    Image.new("RGB", (160, 90), (200, 30, 30)).save(tmp_path / ODD_NAME)
    cinema, film = cinema_of(tmp_path, application())
    _, engine = screen(board(), menu(), cinema=cinema, film=film)
    qtbot.waitUntil(lambda: colour_of_media(engine).red() > 190, timeout=30000)
    Image.new("RGB", (160, 90), (30, 200, 30)).save(tmp_path / ODD_NAME)
    qtbot.waitUntil(lambda: colour_of_media(engine).green() > 190, timeout=30000)


def video_is_drawn(engine) -> bool:
    """The middle of the media area is the blue of the test's video."""
    colour = colour_of_media(engine)
    return abs(colour.blue() - 160) < 12 and abs(colour.red() - 20) < 12


def colour_of_media(engine) -> QColor:
    """What is painted in the lower right of the media area."""
    window, media = engine.windows()[0], looking.find_item("media")
    place = media.mapToScene(QPointF(media.width() * 0.8, media.height() * 0.8)).toPoint()
    return window.grabWindow().pixelColor(place)


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
