"""A receipt printer as its worker sees it."""

from __future__ import annotations

import time

from hardware.devices import WELL, Condition
from hardware.errors import DeviceTimeout
from hardware.escpos.driver import EscposPrinter
from hardware.escpos.meter import Meter
from hardware.escpos.print_queue import PrintQueue
from hardware.escpos.roll import Left
from hardware.escpos.status import PrinterStatus
from hub.contract.devices import FailReason, Health, PaperJob

PRINTER_STEP = 1.0
"""Seconds between two looks at an idle printer: a fault shows within 2 s."""
LOW_SLIPS = 40
"""From here on somebody should bring a roll, also where no sensor says so."""
LISTEN_EVERY = 0.1
"""Seconds between two looks at what the printer has told by itself (ASB)."""


class PrinterDevice:
    """A printer with its jobs. `answers` False: a printer that tells nothing (a file)."""

    def __init__(
        self, printer: EscposPrinter, jobs: PrintQueue, meter: Meter, answers: bool
    ) -> None:
        self._meter = meter
        self._printer = printer
        self._jobs = jobs
        self._answers = answers

    def submit_print(self, job: PaperJob) -> None:
        """Queue a job; from any thread."""
        self._jobs.submit(job)

    @property
    def paper_left(self) -> Left | None:
        """See `HoldsPaper`."""
        return self._meter.left

    def renew_paper(self) -> None:
        """See `HoldsPaper`."""
        self._meter.renew()

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
        self._meter.see(status)
        if status is None and self._answers:
            raise DeviceTimeout("the printer does not answer")
        if status is not None and status.reason is not None:
            return Health.FAULT, status.reason
        left = self._meter.left
        low = left is not None and left.slips <= LOW_SLIPS
        near_end = status is not None and status.near_end
        return (Health.WARN, FailReason.PAPER_NEAR_END) if near_end or low else WELL
