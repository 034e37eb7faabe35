"""A card reader as its worker sees it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from hardware.card.checks import CardFault, CardRead
from hardware.card.driver import POLL_EVERY, SamVReader
from hardware.devices import WELL, Condition


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
