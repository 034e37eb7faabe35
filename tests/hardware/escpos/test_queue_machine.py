"""Any order of jobs, faults, repairs, restarts: what is told is true, nothing is printed twice.

The simulated printer stands directly behind the driver; a slip counts for the job that was
being done when it was cut, and a slip at any other time is a stale one.
"""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from hardware.errors import DeviceError
from hardware.escpos import talk
from hardware.escpos.driver import EscposPrinter
from hardware.escpos.job import FINAL
from hardware.escpos.ledger import Ledger
from hardware.escpos.print_queue import PrintQueue
from hardware.escpos.sim import PrinterModel
from hardware.escpos.void import MARK
from hardware.torture.roll import Rows, TypedRoll
from hardware.transports.memory import MemoryTransport
from hub.contract.devices import DropJob, JobState, Line, Paper, PrintJob, PrintResult

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
NAMES = [f"job-{n}" for n in range(10)]
JOBS = st.sampled_from(NAMES)
COMMANDS = [
    ("paper", ["ok"]),
    ("paper", ["end"]),
    ("paper", ["end", "2"]),
    ("paper", ["end", "5"]),
    ("paper", ["near"]),
    ("cover", ["open"]),
    ("cover", ["closed"]),
    ("cutter", ["jam"]),
    ("cutter", ["ok"]),
]


class Printing(RuleBasedStateMachine):
    """One printer, its jobs, and all that may happen to them."""

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.state = tempfile.TemporaryDirectory()
        self.model = PrinterModel(384, lambda _: None, TypedRoll(self.cut, lambda: None))
        self.out = 0
        self.silent = False
        self.line = MemoryTransport(self.answer)
        self.slips: dict[str, int] = {}
        self.stale = 0
        self.results: dict[str, list[PrintResult]] = {}
        self.start_station()

    def answer(self, data: bytes) -> bytes:
        answer = self.model.receive(data)
        return b"" if self.silent else answer

    def cut(self, rows: Rows) -> None:
        """Strips that say that they are void are no slips."""
        self.out += any(row in NAMES for row in rows) and MARK not in rows

    def teardown(self) -> None:
        self.state.cleanup()

    @rule()
    def start_station(self) -> None:
        """The station (again): all it knows is its file."""
        self.printer = EscposPrinter(self.line, 384, confirm_within=0.01)
        ledger = Ledger(Path(self.state.name) / "printer.jobs")
        self.queue = PrintQueue(self.printer, ledger, self.note, lambda: self.now)
        self.connect()

    def connect(self) -> None:
        try:
            self.printer.open()
            self.connected = True
        except DeviceError:
            self.connected = False
        self.printer.answers = True

    def note(self, result: PrintResult) -> None:
        self.results.setdefault(result.job_id, []).append(result)

    @rule(job_id=JOBS, seconds=st.sampled_from([1, 60]))
    def print_job(self, job_id: str, seconds: int) -> None:
        blocks = (Line(job_id), Line("二"), Line("㐂"))
        until = START + timedelta(seconds=seconds)
        before = self.out
        self.queue.submit(PrintJob(job_id=job_id, valid_until=until, paper=Paper("t", blocks)))
        self.queue.work(0.1, self.connected)
        self.slips[job_id] = self.slips.get(job_id, 0) + self.out - before

    @rule(job_id=JOBS)
    def drop_job(self, job_id: str) -> None:
        """It is to be printed elsewhere: whatever comes later, it does not come out here."""
        self.queue.submit(DropJob(job_id=job_id, valid_until=START))
        self.queue.work(0.1, self.connected)

    @rule(first=JOBS, job_id=JOBS)
    def drop_a_job_that_waits(self, first: str, job_id: str) -> None:
        """It stands behind another one, and the word of dropping it behind both."""
        for name in (first, job_id):
            blocks = (Line(name), Line("二"), Line("㐂"))
            until = START + timedelta(seconds=60)
            self.queue.submit(PrintJob(job_id=name, valid_until=until, paper=Paper("t", blocks)))
        self.queue.submit(DropJob(job_id=job_id, valid_until=START))
        for name in (first, job_id, job_id):
            before = self.out
            self.queue.work(0.1, self.connected)
            self.slips[name] = self.slips.get(name, 0) + self.out - before

    @rule(command=st.sampled_from(COMMANDS))
    def change_printer(self, command: tuple[str, list[str]]) -> None:
        before = self.out
        self.model.commands[command[0]](command[1])
        self.model.take_unasked()
        self.stale += self.out - before

    @rule(job_id=JOBS, lines=st.integers(1, 5))
    def run_out_of_paper_in_a_slip(self, job_id: str, lines: int) -> None:
        self.change_printer(("paper", ["end", str(lines)]))
        self.print_job(job_id, 60)
        self.change_printer(("paper", ["ok"]))

    @rule(silent=st.booleans())
    def change_cable(self, silent: bool) -> None:
        self.silent = silent

    @rule()
    def unplug(self) -> None:
        self.line.unplug()
        self.connected = False

    @rule()
    def plug(self) -> None:
        self.line.plugged = True
        self.connect()

    @rule()
    def wait(self) -> None:
        self.now += timedelta(seconds=1)

    @invariant()
    def nothing_is_printed_twice_or_late(self) -> None:
        assert self.stale == 0
        assert all(count <= 1 for count in self.slips.values())

    @invariant()
    def what_is_told_is_true(self) -> None:
        for job_id, results in self.results.items():
            assert results[-1].state in FINAL
            assert len({r.state for r in results if r.state in FINAL}) == 1
            printed = self.slips.get(job_id, 0)
            if results[-1].state is JobState.PRINTED:
                assert printed == 1
            if results[-1].state in (JobState.EXPIRED, JobState.FAILED, JobState.DROPPED):
                assert printed == 0


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(talk, "ANSWER_WITHIN", 0.002)


class TestPrinting(Printing.TestCase):  # type: ignore[misc]  # made by hypothesis
    settings = settings(max_examples=100, stateful_step_count=30, deadline=None)
