"""The phone page end to end: real mosquitto, hub, web part, kiosk, clerk and bytes of a browser."""

from __future__ import annotations

import shutil
import sqlite3
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from hub.client.ids import new_request_id
from hub.contract.commands import (
    BookSlot,
    CallNext,
    FindBooking,
    FinishTicket,
    IssueTicket,
    ListSlots,
    Login,
    ShowProgress,
    StartServing,
)
from hub.contract.results import (
    Booked,
    BookingFound,
    LoggedIn,
    Progress,
    Slots,
    TicketCalled,
    TicketIssued,
    WindowChanged,
)
from hub.contract.words import BookingKey, DeviceKind, TicketState
from hub.first_hall import SAMPLE_PIN
from hub.sim.processes import Program, free_port, python, wait_for
from hub.sim.stage import Stage
from hub.web.phone.guard import STREAMS_OF_ONE
from tests.journeys.desk import Desk
from tests.journeys.hall import paired
from tests.journeys.phones import Answer, Stream, get, opened, press

pytestmark = pytest.mark.broker

PATIENT_S = 60.0


class Hall:
    """A staged hall whose slips lead to its phone page; one kiosk, one clerk at window 3."""

    def __init__(self, root: Path) -> None:
        self.port = free_port()
        self.stage = Stage(root, web_port=self.port, phone=True)

    def open(self) -> None:
        """Until the page is there and the clerk sits."""
        self.kiosk = Desk(paired(self.stage, "kiosk-1", DeviceKind.KIOSK))
        self.clerk = Desk(paired(self.stage, "counter-3", DeviceKind.COUNTER, window=3))
        login = Login(request_id=new_request_id(), clerk="0217", pin=SAMPLE_PIN)
        assert isinstance(self.clerk.do(login), LoggedIn)
        self.until_up(self.port)

    def until_up(self, port: int) -> None:
        """Wait for the web part to have found the hub."""
        url = f"http://127.0.0.1:{port}/health"
        wait_for(lambda: get(url).status == 200, f"the hub at {url}", PATIENT_S)

    def take(self, service: str = "A") -> TicketIssued:
        """A resident takes a ticket."""
        asked = IssueTicket(request_id=new_request_id(), service=service, acknowledge=True)
        ticket = self.kiosk.do(asked)
        assert isinstance(ticket, TicketIssued)
        return ticket

    def call(self, number: str) -> None:
        """Call and serve until this number has been called."""
        while True:
            called = self.clerk.do(CallNext(request_id=new_request_id()))
            assert isinstance(called, TicketCalled)
            if called.ticket == number:
                return
            assert called.ticket is not None
            self.serve()

    def start(self) -> None:
        """The called person is here."""
        reply = self.clerk.do(StartServing(request_id=new_request_id()))
        assert isinstance(reply, WindowChanged)

    def finish(self) -> None:
        """The question is answered."""
        reply = self.clerk.do(FinishTicket(request_id=new_request_id(), advice_only=True))
        assert isinstance(reply, WindowChanged)

    def serve(self) -> None:
        """Both."""
        self.start()
        self.finish()

    def progress(self, ticket: TicketIssued) -> Progress:
        """Where it stands, as the hub says."""
        reply = self.kiosk.do(ShowProgress(request_id=new_request_id(), token=ticket.token))
        assert isinstance(reply, Progress)
        return reply

    def own_web(self) -> tuple[Program, int]:
        """A web part that outlives the hub."""
        port = free_port()
        root = str(self.stage.folder.root)
        words = python("hub", "web", "--data", root, "--port", str(port))
        program = self.stage.start(f"web-{port}", words)
        self.until_up(port)
        return program, port

    def at(self, ticket: TicketIssued, port: int) -> Answer:
        """A ticket's page at another web part."""
        return get(ticket.qr.replace(str(self.port), str(port)))


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    if shutil.which("mosquitto", path="/usr/sbin:/usr/bin:/usr/local/sbin") is None:
        pytest.skip("mosquitto is not installed")
    made = Hall(tmp_path_factory.mktemp("phone"))
    with made.stage:
        made.open()
        yield made
        made.kiosk.stop()
        made.clerk.stop()


def until(stream: Stream, kind: str) -> None:
    wait_for(lambda: stream.kind == kind, f"the page is {kind}", PATIENT_S)


def test_from_the_slip_to_the_rating(hall: Hall) -> None:
    ticket = hall.take()
    assert ticket.qr == f"http://127.0.0.1:{hall.port}/t/{ticket.token}"
    page = get(ticket.qr)
    assert (page.status, page.kind) == (200, "waiting")
    assert ticket.ticket in page.text
    stream = Stream(page)
    assert (stream.status, stream.media_type[:17]) == (200, "text/event-stream")
    until(stream, "waiting")

    pressed = time.monotonic()
    hall.call(ticket.ticket)
    until(stream, "called")
    took = time.monotonic() - pressed
    assert stream.frames[-1]["say"] == f"{ticket.ticket} 请到 3 号窗口"
    assert took < PATIENT_S

    hall.start()
    until(stream, "serving")
    hall.finish()
    until(stream, "rate")
    page = get(ticket.qr)
    refused = press(page, "rate", level="2")
    assert (refused.status, refused.kind) == (409, "rate")
    thanks = press(refused, "rate", level="2", tag=["209"], text="等得太久 <b>")
    assert (thanks.status, thanks.kind) == (200, "done")
    assert "谢谢您的评价" in thanks.text
    until(stream, "done")
    with sqlite3.connect(f"file:{hall.stage.folder.store}?mode=ro", uri=True) as db:
        rows = db.execute("SELECT level, tags, text, source FROM ratings").fetchall()
    assert rows == [(2, "209", "等得太久 <b>", "phone")]
    stream.close()


def test_cancelling_on_the_phone_frees_the_place(hall: Hall) -> None:
    first, second = hall.take(), hall.take()
    page = get(second.qr)
    assert "前面还有 <b>1</b> 位" in page.text
    stream = Stream(page)
    gone = press(get(first.qr), "cancel")
    assert (gone.status, gone.kind) == (200, "cancelled")
    assert hall.progress(first).state is TicketState.CANCELLED
    wait_for(
        lambda: any("您前面没有人" in f.get("told", {}).get("html", "") for f in stream.frames),
        "the place is free",
        PATIENT_S,
    )
    assert press(get(second.qr), "cancel").kind == "cancelled"
    until(stream, "cancelled")
    stream.close()


def test_a_killed_hub_is_told_with_the_time_and_then_it_lives_again(hall: Hall) -> None:
    _, port = hall.own_web()
    ticket = hall.take()
    page = hall.at(ticket, port)
    stream = Stream(page)
    until(stream, "waiting")
    hall.stage.hub.kill()
    wait_for(lambda: "大厅系统暂时没有回答" in stream.strip, "the strip", PATIENT_S)
    assert stream.kind == "waiting"
    lost = hall.at(ticket, port)
    assert (lost.status, lost.kind) == (200, "waiting")
    assert "大厅系统暂时没有回答" in lost.text
    refused = press(lost, "cancel")
    assert refused.status == 503
    assert "没有送出" in refused.text
    hall.stage.restart_hub()
    wait_for(lambda: stream.strip == "", "the hub is back", PATIENT_S)
    hall.call(ticket.ticket)
    until(stream, "called")
    hall.serve()
    until(stream, "rate")
    stream.close()


def test_the_web_part_ends_at_once_though_somebody_reads(hall: Hall) -> None:
    program, port = hall.own_web()
    ticket = hall.take()
    stream = Stream(hall.at(ticket, port))
    until(stream, "waiting")
    program.process.terminate()
    assert program.process.wait(PATIENT_S) is not None
    wait_for(lambda: stream.ended, "the stream's end", PATIENT_S)
    log = program.log.read_text("utf-8")
    assert "web_stopped" in log
    assert "Traceback" not in log
    assert "ERROR" not in log
    assert ticket.token not in log
    press(get(ticket.qr), "cancel")


def test_a_booking_on_the_phone(hall: Hall) -> None:
    slots = hall.kiosk.do(ListSlots(request_id=new_request_id(), service="B"))
    assert isinstance(slots, Slots)
    when = next(slot.starts_at for slot in slots.slots if slot.free)
    wish = BookSlot(
        request_id=new_request_id(), service="B", starts_at=when, phone="13912340917", print=False
    )
    made = hall.kiosk.do(wish)
    assert isinstance(made, Booked)
    page = get(made.booking.qr)
    assert (page.status, page.kind) == (200, "booking")
    assert f"{when:%H:%M}" in page.text
    assert "预约已经取消" in press(page, "cancel").text
    key = BookingKey(code=made.booking.code)
    found = hall.kiosk.do(FindBooking(request_id=new_request_id(), key=key))
    assert isinstance(found, BookingFound)
    assert found.booking is not None
    assert found.booking.state is TicketState.CANCELLED


def test_who_leaves_gives_the_place_to_another(hall: Hall) -> None:
    ticket = hall.take()
    page = get(ticket.qr)
    here = [Stream(page) for _ in range(STREAMS_OF_ONE)]
    assert {stream.status for stream in here} == {200}
    for stream in here:
        until(stream, "waiting")
    late = Stream(page)
    assert late.status == 503
    assert "现在看的人太多" in late.body()
    for stream in here:
        stream.close()

    def free() -> bool:
        again = Stream(page)
        again.close()
        return again.status == 200

    wait_for(free, "a free place", PATIENT_S)
    press(page, "cancel")


def test_a_proxy_tells_whose_phone_it_is(hall: Hall) -> None:
    """Who tries wrong codes is barred by the address that the proxy names, not by the proxy's."""
    ticket = hall.take()

    def tried(token: str, phone: str) -> int:
        request = urllib.request.Request(ticket.qr.replace(ticket.token, token))
        request.add_header("X-Forwarded-For", phone)
        return opened(request).status

    statuses = [tried("A" * 22, "203.0.113.7") for _ in range(12)]
    assert statuses[:10] == [404] * 10
    assert statuses[-1] == 429
    assert tried(ticket.token, "203.0.113.7") == 429
    assert tried(ticket.token, "203.0.113.8") == 200
    press(get(ticket.qr), "cancel")


def test_the_hubs_log_knows_no_code(hall: Hall) -> None:
    ticket = hall.take()
    get(ticket.qr)
    log = hall.stage.hub.log.read_text("utf-8")
    assert "show_progress" in log
    assert ticket.token not in log
    assert "Traceback" not in log
