"""A view of a hub that says what the test wants."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pytest

from hub.client.port import OnReply
from hub.contract.commands import AnyCommand
from hub.contract.devices import AnyResult, DeviceHealth
from hub.contract.metrics import Histogram, Metrics
from hub.contract.states import Clock, Hall, HallStatus, HubHealth
from hub.contract.words import Text
from hub.web.asking import Asking
from hub.web.phone.desk import Desk
from hub.web.view import View

NOW = datetime.fromisoformat("2026-11-23T09:30:00+08:00")

METRICS = Metrics(
    version="0.1.0",
    started_at=NOW,
    commands={"issue_ticket": {"ok": 7, "no_window": 2}, "unknown": {"bad_json": 1}},
    slow_commands=1,
    command_seconds=Histogram((0.001, 0.0025), (5, 3, 2), 0.0255),
    commit_seconds=Histogram((0.001,), (4, 1), 0.004),
    group_size=Histogram((1.0, 2.0), (4, 1, 0), 6.0),
    commits_refused=0,
    messages_unsent=3,
    messages_strange=0,
    broker_restarts=2,
    web_restarts=1,
    waiting={"A": 4, "B": 0},
    windows={"open": 3, "closed": 9, "paused": 0},
    devices={"kiosk": 2},
    devices_online={"kiosk": 1},
    alerts={"late": 1},
    jobs_open=5,
    facts=123,
    store_bytes=4096,
    store_log_bytes=2048,
    disk_free_bytes=1 << 30,
    memory_bytes=50 << 20,
    cpu_seconds=12,
)

HALL = Hall(
    Text("大厅 <一>", "Hall <1>"),
    "0.1.0",
    HallStatus.OPEN,
    "2026-11-23",
    NOW,
    123,
    health=HubHealth(commands=10),
)


class Hub:
    """A hub as the view hears of it; `seconds` is the view's clock."""

    def __init__(self) -> None:
        self.seconds = 100.0
        self.view = View(lambda: self.seconds)
        self.desk = Desk(self.view, Asking(self, self.view))

    def up(self) -> None:
        """There, with all its states."""
        self.view.on_link(True)
        self.view.on_state("hall", HALL)
        self.view.on_state("metrics", METRICS)
        self.beat()

    def beat(self) -> None:
        """A heartbeat."""
        self.view.on_state("clock", Clock(NOW))

    # ── HubPort ──

    def request(self, command: AnyCommand, on_reply: OnReply) -> None:
        raise AssertionError(f"nothing is to be asked: {command}")

    def report(self, result: AnyResult) -> None:
        raise AssertionError("there are no devices")

    def set_health(self, health: Sequence[DeviceHealth]) -> None:
        raise AssertionError("there are no devices")


@pytest.fixture
def hub() -> Hub:
    return Hub()
