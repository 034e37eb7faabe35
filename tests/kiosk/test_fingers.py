"""A finger that is down while the screen changes: what lies under it stays, its touch counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from shiboken6 import getCppPointer

from assets.scene import centre, find_item, is_shown, items
from hub.contract.commands import ListThemes, SearchItems
from hub.contract.states import Clock, ServiceTile
from hub.contract.words import Language
from kiosk.events import Event, Page
from kiosk.journey import Journey
from kiosk.session import Modes
from tests.kiosk.samples import NOON, items_reply, themes_reply
from tests.kiosk.screens import Stage

pytestmark = pytest.mark.qt

LIVE = (
    *("home", "closed", "more", "service", "search", "themes", "departments", "department"),
    *("theme", "item", "group", "number", "progress", "reasons", "collect_typed", "check_in"),
    *("book_service", "book_day", "book_time", "languages", "access", "staff_pin", "staff_page"),
)
"""Screens with lists or with what the hall's state changes."""


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


@pytest.fixture(scope="module")
def finger() -> QPointingDevice:
    device: QPointingDevice = QTest.createTouchDevice()
    return device


def targets(stage: Stage) -> dict[str, int]:
    """What can be pressed, by name: which object it is."""
    return {
        item.objectName(): getCppPointer(item)[0]
        for item in items(stage.window)
        if item.metaObject().indexOfProperty("down") >= 0 and is_shown(item) and item.isEnabled()
    }


def a_minute_passes(journey: Journey) -> None:
    """Another time on the clock, other waits."""
    journey.on_state("clock", Clock((journey.now or NOON) + timedelta(minutes=1)))
    if journey.menu is not None:
        services = tuple(busier(tile) for tile in journey.menu.services)
        journey.on_state("menu", replace(journey.menu, services=services))
    journey.tick()


def busier(tile: ServiceTile) -> ServiceTile:
    return replace(tile, waiting=tile.waiting + 1)


def test_a_minute_replaces_nothing_that_can_be_pressed(stage: Stage) -> None:
    replaced = []
    for name in LIVE:
        stage.show(name, Modes(), Language.ZH)
        before = targets(stage)
        a_minute_passes(stage.journey)
        stage.settle()
        now = targets(stage)
        replaced += [f"{name}: {key}" for key in before if now.get(key, 0) != before[key]]
    assert replaced == []


def test_typing_replaces_no_key(stage: Stage) -> None:
    stage.show("number", Modes(), Language.ZH)
    key = find_item("letter-B")
    stage.journey.touch(Event.TYPE, "delete")
    stage.settle()
    assert find_item("letter-B") is key


def test_items_come_when_it_is_known_how_many_fit(stage: Stage) -> None:
    """None goes away or moves when the life events come."""
    stage.show("home", Modes(), Language.ZH)
    stage.journey.touch(Event.CHOOSE_SERVICE, "A")
    stage.hub.answer(SearchItems, lambda r: items_reply(r, total=126))
    stage.settle()
    assert find_item("item-I0") is None
    stage.hub.answer(ListThemes, themes_reply)
    stage.settle()
    item = find_item("item-I0")
    assert item is not None
    assert is_shown(item)


def test_a_touch_counts_while_its_list_changes(stage: Stage, finger: QPointingDevice) -> None:
    """New rows before and behind it, others gone: the row under the finger is the same one."""
    stage.show("search", Modes(), Language.ZH)
    item = find_item("item-I1")
    assert item is not None
    at: QPoint = centre(item).toPoint()
    QTest.touchEvent(stage.window, finger).press(0, at, stage.window).commit()
    assert item.property("down")
    found = stage.journey.visit.found
    fewer = (replace(found.items[0], code="J0"), found.items[1], replace(found.items[2], code="J2"))
    stage.journey.update(replace(stage.journey.visit, found=replace(found, items=fewer, total=3)))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    stage.settle()
    assert item.property("down")
    QTest.touchEvent(stage.window, finger).release(0, at, stage.window).commit()
    assert stage.journey.flow.page is Page.ITEM
    assert stage.journey.visit.item == "I1"
