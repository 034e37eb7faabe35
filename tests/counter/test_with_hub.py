"""Visits with the real hub in this process: login, call, case, finish, rating; and faults."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counter.app import states
from counter.pad.view_model import PadModel
from counter.view_model import Counter
from hub.client.address import Address
from hub.client.memory import Exchange, MemoryLink
from hub.client.port import HubPort, Listener, OnReply, Trouble
from hub.contract.commands import AnyCommand, IssueTicket, Rate, RejectCatalogue
from hub.contract.devices import AnyJob, AnyResult
from hub.contract.results import DraftChanged, TicketIssued
from hub.contract.wire import AnyPicture
from hub.contract.words import DeviceKind
from tests.catalogues import approve, draft, names, of_names, submit
from tests.halls import PIN, Bench

pytestmark = pytest.mark.qt
WINDOW = 3
CLERK = "0217"


class Later:
    """A port whose link is made after its user."""

    def __init__(self) -> None:
        self.link: HubPort | None = None

    def request(self, command: AnyCommand, on_reply: OnReply) -> None:
        assert self.link is not None
        self.link.request(command, on_reply)

    def report(self, result: AnyResult) -> None:
        assert self.link is not None
        self.link.report(result)

    def set_health(self, health: object) -> None:
        assert self.link is not None
        self.link.set_health(health)  # type: ignore[arg-type]  # handed on as it is


class CounterListener:
    """Feeds the counter's session."""

    def __init__(self, counter: Counter) -> None:
        self._session = counter.session

    def on_state(self, name: str, state: AnyPicture) -> None:
        self._session.on_state(name, state)

    def on_job(self, job: AnyJob) -> None:
        pass  # this counter has no devices

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        self._session.on_lost(not up)


class PadListener:
    """Feeds the pad."""

    def __init__(self, pad: PadModel) -> None:
        self._pad = pad

    def on_state(self, name: str, state: AnyPicture) -> None:
        self._pad.on_state(name, state)

    def on_job(self, job: AnyJob) -> None:
        self._pad.on_job(job)

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        self._pad.on_lost(not up)


class Hall:
    """The sample hall with a counter and a pad at window 3; its clock moves by hand."""

    def __init__(self, root: Path) -> None:
        self.bench = Bench(root)
        self.exchange = Exchange(self.bench.engine)
        self.start = self.bench.clock.time
        to_counter, to_pad = Later(), Later()
        self.counter = Counter(to_counter, WINDOW, "C-03", monotonic=self.seconds)
        self.pad = PadModel(to_pad, WINDOW, monotonic=self.seconds)
        to_pad.link = self._link(DeviceKind.PAD, PadListener(self.pad), (f"window/{WINDOW}",))
        to_counter.link = self._link(
            DeviceKind.COUNTER, CounterListener(self.counter), states(WINDOW)
        )
        self.exchange.tick()

    def _link(self, kind: DeviceKind, listener: Listener, follow: tuple[str, ...]) -> MemoryLink:
        address = Address("", 0, f"{kind.value}-{WINDOW}", kind, WINDOW)
        link = MemoryLink(self.exchange, address, listener, follow)
        link.start()
        return link

    def seconds(self) -> float:
        return (self.bench.clock.time - self.start).total_seconds()

    def wait(self, seconds: float = 1.0) -> None:
        self.bench.clock.time += timedelta(seconds=seconds)
        self.exchange.tick()

    def take(self, service: str = "A", **fields: object) -> str:
        reply = self.bench.expect(TicketIssued, "kiosk-1", IssueTicket, service=service, **fields)
        self.wait()
        return reply.ticket

    def login(self) -> None:
        self.counter.login.submit(CLERK, PIN, True)
        self.wait()

    def press(self, key: str) -> None:
        self.counter.bar.key(key)
        self.wait()

    @property
    def bar(self) -> dict[str, object]:
        return self.counter.bar.picture


@pytest.fixture
def hall(tmp_path: Path, qapp: object) -> Iterator[Hall]:
    made = Hall(tmp_path / "hall")
    yield made
    made.bench.engine.db.close()


def act(hall: Hall) -> object:
    return hall.bar["primary"]["act"]  # type: ignore[index]


def serve(hall: Hall) -> str:
    ticket = hall.take()
    hall.login()
    hall.press("F1")
    hall.press("F3")
    return ticket


def test_a_wrong_pin_counts_down_under_its_field(hall: Hall) -> None:
    hall.counter.login.submit(CLERK, "000000", True)
    assert "4" in hall.counter.login.errors["pin"]["args"][0]  # type: ignore[index]
    assert not hall.counter.signedIn


def test_a_visit_from_login_to_rating(hall: Hall) -> None:
    ticket = hall.take()
    hall.login()
    assert hall.counter.signedIn
    assert (act(hall), hall.bar["waiting"]) == ("call-next", 1)
    hall.press("F1")
    assert (act(hall), hall.bar["big"]["key"]) == ("start", ticket)  # type: ignore[index]
    hall.press("F3")
    assert act(hall) == "finish"
    hall.press("F4")
    assert hall.counter.unfolded
    assert act(hall) == "finish"

    hall.counter.picker.search("身份证")
    line = hall.counter.picker.results[0]
    hall.counter.picker.choose(str(line["code"]))
    hall.counter.case.mark_rest_present()
    fitting = [button for button in hall.counter.case.outcomes if button["fits"]]
    assert len(fitting) == 1
    hall.counter.case.register(str(fitting[0]["id"]))
    hall.wait()
    assert len(hall.counter.current.cases) == 1
    assert hall.counter.case.picture["item"] == ""

    hall.press("F4")
    assert act(hall) == "call-next"
    assert hall.bar["undo"]["enabled"]  # type: ignore[index]
    assert hall.pad.page == "faces"
    assert hall.pad.about["ticket"] == ticket
    hall.pad.choose(5)
    hall.pad.submit()
    assert hall.pad.kept == "saved"
    assert not hall.bar["undo"]["enabled"]  # type: ignore[index]


def test_silence_on_the_pad_is_nothing(hall: Hall) -> None:
    serve(hall)
    hall.counter.case.advise()
    assert hall.pad.page == "faces"
    hall.wait(61)
    hall.pad._on_second()
    assert hall.pad.page == "asleep"
    rated = hall.bench.engine.db.execute("SELECT count(*) FROM ratings WHERE level IS NOT NULL")
    assert rated.fetchone()[0] == 0


def test_undo_puts_the_pad_to_sleep_and_brings_the_ticket_back(hall: Hall) -> None:
    ticket = serve(hall)
    hall.counter.case.advise()
    assert hall.pad.page == "faces"
    hall.press("Ctrl+Z")
    assert hall.pad.page == "asleep"
    assert (act(hall), hall.bar["big"]["key"]) == ("finish", ticket)  # type: ignore[index]


def test_a_no_show_needs_two_calls_and_comes_back(hall: Hall) -> None:
    ticket = hall.take()
    hall.login()
    hall.press("F1")
    hall.press("F5")
    assert act(hall) == "start"
    hall.press("F2")
    hall.press("F5")
    assert act(hall) == "call-next"
    hall.counter.toggle_desk()
    hall.counter.queue.choose_tab("no_show")
    assert [row["ticket"] for row in hall.counter.queue.rows] == [ticket]
    hall.counter.queue.bring_back(ticket)
    hall.counter.queue.choose_tab("waiting")
    assert [row["ticket"] for row in hall.counter.queue.rows] == [ticket]


def test_parking_pausing_and_resuming(hall: Hall) -> None:
    ticket = serve(hall)
    hall.press("F8")
    hall.counter.panel.pause("lunch", 30)
    assert hall.bar["line"]["key"] == "办理中 %1·办完暂停"  # type: ignore[index]
    hall.press("F6")
    hall.counter.panel.park("去缴费", 15)
    assert (act(hall), hall.bar["phase"]) == ("resume", "paused")
    hall.press("F8")
    assert hall.bar["phase"] == "idle"
    hall.counter.toggle_desk()
    hall.counter.queue.choose_tab("parked")
    assert [row["ticket"] for row in hall.counter.queue.rows] == [ticket]


def test_a_transfer_takes_the_ticket_away(hall: Hall) -> None:
    serve(hall)
    hall.press("F7")
    service = str(hall.counter.panel.services[0]["id"])
    hall.counter.panel.transfer(service, 0, "lifetime", "业务不属本窗口")
    assert hall.counter.panel.name == ""
    assert hall.bar["phase"] == "idle"


def test_why_and_a_named_call(hall: Hall) -> None:
    hall.take()
    second = hall.take()
    hall.login()
    hall.counter.panel.show("call", second)
    hall.counter.panel.call("首问负责")
    assert hall.bar["big"]["key"] == second  # type: ignore[index]
    hall.counter.explain()
    assert hall.counter.why.opened
    assert hall.counter.why.picture["ticket"] == second


def test_the_hubs_reason_stands_at_the_outcome(hall: Hall) -> None:
    serve(hall)
    hall.counter.toggle_desk()
    hall.counter.picker.search("身份证")
    hall.counter.picker.choose(str(hall.counter.picker.results[0]["code"]))
    hall.counter.case.mark_rest_present()
    hall.counter.case.mark(0, "missing")
    hall.counter.case.register("accepted")
    first = hall.counter.case.outcomes[0]
    assert not first["enabled"]
    assert first["why"]["args"] == ["差 1 项"]  # type: ignore[index]


def test_signing_out_closes_the_window(hall: Hall) -> None:
    hall.login()
    hall.counter.panel.show("logout")
    hall.counter.panel.logout()
    assert not hall.counter.signedIn


def test_a_rating_is_taken_once(hall: Hall, qtbot: QtBot) -> None:
    serve(hall)
    hall.counter.case.advise()
    rating = hall.pad._pad.job.rating if hall.pad._pad.job else ""
    hall.pad.choose(2)
    hall.pad.submit()
    assert hall.pad.page == "reasons"
    hall.pad.toggle("214")
    hall.pad.submit()
    assert hall.pad.kept == "saved"
    assert hall.bench.refused("pad-3", Rate, rating=rating, level=5) == "already_rated"


def test_a_supervisor_submits_and_publishes_a_draft(hall: Hall) -> None:
    number = draft(hall.bench, of_names("新的事项"))
    hall.counter.login.submit("0901", PIN, False)
    hall.wait()
    model = hall.counter.drafts
    model.open()
    hall.wait()
    assert model.rows[0]["draft"] == number
    decide(hall, number, "submit")
    assert hall.counter.bar.alerts[0]["text"] == f"目录草稿 {number} 等待区县级审批"
    approve(hall.bench, number)
    hall.wait()
    hall.counter.drafts.choose(number)
    hall.wait()
    become_another(hall, number)
    hall.counter.drafts.mark("publish")
    hall.counter.drafts.decide("")
    hall.wait()
    assert "请重新查看" in hall.counter.panel.error["args"][0]
    model.open()
    decide(hall, number, "publish")
    assert hall.counter.notice["key"] == "目录第 %1 版已发布"
    assert names(hall.bench) == ["新的事项", "又一个事项"]
    assert hall.counter.bar.alerts == []


def become_another(hall: Hall, number: int) -> None:
    """Elsewhere the draft is given back, revised, and comes as far again."""
    fields = {"clerk": "0508", "pin": PIN, "reason": "少一项"}
    hall.bench.expect(DraftChanged, "cli", RejectCatalogue, draft=number, **fields)
    draft(hall.bench, of_names("新的事项", "又一个事项"), draft=number)
    submit(hall.bench, number)
    approve(hall.bench, number)


def decide(hall: Hall, number: int, move: str) -> None:
    """Open the draft, and do what is offered there."""
    hall.counter.drafts.choose(number)
    hall.wait()
    assert move in [offered["id"] for offered in hall.counter.drafts.moves]
    hall.counter.drafts.mark(move)
    hall.counter.drafts.decide("")
    hall.wait()
