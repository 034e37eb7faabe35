"""Holds every slip against what was told of its job. Shares no code with what printed it."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import msgspec

from hardware.escpos.void import MARK, void_strip
from hardware.torture.record import Out, Record, Told
from hardware.torture.roll import WIDTH, Rows, rows_of
from hub.contract.devices import JobState

LATE_AFTER = timedelta(seconds=1)
"""A slip that began so long after its time was begun too late; its first row takes some time."""
VOID = rows_of(void_strip(WIDTH))
EXAMPLES = 5


class Report(msgspec.Struct, kw_only=True):
    """What the torture found. The lists must be empty: ids of jobs and what was wrong.

    `unconfirmed_out`: slips that are on paper and told as unconfirmed. `unheard_out`: slips on
    paper whose hub never heard of them and ended their jobs by itself.
    """

    seed: int
    jobs: int
    ok: bool
    seconds: float
    jobs_per_s: float
    deliveries: int
    deaths: int
    faults: dict[str, int]
    told: dict[str, int]
    printed: int
    unconfirmed_out: int
    unheard_out: int
    void_strips: int
    latest_s: float
    doubled: list[str]
    late: list[str]
    stale: list[str]
    mixed: list[str]
    untrue: list[str]
    silent: list[str]


def judge(seed: int, record: Record, seconds: float) -> Report:
    """The verdict on a whole torture that took so many seconds."""
    owner = {job.rows: name for name, job in record.jobs.items()}
    whole = [(owner[out.rows], out) for out in record.outs if out.rows in owner]
    count = Counter(name for name, _ in whole)
    last = {name: _last(record, name) for name in record.jobs}
    states = Counter(told.state.value if told else "none" for told in last.values())
    beyond = [out.begun_at - record.jobs[name].valid_until for name, out in whole]
    wrong = {
        "doubled": [n for n, slips in count.items() if slips > record.jobs[n].copies],
        "late": [n for (n, _), past in zip(whole, beyond, strict=True) if past > LATE_AFTER],
        "stale": [n for n, out in whole if _is_stale(n, out, last[n], record)],
        "mixed": [" | ".join(out.rows) for out in record.outs if _is_mixed(out, owner)],
        "untrue": [
            f"{n}: told {told.state.value}, {count[n]} of {record.jobs[n].copies} slips"
            for n, told in last.items()
            if told in record.told.get(n, [])
            and not _is_true(told, count[n], record.jobs[n].copies)
        ],
        "silent": [n for n, told in last.items() if told is None],
    }
    return Report(
        seed=seed,
        jobs=len(record.jobs),
        ok=not any(wrong.values()),
        seconds=round(seconds, 2),
        jobs_per_s=round(len(record.jobs) / seconds, 1),
        deliveries=record.deliveries,
        deaths=record.deaths,
        faults=dict(sorted(record.faults.items())),
        told=dict(sorted(states.items())),
        printed=sum(count.values()),
        unconfirmed_out=sum(
            count[n] > 0 for n, told in last.items() if told and told.state is JobState.UNCONFIRMED
        ),
        unheard_out=sum(count[name] > 0 for name in record.ended_by_hub),
        void_strips=sum(MARK in "".join(out.rows) for out in record.outs),
        latest_s=round(max((past.total_seconds() for past in beyond), default=0.0), 3),
        **wrong,
    )


def _last(record: Record, name: str) -> Told | None:
    """What is known of a job at the end: told by its station, else ended by the hub."""
    finals = [t for t in record.told.get(name, []) if t.state is not JobState.PRINTING]
    if finals:
        return finals[-1]
    ended = record.ended_by_hub.get(name)
    return Told(ended, None) if ended else None


def _is_stale(name: str, out: Out, told: Told | None, record: Record) -> bool:
    """It came out by itself: not while its job was done, nor soon after it was told that it may."""
    in_time = out.ended_at < record.jobs[name].valid_until + LATE_AFTER
    announced = told is not None and told.state is JobState.UNCONFIRMED and out.doing is None
    return out.doing != name and not (announced and in_time)


def _is_mixed(out: Out, owner: dict[Rows, str]) -> bool:
    """Neither a whole slip nor one that is marked as void (or the rest of such a strip, on a new
    roll): parts of one on another."""
    rest = all(whole.endswith(row) for whole, row in zip(VOID[::-1], out.rows[::-1], strict=False))
    return bool(out.rows) and out.rows not in owner and MARK not in "".join(out.rows) and not rest


def _is_true(told: Told, slips: int, copies: int) -> bool:
    """Unconfirmed may be anything; the other states say what is on paper."""
    match told.state:
        case JobState.PRINTED:
            return slips == copies
        case JobState.FAILED:
            return slips == 0 and told.reason is not None
        case JobState.EXPIRED:
            return slips == 0
    return told.state is JobState.UNCONFIRMED
