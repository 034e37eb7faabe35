"""The whole journey in one process: real hub, store, devices and view-models; no broker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from queue import SimpleQueue

import pytest
import zxingcpp
from PIL import Image

from counter.app import states
from counter.pad.view_model import PadModel
from counter.view_model import Counter
from hardware.card.checks import CardEvent, CardGone, CardRead
from hardware.sim.base import Simulator
from hardware.sim.people import PEOPLE
from hardware.sim.pty_line import PtyLine
from hardware.sim.reader import sim_reader
from hardware.stations import DeviceConfig, Station, StationConfig
from hub.client.address import Address
from hub.client.ids import new_request_id
from hub.client.memory import Exchange, MemoryLink
from hub.client.port import Trouble
from hub.contract.commands import AnyCommand, CloseDay, ReportDay
from hub.contract.devices import AnyJob, CallSaid, DeviceHealth, FailReason, PrintJob, PrintResult
from hub.contract.results import AnyReply, DayReport, Done, TicketIssued
from hub.contract.states import Board
from hub.contract.wire import AnyPicture
from hub.contract.words import DeviceKind, Level, Outcome
from kiosk.events import Event, Page
from kiosk.journey import Journey
from kiosk.pictures.frame import frame_row, plinth
from tests.conftest import wait_for
from tests.halls import PIN, Bench
from tests.journeys.paper import RecordingPrinter

pytestmark = pytest.mark.qt

ITEM = "002014010001-02"
HOLDER = PEOPLE["adult"]


class Ear:
    """A listener that hands on to whom it is given later."""

    def __init__(self) -> None:
        self.state: Callable[[str, AnyPicture], None] = lambda name, state: None
        self.job: Callable[[AnyJob], None] = lambda job: None
        self.lost: Callable[[bool], None] = lambda lost: None

    def on_state(self, name: str, state: AnyPicture) -> None:
        self.state(name, state)

    def on_job(self, job: AnyJob) -> None:
        self.job(job)

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        self.lost(not up)


class Hall:
    """Kiosk, counter and pad of window 3 over one engine; the kiosk has true devices."""

    def __init__(self, root: Path) -> None:
        self.bench = Bench(root / "hall")
        self.exchange = Exchange(self.bench.engine)
        self.start = self.bench.clock.time
        self.slips: list[Image.Image] = []
        self.told: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._open_kiosk(root)
        self._open_window()
        self.board: Board | None = None
        self.display, ear = self._link("display-1", DeviceKind.DISPLAY, ("board",))
        ear.state = self._see_board
        self.display.start()
        self.admin, _ = self._link("cli", DeviceKind.ADMIN)
        self.exchange.join(self.admin)
        self.second()

    def _link(
        self, name: str, kind: DeviceKind, follow: tuple[str, ...] = (), window: int | None = None
    ) -> tuple[MemoryLink, Ear]:
        ear = Ear()
        return MemoryLink(self.exchange, Address("", 0, name, kind, window), ear, follow), ear

    def _open_kiosk(self, root: Path) -> None:
        link, ear = self._link("kiosk-1", DeviceKind.KIOSK, ("menu",))
        self.kiosk, self.kiosk_link = Journey(link), link
        ear.state, ear.job, ear.lost = self.kiosk.on_state, self._print, self.kiosk.set_lost
        self.model = RecordingPrinter(self.slips.append)
        self.printer = Simulator(self.model, PtyLine(root / "printer.tty"))
        self.reader = sim_reader(root / "reader.tty")
        self.printer.start()
        self.reader.start()
        card = DeviceConfig(kind="card", driver="sam_v", port=self.reader.port)
        paper = DeviceConfig(kind="printer", driver="escpos", port=self.printer.port, width=58)
        self.station = Station(
            StationConfig(devices=(card, paper)),
            on_card=lambda read: self.told.put(lambda: self._card(read)),
            on_health=lambda _: self.told.put(self._health),
            on_print=lambda result: self.told.put(lambda: self._printed(result)),
            now=self.bench.clock.now,
            today=lambda: self.bench.clock.now().date(),
        )
        link.start()
        self.station.start()

    def _open_window(self) -> None:
        link, ear = self._link("counter-3", DeviceKind.COUNTER, states(3), 3)
        self.counter = Counter(link, 3, "C-03", monotonic=self.seconds)
        session = self.counter.session
        ear.state, ear.lost = session.on_state, session.on_lost
        link.start()
        link, ear = self._link("pad-3", DeviceKind.PAD, ("window/3",), 3)
        self.pad = PadModel(link, 3, monotonic=self.seconds)
        ear.state, ear.job, ear.lost = self.pad.on_state, self.pad.on_job, self.pad.on_lost
        link.start()

    def stop(self) -> None:
        self.station.stop()
        self.printer.stop()
        self.reader.stop()
        self.bench.engine.db.close()

    # ── what devices and hub tell ──

    def _print(self, job: AnyJob) -> None:
        assert isinstance(job, PrintJob)
        self.station.submit_print(job)

    def _card(self, read: CardEvent) -> None:
        if isinstance(read, CardGone):
            self.kiosk.on_card_gone()
            return
        assert isinstance(read, CardRead), read
        self.kiosk.on_card(read.identity)

    def _health(self) -> None:
        health: tuple[DeviceHealth, ...] = self.station.health()
        self.kiosk.on_health(health)
        self.kiosk_link.set_health(health)

    def _printed(self, result: PrintResult) -> None:
        self.kiosk_link.report(result)
        self.kiosk.on_print(result)

    def _see_board(self, name: str, state: AnyPicture) -> None:
        if isinstance(state, Board):
            self.board = state

    # ── what people do ──

    def until(self, check: Callable[[], bool]) -> None:
        """Let the devices' news in until something is so."""

        def so() -> bool:
            while not self.told.empty():
                self.told.get()()
            return check()

        wait_for(so, 30)

    def seconds(self) -> float:
        return (self.bench.clock.time - self.start).total_seconds()

    def second(self) -> None:
        """One second passes."""
        self.bench.clock.time += timedelta(seconds=1)
        self.exchange.tick()

    def press(self, key: str) -> None:
        self.counter.bar.key(key)
        self.second()

    def command(self, command: AnyCommand) -> AnyReply:
        """As the command line does."""
        replies: list[AnyReply] = []
        self.admin.request(command, replies.append)
        return replies[0]


@pytest.fixture
def hall(tmp_path: Path, qapp: object) -> Iterator[Hall]:
    made = Hall(tmp_path)
    yield made
    made.stop()


def test_what_happens_to_a_device_is_told_on_the_screen_and_to_the_supervisor_in_order(
    hall: Hall,
) -> None:
    """Only the order counts here; how long it takes is the benchmark's business."""
    screen, supervisor = [], []
    hall.until(lambda: told_of(hall) == ("card", None))
    for line in ("paper end", "paper ok", "cover open", "cover closed"):
        before = told_of(hall)
        hall.printer.command(line)
        hall.until(lambda before=before: told_of(hall) != before)
        screen.append(plinth(hall.kiosk))
        supervisor.append(told_of(hall)[1])
    assert screen == ["no_paper", "card", "no_paper", "card"]
    assert supervisor == [FailReason.PAPER_END, None, FailReason.COVER_OPEN, None]


def told_of(hall: Hall) -> tuple[str, FailReason | None]:
    """What the screen says of the printer, and what the hall's state does."""
    state = hall.bench.state("hall")
    (kiosk,) = [device for device in state.devices if device.name == "kiosk-1"]
    reasons = {part.part: part.reason for part in kiosk.health}
    return plinth(hall.kiosk), reasons.get("printer", FailReason.ABSENT)


def take(hall: Hall) -> TicketIssued:
    """Card, service, item, ticket, slip."""
    kiosk = hall.kiosk
    hall.until(lambda: plinth(kiosk) == "card" and frame_row(kiosk)["can_print"] is True)
    hall.reader.command("card sample:adult")
    hall.until(lambda: kiosk.visit.carded)
    hall.reader.command("lift")
    hall.until(lambda: not kiosk.lying.lies)
    kiosk.touch(Event.CHOOSE_SERVICE, "C")
    kiosk.touch(Event.CHOOSE_ITEM, ITEM)
    kiosk.touch(Event.TAKE)
    assert kiosk.flow.page is Page.TICKET
    assert not kiosk.card, "the card is forgotten as soon as it has served"
    hall.until(lambda: plinth(kiosk) == "take")
    assert kiosk.visit.ticket is not None
    return kiosk.visit.ticket


def serve(hall: Hall, number: str) -> None:
    """Login, call, start, register, finish."""
    counter = hall.counter
    counter.login.submit("0217", PIN, True)
    hall.second()
    hall.press("F1")
    assert counter.bar.picture["big"]["key"] == number  # type: ignore[index]  # a QML map
    announce(hall, number)
    hall.press("F3")
    counter.toggle_desk()
    assert counter.current.current is not None
    assert counter.current.current.name == HOLDER.name
    counter.picker.search(ITEM)
    counter.picker.choose(ITEM)
    counter.case.mark_rest_present()
    counter.case.register("accepted")
    hall.press("F4")


def announce(hall: Hall, number: str) -> None:
    """The hall screen shows the call, and its speaker says it to the end."""
    assert hall.board is not None
    newest = hall.board.calls[0]
    assert (newest.ticket, newest.window) == (number, 3)
    now = hall.bench.clock.now()
    said = CallSaid(at=now, call_no=newest.call_no, times=newest.times, seconds=6.5)
    hall.display.report(said)


def test_from_the_card_to_the_report(hall: Hall) -> None:
    ticket = take(hall)
    (slip,) = hall.slips
    assert [code.text for code in zxingcpp.read_barcodes(slip.convert("L"))] == [ticket.qr]
    assert ticket.ticket in hall.model.text()
    assert HOLDER.name not in hall.model.text()
    hall.kiosk.touch(Event.FINISHED)
    serve(hall, ticket.ticket)
    assert (hall.pad.page, hall.pad.about["ticket"]) == ("faces", ticket.ticket)
    hall.pad.choose(5)
    hall.pad.submit()
    assert hall.pad.kept == "saved"

    assert isinstance(hall.command(CloseDay(request_id=new_request_id())), Done)
    report = hall.command(ReportDay(request_id=new_request_id()))
    assert isinstance(report, DayReport)
    ones = (report.issued, report.printed, report.called, report.announced, report.finished)
    assert ones == (1, 1, 1, 1, 1)
    assert (report.cases, report.ratings) == ({Outcome.ACCEPTED: 1}, {Level.VERY_GOOD: 1})
    assert (report.not_rated, report.no_show, report.still_open) == (0, 0, 0)
    assert hall.kiosk.menu is not None
    assert not hall.kiosk.menu.open
