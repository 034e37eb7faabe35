"""Presence and health of stations, and the alerts that follow."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.contract import wire
from hub.contract.devices import DeviceHealth, FailReason, Health, Presence
from hub.contract.states import Alert, AlertKind, Hall
from hub.contract.words import DeviceKind
from hub.handlers.stations import LOST_AFTER
from hub.receiving import Incoming
from hub.store import presence
from tests.halls import Bench

NO_PAPER = DeviceHealth("printer", Health.FAULT, FailReason.PAPER_END)
LOST_S = LOST_AFTER.total_seconds()


@pytest.fixture
def bench(sample_hall: Path) -> Bench:
    return Bench(sample_hall)


def say(bench: Bench, device: str, online: bool = True, *health: DeviceHealth) -> None:
    told = Presence(device=device, kind=DeviceKind.KIOSK, online=online, health=health)
    bench.engine.run_group([Incoming(device, wire.encode(told), "presence")])


def alerts(bench: Bench) -> list[Alert]:
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    return list(hall.alerts)


def test_part_that_is_not_well_and_well_again(bench: Bench) -> None:
    say(bench, "kiosk-1", True, NO_PAPER)
    (alert,) = alerts(bench)
    assert alert.kind is AlertKind.DEVICE
    assert (alert.text.zh, alert.text.en) == (
        "kiosk-1 打印机：缺纸",
        "kiosk-1 printer: out of paper",
    )
    say(bench, "kiosk-1", True, DeviceHealth("printer", Health.OK))
    assert alerts(bench) == []


def test_part_that_is_gone_is_no_alert(bench: Bench) -> None:
    say(bench, "kiosk-1", True, NO_PAPER)
    say(bench, "kiosk-1", True)
    assert alerts(bench) == []


def test_lost_station_is_told_after_a_while_and_ends_with_its_return(bench: Bench) -> None:
    say(bench, "counter-1")
    say(bench, "counter-1", False)
    bench.pass_time(seconds=LOST_S - 1)
    assert alerts(bench) == []
    bench.pass_time(seconds=1)
    bench.pass_time(seconds=1)
    (alert,) = alerts(bench)
    assert (alert.kind, alert.device, alert.window) == (AlertKind.STATION_LOST, "counter-1", 1)
    say(bench, "counter-1")
    assert alerts(bench) == []


def test_hub_that_comes_back_knows_nobody(bench: Bench) -> None:
    say(bench, "kiosk-1", True, NO_PAPER)
    say(bench, "display-1")
    say(bench, "hub")
    say(bench, "display-1")
    bench.pass_time(seconds=LOST_S)
    lost = [a.device for a in alerts(bench) if a.kind is AlertKind.STATION_LOST]
    assert lost == ["kiosk-1"]
    seen = presence.find(bench.engine.db, "kiosk-1")
    assert seen is not None
    assert seen.health == (NO_PAPER,), "what was last known of its parts is kept"


def test_same_presence_again_draws_nothing(bench: Bench) -> None:
    told = Presence(device="kiosk-1", kind=DeviceKind.KIOSK, online=True)
    incoming = Incoming("kiosk-1", wire.encode(told), "presence")
    assert bench.engine.run_group([incoming])
    assert bench.engine.run_group([incoming]) == []


@pytest.mark.parametrize(("sender", "named"), [("kiosk-1", "guide-1"), ("nobody", "nobody")])
def test_strange_presence_is_left(bench: Bench, sender: str, named: str) -> None:
    told = Presence(device=named, kind=DeviceKind.KIOSK, online=True)
    bench.engine.run_group([Incoming(sender, wire.encode(told), "presence")])
    assert presence.everybody(bench.engine.db) == []
