"""`jiaohao rush`: ten kiosks, fifty counters, twenty screens, ten tickets a second.

Residents touch real kiosks (link, station, printer driver; only the window is missing), slips go
to printers of our own over TCP, clerks call, screens receive the board. Measured: from the touch
to the slip's first bytes, from the key to the last screen, the hub's memory over the time, and
how soon all counters have the hub again after it was killed.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec

from hub.admin import cli_address, request_id
from hub.client.address import load_address
from hub.client.blocking import NoAnswer, ask
from hub.client.pairing import pair
from hub.contract import topics
from hub.contract.commands import AddDevice, ListDevices
from hub.contract.results import DeviceAdded, Devices
from hub.contract.words import DeviceKind
from hub.folder import Folder
from hub.sim.bench.command import p99
from hub.sim.processes import Program, StageError, free_port, python, wait_for
from hub.sim.rush import hall

KIOSKS, SCREENS = 10, 20
PER_SECOND = 10.0
READY_S = 60.0
LOOKS_S = 2.0
"""The hub's memory is read so often."""
WARM_UP = 0.2
"""The first fifth of the time does not count for the memory's slope."""
PRINT_P99_S, CALL_P99_S, RESYNC_S = 0.5, 0.3, 5.0


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What `jiaohao rush --json` prints; times in milliseconds, memory in MB."""

    minutes: float
    tickets: int
    tickets_per_s: float
    printed: int
    calls: int
    touch_to_print_p50_ms: float
    touch_to_print_p99_ms: float
    call_to_display_p50_ms: float
    call_to_display_p99_ms: float
    rss_hub_first_mb: float
    rss_hub_last_mb: float
    rss_slope_mb_per_h: float
    resync_s: float
    ok: bool


def run(minutes: float, *, as_json: bool) -> int:
    """Measure and print; 0 when all limits were kept, else 1."""
    with tempfile.TemporaryDirectory(prefix="jiaohao-rush-") as folder, Rush(Path(folder)) as rush:
        report = rush.measure(minutes * 60)
    if as_json:
        print(msgspec.json.encode(report).decode())
    else:
        for name, value in msgspec.to_builtins(report).items():
            print(f"{name:<26} {value}")
    return 0 if report.ok else 1


class _Line(NamedTuple):
    key: str
    at: int


class Lines:
    """The `KEY NS` lines of a child process, as they come."""

    def __init__(self, words: list[str], order: Callable[[list[str]], _Line]) -> None:
        self.process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        self.found: list[_Line] = []
        self.ready = threading.Event()
        self._order = order
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.strip() == "ready":
                self.ready.set()
            else:
                self.found.append(self._order(line.split()))

    def wait_ready(self, what: str) -> None:
        """Until it says so."""
        if not self.ready.wait(READY_S):
            raise StageError(f"{what}: not ready")

    def stop(self) -> None:
        """SIGTERM."""
        self.process.terminate()
        self.process.wait(10)


class Rush:
    """Hub, kiosks, counters and screens; use it as a context."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder: Folder = hall.create(root / "hall", free_port())
        words = python("hub", "run", "--data", str(self._folder.root))
        self._hub = Program("hub", words, root / "hub.log")
        wait_for(self._answers, "the hub", READY_S)
        self._stations = root / "stations"
        for no in range(1, hall.WINDOWS + 1):
            self._station(f"counter-{no}", DeviceKind.COUNTER, no)
        for no in range(1, KIOSKS + 1):
            self._station(f"kiosk-{no}", DeviceKind.KIOSK, None)
        self._station("screens", DeviceKind.DISPLAY, None)
        self._children: list[Lines] = []

    def _answers(self) -> bool:
        if not self._hub.alive():
            raise StageError(f"the hub ended:\n{self._hub.log_tail()}")
        try:
            reply = ask(cli_address(self._folder), ListDevices(request_id=request_id()), 1.0)
        except NoAnswer:
            return False
        return isinstance(reply, Devices)

    def _station(self, name: str, kind: DeviceKind, window: int | None) -> None:
        address = cli_address(self._folder)
        command = AddDevice(request_id=request_id(), device=name, kind=kind, window=window)
        reply = ask(address, command, 10.0)
        if not isinstance(reply, DeviceAdded):
            raise StageError(f"device {name}: {reply}")
        lines = [f'device = "{name}"', f'kind = "{kind.value}"']
        lines += [] if window is None else [f"window = {window}"]
        lines += ["[hub]", f'host = "{address.host}"', f"port = {address.port}"]
        file = self._stations / name / "station.toml"
        file.parent.mkdir(parents=True)
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        pair(load_address(file), reply.code)

    # ── the minutes ──

    def measure(self, seconds: float) -> Report:
        """Everything for so long."""
        screens = self._screens()
        counters = self._counters()
        memory: list[tuple[float, float]] = []
        told = self._root / "kiosks.json"  # more than a pipe holds
        kiosks = self._kiosks(seconds, told)
        start = time.monotonic()
        while kiosks.poll() is None:
            memory.append((time.monotonic() - start, self._hub.rss_mb()))
            time.sleep(LOOKS_S)
        took = time.monotonic() - start
        touched = json.loads(told.read_text())
        shown = _joined(counters.found, screens.found)
        return self._report(touched, shown, memory, took, self._resync(counters))

    def _screens(self) -> Lines:
        address = load_address(self._stations / "screens" / "station.toml")
        words = [str(address.port), str(SCREENS), topics.BOARD, address.device, address.secret]
        lines = Lines(python("hub.sim.bench.screens", *words), lambda w: _Line(w[1], int(w[0])))
        self._children.append(lines)
        lines.wait_ready("the screens")
        return lines

    def _counters(self) -> Lines:
        lines = Lines(
            python("hub.sim.rush.counters", str(self._stations)),
            lambda w: _Line(w[0], int(w[1])),
        )
        self._children.append(lines)
        lines.wait_ready("the counters")
        return lines

    def _kiosks(self, seconds: float, told: Path) -> subprocess.Popen[bytes]:
        files = [
            str(self._stations / f"kiosk-{no}" / "station.toml") for no in range(1, KIOSKS + 1)
        ]
        words = ["--seconds", str(seconds), "--per-second", str(PER_SECOND), *files]
        with told.open("wb") as out:
            return subprocess.Popen(python("kiosk.bench", *words), stdout=out)

    def _resync(self, counters: Lines) -> float:
        """Seconds from when the hub answers again until all counters have it."""
        known = sum(line.key == "up" for line in counters.found)
        self._hub.kill()
        self._hub.restart()
        wait_for(self._answers, "the hub again", READY_S)
        back = time.monotonic_ns()
        wait_for(
            lambda: sum(line.key == "up" for line in counters.found) > known,
            "all counters again",
            READY_S,
        )
        last = max(line.at for line in counters.found if line.key == "up")
        return max(0.0, (last - back) / 1e9)

    def _report(
        self,
        touched: list[float],
        shown: list[float],
        memory: list[tuple[float, float]],
        took: float,
        resync: float,
    ) -> Report:
        settled = [one for one in memory if one[0] > took * WARM_UP]
        slope = _slope(settled)
        print_p99, call_p99 = p99(touched), p99(shown)
        good = print_p99 <= PRINT_P99_S and call_p99 <= CALL_P99_S and resync <= RESYNC_S
        return Report(
            minutes=round(took / 60, 2),
            tickets=len(touched),
            tickets_per_s=round(len(touched) / took, 2),
            printed=len(touched),
            calls=len(shown),
            touch_to_print_p50_ms=round(statistics.median(touched) * 1000, 1),
            touch_to_print_p99_ms=round(print_p99 * 1000, 1),
            call_to_display_p50_ms=round(statistics.median(shown) * 1000, 1),
            call_to_display_p99_ms=round(call_p99 * 1000, 1),
            rss_hub_first_mb=round(settled[0][1], 2),
            rss_hub_last_mb=round(settled[-1][1], 2),
            rss_slope_mb_per_h=round(slope * 3600, 2),
            resync_s=round(resync, 3),
            ok=good,
        )

    def __enter__(self) -> Rush:
        return self

    def __exit__(self, *_: object) -> None:
        for child in self._children:
            child.stop()
        self._hub.stop()


def _joined(pressed: list[_Line], shown: list[_Line]) -> list[float]:
    """Seconds from each key to the last screen that shows its call."""
    at = {line.key: line.at for line in shown}
    calls = [line for line in pressed if line.key != "up"]
    missing = [line.key for line in calls[:-1] if line.key not in at]
    if len(missing) > len(calls) * 0.01:
        print(f"{len(missing)} calls were not seen by all screens", file=sys.stderr)
    return [(at[line.key] - line.at) / 1e9 for line in calls if line.key in at]


def _slope(points: list[tuple[float, float]]) -> float:
    """MB a second, by least squares."""
    times, sizes = zip(*points, strict=True)
    return statistics.linear_regression(times, sizes).slope
