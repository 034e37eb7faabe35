"""A job that is sent again is done once, and its last result is said again."""

from __future__ import annotations

from datetime import UTC, datetime

from hub.client.jobbook import KEEP, JobBook
from hub.contract.devices import CallShown, DropJob, JobState, PrintResult, StopRating

NOW = datetime(2026, 7, 14, 4, 0, tzinfo=UTC)


def job(job_id: str) -> StopRating:
    return StopRating(job_id=job_id, valid_until=NOW, rating="r")


def test_taken_once() -> None:
    book = JobBook()
    assert book.take(job("1"))
    assert not book.take(job("1"))
    assert book.last(job("1")) is None


def test_a_job_may_be_dropped_whenever_and_is_not_taken_after_that() -> None:
    book = JobBook()
    drop = DropJob(job_id="1", valid_until=NOW)
    assert book.take(drop)
    assert not book.take(job("1"))
    book.note(PrintResult(at=NOW, job_id="1", state=JobState.DROPPED))
    assert book.take(drop), "its station says again what became of it"
    last = book.last(job("1"))
    assert isinstance(last, PrintResult)
    assert last.state is JobState.DROPPED


def test_last_result_is_kept() -> None:
    book = JobBook()
    book.take(job("1"))
    for state in (JobState.PRINTING, JobState.PRINTED):
        book.note(PrintResult(at=NOW, job_id="1", state=state))
    book.note(PrintResult(at=NOW, job_id="of nobody", state=JobState.PRINTED))
    book.note(CallShown(at=NOW, call_no=1, times=1))
    last = book.last(job("1"))
    assert isinstance(last, PrintResult)
    assert last.state is JobState.PRINTED
    assert book.last(job("of nobody")) is None


def test_memory_is_bounded() -> None:
    book = JobBook()
    for number in range(KEEP + 1):
        book.take(job(str(number)))
    assert book.take(job("0")), "the oldest was forgotten"
    assert not book.take(job(str(KEEP)))
