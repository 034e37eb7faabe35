"""The outcome of a torture: all checks of one store, as one JSON object."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from hub.sim.torture import arena, checks, linear, unheard
from hub.sim.torture.checks import Found
from hub.sim.torture.faults import Done
from hub.sim.torture.hall import Hall
from hub.sim.torture.ledger import read as read_ledgers
from hub.sim.torture.record import History, read_history

BACK_S = 5.0
"""Clients hear the first answer within this time after the hub is back."""


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What `jiaohao torture --json` prints.

    `acknowledged` answers were heard by clients, `stored` of them are in the store. Counts that
    must be 0 have examples in `what`. `linearizable` is ok, violation or unknown.
    `recover_…_s`: from a death of hub or broker to the next answer that any client heard, with
    the hub's start in it, which is slow while its writes are recorded; `back_max_s`: from when
    the hub answered again.
    """

    seed: int
    kills: int
    faults: dict[str, int]
    seconds: float
    clients: int
    acknowledged: int
    stored: int
    unanswered: int
    tickets: int
    lost: int
    duplicated: int
    double_calls: int
    illegal_paths: int
    fact_gaps: int
    jobs_open: int
    done_twice: int
    miscounted: int
    integrity: str
    linearizable: str
    recover_p50_s: float
    recover_max_s: float
    back_max_s: float
    clients_died: tuple[str, ...]
    not_possible_here: tuple[str, ...]
    what: dict[str, tuple[str, ...]]
    ok: bool


class Told(NamedTuple):
    """All that the clients have written down."""

    history: History
    ledgers: Sequence[Path]


def read_told(records: Path) -> Told:
    """The clients' files in a folder."""
    return Told(read_history(sorted(records.glob("*.jsonl"))), sorted(records.glob("*.ledger")))


def judge(
    seed: int,
    db: sqlite3.Connection,
    told: Told,
    done: Done,
    seconds: float,
    died: Sequence[str],
    not_possible: Sequence[str],
) -> Report:
    """Check everything. The store is at rest."""
    operations = told.history.operations
    entries = read_ledgers(told.ledgers)
    counted = {
        "lost": _both(checks.lost(db, operations), checks.ratings_lost(db, entries)),
        "duplicated": checks.duplicated(db, operations),
        "double_calls": checks.double_calls(db),
        "illegal_paths": checks.illegal_paths(db),
        "fact_gaps": checks.fact_gaps(db),
        "jobs_open": checks.open_jobs(db),
        "done_twice": checks.done_twice(entries),
        "miscounted": checks.miscounted(db),
    }
    history = unheard.resolve(db, told.history)
    judgement = linear.check(history, Hall(arena.WINDOWS, arena.MIN_CALLS))
    what = {name: found.examples for name, found in counted.items() if found.number}
    if judgement.story:
        what["linearizable"] = (judgement.story,)
    recoveries = [death.recovered_s for death in done.deaths if death.recovered_s is not None]
    back = max((death.back_s or 0.0 for death in done.deaths), default=0.0)
    integrity = checks.integrity(db)
    heard = len(checks.acknowledged(operations))
    good = (
        not any(found.number for found in counted.values())
        and integrity == "ok"
        and judgement.verdict is linear.Verdict.OK
        and not died
        and heard > 0
        and back <= BACK_S
    )
    return Report(
        seed=seed,
        kills=len(done.deaths),
        faults={kind.value: count for kind, count in sorted(done.counts.items())},
        seconds=round(seconds, 1),
        clients=len(told.ledgers),
        acknowledged=heard,
        stored=heard - counted["lost"].number,
        unanswered=sum(one.outcome is None for one in operations),
        tickets=db.execute("SELECT count(*) FROM tickets").fetchone()[0],
        **{name: found.number for name, found in counted.items()},
        integrity=integrity,
        linearizable=judgement.verdict.value,
        recover_p50_s=round(sorted(recoveries)[len(recoveries) // 2], 3) if recoveries else 0.0,
        recover_max_s=round(max(recoveries, default=0.0), 3),
        back_max_s=round(back, 3),
        clients_died=tuple(died),
        not_possible_here=tuple(not_possible),
        what=what,
        ok=good,
    )


def _both(one: Found, other: Found) -> Found:
    return Found(one.number + other.number, (*one.examples, *other.examples))
