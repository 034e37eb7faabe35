"""`jiaohao bench --growth`: what years of tickets and long queues add to a command.

A hall without a past and one with it, and one where ten wait and one where ten thousand do,
are measured in turns in one process. Each `growth_…` is how many times as long the second
takes, on the wall's clock; `…_cpu` counts the thread's own time, which others disturb less.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack, closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import msgspec

from hub.clock import SystemClock
from hub.config import HallConfig
from hub.config_reader import read_hall
from hub.contract.words import Priority
from hub.first_hall import create_hall
from hub.folder import Folder
from hub.sim.day.play import always_open
from hub.sim.history import fill
from hub.sim.in_turns import Compared, Spent, compare
from hub.sim.processes import StageError, python
from hub.sim.side import Side

LIMITS = {
    "growth_issue": 1.2,
    "growth_call": 1.2,
    "growth_start": 1.2,
    "growth_waiting": 1.5,
    "growth_waiting_mixed": 1.5,
    "growth_waiting_capped": 1.5,
}
"""What we promise; `ok` says whether this run kept all of it."""

FEW, MANY = 10, 10_000
"""Who waits."""


class Size(NamedTuple):
    """How much is measured; `most`: how many wait where many do; `starts`: processes of each
    hall that are started in one turn."""

    days: int
    tickets: int
    turns: int
    most: int = MANY
    starts: int = 5


FULL = Size(400, 2500, 60)
QUICK = Size(40, 2500, 30)


def growth(*, quick: bool, as_json: bool) -> int:
    """Measure, print, and return 0 when every limit was kept, else 1."""
    with tempfile.TemporaryDirectory(prefix="jiaohao-growth-") as folder:
        figures = measure(Path(folder), QUICK if quick else FULL, tell=_tell)
    kept = {name: figures[name] <= limit for name, limit in LIMITS.items()}
    if as_json:
        print(json.dumps({**figures, "limits": LIMITS, "kept": kept, "ok": all(kept.values())}))
    else:
        for name, value in figures.items():
            limit = f"   limit {LIMITS[name]:g}" if name in LIMITS else ""
            print(f"{name:<28} {value:>9.3f}{limit}")
    over = [name for name, good in kept.items() if not good]
    if over:
        print("over the limit: " + ", ".join(over), file=sys.stderr)
    return 1 if over else 0


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def measure(
    root: Path, size: Size, tell: Callable[[str], None] = lambda _: None
) -> dict[str, float]:
    """All figures, from halls that are made under `root`; the keys are the same every time."""
    empty, old = Folder(root / "empty"), Folder(root / "old")
    create_hall(empty.root, sample_pins=True)
    shutil.copytree(empty.root, old.root)
    filled = fill(old.root, days=size.days, tickets=size.tickets, seed=1, tell=tell)
    now = tomorrow(empty)
    tell("measuring with ten thousand waiting")
    figures = waiting(empty, root, now, size)
    tell("measuring with and without a past")
    figures |= history(empty, old, now, size)
    return {
        **figures,
        "history_tickets": float(filled.tickets),
        "history_mb": filled.store_bytes / 1e6,
        "history_bytes_per_ticket": filled.store_bytes / filled.tickets,
        "history_fill_s": filled.seconds,
    }


def tomorrow(folder: Folder) -> datetime:
    """A morning that is later than anything in a store that was just made."""
    now = SystemClock(read_hall(folder.config).hall.timezone).now()
    return (now + timedelta(days=1)).replace(hour=9, minute=30, second=0)


# ── the history ──────────────────────────────────────────────────────────────


def history(empty: Folder, old: Folder, now: datetime, size: Size) -> dict[str, float]:
    """Start, issue and call in a hall without a past and in one with it, at the same moment.

    Sample halls with sample PINs; both are changed. `now` is later than anything in either.
    """
    starts = compare(
        lambda: _start(empty, now),
        lambda: _start(old, now),
        max(size.turns // 10, 1),
        batch=size.starts,
    )
    hall = always_open(read_hall(empty.config))
    with ExitStack() as stack:
        sides = [_side(stack, folder, hall, now) for folder in (empty, old)]
        for side in sides:
            side.fill(FEW - side.waiting(), Priority.REGULAR)
        issues = _compare(sides, Side.issue, size.turns)
        calls = _compare(sides, Side.call, size.turns)
    return _figures("start", starts) | _figures("issue", issues) | _figures("call", calls)


def _start(folder: Folder, now: datetime) -> Spent:
    """From opening the store to the first answer, in a process of its own."""
    words = python("hub.sim.first_answer", str(folder.root), now.isoformat())
    done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode:
        raise StageError(f"no first answer: {done.stderr}")
    return Spent(*json.loads(done.stdout))


# ── the queue ────────────────────────────────────────────────────────────────


class Queue(NamedTuple):
    """Of ten who wait so many are served first, under some rules that are not the hall's own."""

    name: str
    first: int
    rules: dict[str, float]


QUEUES = (
    Queue("waiting", 0, {}),
    Queue(
        "waiting_mixed",
        2,
        {"max_overtakes": 9999, "rate_regular": 0.01, "rate_priority": 100.0},
    ),
    Queue("waiting_capped", 2, {}),
)
"""All alike; each call takes one of the fifth that goes first and overtakes all others;
everybody has been overtaken too often."""


def waiting(sample: Folder, root: Path, now: datetime, size: Size) -> dict[str, float]:
    """A call with ten and with ten thousand waiting, in copies of a sample hall under `root`."""
    figures: dict[str, float] = {}
    for queue in QUEUES:
        with ExitStack() as stack:
            folders = [root / f"{queue.name}-{count}" for count in (FEW, size.most)]
            few, many = (shutil.copytree(sample.root, folder) for folder in folders)
            hall = _with_rules(always_open(read_hall(sample.config)), queue)
            sides = [_side(stack, Folder(folder), hall, now) for folder in (few, many)]
            for side, count in zip(sides, (FEW, size.most), strict=True):
                _let_wait(side, queue, count)
            figures |= _figures(queue.name, _compare(sides, Side.call, size.turns))
    return figures


def _with_rules(hall: HallConfig, queue: Queue) -> HallConfig:
    rules = msgspec.structs.replace(hall.rules, **queue.rules)
    changed: HallConfig = msgspec.structs.replace(hall, rules=rules)
    return changed


def _let_wait(side: Side, queue: Queue, count: int) -> None:
    """Who is served first comes last, so that each overtakes everybody else."""
    first = count * queue.first // FEW
    side.fill(count - first, Priority.REGULAR)
    side.fill(first, Priority.PRIORITY)
    side.hall.clock.time += timedelta(hours=1)
    side.hall.engine.draw()


# ── both ─────────────────────────────────────────────────────────────────────


def _side(stack: ExitStack, folder: Folder, hall: HallConfig, now: datetime) -> Side:
    side = Side(folder, hall, now)
    stack.enter_context(closing(side.hall))
    return side


def _compare(sides: list[Side], act: Callable[[Side], Spent], turns: int) -> Compared:
    first, second = sides

    def settle() -> None:
        for side in sides:
            side.settle()

    return compare(lambda: act(first), lambda: act(second), turns, settle)


def _figures(name: str, found: Compared) -> dict[str, float]:
    return {
        f"growth_{name}": found.ratio.wall,
        f"growth_{name}_cpu": found.ratio.cpu,
        f"base_{name}_p50_ms": found.base.wall * 1000,
        f"base_{name}_cpu_p50_ms": found.base.cpu * 1000,
    }
