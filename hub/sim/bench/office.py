"""`jiaohao bench --day`: a window's day at its counter, pad, hall and window screen, all as
processes of their own at a real hub, by key and touch; whether their memory stays as it is.

The kiosk has a bench of its own (`python -m kiosk.bench --sessions`): thousands use it a day.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from assets.hand import Hand
from hub.sim.bench.apps import APPS, limit, sign_in, start
from hub.sim.bench.arrivals import Arrivals
from hub.sim.bench.telling import tell
from hub.sim.processes import App
from hub.sim.script import press
from hub.sim.stage import Stage

EVERY = 6
"""Visits after which the memory is read: each way twice."""
ITEM = "002014010001-02"
AT_A_WINDOW = ("counter", "pad", "hall", "window")

Visit = Callable[[Hand, Hand], None]
"""What one resident does at a counter and its pad; the clerk has called."""


def day(visits: int, *, as_json: bool) -> int:
    """Measure, print, and return 0 when no app holds more than it may, else 1."""
    with (
        tempfile.TemporaryDirectory(prefix="jiaohao-day-") as folder,
        Stage(Path(folder)) as stage,
    ):
        found = measure(stage, visits)
    figures: dict[str, float] = {"visits": visits}
    for app, sizes in found.items():
        figures |= told(app, sizes)
    limits = {f"rss_{app}_mb": limit(f"rss_{app}_mb") for app in found}
    return tell(figures, limits, {}, as_json=as_json)


def measure(stage: Stage, visits: int) -> dict[str, list[float]]:
    """MB of each app: before the first visit and after every few."""
    running = {name: start(stage, name, APPS[name])[0] for name in AT_A_WINDOW}
    counter, pad = running["counter"].hand, running["pad"].hand
    sign_in(running["counter"])
    press(counter, "F12", "item-search")
    arrivals, sizes = Arrivals(stage, "day-arrivals"), [_sizes(running)]
    for number in range(1, visits + 1):
        arrivals.come()
        press(counter, "F1", "start")
        press(counter, "F3", "finish")
        WAYS[number % len(WAYS)](counter, pad)
        pad.wait("asleep.visible", equals=True)
        if number % EVERY == 0:
            sizes.append(_sizes(running))
    arrivals.stop()
    for app in running.values():
        app.stop()
    return {name: [at[name] for at in sizes] for name in running}


def _sizes(running: Mapping[str, App]) -> dict[str, float]:
    return {name: app.rss_mb() for name, app in running.items()}


def told(app: str, sizes: Sequence[float]) -> dict[str, float]:
    """An app's memory in MB: at first, at last, and by how much a hundred visits raise it in the
    second half of the day, when every cache has what it keeps."""
    half = sizes[len(sizes) // 2 :]
    visits = [EVERY * number for number in range(len(half))]
    rise = statistics.linear_regression(visits, half).slope if len(half) > 1 else 0.0
    return {
        f"rss_{app}_first_mb": sizes[0],
        f"rss_{app}_mb": sizes[-1],
        f"rise_{app}_mb_per_100": rise * 100,
    }


def _content(counter: Hand, pad: Hand) -> None:
    """Asked something; very content."""
    press(counter, "Alt+0", "call-next")
    _rate(pad, 5)


def _case(counter: Hand, pad: Hand) -> None:
    """A case is registered; the pad is asked in English, and the reason is told."""
    counter.key("Ctrl+K")
    counter.type(ITEM)
    counter.wait(f"item-{ITEM}.visible", equals=True)
    counter.key("Return")
    counter.wait("all-present.visible", equals=True)
    counter.key("Alt+A")
    counter.wait("outcome-accepted.enabled", equals=True)
    counter.key("Alt+1")
    counter.wait("case-1.visible", equals=True)
    press(counter, "F4", "call-next")
    pad.wait("language-en.visible", equals=True)
    pad.tap("language-en")
    _rate(pad, 2, "tag-213")


def _silent(counter: Hand, pad: Hand) -> None:
    """Asked something; does not want to rate."""
    press(counter, "Alt+0", "call-next")
    pad.wait("decline.visible", equals=True)
    pad.tap("decline")


WAYS: Sequence[Visit] = (_content, _case, _silent)


def _rate(pad: Hand, level: int, tag: str = "") -> None:
    pad.wait(f"level-{level}.visible", equals=True)
    pad.tap(f"level-{level}")
    pad.wait("submit.visible", equals=True)
    if tag:
        pad.tap(tag)
    pad.wait("submit.enabled", equals=True)
    pad.tap("submit")
    pad.wait("fine.visible", equals=True)
    pad.tap("fine")
