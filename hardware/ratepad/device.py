"""A pad with sessions as its worker sees it."""

from __future__ import annotations

import logging
import queue
import secrets
import threading
import time
from collections.abc import Callable
from datetime import datetime

from hardware.devices import WELL, Condition
from hardware.pad.values import PadEvent
from hardware.proving import Inquiries, Settle
from hardware.ratepad.driver import LOOK_EVERY, RatePad
from hardware.ratepad.question import LAST_SESSION, Question
from hub.contract.devices import AskRating, FailReason, Health

log = logging.getLogger(__name__)

FAULTY: Condition = (Health.FAULT, FailReason.ERROR)


class RatePadDevice:
    """A pad with sessions; what comes of them goes to `on_pad`. `now`: the hub's time, by which
    jobs end."""

    def __init__(
        self, pad: RatePad, on_pad: Callable[[PadEvent], None], now: Callable[[], datetime]
    ) -> None:
        self._pad = pad
        self._on_pad = on_pad
        self._now = now
        self._orders: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._inquiries = Inquiries()
        self._is_tried = False
        self._woken = threading.Event()

    def open_rating(self, job: AskRating) -> None:
        """See `AsksInSessions.open_rating`."""
        left = (job.valid_until - self._now()).total_seconds()
        # Drawn at random, so that an answer to a station that ran before never fits.
        session = secrets.randbelow(LAST_SESSION) + 1
        self._order(lambda: self._pad.ask(Question(session, job, time.monotonic() + left)))

    def close_rating(self, rating: str) -> None:
        """See `AsksInSessions.close_rating`."""
        self._order(lambda: self._pad.stop(rating))

    def prove(self, settle: Settle) -> None:
        """See `Proves`: it shows something for a moment."""
        self._inquiries.put(settle)

    def open(self) -> Condition:
        """See `Device.open`."""
        pad = self._pad.open()
        log.info("pad %s, serial %s", pad.model or "unnamed", pad.serial or "unknown")
        return WELL

    def step(self) -> Condition:
        """See `Device.step`."""
        self._obey()
        self._inquire()
        for told in self._pad.poll(LOOK_EVERY):
            self._on_pad(told)
        return FAULTY if self._pad.is_faulty else WELL

    def idle(self, timeout: float) -> None:
        """A question that comes while the pad is away is kept: its time may outlast that."""
        self._inquiries.settle(FailReason.OFFLINE)
        self._is_tried = False
        self._woken.wait(timeout)
        self._obey()

    def wake(self) -> None:
        """See `Device.wake`."""
        self._woken.set()

    def close(self) -> None:
        """See `Device.close`."""
        self._pad.close()

    def _inquire(self) -> None:
        """Try it for whoever waits; tell them all when it is known."""
        if self._is_tried and self._pad.proved is not None:
            self._inquiries.settle(None if self._pad.proved else FailReason.ERROR)
            self._is_tried = False
        elif self._inquiries and not self._is_tried:
            self._pad.try_out()
            self._is_tried = True

    def _order(self, order: Callable[[], None]) -> None:
        self._orders.put(order)

    def _obey(self) -> None:
        while not self._orders.empty():
            self._orders.get()()
