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
from hardware.pad.frames import Frame, beep, show_waiting, start_evaluation
from hardware.pad.looks import Looks
from hardware.pad.values import PadEvent, PadValue
from hardware.proving import Inquiries, Settle
from hub.contract.devices import FailReason, Health

PAD_STEP = 0.1
"""Seconds of one listening."""
ASK_AGAIN = 15.0
"""Seconds between two beeps that a silent pad is asked for, if it echoes nothing quieter."""
SILENT: Condition = (Health.FAULT, FailReason.OFFLINE)


class PadDevice:
    """A rating pad; its keys go to `on_pad`.

    `answers`: it echoes what it is told, and one that does not is silent until it is heard again;
    else it is believed. One that echoes a picture of blanks is looked at by them; of any other
    only what it is asked for can tell.
    """

    def __init__(
        self,
        pad: Ff68Pad,
        address: int,
        on_pad: Callable[[PadEvent], None],
        *,
        answers: bool,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pad = pad
        self._blanks = show_waiting(address, None, None)
        self._beep = beep(address)
        self._question = start_evaluation(address)
        self._on_pad = on_pad
        self._answers = answers
        self._clock = clock
        self._silent = False
        self._quiet = False
        self._asked_at = 0.0
        self._looks = Looks(0.0)
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
        """See `Device.open`. It beeps only if nothing quieter is echoed."""
        self._pad.open()
        self._looks = Looks(self._clock())
        self._quiet = self._answers and self._echoes(self._blanks)
        self._silent = self._answers and not self._quiet and not self._echoes(self._beep)
        return self._condition()

    def step(self) -> Condition:
        """See `Device.step`."""
        while not self._wakes.empty():
            self._wakes.get()
            self._ask()
        if self._inquiries or (self._silent and self._clock() - self._asked_at >= ASK_AGAIN):
            self._tell(self._beep)
            self._inquiries.settle(FailReason.OFFLINE if self._silent else None)
        self._look()
        before = self._pad.heard
        self._hear(self._pad.poll(PAD_STEP))
        if self._pad.heard != before:
            self._is_heard()
        elif self._quiet and self._looks.silent(self._clock()):
            self._silent = True
        return self._condition()

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

    def _condition(self) -> Condition:
        return SILENT if self._silent else WELL

    def _ask(self) -> None:
        self._tell(self._question)
        if not self._silent:
            self._looks.leave_in_peace(self._clock())

    def _look(self) -> None:
        """A silent one is looked at too: so it is found again without a sound."""
        now = self._clock()
        if (self._quiet or self._silent) and self._looks.due(now):
            self._looks.look(now)
            self._pad.send(self._blanks)

    def _is_heard(self) -> None:
        self._looks.hear()
        if self._silent and not self._quiet:
            self._quiet = self._echoes(self._blanks)
        self._silent = False

    def _tell(self, frame: Frame) -> None:
        if self._answers:
            self._silent = not self._echoes(frame)
        else:
            self._pad.send(frame)

    def _echoes(self, frame: Frame) -> bool:
        """Send what must arrive. One that was heard meanwhile is there, but was not told."""
        self._asked_at = self._clock()
        try:
            self._hear(self._pad.deliver(frame))
        except DeviceTimeout:
            return False
        self._looks.hear()
        return True

    def _hear(self, events: list[PadEvent]) -> None:
        for event in events:
            if isinstance(event, PadValue):
                self._looks.end_peace(self._clock())
            self._on_pad(event)
