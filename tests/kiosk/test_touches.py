"""Real touches on the real window, against the real hub in one process."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from assets.gestures import tap_item
from assets.scene import find_item, is_shown
from assets.ui import UiEngine, application
from hub.client.address import Address
from hub.client.memory import Exchange, MemoryLink
from hub.client.port import Trouble
from hub.contract.commands import IssueTicket
from hub.contract.devices import AnyJob, FailReason, JobState, PrintJob, PrintResult
from hub.contract.results import TicketIssued
from hub.contract.wire import AnyPicture
from hub.contract.words import DeviceKind
from kiosk.app import Senses, build
from kiosk.journey import Journey
from kiosk.settings import KioskSettings
from kiosk.view_model import KioskModel
from tests.halls import Bench
from tests.kiosk.samples import ADULT, HEALTHY, SENIOR

pytestmark = pytest.mark.qt


class Person:
    """Somebody at a kiosk whose hub is in the same process."""

    def __init__(
        self,
        folder: Path,
        settings: KioskSettings = KioskSettings(scanner=True),  # noqa: B008 - frozen
    ) -> None:
        application()
        self.bench = Bench(folder)
        self.exchange = Exchange(self.bench.engine)
        self.jobs: list[PrintJob] = []
        address = Address("", 0, "kiosk-1", DeviceKind.KIOSK)
        self.link = MemoryLink(self.exchange, address, self, ["menu"])
        self.journey = Journey(self.link, settings)
        self.model = KioskModel(self.journey)
        self.engine: UiEngine = build(self.model)
        (self.window,) = self.engine.windows()
        self.window.installEventFilter(Senses(self.journey, self.engine))
        self.window.show()
        self.link.start()
        self.link.set_health(HEALTHY)
        self.journey.on_health(HEALTHY)
        self.second()
        self.settle()

    def on_state(self, name: str, state: AnyPicture) -> None:
        self.journey.on_state(name, state)

    def on_job(self, job: AnyJob) -> None:
        if isinstance(job, PrintJob):
            self.jobs.append(job)

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        self.journey.set_lost(not up)

    def settle(self) -> None:
        for _ in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def second(self) -> None:
        """One second passes in hub and kiosk."""
        self.bench.clock.time += timedelta(seconds=1)
        self.exchange.tick()
        self.journey.tick()

    def see(self, name: str) -> QQuickItem:
        """The item that must be on the screen."""
        item = find_item(name)
        assert item is not None, name
        assert is_shown(item), name
        return item

    def read(self, name: str) -> str:
        return str(self.see(name).property("text"))

    def tap(self, *names: str) -> None:
        """Touch these one after another."""
        for name in names:
            tap_item(self.see(name))
            self.settle()

    def printed(self, state: JobState, reason: FailReason | None = None) -> None:
        """What the printer says of the latest slip."""
        result = PrintResult(
            at=self.bench.clock.now(), job_id=self.jobs[-1].job_id, state=state, reason=reason
        )
        self.link.report(result)
        self.journey.on_print(result)
        self.settle()

    def scan(self, code: str) -> None:
        """A scanner types the code."""
        plain = Qt.KeyboardModifier.NoModifier
        keys = [(0, char) for char in code] + [(int(Qt.Key.Key_Return), "\r")]
        for key, char in keys:
            press = QKeyEvent(QEvent.Type.KeyPress, key, plain, char)
            QCoreApplication.sendEvent(self.window, press)
        self.settle()


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    made = Person(tmp_path / "hall")
    yield made
    assert made.engine.warned == []
    made.window.close()


def test_two_touches_to_a_number(person: Person) -> None:
    person.tap("service-A", "take-ticket")
    assert person.read("ticket-number") == "A001"
    assert find_item("plinth-printing") is not None
    person.printed(JobState.PRINTED)
    assert find_item("plinth-take") is not None
    person.tap("finished")
    person.see("service-A")


def test_three_touches_with_an_item(person: Person) -> None:
    person.tap("service-C")
    first = next(row["code"] for row in person.model._lists["items"]._rows)
    person.tap(f"item-{first}", "take-ticket")
    assert person.read("ticket-number") == "C001"


def test_search_by_initials_leads_to_a_number(person: Person) -> None:
    person.tap("open-search", "key-S", "key-B")
    found = [row["code"] for row in person.model._lists["results"]._rows]
    person.tap(f"item-{found[0]}", "take-ticket")
    person.see("ticket-number")


def test_search_by_hanzi_leads_to_a_number(person: Person) -> None:
    person.tap("open-search", "switch-keys", *(f"key-{letter}" for letter in "SHE"))
    assert person.model.property("keyboard").property("letters") == "she"
    assert person.journey.visit.found.text == ""
    person.tap(*(f"key-{letter}" for letter in "BAO"), "candidate-0")
    assert person.journey.visit.found.text == "社保"
    person.tap("key-delete")
    assert person.journey.visit.found.text == "社"
    found = [row["code"] for row in person.model._lists["results"]._rows]
    person.tap(f"item-{found[0]}", "take-ticket")
    person.see("ticket-number")


def test_nothing_of_the_last_search_is_left_on_the_keys(person: Person) -> None:
    person.tap("open-search", "switch-keys", "key-S", "bar-home", "open-search")
    assert not person.see("key-delete").isEnabled()
    person.tap("switch-keys")
    assert person.model.property("keyboard").property("letters") == ""
    person.tap("switch-keys")
    person.see("key-S")
    assert find_item("candidate-0") is None


def test_a_theme_leads_to_a_number(person: Person) -> None:
    person.tap("open-themes")
    first = person.model._lists["themes"]._rows[0]["code"]
    person.tap(f"theme-{first}", "take-ticket")
    person.see("ticket-number")


def test_a_department_leads_to_a_number(person: Person) -> None:
    person.tap("open-themes", "browse-departments", "department-0")
    first = person.model._lists["results"]._rows[0]["code"]
    person.tap(f"item-{first}", "take-ticket")
    person.see("ticket-number")


def test_no_paper_keeps_the_number(person: Person) -> None:
    person.tap("service-B", "take-ticket")
    person.printed(JobState.FAILED, FailReason.PAPER_END)
    assert person.read("ticket-number") == "B001"
    person.see("ask-for-paper")


def test_a_senior_is_served_first(person: Person) -> None:
    person.journey.on_card(SENIOR)
    person.settle()
    person.tap("service-C", "take-ticket")
    issued = person.journey.visit.ticket
    assert isinstance(issued, TicketIssued)
    assert issued.priority == "priority"


def test_a_wrong_number_on_the_card_still_gets_a_ticket(person: Person) -> None:
    wrong = ADULT.number[:-1] + ("0" if ADULT.number[-1] != "0" else "1")
    person.journey.card.hold(type(ADULT)(name="吴错号", number=wrong))
    person.tap("service-A", "take-ticket")
    person.see("refusal")
    person.tap("take-without-card")
    assert person.read("ticket-number") == "A001"


def test_a_scanned_ticket_is_given_up(person: Person) -> None:
    person.tap("service-A", "take-ticket")
    code = person.journey.visit.ticket.qr  # type: ignore[union-attr]  # it was just issued
    person.tap("finished")
    person.scan(code)
    assert person.read("progress-number") == "A001"
    person.tap("give-up", "give-up-surely")
    person.tap("finished")
    person.tap("open-progress", "letter-A", "key-0", "key-0", "key-1", "submit")
    assert find_item("give-up") is None or not is_shown(find_item("give-up"))  # type: ignore[arg-type]


def test_languages_change_at_once(person: Person) -> None:
    name = person.read("service-B")
    person.tap("bar-en")
    assert person.read("service-B") != name
    person.tap("service-A", "bar-languages", "language-bo")
    assert person.engine.language == "bo"
    person.tap("bar-home", "bar-zh")
    assert person.read("service-B") == name


def test_nobody_there_ends_in_a_fresh_home_page(person: Person) -> None:
    person.tap("bar-en", "bar-elder", "open-more")
    for _ in range(90):
        person.second()
    person.settle()
    assert person.engine.language == "zh"
    person.see("service-A")
    assert not find_item("bar-elder").property("selected")  # type: ignore[union-attr]


def test_waits_change_without_replacing_the_tile(person: Person) -> None:
    tile = person.see("service-A")
    other = MemoryLink(
        person.exchange, Address("", 0, "guide-1", DeviceKind.GUIDE), person, ["menu"]
    )
    other.request(IssueTicket(request_id="guide-00001", service="A"), lambda reply: None)
    person.second()
    person.settle()
    assert person.see("service-A") is tile
    assert "1" in str(tile.property("count"))
