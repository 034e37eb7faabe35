"""What is told of a command, and how the hub does."""

from __future__ import annotations

import logging

import pytest

from hub.contract.codes import Code
from hub.observe.done import Done
from hub.observe.machine import MIB, Reading
from hub.observe.observer import SLOW_S, Observer

COMMAND = Done("kiosk-1", "issue_ticket", "abcdefgh-1", "ok", arrived=100.0)


@pytest.fixture
def observer(caplog: pytest.LogCaptureFixture) -> Observer:
    caplog.set_level(logging.INFO, "hub.commands")
    return Observer(lambda: Reading(store=3 * MIB, store_log=1, disk_free=900 * MIB))


def fields(caplog: pytest.LogCaptureFixture) -> list[object]:
    return [record.args for record in caplog.records]


def test_one_line_for_each_with_its_group(
    observer: Observer, caplog: pytest.LogCaptureFixture
) -> None:
    refused = COMMAND._replace(outcome=Code.NO_WINDOW.value, request_id="")
    observer.ran([COMMAND, refused], 3, 0.002, 100.00125)
    assert fields(caplog) == [
        {
            "request_id": "abcdefgh-1",
            "device": "kiosk-1",
            "type": "issue_ticket",
            "outcome": "ok",
            "group": 3,
            "ms": 1.25,
        },
        {
            "request_id": "-",
            "device": "kiosk-1",
            "type": "issue_ticket",
            "outcome": "no_window",
            "group": 3,
            "ms": 1.25,
        },
    ]
    assert {record.levelname for record in caplog.records} == {"INFO"}


def test_a_slow_command_is_a_warning_and_still_one_line(
    observer: Observer, caplog: pytest.LogCaptureFixture
) -> None:
    observer.ran([COMMAND], 1, 0.002, 100.0 + SLOW_S)
    (record,) = caplog.records
    assert record.levelname == "WARNING"
    assert observer.tally.slow == 1


def test_nobody_measures_what_nobody_saw_arrive(
    observer: Observer, caplog: pytest.LogCaptureFixture
) -> None:
    observer.ran([COMMAND._replace(arrived=0.0)], 1, 0.002, None)
    (told,) = fields(caplog)
    assert isinstance(told, dict)
    assert "ms" not in told


def test_health_rests_between_minutes(observer: Observer) -> None:
    observer.elsewhere["broker_restarts"] = lambda: 2
    observer.ran([COMMAND, COMMAND._replace(outcome=Code.BUG.value)], 2, 0.002, 100.1)
    before = observer.health(5, 4)
    assert (before.commands, before.devices, before.devices_online) == (0, 5, 4)
    observer.minute()
    after = observer.health(5, 4)
    assert (after.commands, after.per_minute, after.bugs, after.refused) == (2, 2, 1, 0)
    assert (after.largest_group, after.broker_restarts) == (2, 2)
    assert (after.store_mb, after.store_log_mb, after.disk_free_mb) == (3, 1, 900)
    assert after.p50_ms == pytest.approx(100, rel=0.3)
    assert after.p95_ms is not None
