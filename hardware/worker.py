"""Runs one device in its own thread: open, step, and after a loss again, by itself.

A hung or lost device holds up its own thread only. Each change of health is told once.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime

from hardware.devices import Condition, Device, HoldsPaper
from hardware.errors import DeviceError, DeviceGone
from hub.contract.devices import DeviceHealth, FailReason, Health

log = logging.getLogger(__name__)

FIRST_WAIT = 0.3
LONGEST_WAIT = 1.5
"""Seconds between two tries to open a lost device: it is back within 2 s."""


class Worker:
    """One device's thread. `tell` is called in it, at each change of health."""

    def __init__(
        self,
        part: str,
        device: Device,
        tell: Callable[[DeviceHealth], None],
        now: Callable[[], datetime],
    ) -> None:
        self._device = device
        self._paper = device if isinstance(device, HoldsPaper) else None
        self._tell = tell
        self._now = now
        self._stopping = threading.Event()
        self._wait = FIRST_WAIT
        self._told: Condition | None = None
        self._trouble: str | None = None
        self.health = DeviceHealth(part, Health.ABSENT, FailReason.ABSENT, now())
        self._thread = threading.Thread(target=self._run, name=f"device-{part}", daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def ask_to_stop(self) -> None:
        """Let the thread end soon; returns at once."""
        self._stopping.set()
        self._device.wake()

    def join(self, timeout: float) -> None:
        """Wait at most `timeout` seconds for its end; a hung device is left to itself."""
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(timeout)

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._say(self._use())
            self._device.close()
            if not self._stopping.is_set():
                self._device.idle(self._wait)
            self._wait = min(self._wait * 2, LONGEST_WAIT)

    def _use(self) -> Condition | None:
        """Use the device until it is lost; how it is lost. None: it was asked to stop."""
        try:
            self._say(self._device.open())
            self._log("")
            while not self._stopping.is_set():
                self._say(self._device.step())
                self._wait = FIRST_WAIT
        except DeviceGone as error:
            self._log(str(error))
            return Health.ABSENT, FailReason.ABSENT
        except DeviceError as error:
            self._log(str(error))
            return Health.FAULT, FailReason.OFFLINE
        except Exception:  # a fault of ours must not end the thread
            log.exception("%s: fault in the device's thread", self.health.part)
            return Health.FAULT, FailReason.ERROR
        return None

    def _log(self, trouble: str) -> None:
        """One line when it is lost, one when it is there (again): it is tried for as long as it
        takes, and each try fails alike."""
        if trouble != self._trouble:
            self._trouble = trouble
            log.info("%s: %s", self.health.part, trouble or "is there")

    def _say(self, condition: Condition | None) -> None:
        if condition is None:
            return
        left = self._paper.paper_left if self._paper else None
        paper, slips = (left.percent, left.slips) if left else (None, None)
        if (condition, paper, slips) == (self._told, self.health.paper, self.health.slips):
            return
        since = self.health.since if condition == self._told else self._now()
        self._told = condition
        self.health = DeviceHealth(self.health.part, *condition, since, paper, slips)
        self._tell(self.health)
