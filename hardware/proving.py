"""Who wants to know whether a device answers now, until it is known."""

from __future__ import annotations

import queue
from collections.abc import Callable

from hub.contract.devices import FailReason

Settle = Callable[[FailReason | None], None]
"""Told once: why a device has not answered; None: it has."""


class Inquiries:
    """Those that wait for one device's answer. `put` from any thread; the rest in its worker's."""

    def __init__(self) -> None:
        self._waiting: queue.SimpleQueue[Settle] = queue.SimpleQueue()

    def put(self, settle: Settle) -> None:
        """Somebody wants to know."""
        self._waiting.put(settle)

    def __bool__(self) -> bool:
        """Whether anybody waits."""
        return not self._waiting.empty()

    def settle(self, reason: FailReason | None) -> None:
        """Tell all who wait."""
        while self:
            self._waiting.get()(reason)
