"""One face for every kind of device, so that one worker can run any of them.

`open` and `step` return the device's condition or raise `DeviceError`; `step` ends within
about a second (a card being read or a slip being printed takes some).
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from typing import Protocol

from hardware.card.checks import CardFault, CardRead
from hardware.card.driver import POLL_EVERY, SamVReader
from hardware.errors import DeviceTimeout
from hardware.escpos.driver import EscposPrinter
from hardware.escpos.print_queue import PrintQueue
from hardware.escpos.status import PrinterStatus
from hardware.pad.driver import Ff68Pad
from hardware.pad.values import PadEvent
from hub.contract.devices import FailReason, Health, PrintJob

Condition = tuple[Health, FailReason | None]

WELL: Condition = (Health.OK, None)
PRINTER_STEP = 1.0
"""Seconds between two looks at an idle printer: a fault shows within 2 s."""
LISTEN_EVERY = 0.1
"""Seconds between two looks at what the printer has told by itself (ASB)."""
PAD_STEP = 0.25


class Device(Protocol):
    """A device as its worker sees it. All but `wake` run in the worker's thread."""

    def open(self) -> Condition:
        """Open the port and find the device well or not; `DeviceError` when it is not there."""
        ...

    def step(self) -> Condition:
        """Wait for and do the next thing; `DeviceError` when the device is lost."""
        ...

    def idle(self, timeout: float) -> None:
        """Wait while the device is not there; refuse what is asked of it."""
        ...

    def wake(self) -> None:
        """End a wait of `step` or `idle` early; called from any thread."""
        ...

    def close(self) -> None:
        """Close the port; never raises."""
        ...


class CardDevice:
    """A card reader; cards and faults go to `on_card`."""

    def __init__(self, reader: SamVReader, on_card: Callable[[CardRead | CardFault], None]) -> None:
        self._reader = reader
        self._on_card = on_card
        self._woken = threading.Event()

    def open(self) -> Condition:
        """See `Device.open`."""
        self._reader.open()
        return WELL

    def step(self) -> Condition:
        """See `Device.step`."""
        result = self._reader.poll()
        if result is not None:
            self._on_card(result)
        self._woken.wait(POLL_EVERY)
        return WELL

    def idle(self, timeout: float) -> None:
        """See `Device.idle`."""
        self._woken.wait(timeout)

    def wake(self) -> None:
        """See `Device.wake`."""
        self._woken.set()

    def close(self) -> None:
        """See `Device.close`."""
        self._reader.close()


class PrinterDevice:
    """A printer with its jobs. `answers` False: a printer that tells nothing (a file)."""

    def __init__(self, printer: EscposPrinter, jobs: PrintQueue, answers: bool) -> None:
        self._printer = printer
        self._jobs = jobs
        self._answers = answers

    def submit_print(self, job: PrintJob) -> None:
        """Queue a job; from any thread."""
        self._jobs.submit(job)

    def open(self) -> Condition:
        """See `Device.open`."""
        return self._condition(self._printer.open())

    def step(self) -> Condition:
        """See `Device.step`."""
        until = time.monotonic() + PRINTER_STEP
        while (left := until - time.monotonic()) > 0:
            if self._jobs.work(min(left, LISTEN_EVERY), connected=True) or self._printer.changed():
                break
        return self._condition(self._printer.ready() if self._answers else None)

    def idle(self, timeout: float) -> None:
        """Jobs fail at once while the printer is away: the number is on the screen."""
        self._jobs.work(timeout, connected=False)

    def wake(self) -> None:
        """See `Device.wake`."""
        self._jobs.wake()

    def close(self) -> None:
        """See `Device.close`."""
        self._printer.close()

    def _condition(self, status: PrinterStatus | None) -> Condition:
        if status is None:
            if self._answers:
                raise DeviceTimeout("the printer does not answer")
            return WELL
        if status.reason is not None:
            return Health.FAULT, status.reason
        return (Health.WARN, FailReason.PAPER_NEAR_END) if status.near_end else WELL


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
