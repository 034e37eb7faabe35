"""Residents come and go at a whole kiosk, and nothing of them stays behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hub.client.address import load_address
from hub.client.pairing import pair
from hub.contract.words import DeviceKind
from hub.sim.stage import OFFSCREEN, Stage
from kiosk.soak.gauge import slope
from kiosk.soak.times import Times

ROOT = Path(__file__).parents[3]
SMALL = "270x480"
HANDLES_IN_USE = 2
"""The printer's thread may just be writing a job down."""
CACHED = 60
"""Python objects a session that stay in bounded caches: the printer's last 1000 jobs, the last
512 jobs of the link. A page that stays would be hundreds."""


def test_a_slope_is_told_for_a_thousand_sessions() -> None:
    assert slope([(n, 100_000 + 3 * n) for n in range(0, 500, 50)]) == pytest.approx(3000)
    assert slope([(n, 100_000) for n in range(0, 500, 50)]) == 0
    assert slope([(1, 5)]) == 0


def test_percentiles() -> None:
    few, many = Times(), Times()
    for seconds in (0.3, 0.1, 0.2):
        few.add(seconds)
    for number in range(100):
        many.add(number / 1000)
    assert few.below(0.5) == pytest.approx(0.2)
    assert many.below(0.95) == pytest.approx(0.095)
    assert many.below(1.0) == pytest.approx(0.099)
    assert Times().below(0.95) == 0.0


def test_too_few_sessions_are_refused(tmp_path: Path) -> None:
    done = bench(tmp_path / "station.toml", 3)
    assert done.returncode == 2
    assert "16 at least" in done.stderr


@pytest.mark.broker
@pytest.mark.qt
def test_nothing_grows(tmp_path: Path) -> None:
    with Stage(tmp_path) as stage:
        file, code = stage.station("kiosk-1", DeviceKind.KIOSK)
        pair(load_address(file), code)
        done = bench(file, 24)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    first, last = report["first"], report["last"]
    assert report["slips"] > 0
    assert 0 < report["hand_kb"] < report["rss_kb"]
    assert 0 < last["own_kb"] < last["rss_kb"]
    assert last["sessions"] - first["sessions"] == 16
    assert (last["objects"], last["timers"]) == (first["objects"], first["timers"])
    assert last["handles"] <= first["handles"] + HANDLES_IN_USE
    assert last["python"] - first["python"] <= 16 * CACHED


def bench(station: Path, sessions: int) -> subprocess.CompletedProcess[str]:
    words = ["kiosk.bench", str(station), "--sessions", str(sessions), "--size", SMALL]
    return subprocess.run(
        [sys.executable, "-m", *words],
        cwd=ROOT,
        env={**os.environ, **OFFSCREEN},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
