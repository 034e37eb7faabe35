"""Carries a plan out: a hub that orders slips, a station with its real driver, queue and ledger,
and a simulated printer at the end of a slow line. No threads, and no time but the clock's."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path

import msgspec

from hardware.errors import DeviceError
from hardware.escpos.driver import EscposPrinter
from hardware.escpos.job import FINAL
from hardware.escpos.ledger import Ledger
from hardware.escpos.print_queue import PrintQueue
from hardware.escpos.sim import PrinterModel
from hardware.escpos.slip import encode_paper
from hardware.sim.base import Simulator
from hardware.torture.clock import Clock
from hardware.torture.line import TimedLine
from hardware.torture.plan import MODEL_FOR, MODELS, Death, Trouble, Turn
from hardware.torture.record import Job, Out, Record, Told
from hardware.torture.roll import WIDTH, Rows, TypedRoll, rows_of
from hub.contract.devices import Feed, JobState, Line, Pair, Paper, PrintJob, PrintResult, Qr

RESENT_AFTER_S = 2.0
"""The hub sends a job without a result again after so long."""
SIGHT_LOST_AFTER_S = 600.0
"""The hub asks so long after a begun job's time what became of it."""


class Killed(BaseException):
    """The station's process ends here and now; nothing in it may catch that."""


class Station:
    """What of a station's process prints: all that it knows from before is its ledger."""

    def __init__(
        self,
        line: TimedLine,
        ledger: Ledger,
        clock: Clock,
        on_print: Callable[[PrintResult], None],
    ) -> None:
        self._printer = EscposPrinter(line, WIDTH, clock=clock.monotonic)
        self._queue = PrintQueue(self._printer, ledger, on_print, clock.now)
        self._connected = False

    def submit(self, job: PrintJob) -> None:
        """A job has come."""
        self._queue.submit(job)

    def work(self) -> bool:
        """Do the next job, if there is one; then look at the printer, as a worker does."""
        self._look()
        had_one = self._queue.work(0, self._connected)
        self._look()
        return had_one

    def _look(self) -> None:
        try:
            status = self._printer.ready() if self._connected else self._printer.open()
            self._connected = status is not None
            # A printer that does not answer at first is one that should.
            self._printer.answers = True
        except DeviceError:
            self._connected = False
        if not self._connected:
            self._printer.close()


class Ground:
    """One torture. `ledger` makes the station's memory of jobs from its file."""

    def __init__(self, folder: Path, ledger: Callable[[Path], Ledger] = Ledger) -> None:
        self.record = Record()
        self._clock = Clock()
        self._file = folder / "printer.jobs"
        self._make_ledger = ledger
        self._doing: str | None = None
        self._begun_at = self._row_at = self._clock.now()
        self._fresh_slip = True
        self._hearing = True
        self._heard: dict[str, JobState] = {}
        self._life = 0
        self._death: Death | None = None
        self._set_up(MODELS[0])

    def run(self, turns: Iterable[Turn]) -> Record:
        """All turns; what is known afterwards."""
        for number, turn in enumerate(turns):
            if number and number % MODEL_FOR == 0:
                self._clock.finish()
                self._set_up(MODELS[number // MODEL_FOR % len(MODELS)])
            self._turn(turn)
        self._clock.finish()
        self._work()
        self._simulator.stop()
        return self.record

    def _set_up(self, model: str) -> None:
        """Another printer, and a station that is started anew."""
        self._model = model
        self._line = TimedLine(self._clock)
        roll = TypedRoll(self._cut, self._row)
        self._simulator = Simulator(PrinterModel(WIDTH, lambda _: None, roll), self._line)
        self._simulator.start()
        if model == "deaf":
            self._simulator.command("deaf")
        self._start()

    def _start(self) -> None:
        self._life += 1
        self._doing = None
        self._line.close()
        ledger = self._make_ledger(self._file)
        self._station = Station(self._line, ledger, self._clock, self._note)

    def _die(self, death: Death) -> None:
        self.record.deaths += 1
        if not death.loses_ledger:
            self._start()
            return
        self._file.unlink(missing_ok=True)
        if self._doing is None:
            # Nobody can know of a half slip now: who sets the PC up anew tears it off, and switches
            # the printer off and on. A job that is begun the hub knows of.
            self._set_up(self._model)
        else:
            self._start()

    def _turn(self, turn: Turn) -> None:
        job = self._order(turn)
        self._clock.wait(turn.waits_s)
        for trouble in turn.troubles:
            self._line.after_bytes(trouble.after_bytes, partial(self._strike, trouble))
        if turn.death and turn.death.after_bytes is not None:
            self._line.after_bytes(turn.death.after_bytes, partial(self._kill, turn.death))
        for seconds in turn.doubles:
            self._clock.after(seconds, partial(self._deliver, job, self._life))
        self._bring(job, turn.unheard)
        with suppress(Killed):
            self._line.blow_fuses()
        if turn.death and turn.death.after_bytes is None:
            self._die(turn.death)
        self._clock.wait(RESENT_AFTER_S)
        self._work()

    def _order(self, turn: Turn) -> PrintJob:
        name = turn.job_id
        blocks = (
            Line("城中区政务服务中心", 2),
            Line(name, 4, bold=True),
            Pair("办理人", "㐂𠮷" if turn.rare else "示例"),
            Qr(f"https://hall.example/t/{name}"),
            Line(f"{name}\t当日有效"),
            Feed(1),
        )
        paper = Paper("ticket", blocks, turn.copies)
        until = self._clock.now() + timedelta(seconds=turn.valid_s)
        self.record.jobs[name] = Job(rows_of(encode_paper(paper, WIDTH)), until, turn.copies)
        return PrintJob(job_id=name, valid_until=until, paper=paper)

    def _bring(self, job: PrintJob, unheard: int) -> None:
        """Send a job until its result is heard, as the hub does, or it is too old."""
        attempts = 0
        while (state := self._heard.get(job.job_id)) not in FINAL:
            begun = state is JobState.PRINTING
            past = (self._clock.now() - job.valid_until).total_seconds()
            if past >= (SIGHT_LOST_AFTER_S if begun else 0) and attempts:
                self._heard[job.job_id] = JobState.UNCONFIRMED if begun else JobState.EXPIRED
                self._tell(job.job_id, self._heard[job.job_id])
                return
            self._hearing = attempts >= unheard
            self._deliver(msgspec.structs.replace(job, begun=begun), self._life)
            self._work()
            self._hearing = True
            attempts += 1
            self._clock.wait(RESENT_AFTER_S if self._heard.get(job.job_id) not in FINAL else 0)

    def _deliver(self, job: PrintJob, life: int) -> None:
        """What was on its way to a process that has ended is lost with it."""
        if life == self._life:
            self.record.deliveries += 1
            self._station.submit(job)

    def _work(self) -> None:
        """Until the station has nothing to do; when it is killed it starts again."""
        while True:
            try:
                if not self._station.work():
                    return
            except Killed:
                assert self._death is not None
                self._die(self._death)

    def _kill(self, death: Death) -> None:
        self._death = death
        raise Killed

    def _strike(self, trouble: Trouble) -> None:
        self.record.faults[trouble.does] = self.record.faults.get(trouble.does, 0) + 1
        self._command(trouble.does)
        self._clock.after(trouble.lasts_s, partial(self._command, trouble.undoes))

    def _command(self, words: str) -> None:
        if words.startswith("hold"):
            self._line.held = words == "hold"
            return
        answer = self._simulator.command(words)
        assert answer.startswith("ok"), answer

    def _note(self, result: PrintResult) -> None:
        """The station tells; the hub hears of it, or the line to it is down."""
        self._doing = result.job_id if result.state is JobState.PRINTING else None
        told = Told(result.state, result.reason)
        self.record.told.setdefault(result.job_id, []).append(told)
        if self._hearing and self._heard.get(result.job_id) not in FINAL:
            self._heard[result.job_id] = result.state

    def _tell(self, job_id: str, state: JobState) -> None:
        """The hub ends a job by itself."""
        self.record.ended_by_hub[job_id] = state

    def _row(self) -> None:
        self._row_at = self._clock.now()
        if self._fresh_slip:
            self._fresh_slip, self._begun_at = False, self._row_at

    def _cut(self, rows: Rows) -> None:
        self._fresh_slip = True
        self.record.outs.append(Out(rows, self._begun_at, self._row_at, self._doing))
