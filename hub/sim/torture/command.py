"""`jiaohao torture`: a hall under work while everything is killed, cut, frozen, filled and set
wrong; then what everybody was told is held against what is stored."""

from __future__ import annotations

import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

import msgspec

from hub.sim.processes import wait_for
from hub.sim.torture import faults
from hub.sim.torture.ground import Cast, Ground, Sabotage
from hub.sim.torture.plan import Fault, FaultKind, draw
from hub.sim.torture.verdict import Report, judge, read_told
from hub.store.database import open_reader, open_store

CALM_S = 2.0
"""Work after the last fault, so that what it left behind shows."""
JOBS_END_S = 30.0


def torture(
    *,
    kills: int,
    seconds: float,
    seed: int,
    keep: Path | None = None,
    as_json: bool = False,
    clients: Cast = Cast(),  # noqa: B008 - frozen
    double: float = 0.15,
    only: Iterable[FaultKind] | None = None,
    sabotage: Sabotage = Sabotage(),  # noqa: B008 - frozen
) -> Report:
    """Torture a hall and judge it. `keep`: a folder for store, records and logs, which otherwise
    stay only when something was wrong."""
    able, reasons = faults.possible()
    plan = draw(seed, kills, seconds, able & set(only) if only is not None else able)
    root = keep or Path(tempfile.mkdtemp(prefix="jiaohao-torture-"))
    began = time.monotonic()

    def tell(place: int, fault: Fault) -> None:
        if sys.stderr.isatty() and not as_json:
            passed = time.monotonic() - began
            print(f"{passed:7.1f} s  {place + 1}/{len(plan)}  {fault.kind.value}", file=sys.stderr)

    with Ground(root, seed, clients, double=double, sabotage=sabotage) as ground:
        done = faults.carry_out(ground, plan, tell)
        time.sleep(CALM_S)
        died = ground.dead_clients()
        ground.end_clients()
        _let_jobs_end(ground)
        ground.end_hub()
        db = open_store(ground.folder.store)
        try:
            report = judge(
                seed,
                db,
                read_told(ground.records),
                done,
                time.monotonic() - began,
                died,
                reasons,
            )
        finally:
            db.close()
    if report.ok and keep is None:
        shutil.rmtree(root)
    elif not report.ok:
        print(f"jiaohao torture: what happened is kept in {root}", file=sys.stderr)
    return report


def _let_jobs_end(ground: Ground) -> None:
    """Nobody prints any more: what is open expires."""
    reader = open_reader(ground.folder.store)
    try:
        wait_for(
            lambda: not reader.execute("SELECT 1 FROM jobs WHERE ended_at IS NULL").fetchone(),
            "the jobs' end",
            JOBS_END_S,
        )
    finally:
        reader.close()


def run(kills: int, seconds: float, seed: int | None, keep: Path | None, *, as_json: bool) -> int:
    """The command: print the report; 0 when everything held, else 1. Without a seed one is
    drawn, and told."""
    chosen = secrets.randbelow(1_000_000) if seed is None else seed
    report = torture(kills=kills, seconds=seconds, seed=chosen, keep=keep, as_json=as_json)
    print(msgspec.json.encode(report).decode() if as_json else in_words(report))
    return 0 if report.ok else 1


def in_words(report: Report) -> str:
    """One line for each figure, then what was wrong."""
    fields = msgspec.to_builtins(report)
    what = fields.pop("what")
    lines = [f"{name:<18} {value}" for name, value in fields.items()]
    for name, examples in what.items():
        lines += ["", f"{name}:", *(f"  {example}" for example in examples)]
    return "\n".join(lines)
