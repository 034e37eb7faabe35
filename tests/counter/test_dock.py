"""The bar among other programs: at any edge, whole or folded, on screens that come and go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtTest import QTest

from assets.scene import find_item, is_shown
from assets.ui import application
from counter import remembered
from counter.dock import (
    Area,
    Edge,
    Place,
    Screen,
    corner,
    dropped,
    edge_of,
    moved_on,
    screen_of,
    strut,
)
from counter.docking import follow
from counter.models.dock import DockModel
from counter.strip import OLD, PARTIAL, Screens, Strip, area_of, marks
from hub.contract import commands

from .scenes import Stage
from .test_keys import CTRL, Hands
from .windows import serving, window

LEFT_SCREEN = Screen("DP-1", Area(0, 0, 1920, 1080))
RIGHT_SCREEN = Screen("DP-2", Area(1920, 200, 1366, 768))
BOTH = (LEFT_SCREEN, RIGHT_SCREEN)


@settings(deadline=None)
@given(
    st.sampled_from(list(Edge)),
    st.floats(0, 1),
    st.booleans(),
    st.sampled_from(BOTH),
    st.integers(-400, 3700),
    st.integers(-400, 1500),
)
def test_wherever_it_is_let_go_it_lies_whole_at_an_edge(
    edge: Edge, along: float, folded: bool, own: Screen, x: int, y: int
) -> None:
    place = Place(edge, along, folded, own.name)
    width, height = (320, 96) if folded else (screen_of(place, BOTH).area.width, 64)
    found = dropped(place, Area(x, y, width, height), BOTH)
    screen = screen_of(found, BOTH).area
    at = Area(
        *corner(edge_of(found, compact=folded), found.along, screen, width, height), width, height
    )
    gaps = (at.x - screen.x, at.y - screen.y, screen.right - at.right, screen.bottom - at.bottom)
    assert folded or width > screen.width or min(gaps) == 0
    assert min(gaps) >= 0 or width > screen.width
    assert folded or found.edge in (Edge.TOP, Edge.BOTTOM)
    assert dropped(found, at, BOTH).screen == found.screen or width > screen.width


@pytest.mark.parametrize(
    ("box", "edge", "screen"),
    [
        (Area(0, 300, 320, 96), Edge.LEFT, "DP-1"),
        (Area(1590, 300, 320, 96), Edge.RIGHT, "DP-1"),
        (Area(600, 12, 320, 96), Edge.TOP, "DP-1"),
        (Area(600, 970, 320, 96), Edge.BOTTOM, "DP-1"),
        (Area(2400, 860, 320, 96), Edge.BOTTOM, "DP-2"),
        (Area(9000, 9000, 320, 96), Edge.BOTTOM, "DP-1"),
    ],
)
def test_a_folded_bar_goes_to_the_edge_next_to_it(box: Area, edge: Edge, screen: str) -> None:
    place = dropped(Place(folded=True), box, BOTH)
    assert (place.edge, place.screen) == (edge, screen)


def test_by_key_it_goes_round() -> None:
    folded, whole = Place(folded=True), Place(Edge.LEFT, 0.9)
    seen = []
    for _ in range(5):
        seen.append(folded.edge)
        folded = moved_on(folded)
    assert seen == [Edge.TOP, Edge.RIGHT, Edge.BOTTOM, Edge.LEFT, Edge.TOP]
    assert edge_of(whole, compact=False) is Edge.BOTTOM
    assert [moved_on(whole).edge, moved_on(moved_on(whole)).edge] == [Edge.TOP, Edge.BOTTOM]


@pytest.mark.parametrize(
    ("edge", "screen", "numbers"),
    [
        (Edge.TOP, LEFT_SCREEN, (0, 0, 64, 0, 0, 0, 0, 0, 0, 1919, 0, 0)),
        (Edge.BOTTOM, LEFT_SCREEN, (0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 1919)),
        (Edge.TOP, RIGHT_SCREEN, None),
        (Edge.LEFT, LEFT_SCREEN, None),
    ],
)
def test_the_strip_counts_from_the_desktops_edge(
    edge: Edge, screen: Screen, numbers: tuple[int, ...] | None
) -> None:
    assert strut(edge, screen.area, Area(0, 0, 3286, 1080), 64) == numbers


def test_a_screen_that_is_taken_away_gets_its_bar_back() -> None:
    kept: list[Place] = []
    dock = DockModel(Place(Edge.BOTTOM, screen="DP-2"), BOTH, kept.append)
    assert dock.at(1366, 64, False) == QPoint(1920, 904)
    dock.set_screens([LEFT_SCREEN])
    assert (dock.width, dock.at(1920, 64, False)) == (1920, QPoint(0, 1016))
    dock.set_screens([])
    assert dock.area == LEFT_SCREEN.area
    dock.set_screens(BOTH)
    assert dock.at(1366, 64, False) == QPoint(1920, 904)
    assert kept == []


def test_the_place_is_remembered(tmp_path: Path) -> None:
    assert remembered.recall(tmp_path / "state") == Place()
    place = Place(Edge.LEFT, 0.25, True, "DP-2")
    remembered.keep(tmp_path / "state", place)
    assert remembered.recall(tmp_path / "state") == place
    assert [path.name for path in (tmp_path / "state").iterdir()] == [remembered.FILE]


@pytest.mark.parametrize("text", ["", "{", '{"edge": "middle"}', "[1]"])
def test_a_spoilt_file_is_told_and_passed_over(
    tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / remembered.FILE).write_text(text)
    assert remembered.recall(tmp_path) == Place()
    assert remembered.FILE in caplog.text


def test_a_disk_that_refuses_stops_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "state").write_text("a file, no folder")
    remembered.keep(tmp_path / "state", Place())
    assert "cannot be kept" in caplog.text
    remembered.keep(None, Place())
    assert remembered.recall(None) == Place()


# ── on real QML ──────────────────────────────────────────────────────────────


class Bar:
    """A docked counter on a screen, and a hand at it."""

    def __init__(self, stage: Stage, place: Place = Place()) -> None:  # noqa: B008  # frozen
        self.kept: list[Place] = []
        screen = Screen("main", Area(0, 0, *stage.size))
        stage.dock = DockModel(place, [screen], self.kept.append, parent=stage.counter)
        self.dock = stage.dock
        stage.counter.folds.connect(self.dock.fold)
        stage.counter.moves.connect(self.dock.move_on)
        self.hands = Hands(stage)
        self.window = self.hands.window

    @property
    def place(self) -> tuple[int, int, int, int]:
        shown = self.window
        return shown.x(), shown.y(), shown.width(), shown.height()

    def drag(self, name: str, by: QPoint) -> None:
        """Press on a thing, pull and let go."""
        start = find_item(name).mapToScene(QPointF(6, 30)).toPoint()  # type: ignore[union-attr]
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, pos=start)
        for step in (QPoint(12, 12), by):
            QTest.mouseMove(self.window, start + step)
            self.hands.settle()
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, pos=start)
        self.hands.settle()


@pytest.mark.qt
def test_folding_and_moving_by_key(stage: Stage) -> None:
    stage.show(serving())
    bar = Bar(stage)
    assert bar.place == (0, 0, 1366, 64)
    bar.hands.key(Qt.Key.Key_F12, CTRL)
    assert bar.place == (523, 0, 320, 96)
    assert bar.hands.shows("small-finish")
    assert not bar.hands.shows("finish")
    bar.hands.key(Qt.Key.Key_F11, CTRL)
    assert bar.place == (1046, 336, 320, 96)
    bar.hands.key(Qt.Key.Key_F11, CTRL)
    assert bar.place == (523, 672, 320, 96)
    bar.hands.key(Qt.Key.Key_F12, CTRL)
    assert bar.place == (0, 704, 1366, 64)
    assert [place.folded for place in bar.kept] == [True, True, True, False]


@pytest.mark.qt
def test_a_question_unfolds_it_as_long_as_it_is_asked(stage: Stage) -> None:
    stage.show(serving())
    bar = Bar(stage, Place(Edge.RIGHT, 0.9, folded=True))
    small = bar.place
    bar.hands.key(Qt.Key.Key_F6)
    assert bar.hands.shows("panel-park")
    assert bar.window.width() == 1366
    assert bar.window.y() + bar.window.height() == 768, "at the lower edge, which is nearer"
    bar.hands.key(Qt.Key.Key_Escape)
    assert bar.place == small
    bar.hands.key(Qt.Key.Key_F12)
    assert (bar.place, bar.hands.shows("current-name")) == ((0, 0, 1366, 768), True)
    bar.hands.key(Qt.Key.Key_F12)
    assert bar.place == small


@pytest.mark.qt
def test_a_notice_does_not_move_the_bar(stage: Stage) -> None:
    stage.show(window())
    bar = Bar(stage, Place(Edge.LEFT, 0.5, folded=True))
    slot = find_item("small-call-next")
    assert slot is not None
    before = slot.mapToGlobal(QPointF())
    bar.hands.key(Qt.Key.Key_F1)
    stage.port.refuse(
        commands.CallNext, "unavailable", "数据库暂时不能写入，请稍后再试，或者找管理员"
    )
    bar.hands.settle()
    assert bar.hands.shows("notice")
    assert bar.window.height() > 96
    assert slot.mapToGlobal(QPointF()) == before


@pytest.mark.qt
@pytest.mark.parametrize(
    ("folded", "by", "edge"),
    [(False, QPoint(0, 600), Edge.BOTTOM), (True, QPoint(-500, 200), Edge.LEFT)],
)
def test_dragging_it_to_an_edge(stage: Stage, folded: bool, by: QPoint, edge: Edge) -> None:
    stage.show(serving())
    bar = Bar(stage, Place(folded=folded))
    bar.drag("small-grip" if folded else "grip", by)
    assert [place.edge for place in bar.kept] == [edge]
    assert bar.place[:2] == ((0, 704) if edge is Edge.BOTTOM else (0, bar.window.y()))


@pytest.mark.qt
def test_two_clicks_fold_it_and_a_button_unfolds_it(stage: Stage) -> None:
    stage.show(serving())
    bar = Bar(stage)
    grip = find_item("grip")
    assert grip is not None
    QTest.mouseDClick(bar.window, Qt.MouseButton.LeftButton, pos=QPoint(6, 30))
    bar.hands.settle()
    assert bar.window.width() == 320
    bar.hands.click("small-unfold")
    assert bar.place == (0, 0, 1366, 64)


@pytest.mark.qt
def test_another_screen_is_another_size(stage: Stage) -> None:
    stage.show(serving())
    bar = Bar(stage, Place(Edge.BOTTOM))
    follow(bar.window, QSize(1366, 768), bar.dock)
    bar.dock.set_screens([Screen("small", Area(0, 0, 911, 512))])
    bar.hands.settle()
    assert bar.place == (0, 512 - 43, 911, 43)
    stage.counter.toggle_desk()
    bar.hands.settle()
    assert bar.place == (0, 0, 911, 512)
    item = find_item("outcome-accepted")
    assert item is not None
    assert is_shown(item)


# ── the strip ────────────────────────────────────────────────────────────────


class Marked:
    """What was written on the window."""

    def __init__(self) -> None:
        self.marks: dict[str, tuple[int, ...]] = {}

    def mark(self, window: int, name: str, numbers: Sequence[int]) -> None:
        self.marks[name] = tuple(numbers)

    def unmark(self, window: int, name: str) -> None:
        self.marks.pop(name, None)


@pytest.mark.qt
def test_only_a_whole_bar_of_a_clerk_keeps_its_strip(stage: Stage) -> None:
    stage.show(serving())
    bar, found = Bar(stage), Marked()
    desktop = bar.window.screen().virtualGeometry()
    bar.dock.set_screens([Screen("own", Area(0, 0, desktop.width(), desktop.height()))])
    strip = Strip(bar.window, bar.dock, found)
    strip.tell(False, 64)
    assert found.marks == {}
    strip.tell(True, 64)
    whole = (0, 0, 64, 0, 0, 0, 0, 0, 0, desktop.width() - 1, 0, 0)
    assert found.marks == {PARTIAL: whole, OLD: whole[:4]}
    bar.dock.fold()
    strip.tell(True, 64)
    assert found.marks == {}
    assert marks("wayland") is None


@pytest.mark.qt
def test_the_desktop_tells_when_a_screen_goes(stage: Stage) -> None:
    app = application()
    gone = Screen("DP-9", Area(5000, 0, 1366, 768))
    dock = DockModel(Place(screen="DP-9"), [gone], lambda _: None, parent=stage.counter)
    Screens(app, dock)
    assert dock.area.x == 5000
    app.screenRemoved.emit(app.primaryScreen())
    assert dock.area == area_of(app.primaryScreen())
    stage.load()
