"""`jiaohao bench --apps`: what each program with a window costs the person before it.

Each app as a process of its own, offscreen, at a real hub: from its start to the first frame that
can be used, from a touch or a key to the frame that shows what follows, and what it takes while
nobody does anything.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from hub.client.address import load_address
from hub.client.pairing import pair
from hub.contract.words import DeviceKind
from hub.first_hall import SAMPLE_PIN
from hub.sim.bench.arrivals import Arrivals
from hub.sim.bench.telling import tell
from hub.sim.processes import App
from hub.sim.script import press
from hub.sim.stage import Stage

WINDOW, CLERK = 1, "0217"
SETTLE_S, IDLE_S = 3.0, 10.0
TURNS = 20

AT_MOST = {"start": 1.5, "idle": 2.0, "turn": 200.0}
"""Seconds, percent, milliseconds."""


class Kind(NamedTuple):
    """An app, the size of its screen, what can be seen once it can be used, the most it may
    hold in MB."""

    device: DeviceKind
    size: str
    usable: str
    rss_mb: float
    window: int | None = None


APPS: Mapping[str, Kind] = {
    "kiosk": Kind(DeviceKind.KIOSK, "1080x1920", "service-A", 160.0),
    "counter": Kind(DeviceKind.COUNTER, "1366x768", "login-clerk", 160.0, WINDOW),
    "pad": Kind(DeviceKind.PAD, "1280x800", "asleep", 130.0, WINDOW),
    "hall": Kind(DeviceKind.DISPLAY, "1920x1080", "window-1", 180.0),
    "window": Kind(DeviceKind.WINDOW, "1920x1080", "window-no", 180.0, WINDOW),
}

Press = Mapping[str, str]
TAP, KEY = "tap", "key"
THERE_AND_BACK: Mapping[str, tuple[tuple[Press, Press], ...]] = {
    "kiosk": (
        ({TAP: "open-search"}, {"until": "key-S"}),
        ({TAP: "bar-home"}, {"until": "service-A"}),
        ({TAP: "service-A"}, {"until": "take-ticket"}),
        ({TAP: "bar-home"}, {"until": "service-A"}),
    ),
    "counter": (
        ({KEY: "F11"}, {"until": "panel-keys"}),
        ({KEY: "Esc"}, {"gone": "panel-keys"}),
        ({KEY: "F12"}, {"until": "item-search"}),
        ({KEY: "F12"}, {"gone": "item-search"}),
    ),
}
"""What is pressed, over and over, and what must follow in a frame."""


class Cost(NamedTuple):
    """Seconds to the first usable frame; milliseconds of each turn; percent of a core and MB
    while nothing happens."""

    start_s: float
    turns_ms: list[float]
    idle_percent: float
    rss_mb: float


def apps(*, as_json: bool) -> int:
    """Measure, print, and return 0 when every limit was kept, else 1."""
    with (
        tempfile.TemporaryDirectory(prefix="jiaohao-apps-") as folder,
        Stage(Path(folder)) as stage,
    ):
        found = measure(stage)
    figures = {name: value for app, cost in found.items() for name, value in told(app, cost)}
    return tell(figures, {name: limit(name) for name in figures}, {}, as_json=as_json)


def measure(stage: Stage) -> dict[str, Cost]:
    """All apps, one after the other; the counter stays, because its visits wake the pad."""
    running: dict[str, App] = {}
    found = {}
    for name, kind in APPS.items():
        running[name], start_s = start(stage, name, kind)
        time.sleep(SETTLE_S)
        idle, rss = _idle(running[name]), running[name].rss_mb()
        found[name] = Cost(start_s, _turns(stage, name, running), idle, rss)
        if name != "counter":
            running.pop(name).stop()
    running["counter"].stop()
    return found


def start(stage: Stage, name: str, kind: Kind) -> tuple[App, float]:
    """A paired app; seconds until it can be used."""
    file, code = stage.station(f"apps-{name}", kind.device, window=kind.window)
    pair(load_address(file), code)
    began = time.perf_counter()
    app = stage.paired(f"apps-{name}", kind.device, file, "--windowed", "--size", kind.size)
    app.hand.wait(f"{kind.usable}.visible", equals=True)
    return app, time.perf_counter() - began


def _idle(app: App) -> float:
    began, spent = time.monotonic(), app.cpu_s()
    time.sleep(IDLE_S)
    return (app.cpu_s() - spent) / (time.monotonic() - began) * 100


def _turns(stage: Stage, name: str, running: Mapping[str, App]) -> list[float]:
    if name == "counter":
        sign_in(running[name])
    if name == "pad":
        return _ratings(stage, running["counter"], running["pad"])
    steps = THERE_AND_BACK.get(name, ())
    return [running[name].hand.time(done, **seen) for _ in range(TURNS) for done, seen in steps]


def _ratings(stage: Stage, counter: App, pad: App) -> list[float]:
    """Touch a face, come to its reasons, send them, see the thanks: after each visit."""
    arrivals = Arrivals(stage, "apps-arrivals")
    press(counter.hand, "F12", "item-search")
    turns = []
    for _ in range(TURNS):
        arrivals.come()
        press(counter.hand, "F1", "start")
        press(counter.hand, "F3", "finish")
        press(counter.hand, "Alt+0", "call-next")
        pad.hand.wait("level-5.visible", equals=True)
        turns.append(pad.hand.time({TAP: "level-5"}, until="submit"))
        turns.append(pad.hand.time({TAP: "submit"}, until="thanks"))
        pad.hand.tap("fine")
        pad.hand.wait("asleep.visible", equals=True)
    arrivals.stop()
    return turns


def sign_in(counter: App) -> None:
    """The sample clerk, by key; until the counter can call."""
    hand = counter.hand
    hand.tap("login-clerk")
    hand.type(CLERK)
    hand.tap("login-pin")
    hand.type(SAMPLE_PIN)
    hand.wait("login.enabled", equals=True)
    hand.key("Return")
    hand.wait("call-next.visible", equals=True)


def told(app: str, cost: Cost) -> list[tuple[str, float]]:
    """An app's figures by name; of an app that nobody touches, no turns."""
    found = [
        (f"start_{app}_s", cost.start_s),
        (f"idle_{app}_percent", cost.idle_percent),
        (f"rss_{app}_mb", cost.rss_mb),
    ]
    if cost.turns_ms:
        ordered = sorted(cost.turns_ms)
        found.append((f"turn_{app}_p95_ms", ordered[int(len(ordered) * 0.95)]))
    return found


def limit(name: str) -> float:
    """The most that a figure may be."""
    figure, app, *_ = name.split("_")
    return APPS[app].rss_mb if figure == "rss" else AT_MOST[figure]
