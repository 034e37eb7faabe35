"""A visit over real processes, with a held scanner at the kiosk and a pad with sessions at the
window: the ticket is found by its code, and the rating with its reasons stands in the report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from assets.hand import Hand
from hardware.hid.sim import KeyboardSimulator, ScannerModel
from hardware.ratepad.sim import sim_ratepad
from hardware.sim.base import Simulator
from hardware.sim.pty_line import PtyLine
from hardware.sim.tcp_line import TcpLine
from hub.client.ids import new_request_id
from hub.contract.commands import IssueTicket, ReportDay
from hub.contract.results import DayReport, TicketIssued
from hub.contract.words import DeviceKind, Level
from hub.sim.processes import wait_for
from hub.sim.stage import Stage
from tests.journeys.acts import call, finish, register, see, sign_in, start
from tests.journeys.desk import Desk
from tests.journeys.hall import paired

pytestmark = [pytest.mark.broker, pytest.mark.qt]

ITEM = "002014010001-02"
WINDOW = 3
WORDS = "等了很久"
WITHIN_S = 60.0


class Visit(NamedTuple):
    """Who plays."""

    kiosk: Hand
    counter: Hand
    scanner: Simulator
    pad: Simulator
    guide: Desk
    stage: Stage

    def pad_shows(self, words: str) -> None:
        wait_for(lambda: words in self.pad.command("shows"), f"the pad shows {words}", WITHIN_S)


def device(kind: str, driver: str, port: str) -> str:
    """A device's table of a station file."""
    return f'[[devices]]\nkind = "{kind}"\ndriver = "{driver}"\nport = "{port}"\n'


@pytest.fixture
def visit(tmp_path: Path) -> Iterator[Visit]:
    line = TcpLine()
    scanner = KeyboardSimulator(ScannerModel(), line)
    pad = sim_ratepad(PtyLine(tmp_path / "pad.tty"))
    with Stage(tmp_path / "stage", rules={"rate_within": 300}) as stage, scanner, pad:
        held = device("scanner", "hid", scanner.port)
        asking = device("pad", "a55a", pad.port)
        kiosk = stage.app("kiosk-1", DeviceKind.KIOSK, "--windowed", devices=held)
        counter = stage.app(
            "counter-3", DeviceKind.COUNTER, "--windowed", window=WINDOW, devices=asking
        )
        wait_for(lambda: line.joined, "the scanner at the kiosk", WITHIN_S)
        guide = Desk(paired(stage, "guide-1", DeviceKind.GUIDE))
        yield Visit(kiosk.hand, counter.hand, scanner, pad, guide, stage)
        guide.stop()


def test_from_a_scanned_ticket_to_a_rating_with_reasons(visit: Visit) -> None:
    ticket = visit.guide.do(IssueTicket(request_id=new_request_id(), service="A"))
    assert isinstance(ticket, TicketIssued), ticket
    see(visit.kiosk, "service-A", WITHIN_S)
    visit.scanner.command(f"scan {ticket.qr}")
    see(visit.kiosk, "progress-number", WITHIN_S)
    assert visit.kiosk.read("progress-number.text") == ticket.ticket

    sign_in(visit.counter, "0217")
    assert call(visit.counter) == ticket.ticket
    start(visit.counter)
    register(visit.counter, ITEM, "accepted")
    finish(visit.counter)
    visit.pad_shows(f"asks={ticket.ticket} ")
    visit.pad.command("unplug")
    visit.pad.command("restart")
    visit.pad_shows("asleep")
    visit.pad.command("plug")
    visit.pad_shows("reasons=40 opened=2")
    visit.pad.command(f"write {WORDS}")
    visit.pad.command("twice")
    visit.pad.command("key 2 214")
    wait_for(lambda: rated(visit.stage) == {Level.BAD: 1}, "the rating in the report", WITHIN_S)
    for log in (visit.stage.root / "logs").glob("*.log"):
        text = log.read_text("utf-8", "replace")
        assert [secret for secret in (WORDS, ticket.token) if secret in text] == [], log.name


def rated(stage: Stage) -> dict[Level, int]:
    """Level → how many, as the day's report counts them."""
    report = stage.ask(ReportDay(request_id=new_request_id()))
    assert isinstance(report, DayReport), report
    return report.ratings
