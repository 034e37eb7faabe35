"""A rating pad as its worker sees it."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable

from hardware.devices import WELL, Condition
from hardware.errors import DeviceTimeout
from hardware.pad.driver import Ff68Pad
from hardware.pad.frames import Frame, beep, start_evaluation
from hardware.pad.values import PadEvent
from hardware.proving import Inquiries, Settle
from hub.contract.devices import FailReason, Health

PAD_STEP = 0.25
"""Seconds of one listening."""
ASK_AGAIN = 15.0
"""Seconds between two beeps that a silent pad is asked for: it may be back."""
SILENT: Condition = (Health.FAULT, FailReason.OFFLINE)


class PadDevice:
    """A rating pad; its keys go to `on_pad`.

    `answers`: it echoes what it is told, and one that does not is silent until it is heard again;
    else it is believed.
    """

    def __init__(
        self, pad: Ff68Pad, address: int, on_pad: Callable[[PadEvent], None], *, answers: bool
    ) -> None:
        self._pad = pad
        self._address = address
        self._on_pad = on_pad
        self._answers = answers
        self._silent = False
        self._asked_at = 0.0
        self._wakes: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._inquiries = Inquiries()
        self._woken = threading.Event()

    def wake_pad(self) -> None:
        """Ask for a rating (start evaluation); from any thread."""
        self._wakes.put(None)

    def prove(self, settle: Settle) -> None:
        """See `Proves`: it beeps."""
        self._inquiries.put(settle)

    def open(self) -> Condition:
        """See `Device.open`. It is not asked: it would beep at each start."""
        self._pad.open()
        self._silent = False
        return WELL

    def step(self) -> Condition:
        """See `Device.step`."""
        while not self._wakes.empty():
            self._wakes.get()
            self._tell(start_evaluation(self._address))
        if self._inquiries or (self._silent and time.monotonic() - self._asked_at >= ASK_AGAIN):
            self._tell(beep(self._address))
            self._inquiries.settle(FailReason.OFFLINE if self._silent else None)
        before = self._pad.heard
        self._hear(self._pad.poll(PAD_STEP))
        self._silent = self._silent and self._pad.heard == before
        return SILENT if self._silent else WELL

    def idle(self, timeout: float) -> None:
        """A wake-up that comes while the pad is away is dropped: it would come too late."""
        self._inquiries.settle(FailReason.OFFLINE)
        self._woken.wait(timeout)
        with contextlib.suppress(queue.Empty):
            while True:
                self._wakes.get_nowait()

    def wake(self) -> None:
        """See `Device.wake`."""
        self._woken.set()

    def close(self) -> None:
        """See `Device.close`."""
        self._pad.close()

    def _tell(self, frame: Frame) -> None:
        if not self._answers:
            self._pad.send(frame)
            return
        self._asked_at = time.monotonic()
        try:
            self._hear(self._pad.deliver(frame))
            self._silent = False
        except DeviceTimeout:
            self._silent = True

    def _hear(self, events: list[PadEvent]) -> None:
        for event in events:
            self._on_pad(event)
