"""Slips that are moved between printers in any order of faults, losses, restarts and hurry.

The real engine on its real store, and three stations with the real queue, driver and ledger, each
with a simulated printer. Of one ticket one slip comes out, and any further one is marked 补打.
"""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from hardware.errors import DeviceError
from hardware.escpos import talk
from hardware.escpos.driver import EscposPrinter
from hardware.escpos.ledger import Ledger
from hardware.escpos.print_queue import PrintQueue
from hardware.escpos.sim import PrinterModel
from hardware.escpos.void import MARK
from hardware.torture.roll import Rows, TypedRoll
from hardware.transports.memory import MemoryTransport
from hub.client.jobbook import JobBook
from hub.contract import topics, wire
from hub.contract.codes import Code
from hub.contract.commands import IssueTicket, MoveJob
from hub.contract.devices import (
    AnyResult,
    DeviceHealth,
    DropJob,
    Health,
    JobState,
    Presence,
    PrintJob,
    PrintResult,
)
from hub.contract.events import FactKind
from hub.contract.results import JobMoved, Refusal, TicketIssued
from hub.contract.words import DeviceKind
from hub.domain.papers.text import AGAIN
from hub.receiving import Incoming
from hub.store import facts, jobs
from tests.halls import Bench
from tests.machines import HallMachine, run

KINDS = {"kiosk-1": DeviceKind.KIOSK, "guide-1": DeviceKind.GUIDE, "counter-3": DeviceKind.COUNTER}
DEVICES = st.sampled_from(list(KINDS))
FAULTS = [
    "paper end",
    "paper end 3",
    "paper end 9",
    "paper ok",
    "cover open",
    "cover closed",
    "cutter jam",
    "cutter ok",
    "mute",
    "mute off",
]
ENDED = {
    JobState.PRINTED,
    JobState.UNCONFIRMED,
    JobState.FAILED,
    JobState.EXPIRED,
    JobState.DROPPED,
}


class Slip:
    """One that was cut off whole: of which ticket, of which job, when, and whether it says 补打."""

    def __init__(self, rows: Rows, job: str | None, at: datetime) -> None:
        self.ticket = next(row for row in rows if row.startswith("A0"))
        self.marked = any(row.startswith(AGAIN) for row in rows)
        self.job = job
        self.at = at


class Station:
    """A printer, and the process that prints on it; what it tells goes to `tell`."""

    def __init__(self, name: str, machine: Moves) -> None:
        self.name = name
        self.machine = machine
        self.model = PrinterModel(384, lambda _: None, TypedRoll(self.cut, lambda: None))
        self.line = MemoryTransport(self.model.receive)
        self.file = machine.root / f"{name}.jobs"
        self.deaf = False
        self.doing: str | None = None
        self.start()

    def start(self) -> None:
        """All that the process knows is its file."""
        self.book = JobBook()
        self.line.close()
        self.printer = EscposPrinter(self.line, 384, confirm_within=0.01)
        now = self.machine.bench.clock.now
        self.queue = PrintQueue(self.printer, Ledger(self.file), self.note, now)
        with suppress(DeviceError):
            self.printer.open()
        self.printer.answers = True

    def hear(self, payload: bytes) -> None:
        """A job arrives, as a client takes it."""
        job = wire.jobs.decode(payload)
        assert isinstance(job, PrintJob | DropJob)
        if self.book.take(job):
            self.queue.submit(job)
        elif (last := self.book.last(job)) is not None:
            self.machine.tell(self, last)

    def note(self, result: PrintResult) -> None:
        self.doing = result.job_id if result.state is JobState.PRINTING else None
        self.book.note(result)
        self.machine.tell(self, result)

    def work(self) -> None:
        while self.queue.work(0, connected=True):
            pass

    def cut(self, rows: Rows) -> None:
        """Strips that say that they are void are no slips."""
        if MARK not in rows and any(row.startswith("A0") for row in rows):
            now = self.machine.bench.clock.now()
            self.machine.slips.append(Slip(rows, self.doing, now))


class Moves(HallMachine):
    """Tickets of one service; slips go where people send them."""

    def __init__(self) -> None:
        super().__init__()
        self.slips: list[Slip] = []
        self.known: list[str] = []
        self.until: dict[str, datetime] = {}
        self.told: dict[str, set[JobState]] = {}
        self.stations = {name: Station(name, self) for name in KINDS}
        for name, kind in KINDS.items():
            health = (DeviceHealth("printer", Health.OK),)
            told = Presence(device=name, kind=kind, online=True, health=health)
            self.bench.engine.run_group([Incoming(name, wire.encode(told), "presence")])

    # ── between hub and stations ─────────────────────────────────────────────

    def send(self) -> None:
        """What the hub has just said reaches the stations that are heard."""
        out, self.bench.out = self.bench.out, []
        for message in out:
            address = topics.parse(message.topic)
            if address is None or address.room != "job":
                continue
            job = wire.jobs.decode(message.payload)
            if isinstance(job, PrintJob):
                self.until[job.job_id] = job.valid_until
                if job.job_id not in self.known:
                    self.known.append(job.job_id)
            station = self.stations[address.name]
            if not station.deaf:
                station.hear(message.payload)

    def tell(self, station: Station, result: AnyResult) -> None:
        """What a station says reaches the hub, unless its line is cut."""
        assert isinstance(result, PrintResult)
        self.told.setdefault(result.job_id, set()).add(result.state)
        if not station.deaf:
            told = Incoming(station.name, wire.encode(result), "result")
            self.bench.out = self.bench.engine.run_group([told])
            self.send()

    # ── what may happen ──────────────────────────────────────────────────────

    @rule()
    def take_a_ticket(self) -> None:
        """Its slip's job may get lost on the way."""
        issued = self.bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="A")
        assert issued.job is not None
        self.send()

    @precondition(lambda self: self.known)
    @rule(data=st.data(), device=DEVICES, twice=st.booleans())
    def move(self, data: st.DataObject, device: str, twice: bool) -> None:
        """Also by two at once, who print it once."""
        job_id = data.draw(st.sampled_from(self.known))
        before = jobs.find(self.bench.engine.db, job_id)
        assert before is not None
        reply = self.bench.send("guide-1", MoveJob, job_id=job_id, device=device)
        first, self.bench.out = self.bench.out, []
        if twice:
            again = self.bench.refused("guide-1", MoveJob, job_id=job_id, device="kiosk-1")
            assert isinstance(reply, Refusal) or again == Code.JOB_MOVED
        self.bench.out = first
        self.send()
        if isinstance(reply, JobMoved):
            assert before.moved_to is None
            assert before.state not in (JobState.PRINTING, JobState.PRINTED)
        else:
            assert isinstance(reply, Refusal)
            assert reply.code in (Code.JOB_MOVED, Code.JOB_BEGUN, Code.JOB_PRINTED)

    @rule(
        device=DEVICES,
        lost=st.booleans(),
        begun=st.booleans(),
        seconds=st.sampled_from([0, 3, 61]),
    )
    def hurry(self, device: str, lost: bool, begun: bool, seconds: int) -> None:
        """A slip is moved while nobody knows how far it is: its station may have printed it or not,
        and may be heard or not."""
        kiosk = self.stations["kiosk-1"]
        self.take_a_ticket()
        kiosk.deaf |= lost
        if begun:
            kiosk.work()
        self.let_time_pass(seconds)
        self.send_elsewhere(self.known[-1], device)
        self.stations[device].work()
        kiosk.deaf = False

    def send_elsewhere(self, job_id: str, device: str) -> None:
        self.bench.send("guide-1", MoveJob, job_id=job_id, device=device)
        self.send()

    @rule(device=DEVICES)
    def work(self, device: str) -> None:
        self.stations[device].work()

    @rule(device=DEVICES, words=st.sampled_from(FAULTS))
    def change_a_printer(self, device: str, words: str) -> None:
        name, *rest = words.split()
        self.stations[device].model.commands[name](rest)
        self.stations[device].model.take_unasked()

    @rule(device=DEVICES)
    def cut_or_mend_a_line(self, device: str) -> None:
        self.stations[device].deaf = not self.stations[device].deaf

    @rule(device=DEVICES)
    def restart_a_station(self, device: str) -> None:
        self.stations[device].start()

    @rule(seconds=st.sampled_from([2, 3, 30, 61]))
    def let_time_pass(self, seconds: int) -> None:
        self.bench.pass_time(seconds=seconds)
        self.send()

    # ── what always holds ────────────────────────────────────────────────────

    @invariant()
    def one_slip_of_a_ticket_is_not_marked(self) -> None:
        plain = Counter(slip.ticket for slip in self.slips if not slip.marked)
        assert all(count == 1 for count in plain.values()), plain

    @invariant()
    def no_job_comes_out_twice_or_late_or_at_any_other_time(self) -> None:
        of_jobs = Counter(slip.job for slip in self.slips)
        assert all(count == 1 for count in of_jobs.values()), of_jobs
        for slip in self.slips:
            assert slip.job is not None
            assert slip.at < self.until[slip.job]

    @invariant()
    def what_the_hub_says_of_a_job_is_true(self) -> None:
        out = {slip.job for slip in self.slips}
        for job_id in self.known:
            row = jobs.find(self.bench.engine.db, job_id)
            assert row is not None
            if row.state is JobState.PRINTED:
                assert job_id in out
            if row.state in (JobState.FAILED, JobState.DROPPED):
                assert job_id not in out

    @invariant()
    def a_moved_job_goes_on_once(self) -> None:
        told = facts.read_from(self.bench.engine.db, 1)
        moved = Counter(f.fields["instead_of"] for f in told if f.kind is FactKind.SLIP_MOVED)
        assert all(count == 1 for count in moved.values()), moved

    def teardown(self) -> None:
        """All lines mended and all time over: every job has ended, and what was moved went on or
        had come out."""
        for station in self.stations.values():
            station.deaf = False
        for seconds in (3, 61, 61, 700, 61, 61):
            for station in self.stations.values():
                station.work()
            self.bench.pass_time(seconds=seconds)
            self.send()
        self.one_slip_of_a_ticket_is_not_marked()
        self.no_job_comes_out_twice_or_late_or_at_any_other_time()
        told = facts.read_from(self.bench.engine.db, 1)
        went_on = {f.fields["instead_of"] for f in told if f.kind is FactKind.SLIP_MOVED}
        for job_id in self.known:
            row = jobs.find(self.bench.engine.db, job_id)
            assert row is not None
            assert row.state in ENDED, (job_id, row)
            assert row.moved_to is None or row.state is JobState.PRINTED or job_id in went_on
        super().teardown()


@pytest.fixture
def fresh_hall(tmp_path: Path) -> Path:
    bench = Bench(tmp_path / "hall")
    bench.engine.db.close()
    return tmp_path / "hall"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk, "ANSWER_WITHIN", 0.002)


def test_slips_that_are_moved(fresh_hall: Path) -> None:
    run(Moves, fresh_hall, examples=25, steps=30)


@pytest.mark.parametrize("seconds", [0, 3, 61])
@pytest.mark.parametrize("begun", [True, False])
@pytest.mark.parametrize("lost", [True, False])
def test_a_slip_that_is_moved_in_a_hurry(
    fresh_hall: Path, lost: bool, begun: bool, seconds: int
) -> None:
    """It comes out once unmarked, here or there, and never twice, whatever was known of it."""
    Moves.folder = fresh_hall
    hall = Moves()
    hall.hurry("guide-1", lost, begun, seconds)
    hall.what_the_hub_says_of_a_job_is_true()
    hall.a_moved_job_goes_on_once()
    hall.teardown()
    assert sum(not slip.marked for slip in hall.slips) <= 1
    assert len(hall.slips) == 2 if lost and seconds == 61 and begun else len(hall.slips) == 1
