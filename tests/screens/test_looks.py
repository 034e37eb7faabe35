"""Each look catches what it looks for, and says nothing of a good screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from assets.ui import UiEngine, application, create_engine
from tests.screens import looks
from tests.screens.approved import approve, changed
from tests.screens.camera import photograph
from tests.screens.difference import TOLERATED, difference
from tests.screens.sheet import write_sheet
from tests.screens.shot import Posed, Shot, settle

pytestmark = pytest.mark.qt

SHOT = Shot("kiosk", "home", "400x300", "normal", "zh")
PAGE = """
import QtQuick
import QtQuick.Controls.Basic
import Ui
Window {{ width: 400; height: 300; visible: true; color: "white"
    {body}
}}
"""
Pose = Callable[[str], Posed]


@pytest.fixture
def pose(tmp_path: Path) -> Iterator[Pose]:
    """`pose("AppText { … }")`: a white window with this in it."""
    application()
    engines: list[UiEngine] = []

    def make(body: str) -> Posed:
        (tmp_path / "Page.qml").write_text(PAGE.format(body=body), "utf-8")
        engine = create_engine(tmp_path)
        engines.append(engine)
        engine.load_page("Page.qml")
        (window,) = engine.windows()
        settle(window)
        return Posed(SHOT, window, engine.warned, 80)

    yield make
    for engine in engines:
        engine.windows()[0].close()
        engine.deleteLater()


FOUND = {
    "cut": ('AppText { text: "很长很长很长的话"; width: 60; height: 40 }', "wide in 60"),
    "small_targets": ('Button { objectName: "ok"; width: 90; height: 40 }', "ok is 90 × 40"),
    "overlapping": (
        'AppText { text: "上面" } AppText { x: 10; y: 8; text: "下面" }',
        "'上面' lies on '下面'",
    ),
    "faint": ('AppText { text: "淡"; color: "#bbbbbb" }', "of 3.0"),
    "without_glyph": (f'AppText {{ text: "{chr(0xF0000)}" }}', "no glyph"),
    "complaints": ("Item { width: nothing.at.all }", "nothing"),
}


@pytest.mark.parametrize("look", FOUND)
def test_what_is_wrong_is_found(pose: Pose, look: str) -> None:
    body, said = FOUND[look]
    posed = pose(body)
    found = looks.wrong(posed, photograph(posed.window))
    assert any(line.startswith(look) and said in line for line in found), found


def test_a_good_screen_is_left_alone(pose: Pose) -> None:
    posed = pose(
        'AppText { text: "上面"; height: 60 } AppText { y: 100; text: "下面 Below འོག"; height: 60 }'
        ' Button { objectName: "ok"; y: 180; width: 90; height: 90 }'
    )
    assert looks.wrong(posed, photograph(posed.window)) == []


def test_what_lies_under_a_veil_is_not_looked_at(pose: Pose) -> None:
    posed = pose(
        'AppText { text: "淡"; color: "#bbbbbb" }'
        ' Rectangle { anchors.fill: parent; color: "#80000000" }'
    )
    assert looks.wrong(posed, photograph(posed.window)) == []


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ((0, 0, 0), (255, 255, 255), 21.0),
        ((255, 255, 255), (255, 255, 255), 1.0),
        ((119, 119, 119), (255, 255, 255), 4.48),
    ],
)
def test_contrast_as_wcag_counts_it(
    one: tuple[int, ...], other: tuple[int, ...], ratio: float
) -> None:
    assert looks.contrast(one, other) == pytest.approx(ratio, abs=0.01)


def drawn(x: int, grey: int = 0) -> Image.Image:
    picture = Image.new("RGB", (400, 300), "white")
    ImageDraw.Draw(picture).rectangle((x, 100, x + 60, 140), (grey, grey, grey))
    return picture


def test_a_moved_word_is_seen_and_a_shade_is_not() -> None:
    assert difference(drawn(100), drawn(100)) == 0
    assert difference(drawn(100), drawn(100, grey=20)) == 0
    assert difference(drawn(100), drawn(140)) > TOLERATED
    assert difference(drawn(100), Image.new("RGB", (10, 10))) == 1


def test_a_picture_is_approved_once_it_was_kept(tmp_path: Path) -> None:
    assert changed(SHOT, drawn(100), tmp_path) == "no approved picture"
    approve(SHOT, drawn(100), tmp_path)
    assert changed(SHOT, drawn(100), tmp_path) == ""
    assert "look different" in changed(SHOT, drawn(160), tmp_path)


def test_the_sheet_shows_what_is_wrong_first(tmp_path: Path) -> None:
    well = SHOT._replace(scene="well")
    page = write_sheet(tmp_path, {well: [], SHOT: ["faint: <淡>"]}).read_text("utf-8")
    assert "2 pictures, 1 with findings" in page
    assert "faint: &lt;淡&gt;" in page
    assert page.index(SHOT.name) < page.index(well.name)
