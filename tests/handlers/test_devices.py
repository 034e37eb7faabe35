"""Accounts of devices: added with a code, paired once, removed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from hub.contract.codes import Code
from hub.contract.commands import (
    AddDevice,
    CallGuide,
    IssueTicket,
    ListDevices,
    Login,
    Pair,
    RemoveDevice,
)
from hub.contract.results import (
    DeviceAdded,
    DevicePaired,
    Devices,
    Done,
    LoggedIn,
    Refusal,
    TicketIssued,
)
from hub.contract.states import AlertKind, Hall
from hub.contract.words import DeviceKind
from hub.domain.password import matches
from hub.handlers.devices import CODE_VALID
from hub.handlers.stations import GUIDE_FOR
from hub.store import devices
from tests.halls import PIN, START, Bench

SECRET = "s" * 43


@pytest.fixture
def bench(sample_hall: Path) -> Bench:
    return Bench(sample_hall)


def add(bench: Bench, name: str = "kiosk-9") -> DeviceAdded:
    return bench.expect(DeviceAdded, "cli", AddDevice, device=name, kind=DeviceKind.KIOSK)


def alerts(bench: Bench, kind: AlertKind) -> list[str]:
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    return [alert.text.zh for alert in hall.alerts if alert.kind is kind]


def test_code_is_kept_as_a_hash_for_ten_minutes(bench: Bench) -> None:
    added = add(bench)
    device = devices.find(bench.engine.db, "kiosk-9")
    assert device is not None
    assert not device.paired
    assert matches(added.code, device.password_hash)
    assert added.valid_until == START + CODE_VALID


def test_pair_once(bench: Bench) -> None:
    add(bench)
    paired = bench.expect(DevicePaired, "kiosk-9", Pair, secret=SECRET)
    assert (paired.device, paired.kind, paired.window) == ("kiosk-9", DeviceKind.KIOSK, None)
    device = devices.find(bench.engine.db, "kiosk-9")
    assert device is not None
    assert device.paired
    assert matches(SECRET, device.password_hash)


def test_pair_again_with_the_same_secret_is_the_same(bench: Bench) -> None:
    """The answer got lost; the device asks with another request id."""
    add(bench)
    bench.expect(DevicePaired, "kiosk-9", Pair, secret=SECRET)
    bench.expect(DevicePaired, "kiosk-9", Pair, secret=SECRET)
    assert bench.refused("kiosk-9", Pair, secret="t" * 43) == Code.ALREADY_PAIRED


def test_expired_code_is_worth_nothing(bench: Bench) -> None:
    add(bench)
    bench.clock.time += CODE_VALID + timedelta(seconds=1)
    assert bench.refused("kiosk-9", Pair, secret=SECRET) == Code.PAIRING_EXPIRED
    bench.pass_time(seconds=1)
    assert "kiosk-9" not in dict(devices.passwords(bench.engine.db))
    add(bench)
    bench.expect(DevicePaired, "kiosk-9", Pair, secret=SECRET)


def test_unpaired_device_gets_a_new_code(bench: Bench) -> None:
    assert add(bench).code != add(bench).code


@pytest.mark.parametrize("name", ["kiosk-1", "cli", "hub"])
def test_taken_names(bench: Bench, name: str) -> None:
    assert bench.refused("cli", AddDevice, device=name, kind=DeviceKind.KIOSK) == Code.DEVICE_EXISTS


@pytest.mark.parametrize(
    ("kind", "window", "code"),
    [
        (DeviceKind.COUNTER, None, Code.NO_WINDOW_HERE),
        (DeviceKind.PAD, None, Code.NO_WINDOW_HERE),
        (DeviceKind.COUNTER, 999, Code.UNKNOWN_WINDOW),
    ],
)
def test_window_of_a_device(bench: Bench, kind: DeviceKind, window: int | None, code: Code) -> None:
    assert bench.refused("cli", AddDevice, device="new-1", kind=kind, window=window) == code


def test_only_an_administrator_adds(bench: Bench) -> None:
    refused = bench.refused("kiosk-1", AddDevice, device="new-1", kind=DeviceKind.KIOSK)
    assert refused == Code.NOT_ALLOWED


def test_pair_of_a_stranger(bench: Bench) -> None:
    assert bench.refused("nobody", Pair, secret=SECRET) == Code.UNKNOWN_DEVICE


def test_remove(bench: Bench) -> None:
    bench.expect(Done, "cli", RemoveDevice, device="kiosk-1")
    assert "kiosk-1" not in dict(devices.passwords(bench.engine.db))
    assert bench.refused("cli", RemoveDevice, device="kiosk-1") == Code.UNKNOWN_DEVICE
    assert bench.refused("cli", RemoveDevice, device="cli") == Code.NOT_ALLOWED
    add(bench, "kiosk-1")


def test_not_removed_under_a_clerk(bench: Bench) -> None:
    clerk = bench.engine.hall.clerks[0].no
    bench.expect(LoggedIn, "counter-1", Login, clerk=clerk, pin=PIN)
    refusal = bench.expect(Refusal, "cli", RemoveDevice, device="counter-1")
    assert refusal.code == Code.DEVICE_IN_USE
    assert f"工号 {clerk} 正在 counter-1 上登录：先在那里退出登录" in refusal.message


def test_list_is_paged(bench: Bench) -> None:
    first = bench.expect(Devices, "cli", ListDevices)
    second = bench.expect(Devices, "cli", ListDevices, page=1)
    assert first.total == second.total > 20
    assert len(first.devices) == 20
    names = [line.name for line in (*first.devices, *second.devices)]
    assert names == sorted(names)


def test_guide_is_called_once_and_not_for_ever(bench: Bench) -> None:
    for _ in range(2):
        bench.expect(Done, "kiosk-1", CallGuide, reason="王美娜 needs help")
    assert alerts(bench, AlertKind.GUIDE) == ["kiosk-1 请求导办"]
    bench.pass_time(seconds=GUIDE_FOR.total_seconds() + 1)
    assert alerts(bench, AlertKind.GUIDE) == []


def test_a_device_may_only_pair_before_it_has_paired(bench: Bench) -> None:
    add(bench)
    assert bench.refused("kiosk-9", IssueTicket, service="A") == Code.NOT_ALLOWED
    assert bench.refused("kiosk-9", CallGuide) == Code.NOT_ALLOWED
    assert bench.refused("nobody-knows-me", CallGuide) == Code.NOT_ALLOWED
    bench.expect(DevicePaired, "kiosk-9", Pair, secret=SECRET)
    bench.expect(TicketIssued, "kiosk-9", IssueTicket, service="A")
    bench.expect(Done, "kiosk-9", CallGuide)
