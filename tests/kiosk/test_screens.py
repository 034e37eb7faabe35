"""The pages drawn offscreen: no complaint of the engine, no text cut, every target large enough."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow

from assets.scene import cramped, find_item, is_shown, items
from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.words import Language
from hub.handlers.alert_texts import PARTS
from kiosk.session import Modes
from tests.kiosk.screens import MODES, SCREENS, Stage
from tests.kiosk.staff import scenes as staff

pytestmark = pytest.mark.qt

LEAST = 80
LEAST_ELDER = 120
REACH = 1 / 3
"""Of the screen's height: below it lie the targets of the low modes."""

CELLS = [
    ("normal", Language.ZH),
    ("normal", Language.EN),
    ("normal", Language.BO),
    ("elder", Language.BO),
    ("contrast", Language.ZH),
    ("wheelchair", Language.EN),
    ("together", Language.EN),
    ("together", Language.BO),
]
"""Each mode, and each language where it is tightest; `make screens` looks at all of them."""


@pytest.fixture(scope="module")
def stage():
    """One stage for all pages: an engine each."""
    made = Stage()
    yield made
    made.close()


def targets(window: QQuickWindow) -> list[tuple[QQuickItem, QRectF]]:
    """What can be pressed, with its place on the screen."""
    return [
        (item, item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))
        for item in items(window)
        if item.metaObject().indexOfProperty("down") >= 0 and is_shown(item) and item.isEnabled()
    ]


def covered(window: QQuickWindow) -> bool:
    """Whether something lies over the page."""
    return any(item.objectName() == "dialog-accept" and is_shown(item) for item in items(window))


@pytest.mark.parametrize(("mode", "language"), CELLS)
def test_every_page_can_be_read_and_touched(stage: Stage, mode: str, language: Language) -> None:
    modes = MODES[mode]
    problems = []
    for name in SCREENS:
        window = stage.show(name, modes, language)
        problems += [f"{name}: {words}" for words in stage.engine.warned]
        problems += [f"{name}: {words}" for words in cramped()]
        problems += [f"{name}: {words}" for words in unreachable(window, modes)]
        problems += [f"{name}: {words}" for words in over_bands(window)]
    assert problems == []


def place_of(item: QQuickItem) -> QRectF:
    """Where an item lies on the screen."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def over_bands(window: QQuickWindow) -> list[str]:
    """Words that reach out of a band, or of the page that lie under one."""
    bands = [
        item
        for item in items(window)
        if item.metaObject().indexOfProperty("signSize") >= 0 and is_shown(item)
    ]
    words = [item for item in items(window) if item.property("shownSize") and is_shown(item)]
    found = []
    for band in bands:
        area = place_of(band)
        own = [item for item in words if band.isAncestorOf(item) and item.property("text")]
        found += [str(i.property("text")) for i in own if not area.contains(place_of(i))]
        others = (item for item in words if item not in own and item.property("text"))
        found += [str(i.property("text")) for i in others if area.intersects(place_of(i))]
    return found


def unreachable(window: QQuickWindow, modes: Modes) -> list[str]:
    """Targets that are too small, unnamed, or out of reach in the low modes."""
    least = LEAST_ELDER if modes.elder else LEAST
    over = covered(window)
    found = []
    for item, place in targets(window):
        name = item.objectName()
        if not name:
            found.append(f"a target at {place.x():.0f},{place.y():.0f} has no name")
        if min(place.width(), place.height()) < least:
            found.append(f"{name} is {place.width():.0f} × {place.height():.0f}")
        if modes.low and place.y() < REACH * window.height() and not over:
            found.append(f"{name} begins at {place.y():.0f}")
        if place.bottom() > window.height() or place.right() > window.width():
            found.append(f"{name} reaches out of the window")
    return found


@pytest.mark.parametrize("name", ["early", "early_service", "early_item"])
def test_without_an_open_window_the_kiosk_says_so(stage: Stage, name: str) -> None:
    window = stage.show(name, Modes(), Language.ZH)
    words = said(window)
    assert "窗口暂未开" in words
    assert "0 人等候" not in words


def said(window: QQuickWindow) -> set[str]:
    """All words that can be read."""
    return {str(item.property("text")) for item in items(window) if is_shown(item)}


def test_the_staff_reads_every_part_and_reason_in_words(stage: Stage) -> None:
    parts = [part for part in PARTS if part not in ("media", "answers")]
    health = [DeviceHealth(part, Health.OK) for part in parts]
    health += [DeviceHealth("card", Health.WARN, reason) for reason in FailReason]
    for begin in range(0, len(health), 4):
        window = stage.show("home", Modes(), Language.ZH)
        staff.staff_page(stage.model.staff_model, staff.machine(tuple(health[begin : begin + 4])))
        stage.settle()
        assert not said(window) & {*PARTS, "要留意"}
    stage.model.staff_model.close()


def test_the_first_thing_of_the_night_is_solid_in_high_contrast(stage: Stage) -> None:
    stage.show("closed", Modes(contrast=True), Language.ZH)
    tile = find_item("open-booking")
    assert tile is not None
    assert tile.property("background").property("color") == QColor("#ffd400")


@pytest.mark.parametrize(("ahead", "told"), [(1, "1 person ahead"), (2, "2 people ahead")])
def test_english_tells_one_from_many(stage: Stage, ahead: int, told: str) -> None:
    window = stage.show("waiting", Modes(), Language.EN)
    visit = stage.journey.visit
    assert visit.progress is not None
    stage.journey.visit = replace(visit, progress=replace(visit.progress, ahead=ahead, wait=None))
    stage.model.draw()
    stage.settle()
    assert told in said(window)


@pytest.mark.parametrize("name", ["theme", "item"])
def test_elders_may_take_the_list_along_too(stage: Stage, name: str) -> None:
    window = stage.show(name, Modes(elder=True), Language.ZH)
    assert {item.objectName() for item, _ in targets(window)} & {"print-list", "take-list"}


@pytest.mark.parametrize("language", [Language.ZH, Language.BO])
def test_a_long_name_takes_two_lines_in_the_scale(stage: Stage, language: Language) -> None:
    stage.show("service", Modes(), language)
    row = find_item("item-I0")
    assert row is not None
    row.setProperty("before", "困难残疾人生活补贴和重度残疾人护理补贴资格认定申请、审核、发放")
    stage.settle()
    name = next(i for i in items(row) if "困难残疾人" in str(i.property("text")))
    assert (name.property("size"), name.property("lineCount")) == (26, 2)
    assert cramped() == []


@pytest.mark.parametrize("language", Language)
def test_wait_and_count_stand_apart(stage: Stage, language: Language) -> None:
    window = stage.show("crowded", Modes(), language)
    places = {i.objectName(): place_of(i) for i in items(window) if is_shown(i)}
    for code in "ABCDEFG":
        wait, count = places[f"service-{code}-wait"], places[f"service-{code}-count"]
        assert wait.right() + 12 <= count.left()
