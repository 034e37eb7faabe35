"""The staff's layer: opened by gesture and PIN, left by itself, its deeds asked about first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint

from assets.gestures import tap, tap_item
from assets.scene import find_item, is_shown
from assets.ui import application
from hub.contract.devices import JobState, PrintResult
from kiosk.app import build
from kiosk.events import Page
from kiosk.journey import Journey
from kiosk.senses import Senses
from kiosk.staff.desk import CLOSES_AFTER, Ask, Desk, Face
from kiosk.staff.keeper import Keeper
from kiosk.staff.view_model import Does, StaffModel
from kiosk.view_model import KioskModel
from tests.kiosk.samples import NOON
from tests.kiosk.staff.scenes import HASH, PIN, come, enter, machine

pytestmark = pytest.mark.qt


@pytest.fixture
def staff() -> StaffModel:
    application()
    return StaffModel()


def deeds(done: list[str]) -> Does:
    """Deeds that are written down."""
    return Does(
        restart=lambda: done.append("restart"),
        desktop=lambda: done.append("desktop"),
        print_trial=lambda: "t",
        renew_paper=lambda: done.append("roll"),
    )


def test_the_page_closes_by_itself(staff: StaffModel) -> None:
    come(staff, Keeper(HASH))
    enter(staff, PIN)
    assert staff.desk.face is Face.PAGE
    for _ in range(CLOSES_AFTER[Face.PAGE] - 1):
        staff.desk.tick()
    staff.desk.touch(None, 0.0)
    staff.desk.tick()
    assert staff.desk.face is Face.PAGE
    for _ in range(CLOSES_AFTER[Face.PAGE]):
        staff.desk.tick()
    assert staff.desk.face is Face.AWAY


def test_nothing_is_done_without_the_pin(staff: StaffModel) -> None:
    done: list[str] = []
    come(staff, Keeper(HASH))
    staff.does = deeds(done)
    enter(staff, "111222")
    staff.ask("desktop")
    staff.confirm()
    staff.trial()
    assert done == []
    assert staff.desk.trial == ""


@pytest.mark.parametrize("deed", [Ask.RESTART, Ask.DESKTOP, Ask.ROLL])
def test_what_cannot_be_undone_is_asked_about_first(staff: StaffModel, deed: Ask) -> None:
    done: list[str] = []
    come(staff, Keeper(HASH))
    staff.does = deeds(done)
    enter(staff, PIN)
    staff.ask(deed)
    staff.ask("none")
    staff.confirm()
    assert done == []
    staff.ask(deed)
    staff.confirm()
    staff.confirm()
    assert done == [deed.value]


def test_a_test_slip_is_printed_once_at_a_time(staff: StaffModel) -> None:
    jobs = iter(["one", "two"])
    come(staff, Keeper(HASH))
    staff.does = Does(lambda: None, lambda: None, lambda: next(jobs), lambda: None)
    enter(staff, PIN)
    staff.trial()
    staff.trial()
    staff.on_print(PrintResult(at=NOON, job_id="a ticket", state=JobState.FAILED))
    assert staff.desk.trial == "printing"
    staff.on_print(PrintResult(at=NOON, job_id="one", state=JobState.PRINTED))
    assert staff.desk.trial == "printed"
    staff.trial()
    assert (staff.desk.trial, next(jobs, "none left")) == ("printing", "none left")


def test_only_digits_are_counted_on_the_screen() -> None:
    desk = Desk(Keeper(HASH))
    desk.key("7")
    assert desk.typed == ""
    for _ in range(20):
        desk.face = Face.PIN
        desk.key("7")
    assert desk.typed == "7" * 12


class Hall:
    """A kiosk on a real window, with its staff."""

    def __init__(self, journey: Journey) -> None:
        application()
        self.journey = journey
        self.staff = StaffModel(Keeper(HASH), machine)
        self.model = KioskModel(journey, staff=self.staff)
        self.engine = build(self.model)
        (self.window,) = self.engine.windows()
        self.window.installEventFilter(Senses(journey, self.engine, self.staff))
        self.window.show()

    def corners(self, by: str) -> None:
        right, bottom = self.window.width() - 8, self.window.height() - 8
        for x, y in ((8, 8), (right, bottom), (right, 8), (8, bottom)):
            tap(self.window, QPoint(x, y), by)

    def press(self, name: str) -> None:
        item = find_item(name)
        assert item is not None, name
        tap_item(item)


@pytest.fixture
def hall(journey: Journey) -> Iterator[Hall]:
    made = Hall(journey)
    yield made
    assert made.engine.warned == []
    made.window.close()


@pytest.mark.parametrize("by", ["touch", "mouse"])
def test_fingers_open_the_page_and_residents_see_nothing_of_it(hall: Hall, by: str) -> None:
    hall.corners(by)
    layer = find_item("staff-layer")
    assert layer is not None
    assert is_shown(layer)
    assert hall.journey.flow.page is Page.HOME
    for digit in PIN:
        hall.press(f"key-{digit}")
    hall.press("staff-enter")
    assert hall.staff.desk.face is Face.PAGE
    hall.press("staff-close")
    assert not is_shown(layer)
    hall.press("service-A")
    assert hall.journey.flow.page is Page.SERVICE
