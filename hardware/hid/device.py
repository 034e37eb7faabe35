"""A keypad or scanner as its worker sees it: its keys go to whoever makes something of them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Protocol

from hardware.devices import WELL, Condition
from hardware.hid.events import Damage, Event, Parser
from hardware.transports.base import Transport

STEP = 0.25
"""Seconds of one listening."""
PAUSE = 0.5
"""Seconds without a key that end what was begun: scanners pause less between two."""


class Ear(Protocol):
    """Makes something of keys."""

    def hear(self, event: Event) -> None: ...

    def lose(self) -> None:
        """Events are missing."""
        ...

    def pause(self) -> None:
        """Nothing came for `PAUSE`."""
        ...


class HidDevice:
    """One held keyboard; its events go to an ear."""

    def __init__(
        self, line: Transport, ear: Ear, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._line = line
        self._ear = ear
        self._clock = clock
        self._parser = Parser()
        self._heard_at: float | None = None
        self._woken = threading.Event()

    def open(self) -> Condition:
        """See `Device.open`. What was begun before it was lost will not be finished."""
        self._line.open()
        self._parser = Parser()
        self._end()
        return WELL

    def step(self) -> Condition:
        """See `Device.step`."""
        data = self._line.read(STEP)
        if data:
            self._heard_at = self._clock()
        for item in self._parser.feed(data) if data else self._parser.flush():
            if isinstance(item, Damage):
                self._ear.lose()
            else:
                self._ear.hear(item)
        if self._heard_at is not None and self._clock() - self._heard_at >= PAUSE:
            self._end()
        return WELL

    def idle(self, timeout: float) -> None:
        """See `Device.idle`."""
        self._woken.wait(timeout)

    def wake(self) -> None:
        """See `Device.wake`."""
        self._woken.set()

    def close(self) -> None:
        """See `Device.close`."""
        self._line.close()

    def _end(self) -> None:
        self._heard_at = None
        self._ear.pause()


class KeypadDevice(HidDevice):
    """A keypad that takes ratings: it has neither light nor sound, and its keys count while a
    question is open."""

    def wake_pad(self) -> None:
        """See `Rates`."""
