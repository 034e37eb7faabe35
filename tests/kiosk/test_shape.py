"""How the screen stands, and that every page of the kiosk has a face for a wide one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from assets.scene import cramped, is_shown, items
from hub.contract.words import Language
from kiosk.events import Page
from kiosk.pictures.frame import face
from kiosk.shape import is_wide
from tests.kiosk.samples import RecordingHub
from tests.kiosk.screens import MODES, SCREENS, SIZES, Stage, make_journey
from tests.kiosk.test_screens import place_of, unreachable

HIGH, WIDE = SIZES
OVER_PAGES = ("list_page", "access", "staff_pin", "staff_page_ill")
"""The highest of what lies over a page."""


@pytest.mark.parametrize(
    ("width", "height", "wide"),
    [
        (1080, 1920, False),
        (1920, 1080, True),
        (768, 1366, False),
        (1366, 768, True),
        (1024, 1024, False),
        (1025, 1024, True),
    ],
)
def test_a_screen_that_is_wider_than_high_is_wide(width: int, height: int, wide: bool) -> None:
    assert is_wide(width, height) is wide


def first_scenes() -> dict[str, str]:
    """The first scene of every page, by the page's name in Main.qml."""
    found: dict[str, str] = {}
    for name, prepare in SCREENS.items():
        hub = RecordingHub()
        journey = make_journey(hub)
        prepare(journey, hub)
        found.setdefault(face(journey), name)
    return found


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    made = Stage(WIDE)
    yield made
    made.close()


def parts(stage: Stage) -> tuple[QQuickItem, QQuickItem]:
    """The page, and the bar below it."""
    named = {item.objectName(): item for item in items(stage.window)}
    return named["page"], named["bar"]


@pytest.mark.qt
@pytest.mark.parametrize(("mode", "language"), [("normal", Language.ZH), ("together", Language.EN)])
def test_every_page_has_a_wide_face(stage: Stage, mode: str, language: Language) -> None:
    modes = MODES[mode]
    problems = []
    for name in (*first_scenes().values(), *OVER_PAGES):
        window = stage.show(name, modes, language)
        page, bar = parts(stage)
        words = [*stage.engine.warned, *cramped(), *unreachable(window, modes)]
        problems += [f"{name}: {word}" for word in words]
        shown = [place_of(i) for i in items(page) if is_shown(i) and i.property("text")]
        problems += [f"{name}: nothing on the right"] * (max(p.right() for p in shown) < 1000)
        problems += [f"{name}: under the bar"] * (max(p.bottom() for p in shown) > bar.y() + 2)
    assert problems == []


@pytest.mark.qt
def test_every_page_is_tried(stage: Stage) -> None:
    drawn = stage.window.property("pages").toVariant()
    # Elders' home is home's face in that mode; before the hub speaks there are no zones to fill.
    assert set(first_scenes()) | {"elder", "starting"} == set(drawn)


@pytest.mark.qt
def test_a_screen_that_is_turned_turns_the_page(stage: Stage, qtbot: QtBot) -> None:
    stage.show("item", MODES["normal"], Language.ZH)
    page, bar = parts(stage)
    for size, width, foot in ((HIGH, 1080, 1688), (QSize(1366, 768), 1920, 952), (WIDE, 1920, 952)):
        stage.window.resize(size)
        qtbot.waitUntil(lambda: stage.window.size() == size, timeout=30_000)  # noqa: B023
        qtbot.waitUntil(lambda: page.width() == width, timeout=30_000)  # noqa: B023
        assert bar.y() == foot
        assert stage.journey.flow.page is Page.ITEM
