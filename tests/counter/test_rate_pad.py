"""A pad with sessions at the counter, with true bytes and the real hub in this process: what a
resident touches on it stands in the store, with its reasons, once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counter.app import states
from counter.devices import Devices
from counter.view_model import Counter
from hardware.ratepad.sim import sim_ratepad
from hardware.sim.pty_line import PtyLine
from hardware.stations import DeviceConfig, StationConfig
from hub.client.address import Address
from hub.client.memory import Exchange, MemoryLink
from hub.client.port import Trouble
from hub.contract.commands import IssueTicket
from hub.contract.devices import AnyJob, Health
from hub.contract.results import TicketIssued
from hub.contract.wire import AnyPicture
from hub.contract.words import DeviceKind
from tests.counter.test_with_hub import CLERK, WINDOW, Later
from tests.halls import PIN, Bench

pytestmark = pytest.mark.qt
WITHIN_MS = 30_000


class Desk:
    """Window 3 of the sample hall: a counter whose station has the pad and nothing else."""

    def __init__(self, root: Path, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.bench = Bench(root / "hall")
        self.exchange = Exchange(self.bench.engine)
        self.start = self.bench.clock.time
        to_hub = Later()
        self.counter = Counter(to_hub, WINDOW, "C-03", monotonic=self.seconds)
        address = Address("", 0, f"counter-{WINDOW}", DeviceKind.COUNTER, WINDOW)
        to_hub.link = link = MemoryLink(self.exchange, address, self, states(WINDOW))
        self.pad = sim_ratepad(PtyLine(root / "pad"))
        self.pad.start()
        device = DeviceConfig(kind="pad", driver="a55a", port=self.pad.port)
        self.devices = Devices(StationConfig(devices=(device,)), self.counter.session)
        link.start()
        self.devices.start()
        self.until(lambda: [h.state for h in self.counter.session.own] == [Health.OK])

    def on_state(self, name: str, state: AnyPicture) -> None:
        self.counter.session.on_state(name, state)

    def on_job(self, job: AnyJob) -> None:
        self.devices.on_job(job)

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        self.counter.session.on_lost(not up)

    def seconds(self) -> float:
        return (self.bench.clock.time - self.start).total_seconds()

    def wait(self, seconds: float = 1.0) -> None:
        self.bench.clock.time += timedelta(seconds=seconds)
        self.exchange.tick()

    def until(self, condition: object) -> None:
        self._qtbot.waitUntil(condition, timeout=WITHIN_MS)

    def shows(self, words: str) -> None:
        self.until(lambda: words in self.pad.command("shows"))

    def visit(self) -> str:
        """A visit whose case is advice; the pad asks for it."""
        reply = self.bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A")
        self.wait()
        for key in ("F1", "F3"):
            self.counter.bar.key(key)
            self.wait()
        self.counter.case.advise()
        self.shows(f"asks={reply.ticket} ")
        return reply.ticket

    def stored(self) -> list[tuple[object, ...]]:
        sql = "SELECT level, tags, text, source FROM ratings"
        return [tuple(row) for row in self.bench.engine.db.execute(sql)]

    def closed(self) -> list[object]:
        sql = "SELECT close_reason FROM rating_requests WHERE closed_at IS NOT NULL ORDER BY id"
        return [row[0] for row in self.bench.engine.db.execute(sql)]


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(tmp_path, qtbot)
    made.counter.login.submit(CLERK, PIN, True)
    made.wait()
    yield made
    made.devices.stop()
    made.pad.stop()
    made.bench.engine.db.close()


def test_a_rating_with_reasons_and_words_is_stored_once(desk: Desk) -> None:
    desk.visit()
    desk.pad.command("twice")
    desk.pad.command("write 等了很久")
    desk.pad.command("key 2 214 213")
    desk.until(lambda: len(desk.stored()) == 1)
    assert desk.stored() == [(2, "214,213", "等了很久", "pad:a55a:five")]
    desk.visit()
    desk.pad.command("key 5")
    desk.until(lambda: len(desk.stored()) == 2)


def test_declining_and_walking_away_are_told_apart(desk: Desk) -> None:
    desk.visit()
    desk.pad.command("decline")
    desk.until(lambda: desk.closed() == ["declined"])
    desk.visit()
    desk.pad.command("leave")
    desk.until(lambda: desk.closed() == ["declined", "time_out"])
    assert desk.stored() == []


def test_a_case_that_is_open_again_puts_the_pad_to_sleep(desk: Desk) -> None:
    desk.visit()
    desk.counter.bar.key("Ctrl+Z")
    desk.shows("asleep")
    assert desk.stored() == []
