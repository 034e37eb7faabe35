"""The hub's self-test on a station: a test slip, and devices that are asked to prove themselves.

A slip is printed like any paper, told to who asked and not as a job of the hub's.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial

from hardware.escpos.trial import trial_paper
from hardware.stations import Station
from hub.client.self_test import GIVE_UP_S, Trial, found
from hub.contract.devices import (
    FailReason,
    JobState,
    PrintJob,
    PrintResult,
    SelfTest,
    SelfTested,
    Tried,
)

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
        paper = job.paper or trial_paper(at)
        station.submit_print(PrintJob(job_id=job_id, valid_until=job.valid_until, paper=paper))

    def take(self, result: PrintResult) -> bool:
        """Whether a result is of such a slip: then it is nobody else's."""
        if result.job_id not in self._asked:
            return False
        if result.state is not JobState.PRINTING:
            passed = result.state in GOOD
            self._asked.pop(result.job_id)(Tried("printer", passed, result.reason))
        return True


class StationTest:
    """The self-test of a station of its own; a new one takes the place of one that still goes on.
    From any thread."""

    def __init__(self, report: Callable[[SelfTested], None], now: Callable[[], datetime]) -> None:
        self.slips = TrialSlips()
        self._report, self._now = report, now
        self._lock = threading.Lock()
        self._trial: Trial | None = None
        self._ends = 0.0

    def begin(self, job: SelfTest, station: Station) -> None:
        """Try what is well; with a slip where the job says so."""
        known = found(station.health())
        well = {part.part for part in known if part.passed}
        proving = [part for part in station.provable if part in well]
        printing = [part for part in ("printer",) if job.slip and part in well]
        trial = Trial(job.job_id, known, (*printing, *proving))
        with self._lock:
            self._trial, self._ends = trial, time.monotonic() + GIVE_UP_S
        if printing:
            self.slips.print(station, job, self._now(), partial(self._settle, trial))
        for part in proving:
            station.prove(part, partial(self._hear, trial, part))
        self._tell(trial)

    def look(self) -> None:
        """Give up what has not answered in time; each second or so."""
        with self._lock:
            trial = self._trial if time.monotonic() >= self._ends else None
            if trial is not None:
                trial.give_up()
        if trial is not None:
            self._tell(trial)

    def _hear(self, trial: Trial, part: str, reason: FailReason | None) -> None:
        self._settle(trial, Tried(part, passed=reason is None, reason=reason))

    def _settle(self, trial: Trial, tried: Tried) -> None:
        with self._lock:
            trial.settle(tried)
        self._tell(trial)

    def _tell(self, trial: Trial) -> None:
        with self._lock:
            if trial is not self._trial or not trial.done:
                return
            self._trial = None
        self._report(trial.result(self._now()))
