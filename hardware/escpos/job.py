"""The life of a print job, as a table. Pure.

queued → printing → printed | unconfirmed | failed; queued → failed | expired | dropped (it is
printed elsewhere) | unconfirmed (it was begun before, and nothing is known of it here any more).
"""

from __future__ import annotations

from enum import StrEnum

from hardware.escpos.status import PrinterStatus
from hub.contract.devices import FailReason, JobState


class Step(StrEnum):
    """What happens to a job."""

    START = "start"
    CONFIRM = "confirm"
    LOSE_SIGHT = "lose_sight"
    FAIL = "fail"
    EXPIRE = "expire"
    DROP = "drop"


STEPS: dict[tuple[JobState, Step], JobState] = {
    (JobState.QUEUED, Step.START): JobState.PRINTING,
    (JobState.QUEUED, Step.FAIL): JobState.FAILED,
    (JobState.QUEUED, Step.EXPIRE): JobState.EXPIRED,
    (JobState.QUEUED, Step.DROP): JobState.DROPPED,
    (JobState.QUEUED, Step.LOSE_SIGHT): JobState.UNCONFIRMED,
    (JobState.PRINTING, Step.CONFIRM): JobState.PRINTED,
    (JobState.PRINTING, Step.LOSE_SIGHT): JobState.UNCONFIRMED,
    (JobState.PRINTING, Step.FAIL): JobState.FAILED,
}
FINAL = (
    JobState.PRINTED,
    JobState.UNCONFIRMED,
    JobState.FAILED,
    JobState.EXPIRED,
    JobState.DROPPED,
)
UNTRIED = (JobState.EXPIRED, JobState.DROPPED)
"""Ends of a job of which no byte was sent."""

Verdict = tuple[Step, FailReason | None]


def advance(state: JobState, step: Step) -> JobState:
    """The next state; a step that the table does not know is a bug of ours (`KeyError`)."""
    return STEPS[(state, step)]


def judge_before(expired: bool, answers: bool, status: PrinterStatus | None) -> Verdict:
    """Whether a queued job may start. `status` None is a silent printer; `answers` says
    that this printer is one that should answer."""
    if expired:
        return Step.EXPIRE, None
    if status is None:
        return (Step.FAIL, FailReason.OFFLINE) if answers else (Step.START, None)
    return (Step.FAIL, status.reason) if status.reason else (Step.START, None)


def judge_after(confirmed: bool, confirms: bool, status: PrinterStatus | None) -> Verdict:
    """What became of a slip whose bytes were all taken: `confirmed` is the answer that the
    printer gives when everything before it is on paper, `confirms` says that it is one that does.

    A confirmation counts on a line that answers questions rightly: garbage may look like one.
    A slip whose last line was the paper's last line counts as failed, too: a printer that is
    out of paper cannot say how far it came."""
    if status is None:
        return Step.LOSE_SIGHT, None
    if confirmed:
        return Step.CONFIRM, None
    if status.reason:
        return Step.FAIL, status.reason
    return (Step.LOSE_SIGHT, None) if confirms else (Step.CONFIRM, None)
