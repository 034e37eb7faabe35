"""A device's thread tells each loss and each return once, however often it tries."""

from __future__ import annotations

import logging
import threading
from datetime import UTC, datetime

import pytest

from hardware.devices import WELL, Condition
from hardware.errors import DeviceGone
from hardware.worker import Worker
from hub.contract.devices import DeviceHealth, Health

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class Flaky:
    """A device whose port is there or not; counts how often it was looked for."""

    def __init__(self) -> None:
        self.tries = 0
        self.there = True
        self._woken = threading.Event()

    def open(self) -> Condition:
        self.tries += 1
        return self.step()

    def step(self) -> Condition:
        if not self.there:
            raise DeviceGone("/dev/ttyX: no such device")
        self._woken.wait(0.01)
        return WELL

    def idle(self, timeout: float) -> None:
        self._woken.wait(0.01)

    def wake(self) -> None:
        self._woken.set()

    def close(self) -> None: ...


def test_a_loss_and_a_return_are_one_line_and_one_event_each(
    kit, caplog: pytest.LogCaptureFixture
) -> None:
    device = Flaky()
    told: list[DeviceHealth] = []
    worker = Worker("card", device, told.append, lambda: NOW)
    with caplog.at_level(logging.INFO, logger="hardware.worker"):
        worker.start()
        kit.wait_until(lambda: len(told) == 1)
        for turn in (1, 2):
            device.there = False
            before = device.tries
            kit.wait_until(lambda before=before: device.tries > before + 20)
            device.there = True
            kit.wait_until(lambda turn=turn: len(told) == 1 + 2 * turn)
        worker.ask_to_stop()
        worker.join(30)
    lost, back = "card: /dev/ttyX: no such device", "card: is there"
    assert caplog.messages == [back, lost, back, lost, back]
    states = [health.state for health in told]
    assert states == [Health.OK, Health.ABSENT, Health.OK, Health.ABSENT, Health.OK]
