"""Each look catches what it looks for, and says nothing of a good screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from assets.ui import UiEngine, application, create_engine
from tests.screens import ink, looks
from tests.screens.approved import approve, changed
from tests.screens.camera import photograph
from tests.screens.colours import contrast
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


FOUND = (
    ("cut", 'AppText { text: "很长很长很长的话"; width: 60; height: 40 }', "wide in 60"),
    ("cut", 'AppText { width: 60; text: "约八到十五分钟"; fit: true; maxLines: 1 }', "lines of 1"),
    (
        "cut",
        'Item { objectName: "box"; width: 90; height: 20; clip: true; AppText { text: "一半" } }',
        "'一半' reaches out of box",
    ),
    (
        "cut",
        'Button { objectName: "ok"; width: 90; height: 90; contentItem: Item {'
        ' AppText { y: 60; text: "太低" } } }',
        "'太低' reaches out of ok",
    ),
    ("small_targets", 'Button { objectName: "ok"; width: 90; height: 40 }', "ok is 90 × 40"),
    (
        "small_targets",
        'Button { objectName: "ok"; x: 350; width: 90; height: 90 }',
        "ok lies outside",
    ),
    (
        "overlapping",
        'AppText { text: "上面" } AppText { x: 10; y: 8; text: "下面" }',
        "'上面' lies on '下面'",
    ),
    (
        "overlapping",
        'AppText { text: "上面"; height: 60 }'
        ' AppText { y: 45; height: 60; text: "སྒྲུབ་ཆོག"; size: 48 } AppText { y: 92; text: "下面" }',
        "'སྒྲུབ་ཆོག' lies on '下面'",
    ),
    (
        "overlapping",
        'AppText { text: "上面的字" } Icon { x: 40; name: "home" }',
        "'上面的字' lies on the icon home",
    ),
    (
        "overlapping",
        'AppText { text: "上面的字" } Rectangle { x: 40; width: 99; height: 90; color: "red" }',
        "'上面的字' is half hidden",
    ),
    (
        "overlapping",
        'Button { objectName: "one"; width: 90; height: 90 }'
        " Button { x: 60; width: 90; height: 90 }",
        "one is half hidden",
    ),
    ("faint", 'AppText { text: "淡"; color: "#bbbbbb" }', "of 3.0"),
    ("without_glyph", f'AppText {{ text: "{chr(0xF0000)}" }}', "no glyph"),
    ("complaints", "Item { width: nothing.at.all }", "nothing"),
)


@pytest.mark.parametrize(("look", "body", "said"), FOUND)
def test_what_is_wrong_is_found(pose: Pose, look: str, body: str, said: str) -> None:
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


def test_lines_that_have_scrolled_by_are_no_fault(pose: Pose) -> None:
    posed = pose(
        "Item { width: 300; height: 3 * 1.448 * 30; clip: true;"
        " AppText { y: parent.height - height; width: 300; wrapMode: Text.Wrap;"
        f' text: "{"一二三四五六七八九十" * 5}"; size: 30 }} }}'
    )
    assert looks.wrong(posed, photograph(posed.window)) == []


@pytest.mark.parametrize("height", [0, 104, 200])
@pytest.mark.parametrize("text", ["国字", "སྒྲུབ་ཆོག", "ཚིག་ཁ་ཤས་འབྲི། ཚིག་ཁ་ཤས་འབྲི།"])
def test_ink_is_where_it_is_painted(pose: Pose, text: str, height: int) -> None:
    tall = f"height: {height};" if height else ""
    posed = pose(f'AppText {{ y: 40; width: 190; {tall} fit: true; size: 30; text: "{text}" }}')
    (seen,) = ink.texts(posed.window)
    grey = photograph(posed.window).convert("L").point([255] * 128 + [0] * 128)
    painted = grey.getbbox()
    assert painted is not None
    assert seen.ink.top() == pytest.approx(painted[1], abs=2)
    assert seen.ink.bottom() == pytest.approx(painted[3], abs=2)


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
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)


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
    assert page.index('href="#kiosk-home"') < page.index('id="kiosk-home"')
    assert "<input " in page
