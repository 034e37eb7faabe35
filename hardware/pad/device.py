"""A rating pad or caller as its worker sees it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

from hardware.devices import WELL, Condition
from hardware.pad.driver import Ff68Pad
from hardware.pad.values import PadEvent

PAD_STEP = 0.25
"""Seconds of one listening."""


class PadDevice:
    """A rating pad or caller; its keys go to `on_pad`."""

    def __init__(self, pad: Ff68Pad, on_pad: Callable[[PadEvent], None]) -> None:
        self._pad = pad
        self._on_pad = on_pad
        self._orders: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._woken = threading.Event()

    def wake_pad(self) -> None:
        """Ask for a rating (start evaluation); from any thread."""
        self._orders.put(self._pad.wake)

    def open(self) -> Condition:
        """See `Device.open`."""
        self._pad.open()
        return WELL

    def step(self) -> Condition:
        """See `Device.step`."""
        while not self._orders.empty():
            self._orders.get()()
        for event in self._pad.poll(PAD_STEP):
            self._on_pad(event)
        return WELL

    def idle(self, timeout: float) -> None:
        """A wake-up that comes while the pad is away is dropped: it would come too late."""
        self._woken.wait(timeout)
        while not self._orders.empty():
            self._orders.get()

    def wake(self) -> None:
        """See `Device.wake`."""
        self._woken.set()

    def close(self) -> None:
        """See `Device.close`."""
        self._pad.close()
