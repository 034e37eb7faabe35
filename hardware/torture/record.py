"""What came out of the printer, and what was told of each job: facts for the verdict."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from hardware.torture.roll import Rows
from hub.contract.devices import FailReason, JobState


class Out(NamedTuple):
    """Something was cut off: its rows, when the first and the last was on paper, which job the
    station was doing when it was cut (None: none, it came out by itself)."""

    rows: Rows
    begun_at: datetime
    ended_at: datetime
    doing: str | None


class Told(NamedTuple):
    """The station told of a job."""

    state: JobState
    reason: FailReason | None


class Job(NamedTuple):
    """A job as it was ordered: the rows that it must have, when it is too old, how many copies."""

    rows: Rows
    valid_until: datetime
    copies: int


class Record:
    """All that is known at the end."""

    def __init__(self) -> None:
        self.jobs: dict[str, Job] = {}
        self.outs: list[Out] = []
        self.told: dict[str, list[Told]] = {}
        self.ended_by_hub: dict[str, JobState] = {}
        self.deliveries = 0
        self.deaths = 0
        self.faults: dict[str, int] = {}
