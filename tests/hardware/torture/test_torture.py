"""The torture itself: the same plan again, nothing wrong with the real station, and a station
without a memory is found out."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from hardware.__main__ import main
from hardware.escpos.void import MARK, void_strip
from hardware.torture.clock import START, Clock
from hardware.torture.command import torture
from hardware.torture.plan import FAULTS, draw
from hardware.torture.record import Job, Out, Record, Told
from hardware.torture.roll import WIDTH, rows_of
from hardware.torture.verdict import judge
from hub.contract.devices import FailReason, JobState

JOBS = 300
SEED = 20261123
ROWS = ("A023", "示例")
WRONG = ("doubled", "late", "stale", "mixed", "untrue", "silent")


def test_the_same_seed_gives_the_same_plan() -> None:
    assert draw(SEED, 500) == draw(SEED, 500)
    assert draw(SEED, 500) != draw(SEED + 1, 500)
    struck = {trouble.does for turn in draw(SEED, 500) for trouble in turn.troubles}
    assert struck == set(FAULTS)


def test_nothing_is_doubled_late_stale_or_untrue() -> None:
    report = torture(JOBS, SEED)
    assert {name: getattr(report, name) for name in WRONG} == {name: [] for name in WRONG}
    assert report.ok
    assert report.jobs == sum(report.told.values()) == JOBS
    assert set(report.told) == {"printed", "failed", "expired", "unconfirmed"}
    assert report.deaths > 0
    assert report.void_strips > 0
    assert len(report.faults) == len(FAULTS)


def test_a_station_without_a_ledger_is_found_out() -> None:
    report = torture(JOBS, SEED, ledger=False)
    assert report.doubled
    assert not report.ok


def test_the_command_prints_one_object_and_says_whether_all_held(capsys) -> None:
    assert main(["torture", "--jobs", "60", "--seed", "1", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["ok"] is True
    assert main(["torture", "--jobs", "200", "--seed", "1", "--no-ledger"]) == 1
    assert "doubled" in capsys.readouterr().out


def record(told: Told | None = None, *outs: Out) -> Record:
    """One job, valid for a minute."""
    made = Record()
    made.jobs["a"] = Job(ROWS, START + timedelta(seconds=60), 1)
    made.told["a"] = [told] if told else []
    made.outs.extend(outs)
    return made


def out(seconds: float = 10, doing: str | None = "a", rows: tuple[str, ...] = ROWS) -> Out:
    at = START + timedelta(seconds=seconds)
    return Out(rows, at, at, doing)


PRINTED = Told(JobState.PRINTED, None)
ENDED = Told(JobState.FAILED, FailReason.PAPER_END)
UNCONFIRMED = Told(JobState.UNCONFIRMED, None)


@pytest.mark.parametrize(
    ("what", "known"),
    [
        ("doubled", record(PRINTED, out(), out())),
        ("late", record(PRINTED, out(62))),
        ("stale", record(PRINTED, out(doing=None))),
        ("stale", record(UNCONFIRMED, out(90, doing=None))),
        ("stale", record(UNCONFIRMED, out(doing="b"))),
        ("mixed", record(ENDED, out(rows=("A023",)))),
        ("mixed", record(PRINTED, out(), out(rows=("A022", *ROWS)))),
        ("untrue", record(PRINTED)),
        ("untrue", record(ENDED, out())),
        ("untrue", record(Told(JobState.FAILED, None))),
        ("untrue", record(Told(JobState.EXPIRED, None), out())),
        ("silent", record(None, out())),
    ],
)
def test_each_wrong_is_seen(what: str, known: Record) -> None:
    assert getattr(judge(1, known, 1.0), what)


@pytest.mark.parametrize(
    "known",
    [
        record(PRINTED, out()),
        record(ENDED),
        record(ENDED, out(rows=("A023", MARK))),
        record(ENDED, out(rows=rows_of(void_strip(WIDTH))[-2:])),
        record(UNCONFIRMED, out(doing=None)),
        record(UNCONFIRMED),
        record(Told(JobState.EXPIRED, None)),
    ],
)
def test_what_is_well_is_not_blamed(known: Record) -> None:
    assert judge(1, known, 1.0).ok


def test_time_passes_only_when_somebody_waits() -> None:
    clock, done = Clock(), []
    clock.after(2.0, lambda: done.append(clock.seconds))
    clock.after(1.0, lambda: done.append(clock.seconds))
    clock.wait(1.5)
    assert (clock.seconds, done) == (1.5, [1.0])
    clock.wait(9, lambda: len(done) == 2)
    assert (clock.seconds, done) == (2.0, [1.0, 2.0])
