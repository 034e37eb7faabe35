"""The doctor looks at a running hall: hub, broker, devices and their parts."""

from __future__ import annotations

import json
import subprocess
from datetime import datetime

import pytest

from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.words import DeviceKind
from hub.sim.processes import python
from hub.sim.stage import Stage
from tests.conftest import wait_for
from tests.journeys.desk import Desk
from tests.journeys.hall import paired

pytestmark = pytest.mark.broker

Rows = dict[str, dict[str, str]]


def doctor(stage: Stage) -> Rows:
    """All rows by name, as `--json` tells them."""
    words = python("hub", "doctor", "--json", "--data", str(stage.folder.root))
    done = subprocess.run(words, capture_output=True, text=True, timeout=30, check=False)
    return {row["name"]: row for row in json.loads(done.stdout)["rows"]}


def results(rows: Rows, *names: str) -> list[str]:
    return [rows[name]["result"] for name in names]


def test_a_hall_at_work_is_looked_at_through_its_broker(stage: Stage) -> None:
    desk = Desk(paired(stage, "desk-1", DeviceKind.GUIDE))

    def devices(words: str) -> bool:
        return words in doctor(stage)["devices"]["words"]

    wait_for(lambda: devices("1 of 1 online, all parts well"), 30)
    rows = doctor(stage)
    asked = ("settings", "secrets", "store", "facts", "mosquitto", "port", "account", "rights")
    assert set(results(rows, *asked, "hub", "answer", "clock", "versions")) == {"ok"}
    assert "listens" in rows["port"]["words"]

    desk.feel([DeviceHealth("printer", Health.FAULT, FailReason.PAPER_END)])
    wait_for(lambda: devices("1 of 1 online; desk-1: printer paper_end"), 30)
    desk.stop()
    wait_for(lambda: devices(f"0 of 1 online; desk-1 is offline since {datetime.now():%Y}"), 30)
    assert doctor(stage)["devices"]["result"] == "warn"


def test_without_its_hub_it_says_what_cannot_be_seen(stage: Stage) -> None:
    stage.hub.stop()
    rows = doctor(stage)
    assert set(results(rows, "account", "rights", "hub", "answer", "devices")) == {"skipped"}
    assert set(results(rows, "settings", "store", "schema", "facts", "port")) == {"ok"}
    stage.restart_hub()
    assert doctor(stage)["hub"]["result"] == "ok"
