"""The table of a job's life, and the station's memory of jobs."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from hardware.escpos import ledger
from hardware.escpos.job import FINAL, STEPS, Step, advance, judge_after, judge_before
from hardware.escpos.ledger import Ledger
from hardware.escpos.status import PrinterStatus
from hub.contract.devices import FailReason, JobState, PrintResult

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
OUT = PrinterStatus(paper_end=True)


def result(job_id: str, state: JobState = JobState.PRINTED) -> PrintResult:
    return PrintResult(job_id=job_id, state=state, at=AT)


def test_final_states_have_no_way_out() -> None:
    assert not [state for state, _ in STEPS if state in FINAL]
    with pytest.raises(KeyError):
        advance(JobState.PRINTED, Step.START)


@pytest.mark.parametrize(
    ("expired", "answers", "status", "verdict"),
    [
        (True, True, PrinterStatus(), (Step.EXPIRE, None)),
        (True, True, None, (Step.EXPIRE, None)),
        (False, True, PrinterStatus(), (Step.START, None)),
        (False, True, OUT, (Step.FAIL, FailReason.PAPER_END)),
        (False, True, None, (Step.FAIL, FailReason.OFFLINE)),
        (False, False, None, (Step.START, None)),
    ],
)
def test_before_printing(expired, answers, status, verdict) -> None:
    assert judge_before(expired, answers, status) == verdict


@pytest.mark.parametrize(
    ("confirmed", "confirms", "status", "verdict"),
    [
        (True, True, PrinterStatus(), (Step.CONFIRM, None)),
        (True, True, OUT, (Step.CONFIRM, None)),
        (True, True, None, (Step.LOSE_SIGHT, None)),
        (False, False, PrinterStatus(), (Step.CONFIRM, None)),
        (False, True, PrinterStatus(), (Step.LOSE_SIGHT, None)),
        (False, True, OUT, (Step.FAIL, FailReason.PAPER_END)),
        (False, False, OUT, (Step.FAIL, FailReason.PAPER_END)),
        (False, True, None, (Step.LOSE_SIGHT, None)),
    ],
)
def test_after_printing(confirmed, confirms, status, verdict) -> None:
    assert judge_after(confirmed, confirms, status) == verdict


def test_the_ledger_outlives_the_process(tmp_path: Path) -> None:
    path = tmp_path / "state" / "printer.jobs"
    first = Ledger(path)
    first.put(result("a", JobState.PRINTING))
    first.put(result("a"))
    first.put(result("b", JobState.PRINTING))
    again = Ledger(path)
    assert again.get("a") == result("a")
    assert again.get("b") == result("b", JobState.UNCONFIRMED)
    assert again.get("c") is None
    assert again.interrupted, "b may hang out of the printer"
    again.put(result("d"))
    assert not Ledger(path).interrupted


def test_a_torn_ledger_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "printer.jobs"
    Ledger(path).put(result("a"))
    with path.open("ab") as file:
        file.write(b'\x00garbage\n{"type":"print_result","job_id":"to')
    assert Ledger(path).get("a") == result("a")


def test_the_ledger_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "KEEP", 3)
    book = Ledger(tmp_path / "printer.jobs")
    for n in range(5):
        book.put(result(f"job-{n}"))
    again = Ledger(tmp_path / "printer.jobs")
    assert [again.get(f"job-{n}") is not None for n in range(5)] == [False, False, True, True, True]
    assert len((tmp_path / "printer.jobs").read_bytes().splitlines()) == 3


def test_the_ledgers_file_is_bounded_without_a_restart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "KEEP", 3)
    book = Ledger(tmp_path / "printer.jobs")
    for n in range(100):
        book.put(result(f"job-{n}"))
    assert len((tmp_path / "printer.jobs").read_bytes().splitlines()) <= 12
    assert Ledger(tmp_path / "printer.jobs").get("job-99") is not None


def test_a_folder_that_cannot_be_written_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    book = Ledger(tmp_path / "file" / "printer.jobs")
    book.put(result("a"))
    assert book.get("a") == result("a")
