"""The torture itself: a right hall comes through, and a hub broken on purpose is found out."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from hub.sim.processes import python
from hub.sim.torture import faults
from hub.sim.torture.command import torture
from hub.sim.torture.ground import Cast, Sabotage
from hub.sim.torture.plan import FaultKind

pytestmark = [pytest.mark.broker, pytest.mark.timeout(600)]

SMALL = Cast(kiosks=3, counters=3, pads=1, displays=1)
PROMISED = {
    "seed",
    "kills",
    "acknowledged",
    "stored",
    "lost",
    "duplicated",
    "double_calls",
    "illegal_paths",
    "fact_gaps",
    "integrity",
    "recover_max_s",
    "ok",
}


def test_a_hall_comes_through_twenty_deaths(tmp_path: Path) -> None:
    words = ["--kills", "20", "--seconds", "25", "--seed", "4", "--json"]
    ended = subprocess.run(
        python("hub", "torture", *words, "--keep", str(tmp_path / "kept")),
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(ended.stdout)
    assert report["what"] == {}
    assert (ended.returncode, report["ok"]) == (0, True), report
    assert report.keys() >= PROMISED
    assert report["kills"] == 20
    assert report["clients"] >= 8
    assert report["acknowledged"] == report["stored"] > 200
    assert report["linearizable"] == "ok"
    able, _ = faults.possible()
    deadly = {FaultKind.KILL_HUB, FaultKind.CUT_POWER, FaultKind.KILL_CLIENT} & able
    assert {kind.value for kind in deadly} <= report["faults"].keys()


def test_a_hub_that_forgets_requests_is_found_out(tmp_path: Path) -> None:
    report = torture(
        kills=2,
        seconds=4,
        seed=5,
        keep=tmp_path,
        clients=SMALL,
        double=0.4,
        only=[FaultKind.KILL_CLIENT],
        sabotage=Sabotage(forgetful=True),
    )
    assert not report.ok
    assert report.duplicated > 0


def test_a_hub_that_does_not_sync_is_found_out(tmp_path: Path) -> None:
    able, reasons = faults.possible()
    if FaultKind.CUT_POWER not in able:
        pytest.skip("; ".join(reasons))
    report = torture(
        kills=3,
        seconds=6,
        seed=5,
        keep=tmp_path,
        clients=SMALL,
        only=[FaultKind.CUT_POWER],
        sabotage=Sabotage(synchronous="NORMAL"),
    )
    assert not report.ok
    assert report.lost > 0
