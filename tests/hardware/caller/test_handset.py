"""A handset at a real hub in one process: what its keys do there, and what it refuses."""

from __future__ import annotations

import logging
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.caller.handset import ByPort, Handset
from hardware.caller.state import Beep, Order
from hardware.pad.values import Key, PadKey
from hub.client.address import Address
from hub.client.ids import new_request_id
from hub.client.memory import Exchange, MemoryLink
from hub.client.port import OnReply, Trouble
from hub.contract.commands import IssueTicket
from hub.contract.devices import AnyJob
from hub.contract.results import AnyReply, TicketCalled, TicketIssued, WindowChanged
from hub.contract.states import WindowState
from hub.contract.wire import AnyPicture
from hub.contract.words import DeviceKind
from tests.halls import PIN, Bench

from .windows import CALLED, IDLE, SERVING


class Display:
    """The handset's display and its tones."""

    def __init__(self) -> None:
        self.shown: tuple[int | None, str | None] = (None, None)
        self.beeps: list[int] = []

    def show_queue(self, waiting: int | None, ticket: str | None) -> None:
        self.shown = (waiting, ticket)

    def beep(self, tones: int) -> None:
        self.beeps.append(tones)

    def told(self) -> list[int]:
        """The tones since the last look."""
        beeps, self.beeps = self.beeps, []
        return beeps


class Nobody:
    """Listens to nothing."""

    def on_state(self, name: str, state: AnyPicture) -> None:
        """Not looked at."""

    def on_job(self, job: AnyJob) -> None:
        """None comes."""

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        """Always up."""


class Place:
    """Window 4 of the sample hall, its handset joined as a station of its own joins it."""

    def __init__(self, root: Path) -> None:
        self.bench = Bench(root)
        self.display = Display()
        exchange = Exchange(self.bench.engine)
        address = Address("", 0, "counter-4", DeviceKind.COUNTER, 4)
        link = MemoryLink(exchange, address, self, ("window/4",))
        self.guide = MemoryLink(exchange, Address("", 0, "guide-1", DeviceKind.GUIDE), Nobody())
        self.handset = Handset(ByPort(link), self.display)
        self.guide.start()
        link.start()

    def on_state(self, name: str, state: AnyPicture) -> None:
        if isinstance(state, WindowState):
            self._window = state
            self.handset.see(state, lost=False)

    def window(self) -> WindowState:
        """The newest picture that was published."""
        return self._window

    def on_job(self, job: AnyJob) -> None:
        """Its pad is tried elsewhere."""

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        """States tell enough."""

    def press(self, key: Key, digits: str = "") -> list[int]:
        """A key; the tones that answer it."""
        self.display.told()
        self.handset.press(PadKey(1, key, digits))
        return self.display.told()

    def sign_in(self) -> None:
        assert self.press(Key.OK, "0219") == [Beep.HEARD]
        assert self.press(Key.OK, PIN) == [Beep.HEARD]

    def take(self, service: str = "A") -> str:
        """A resident takes a number, which an idle window hears of."""
        replies: list[AnyReply] = []
        issue = IssueTicket(request_id=new_request_id(), service=service, print=False)
        self.guide.request(issue, replies.append)
        (reply,) = replies
        assert isinstance(reply, TicketIssued), reply
        return reply.ticket


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "hall")


def test_a_visit_by_keys(place: Place) -> None:
    place.sign_in()
    assert place.press(Key.NEXT) == [Beep.REFUSED]
    number = place.take()
    assert (place.display.shown, place.display.told()) == ((1, None), [Beep.HEARD])
    assert place.press(Key.NEXT) == []
    assert place.display.shown == (0, number)
    assert place.press(Key.NO_SHOW) == [Beep.REFUSED]
    assert place.press(Key.RECALL) == []
    assert place.press(Key.EVALUATE) == []
    assert place.display.shown == (0, None)
    assert place.press(Key.CANCEL) == []
    assert place.display.shown == (0, number)
    assert place.press(Key.PARK) == []
    assert place.press(Key.RETURN) == [Beep.HEARD]
    assert place.press(Key.RETURN) == [Beep.REFUSED]
    assert place.press(Key.PAUSE, "0") == [Beep.HEARD]
    assert place.press(Key.NEXT) == [Beep.REFUSED]


def test_a_log_says_why_and_never_what_was_typed(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        place.press(Key.NEXT, "01023")
        place.press(Key.OK, "0219")
        place.press(Key.OK, "135799")
        place.handset.see(None, lost=True)
        place.press(Key.RECALL)
    told = [record.message for record in caplog.records if record.name.startswith("hardware")]
    assert told == [
        "key next refused: signed_out",
        "Login refused by the hub: wrong_pin",
        "key recall refused: hub lost",
    ]
    assert "135799" not in caplog.text


def test_the_lock_out_counts_for_keys_too(place: Place) -> None:
    for _ in range(5):
        place.press(Key.OK, "0219")
        assert place.press(Key.OK, "111111") == [Beep.REFUSED]
    place.press(Key.OK, "0219")
    assert place.press(Key.OK, PIN) == [Beep.REFUSED]
    assert place.press(Key.NEXT) == [Beep.REFUSED]


def test_a_typed_ticket_is_called_and_a_visit_is_sent_on(place: Place) -> None:
    place.sign_in()
    first, second = place.take("B"), place.take("B")
    assert place.press(Key.NEXT, f"02{second[1:]}") == []
    assert place.display.shown[1] == second
    assert place.press(Key.TRANSFER, "4") == [Beep.REFUSED]
    assert place.press(Key.TRANSFER, "5") == []
    assert place.press(Key.NEXT, f"02{first[1:]}") == []
    assert place.press(Key.TRANSFER, "001") == [Beep.HEARD]
    assert place.press(Key.NEXT) == []
    assert place.display.shown[1] == first


def test_a_refused_first_step_stops_the_second(place: Place) -> None:
    """The machine allowed it by a picture that was older than the hub's truth."""
    place.sign_in()
    place.handset.see(CALLED, lost=False)
    assert place.press(Key.EVALUATE) == [Beep.REFUSED]
    assert place.bench.engine.db.execute("SELECT count(*) FROM rating_requests").fetchone() == (0,)


class SlowHub:
    """A hub that answers when the test says so."""

    def __init__(self) -> None:
        self.asked: list[tuple[Order, OnReply]] = []
        self.withdrawn = 0

    def ask(self, order: Order, on_reply: OnReply) -> None:
        self.asked.append((order, on_reply))

    def withdraw(self) -> None:
        self.withdrawn += 1


def test_what_a_lost_hub_did_not_answer_is_taken_back() -> None:
    hub, display = SlowHub(), Display()
    handset = Handset(hub, display)
    handset.see(IDLE, lost=False)
    handset.press(PadKey(1, Key.NEXT))
    handset.press(PadKey(1, Key.NEXT))
    assert (len(hub.asked), display.told()) == (1, [Beep.REFUSED])
    handset.see(IDLE, lost=True)
    assert (hub.withdrawn, display.told(), display.shown) == (1, [Beep.AWAY], (None, None))
    late: AnyReply = TicketCalled(request_id="r" * 8, ticket="A023", window=CALLED)
    hub.asked[0][1](late)
    assert (display.told(), display.shown) == ([], (None, None))
    handset.see(CALLED, lost=False)
    assert display.shown == (5, "A023")
    handset.press(PadKey(1, Key.OK))
    hub.asked[1][1](WindowChanged(request_id="r" * 8, window=SERVING))
    assert display.told() == []
    handset.press(PadKey(1, Key.EVALUATE))
    assert len(hub.asked) == 3


PRESSES = st.tuples(st.sampled_from(Key), st.sampled_from(["", "0", "1", "3", "01001", "010013"]))


@settings(max_examples=12, deadline=None)
@given(presses=st.lists(st.one_of(PRESSES, st.just("come")), min_size=10, max_size=30))
def test_whatever_is_pressed_the_display_is_the_hubs_truth(presses: list[object]) -> None:
    """Random keys at a real hub: none goes unheard, and none leaves the display behind."""
    with TemporaryDirectory() as folder:
        place = Place(Path(folder) / "hall")
        place.sign_in()
        for event in presses:
            if event == "come":
                place.take()
                continue
            key, digits = event  # type: ignore[misc]  # a tuple of the strategy
            before = place.display.shown, place.window()
            tones = place.press(key, digits)
            window = place.window()
            assert tones or (place.display.shown, window) != before
            assert sum(tones) <= 3
            ticket = window.ticket.number if window.ticket else None
            assert place.display.shown == (window.waiting, ticket)
        place.bench.engine.db.close()
