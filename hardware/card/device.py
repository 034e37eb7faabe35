"""A card reader as its worker sees it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from hardware.card.checks import CardEvent
from hardware.devices import WELL, Condition

POLL_EVERY = 0.3
"""Seconds between two looks at a reader (vendors' advice)."""


class Reader(Protocol):
    """A reader of any family; `open` and `poll` may raise `DeviceError`."""

    def open(self) -> str:
        """Open the port and wait for the reader; what it says of itself."""
        ...

    def poll(self) -> CardEvent | None:
        """One look: what is new since the last one. Each laying on is told once."""
        ...

    def close(self) -> None:
        """Close the port; never raises."""
        ...


class CardDevice:
    """A card reader; cards, faults and that a card was taken away go to `on_card`."""

    def __init__(self, reader: Reader, on_card: Callable[[CardEvent], None]) -> None:
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
