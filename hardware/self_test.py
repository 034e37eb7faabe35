"""A test slip of the hub's self-test: printed like any paper, told to who asked and not as a job
of the hub's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from hardware.escpos.trial import trial_paper
from hardware.stations import Station
from hub.contract.devices import JobState, PrintJob, PrintResult, SelfTest, Tried

GOOD = frozenset({JobState.PRINTED, JobState.UNCONFIRMED})


class TrialSlips:
    """The slips under way at one station."""

    def __init__(self) -> None:
        self._asked: dict[str, Callable[[Tried], None]] = {}

    def print(
        self, station: Station, job: SelfTest, at: datetime, settle: Callable[[Tried], None]
    ) -> None:
        """Print one; `settle` is called once, when it is known what became of it."""
        job_id = f"{job.job_id}-slip"
        self._asked[job_id] = settle
        paper = trial_paper(at)
        station.submit_print(PrintJob(job_id=job_id, valid_until=job.valid_until, paper=paper))

    def take(self, result: PrintResult) -> bool:
        """Whether a result is of such a slip: then it is nobody else's."""
        if result.job_id not in self._asked:
            return False
        if result.state is not JobState.PRINTING:
            passed = result.state in GOOD
            self._asked.pop(result.job_id)(Tried("printer", passed, result.reason))
        return True
