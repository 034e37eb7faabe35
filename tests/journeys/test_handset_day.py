"""A clerk's day at a window without a PC: hub, broker, station, handset and three-key pad are
processes, and every key and every digit of the display goes over a virtual serial port."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from hub.client.ids import new_request_id
from hub.contract.commands import IssueTicket, ReadFacts, ReportDay
from hub.contract.events import Fact, FactKind
from hub.contract.results import AnyReply, DayReport, Facts, TicketIssued
from hub.contract.states import WindowState
from hub.contract.words import DeviceKind, Level
from hub.first_hall import SAMPLE_PIN
from hub.sim.processes import Control, Program, python, wait_for
from hub.sim.stage import Stage, caller_device, pad_device
from tests.journeys.desk import Desk
from tests.journeys.hall import paired

pytestmark = pytest.mark.broker

WINDOW = 4
CLERK = "0219"
PATIENCE_S = 30.0


class Place(NamedTuple):
    """Window 4: its station, its handset and its pad; a guide gives out tickets."""

    stage: Stage
    station: Program
    handset: Control
    pad: Control
    guide: Desk

    def press(self, key: str) -> None:
        """A key, and the station's acknowledgement of it."""
        before = self._heard()
        self.handset.tell(f"press {key}")
        wait_for(lambda: self._heard() > before, f"{key} acknowledged", PATIENCE_S)

    def _heard(self) -> int:
        return int(self.handset.tell("acknowledged"))

    def show(self, waiting: int | str, ticket: str = "") -> None:
        """Wait until the display shows this; it leaves the first digit blank where it is 0."""
        said = f"waiting={waiting} ticket={ticket.removeprefix('0')}"
        self.until(lambda: self.handset.tell("shows") == said, f"a display with {said}")

    def tones(self, do: Callable[[], object], count: int) -> None:
        """Something that the handset answers with so many tones."""
        before = int(self.handset.tell("beeps"))
        do()
        self.until(lambda: int(self.handset.tell("beeps")) == before + count, f"{count} tones")

    def take(self) -> str:
        """A resident takes a number while the window is idle, which it hears of; its digits."""
        issue = IssueTicket(request_id=new_request_id(), service="A", print=False)
        replies: list[AnyReply] = []
        self.tones(lambda: replies.append(self.guide.do(issue)), 1)
        (reply,) = replies
        assert isinstance(reply, TicketIssued), reply
        return reply.ticket[1:]

    def window(self) -> WindowState:
        state = self.guide.states[f"window/{WINDOW}"]
        assert isinstance(state, WindowState)
        return state

    def facts(self) -> list[Fact]:
        """What the hub has noted of this window, in order."""
        reply = self.stage.ask(ReadFacts(request_id=new_request_id(), limit=500))
        assert isinstance(reply, Facts)
        return [fact for fact in reply.facts if fact.window == WINDOW]

    @staticmethod
    def until(check: Callable[[], bool], what: str) -> None:
        wait_for(check, what, PATIENCE_S)


@pytest.fixture(scope="module")
def place(stage: Stage) -> Iterator[Place]:
    lines = {name: stage.root / f"{name}.tty" for name in ("caller", "pad")}
    handset = stage.simulator("caller", "caller", "--link", str(lines["caller"]))
    pad = stage.simulator("pad", "pad", "--link", str(lines["pad"]))
    tables = caller_device(f"serial:{lines['caller']}?baud=9600")
    tables += pad_device(f"serial:{lines['pad']}?baud=9600", "three")
    file, code = stage.station("desk-4", DeviceKind.COUNTER, window=WINDOW, devices=tables)
    station = stage.start("desk-4", python("hardware", "run", str(file), "--pair", code))
    guide = Desk(paired(stage, "guide-1", DeviceKind.GUIDE), (f"window/{WINDOW}",))
    made = Place(stage, station, handset, pad, guide)
    made.show(0)
    yield made
    guide.stop()


def log_in(place: Place) -> None:
    place.tones(lambda: place.press(f"{CLERK} ok"), 1)
    place.tones(lambda: place.press(f"{SAMPLE_PIN} ok"), 1)


def test_a_day_by_keys(place: Place) -> None:
    place.tones(lambda: place.press("next"), 2)
    place.tones(lambda: place.press(f"{CLERK} ok"), 1)
    place.tones(lambda: place.press("1111 ok"), 2)
    log_in(place)
    first, second, third = place.take(), place.take(), place.take()
    place.show(3)
    place.press("next")
    place.show(2, first)
    place.tones(lambda: place.press("no_show"), 2)
    place.press("recall")
    place.until(lambda: place.window().ticket.times == 2, "called twice")
    place.press("no_show")
    place.show(2)
    place.press("cancel")
    place.show(2, first)
    place.press("no_show")
    place.show(2)
    place.press("next")
    place.show(1, second)
    place.press("ok")
    place.until(lambda: place.window().ticket.state == "serving", "served")
    place.press("park")
    place.show(1)
    place.tones(lambda: place.press("return"), 1)
    place.show(2)
    place.press(f"01{third} next")
    place.show(1, third)
    place.press("evaluate")
    place.show(1)
    place.until(lambda: place.pad.tell("heard").endswith("woken=1"), "the pad woken")
    place.pad.tell("key 4")
    place.until(lambda: place.facts()[-1].kind is FactKind.CASE_RATED, "the rating taken")
    place.press("next")
    place.show(0, second)
    place.press("2 transfer")
    place.show(0)
    place.tones(lambda: place.press("1 pause"), 1)
    place.until(lambda: place.window().status == "paused", "paused")
    place.tones(lambda: place.press("pause"), 1)
    place.tones(lambda: place.press("0 pause"), 1)

    of = FactKind
    kinds = [(fact.kind, (fact.ticket or "")[1:]) for fact in place.facts()]
    assert kinds == [
        (of.CLERK_LOGGED_IN, ""),
        (of.WINDOW_OPENED, ""),
        (of.TICKET_CALLED, first),
        (of.TICKET_RECALLED, first),
        (of.TICKET_MISSED, first),
        (of.MOVE_UNDONE, first),
        (of.TICKET_MISSED, first),
        (of.TICKET_CALLED, second),
        (of.TICKET_STARTED, second),
        (of.TICKET_PARKED, second),
        (of.TICKET_RETURNED, second),
        (of.TICKET_CALLED, third),
        (of.TICKET_STARTED, third),
        (of.TICKET_FINISHED, third),
        (of.RATING_ASKED, third),
        (of.CASE_RATED, third),
        (of.TICKET_CALLED, second),
        (of.TICKET_TRANSFERRED, second),
        (of.WINDOW_PAUSED, ""),
        (of.WINDOW_RESUMED, ""),
        (of.WINDOW_CLOSED, ""),
        (of.CLERK_LOGGED_OUT, ""),
    ]
    report = place.stage.ask(ReportDay(request_id=new_request_id()))
    assert isinstance(report, DayReport)
    assert report.ratings == {Level.VERY_GOOD: 1}
    assert report.rating_sources == {"pad:ff68:three": 1}


def test_the_display_is_right_again_and_no_key_comes_later(place: Place) -> None:
    log_in(place)
    number = place.take()
    place.press("next")
    seen = f"ticket={number.removeprefix('0')}"
    place.until(lambda: place.handset.tell("shows").endswith(seen), seen)
    shown = place.handset.tell("shows")

    def again() -> None:
        place.until(lambda: place.handset.tell("shows") == shown, "the display as it was")

    place.handset.tell("unplug")
    place.handset.tell("power")
    place.handset.tell("plug")
    again()
    place.station.kill()
    place.handset.tell("power")
    place.station.restart()
    again()
    place.stage.hub.kill()
    place.show("")
    place.tones(lambda: place.press("recall"), 3)
    place.stage.restart_hub()
    again()
    assert place.window().ticket.times == 1
    place.press("evaluate")
    place.until(lambda: place.window().ticket is None, "finished")
    place.until(lambda: place.pad.tell("heard").endswith("woken=2"), "the pad woken")
    place.until(lambda: place.facts()[-1].kind is FactKind.RATING_CLOSED, "nobody rated")
