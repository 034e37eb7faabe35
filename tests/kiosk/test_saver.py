"""The screen-saver: when it comes, what ends it, and what never lies under it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from assets.gestures import tap
from assets.scene import centre, find_item, is_shown
from assets.ui import application
from hub.contract.words import HallPauseReason, Text
from kiosk.app import build
from kiosk.events import Event, Page
from kiosk.journey import Journey
from kiosk.pictures.saver import saver_row, shows
from kiosk.saver import SLIDE_S, slide
from kiosk.senses import Senses
from kiosk.settings import KioskSettings
from kiosk.view_model import KioskModel
from tests.kiosk.samples import ADULT, NOON, make_menu
from tests.pauses import hall_pause

MINUTES = 2


def wait(journey: Journey, seconds: int) -> None:
    for _ in range(seconds):
        journey.tick()


@pytest.fixture
def quiet(journey: Journey) -> Journey:
    """A kiosk that nobody has touched for two minutes."""
    journey.settings = KioskSettings(saver_min=MINUTES)
    notices = (
        Text("周五下午系统升级", "Upgrade on Friday"),
        Text("请带身份证", "Bring your ID card"),
    )
    journey.on_state("menu", replace(make_menu(), notices=notices))
    wait(journey, MINUTES * 60)
    return journey


@pytest.mark.parametrize(
    ("saver_min", "quiet_s", "number"),
    [(10, 599, -1), (10, 600, 0), (10, 600 + SLIDE_S, 1), (0, 99_999, -1)],
)
def test_when(saver_min: int, quiet_s: int, number: int) -> None:
    assert slide(saver_min, quiet_s) == number


def test_notices_turn_and_move(quiet: Journey) -> None:
    rows = []
    for _ in range(3):
        rows.append(saver_row(quiet))
        wait(quiet, SLIDE_S)
    notices = [row["notice"] for row in rows]
    assert [row["place"] for row in rows] == [0, 1, 2]
    assert notices[0] == notices[2] != notices[1]


def test_a_hall_without_notices_asks_to_be_touched(quiet: Journey) -> None:
    quiet.on_state("menu", make_menu())
    assert saver_row(quiet)["on"]


def test_never_over_what_people_have_to_know(quiet: Journey) -> None:
    menu = quiet.menu
    assert menu is not None
    assert shows(quiet) == 0
    for reason in HallPauseReason:
        quiet.on_state("menu", replace(menu, pause=hall_pause(reason, NOON)))
        assert shows(quiet) == -1
    quiet.on_state("menu", replace(menu, open=False))
    assert shows(quiet) == -1
    quiet.on_state("menu", menu)
    quiet.set_lost(True)
    assert shows(quiet) == -1


def test_a_card_wakes_it_and_counts(quiet: Journey) -> None:
    quiet.on_card(ADULT)
    assert shows(quiet) == -1
    assert quiet.visit.carded


def test_nobody_in_the_middle_of_a_visit_is_interrupted(quiet: Journey) -> None:
    quiet.settings = KioskSettings(saver_min=1, idle_s=600)
    quiet.touch(Event.OPEN_PROGRESS)
    wait(quiet, 300)
    assert shows(quiet) == -1


@pytest.fixture
def layer(quiet: Journey) -> Iterator[QQuickItem]:
    application()
    model = KioskModel(quiet)
    engine = build(model)
    (window,) = engine.windows()
    window.installEventFilter(Senses(quiet, engine))
    window.show()
    made = find_item("saver")
    assert made is not None
    yield made
    assert engine.warned == []
    window.close()


@pytest.mark.qt
@pytest.mark.parametrize("by", ["touch", "mouse"])
def test_the_touch_that_wakes_it_presses_nothing(
    quiet: Journey, layer: QQuickItem, by: str
) -> None:
    tile = find_item("service-A")
    assert tile is not None
    window, point = layer.window(), centre(tile).toPoint()
    assert is_shown(layer)
    tap(window, point, by)
    assert not is_shown(layer)
    assert quiet.flow.page is Page.HOME
    tap(window, QPoint(point), by)
    assert quiet.flow.page is Page.SERVICE
