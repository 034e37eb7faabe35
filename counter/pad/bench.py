"""`python -m counter.pad.bench [--rounds N]`: how quick the pad is and how much it weighs.

The pad's own window (offscreen unless a platform is named) without a hub: each round is a whole
answer with some words, sealed to a real disk. Prints figures as JSON; exit code 1 when one is over
its limit.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQuick import QQuickWindow

from assets.starting import size
from assets.ui import application
from counter.pad.app import build
from counter.pad.view_model import PadModel
from hub.client.letters import Letters
from hub.client.port import OnReply
from hub.contract.commands import AnyCommand
from hub.contract.devices import AnyResult, AskRating, DeviceHealth
from hub.contract.results import RatingTaken
from hub.contract.sealed import public_key
from hub.contract.words import Language, Text

AT_MOST = {
    "start_s": 1.5,
    "page_ms_p95": 200.0,
    "key_ms_p95": 30.0,
    "rss_mb": 130.0,
    "rss_mb_per_1000": 5.0,
}
WORDS = ("taidu", "henhao", "gongzuorenyuan", "xiexie")
WARM = 20
"""Rounds before the memory is looked at: caches fill."""
PATIENCE_MS = 5000


class Hub:
    """Takes every answer at once."""

    def request(self, command: AnyCommand, on_reply: OnReply) -> None:
        """Taken."""
        on_reply(RatingTaken(request_id=command.request_id, rating="bench"))

    def report(self, result: AnyResult) -> None:
        """Nothing is kept."""

    def set_health(self, health: Sequence[DeviceHealth]) -> None:
        """Nothing is kept."""


class BenchPad:
    """The pad's window, and the time from a touch to its frame."""

    def __init__(self, folder: Path) -> None:
        self._model = PadModel(Hub(), 3, letters=Letters(folder))
        given = argparse.Namespace(language=Language.ZH.value, windowed=True, size=size("1280x800"))
        self._engine = build(self._model, given)
        window = self._engine.windows()[0]
        assert isinstance(window, QQuickWindow)
        self._window = window
        self._loop = QEventLoop()
        self._patience = QTimer(singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._loop.quit)
        window.frameSwapped.connect(self._loop.quit)
        self._asked = 0
        self.keys: list[float] = []
        self.pages: list[float] = []
        self._frame(window.update)

    def answer(self) -> None:
        """One question, answered with some words."""
        model = self._model
        self.pages.append(self._frame(self._ask))
        self.pages.append(self._frame(lambda: model.choose(5)))
        self.pages.append(self._frame(model.write))
        for letter in WORDS[self._asked % len(WORDS)]:
            self.keys.append(self._frame(partial(self._press, letter)))
        self.keys.append(self._frame(partial(self._press, "space")))
        self.pages.append(self._frame(model.written))
        self.pages.append(self._frame(model.submit))
        self._frame(model.fine)

    def _press(self, key: str) -> None:
        self._model.keyboard.press(key)  # type: ignore[attr-defined]  # a Property of Qt

    def _ask(self) -> None:
        self._asked += 1
        now = datetime.now().astimezone()
        self._model.on_job(
            AskRating(
                job_id=f"bench-{self._asked}",
                valid_until=now + timedelta(minutes=3),
                rating=f"bench-{self._asked}",
                window=3,
                subject=Text("残疾人证新办"),
                ticket="A023",
                clerk_name="王敏",
                seal_key=public_key(bytes(range(32))),
                keep_until=now + timedelta(days=15),
            )
        )

    def _frame(self, touch: Callable[[], None]) -> float:
        """Milliseconds from a touch until the frame that shows it."""
        self._patience.start()
        begun = time.perf_counter()
        touch()
        self._window.update()
        self._loop.exec()
        return (time.perf_counter() - begun) * 1000


def measure(rounds: int) -> dict[str, float]:
    """All figures, on Linux. `rss_mb`: dark, before the first question, as it stands all day;
    `rss_answered_mb`: after all answers, with every page's glyphs; then what a thousand more
    would add."""
    with tempfile.TemporaryDirectory() as folder:
        pad = BenchPad(Path(folder))
        figures = {"start_s": seconds_alive(), "rss_mb": rss_mb()}
        for _ in range(WARM):
            pad.answer()
        before = rss_mb()
        for _ in range(rounds):
            pad.answer()
        after = rss_mb()
    figures |= {"page_ms_p50": median(pad.pages), "page_ms_p95": _p95(pad.pages)}
    figures |= {"key_ms_p50": median(pad.keys), "key_ms_p95": _p95(pad.keys)}
    return figures | {"rss_answered_mb": after, "rss_mb_per_1000": (after - before) * 1000 / rounds}


def seconds_alive() -> float:
    """Since this process was started, by the kernel's account."""
    started = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
    uptime = float(Path("/proc/uptime").read_text().split()[0])
    return uptime - started / os.sysconf("SC_CLK_TCK")


def rss_mb() -> float:
    """Resident memory, in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1]


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and return 0 when every limit was kept, else 1."""
    parser = argparse.ArgumentParser(prog="python -m counter.pad.bench", description=__doc__)
    parser.add_argument("--rounds", type=_count, default=300, help="answers; 300")
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    figures = measure(given.rounds)
    missed = [name for name, limit in AT_MOST.items() if figures[name] > limit]
    print(json.dumps({name: round(value, 3) for name, value in figures.items()}))
    if missed:
        print("not kept: " + ", ".join(missed), file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
