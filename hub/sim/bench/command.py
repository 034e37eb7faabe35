"""`jiaohao bench`: all figures of speed and size in one run, and whether each promise is kept."""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from hub.first_hall import create_hall
from hub.folder import Folder
from hub.sim import growth
from hub.sim.bench import fanout, finding, health, load, pixel, recovery, sizes, trips
from hub.sim.bench.telling import tell
from hub.sim.history import fill
from hub.sim.stage import Stage

Figures = dict[str, float]

AT_MOST: Figures = {
    "command_ratio": 2.5,
    "touch_to_job_ratio": 3.0,
    "rtt_vs_bare": 1.5,
    "fanout_vs_bare": 2.0,
    "growth_issue": 1.2,
    "growth_call": 1.2,
    "growth_start": 1.2,
    "growth_waiting": 1.5,
    "ready_s": 3.0,
    "recover_s": 2.0,
    "search_p99_ms": 20.0,
    "rss_hub_mb": 80.0,
    "rss_hub_mb_1m": 100.0,
    "rss_kiosk_mb": 160.0,
    "rss_pad_mb": 130.0,
    "pixel_p95_ms": 150.0,
    "idle_display_percent": 2.0,
    "rss_display_mb": 180.0,
    "health_screen_p95_ms": 2000.0,
    "health_state_p95_ms": 2000.0,
}
AT_LEAST: Figures = {"issue_vs_raw": 1.0}
"""What we promise; `ok` says whether this run kept all of it."""


class Length(NamedTuple):
    """How long each part goes on."""

    rounds: int
    load_s: float
    calls: int
    deaths: int
    shown: int
    past: growth.Size
    turns: int
    searches: int


FULL = Length(50, 10.0, 150, 5, 1000, growth.FULL, 60, 1000)
QUICK = Length(10, 2.0, 20, 2, 20, growth.Size(1, 250, 4, most=1000, starts=1), 6, 300)
"""Under a minute: the growth over some hundred tickets (`history_tickets`) and waiting people
(`waiting_most`)."""


def bench(*, quick: bool, as_json: bool) -> int:
    """Measure, print, and return 0 when every limit was kept, else 1."""
    with tempfile.TemporaryDirectory(prefix="jiaohao-bench-") as folder:
        figures = measure(Path(folder), QUICK if quick else FULL)
    return tell(figures, AT_MOST, AT_LEAST, as_json=as_json)


def measure(root: Path, length: Length) -> Figures:
    """All figures; the keys are the same every time. Seconds of each part are told on stderr."""
    begun = time.monotonic()
    with Stage(root / "stage") as stage:
        figures = {"ready_s": stage.ready_s, "rss_hub_mb": stage.hub.rss_mb()}
        figures |= _told("trips", lambda: _trips(stage, length.rounds))
        figures |= _told("screens", lambda: _fanout(stage, length.calls))
        figures |= _told("pad", lambda: {"rss_pad_mb": sizes.pad_rss(stage)})
        figures |= _told("hall screen", lambda: _pixels(stage, length))
        figures |= _told("kiosk and health", lambda: _health(stage, length.turns))
        figures |= _told("deaths", lambda: _deaths(stage, length.deaths))
    with Stage(root / "load") as stage:
        figures |= _told("load", lambda: _load(stage, length.load_s))
    figures |= _told("past and queues", lambda: _growth(root, length.past))
    figures |= _told("search", lambda: _search(length.searches))
    figures["seconds"] = time.monotonic() - begun
    return figures


def _told(part: str, measured: Callable[[], Figures]) -> Figures:
    """A part's figures; tells on stderr what goes on, and how long it took."""
    print(f"measuring {part} …", file=sys.stderr, end=" ", flush=True)
    begun = time.monotonic()
    found = measured()
    print(f"{time.monotonic() - begun:.1f} s", file=sys.stderr, flush=True)
    return found


def _pixels(stage: Stage, length: Length) -> Figures:
    return pixel.figures(pixel.measure(stage, length.calls, length.shown, length.load_s))


def _deaths(stage: Stage, count: int) -> Figures:
    return {"recover_s": statistics.median(recovery.measure(stage, count))}


def _trips(stage: Stage, rounds: int) -> Figures:
    calm, hot = trips.measure(stage, rounds)
    printed = trips.prints(stage, rounds)
    bare, commit, reply = (statistics.median(x) for x in (calm.bare, calm.commit, calm.reply))
    job, slip = statistics.median(calm.job), statistics.median(printed)
    hot_bare, hot_commit = statistics.median(hot.bare), statistics.median(hot.commit)
    hot_reply = statistics.median(hot.reply)
    return {
        "rtt_p50_ms": reply * 1000,
        "rtt_p99_ms": p99(calm.reply) * 1000,
        "bare_rtt_p50_ms": bare * 1000,
        "bare_commit_p50_ms": commit * 1000,
        "rtt_vs_bare": reply / (bare + commit),
        "command_ratio": reply / bare,
        "touch_to_job_p50_ms": job * 1000,
        "touch_to_job_ratio": job / bare,
        "touch_to_print_bytes_p50_ms": slip * 1000,
        "touch_to_print_bytes_ratio": slip / bare,
        "hot_rtt_p50_ms": hot_reply * 1000,
        "hot_rtt_vs_bare": hot_reply / (hot_bare + hot_commit),
        "hot_command_ratio": hot_reply / hot_bare,
    }


def _fanout(stage: Stage, calls: int) -> Figures:
    found = fanout.measure(stage, calls)
    return {
        "fanout_p50_ms": statistics.median(found.call) * 1000,
        "fanout_p99_ms": p99(found.call) * 1000,
        "bare_fanout_p50_ms": statistics.median(found.bare) * 1000,
        "bare_fanout_p99_ms": p99(found.bare) * 1000,
        "fanout_vs_bare": p99(found.call) / p99(found.bare),
        "fanout_p50_vs_bare": statistics.median(found.call) / statistics.median(found.bare),
    }


def _health(stage: Stage, turns: int) -> Figures:
    found = health.measure(stage, turns)
    return {
        "rss_kiosk_mb": found.rss_mb,
        "health_screen_p50_ms": statistics.median(found.screen) * 1000,
        "health_screen_p95_ms": p95(found.screen) * 1000,
        "health_state_p50_ms": statistics.median(found.state) * 1000,
        "health_state_p95_ms": p95(found.state) * 1000,
    }


def _load(stage: Stage, seconds: float) -> Figures:
    found = load.measure(stage, seconds)
    return {
        "issue_per_s": found.issue_per_s,
        "raw_commit_per_s": found.raw_commit_per_s,
        "issue_vs_raw": found.issue_per_s / found.raw_commit_per_s,
        "rss_hub_loaded_mb": stage.hub.rss_mb(),
    }


def _search(count: int) -> Figures:
    found = finding.measure(count)
    return {
        "search_p50_ms": statistics.median(found) * 1000,
        "search_p99_ms": p99(found) * 1000,
    }


def _growth(root: Path, size: growth.Size) -> Figures:
    empty, old = Folder(root / "empty"), Folder(root / "old")
    create_hall(empty.root, sample_pins=True)
    shutil.copytree(empty.root, old.root)
    filled = fill(old.root, days=size.days, tickets=size.tickets, seed=1)
    figures = {
        "rss_hub_mb_1m": sizes.rss_with_past(old, root / "hub-with-past.log"),
        "history_tickets": float(filled.tickets),
        "history_mb": filled.store_bytes / 1e6,
        "waiting_most": float(size.most),
    }
    now = growth.tomorrow(empty)
    figures |= growth.waiting(empty, root, now, size)
    return figures | growth.history(empty, old, now, size)


def p95(values: list[float]) -> float:
    """The 95th percentile."""
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]


def p99(values: list[float]) -> float:
    """The 99th percentile."""
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.99))]
