"""Print jobs of one printer: taken once, judged by the table of `job`, told at every step."""

from __future__ import annotations

import logging
import queue
from collections.abc import Callable
from datetime import datetime

from hardware.errors import DeviceError
from hardware.escpos.driver import EscposPrinter
from hardware.escpos.job import Step, Verdict, advance, judge_before
from hardware.escpos.layout import set_paper
from hardware.escpos.ledger import Ledger
from hardware.escpos.meter import Meter
from hardware.escpos.raster import measure
from hardware.escpos.roll import slip_mm
from hardware.escpos.slip import encode_parts
from hub.contract.devices import DropJob, FailReason, JobState, PaperJob, PrintJob, PrintResult

log = logging.getLogger(__name__)

ON_PAPER = frozenset({JobState.PRINTED, JobState.UNCONFIRMED})


class PrintQueue:
    """The jobs of one printer. `submit` from any thread; the rest from the worker's."""

    def __init__(
        self,
        printer: EscposPrinter,
        ledger: Ledger,
        on_print: Callable[[PrintResult], None],
        now: Callable[[], datetime],
        meter: Meter | None = None,
    ) -> None:
        self._meter = meter or Meter()
        self._printer = printer
        self._ledger = ledger
        self._on_print = on_print
        self._now = now
        printer.leftover = ledger.interrupted
        self._jobs: queue.SimpleQueue[PaperJob | None] = queue.SimpleQueue()
        self._dropped: set[str] = set()

    def submit(self, job: PaperJob) -> None:
        """Queue a job; its results come by `on_print`. One that is to be dropped is not begun from
        now on, though others may be before its turn comes."""
        if isinstance(job, DropJob):
            self._dropped.add(job.job_id)
        self._jobs.put(job)

    def wake(self) -> None:
        """End a `work` that waits."""
        self._jobs.put(None)

    def work(self, timeout: float, connected: bool) -> bool:
        """Do the next job, waiting at most `timeout` seconds; whether there was one."""
        try:
            job = self._jobs.get(timeout=timeout)
        except queue.Empty:
            return False
        if job is not None:
            self._do(job, connected)
        return job is not None

    def _do(self, job: PaperJob, connected: bool) -> None:
        """A job that was taken before is answered from memory and never done again; one that was
        begun here and is forgotten may be on paper."""
        old = self._ledger.get(job.job_id)
        if isinstance(job, DropJob):
            self._dropped.discard(job.job_id)
        if old is not None:
            self._on_print(old)
        elif isinstance(job, DropJob) or (job.job_id in self._dropped and not job.begun):
            self._tell(job, JobState.QUEUED, Step.DROP, None)
        else:
            self._print(job, connected)

    def _print(self, job: PrintJob, connected: bool) -> None:
        if job.begun:
            # It may have been broken off in the middle.
            self._printer.leftover = True
            self._tell(job, JobState.QUEUED, Step.LOSE_SIGHT, None)
            return
        slip = self._encode(job)
        verdict = self._judge(job, connected) if slip else (Step.FAIL, FailReason.ERROR)
        state = self._tell(job, JobState.QUEUED, *verdict)
        if state is JobState.PRINTING:
            left = (job.valid_until - self._now()).total_seconds()
            ended = self._tell(job, state, *self._printer.print_out(slip, left))
            self._measure(job, ended)

    def _measure(self, job: PrintJob, ended: JobState) -> None:
        """After the slip is out and told: nobody waits for this."""
        if self._meter.counts and ended in ON_PAPER:
            rows = set_paper(job.paper, self._printer.width, measure)
            for _ in range(job.paper.copies):
                self._meter.printed(slip_mm(rows))

    def _encode(self, job: PrintJob) -> list[bytes]:
        """All copies in parts; none when we fail to, which must not cost the other jobs."""
        width, own_qr = self._printer.width, self._printer.own_qr
        try:
            return encode_parts(job.paper, width, own_qr=own_qr) * job.paper.copies
        except Exception:  # a fault of ours: the job fails, the person still has the number
            log.exception("job %s cannot be set for %d dots", job.job_id, self._printer.width)
            return []

    def _judge(self, job: PrintJob, connected: bool) -> Verdict:
        if self._now() >= job.valid_until:
            return Step.EXPIRE, None
        if not connected:
            return Step.FAIL, FailReason.ABSENT
        try:
            status = self._printer.ready()
        except DeviceError:
            return Step.FAIL, FailReason.OFFLINE
        # That took time: a slow printer must not make a job late and then print it.
        expired = self._now() >= job.valid_until
        return judge_before(expired, self._printer.answers, status)

    def _tell(
        self, job: PaperJob, state: JobState, step: Step, reason: FailReason | None
    ) -> JobState:
        after = advance(state, step)
        result = PrintResult(job_id=job.job_id, state=after, reason=reason, at=self._now())
        self._ledger.put(result)
        self._on_print(result)
        return after
