"""The simulators' end of a line, and the thread that waits on it.

`unplug` is what pulling the cable looks like: the port vanishes and every call of the
other side fails; `plug` brings it back under the same name.
"""

from __future__ import annotations

import logging
import os
import selectors
import threading
from collections.abc import Callable
from typing import Protocol

log = logging.getLogger(__name__)

Receive = Callable[[bytes], None]


class Line(Protocol):
    """A line that can be unplugged; what arrives goes to the receiver, in its own thread."""

    @property
    def port(self) -> str:
        """The port string that a station uses to reach it."""
        ...

    def start(self, receive: Receive) -> None: ...
    def stop(self) -> None: ...
    def plug(self) -> None: ...
    def unplug(self) -> None: ...
    def send(self, data: bytes) -> None: ...


class Loop:
    """One thread that waits for bytes on a changing set of handles (`selector`, under `lock`)."""

    def __init__(self) -> None:
        self.selector = selectors.DefaultSelector()
        self.lock = threading.RLock()
        self._wake_read, self._wake_write = os.pipe()
        self._running = True
        self.selector.register(self._wake_read, selectors.EVENT_READ, self._woken)
        self._thread = threading.Thread(target=self._run, name="sim-line", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._running = False
        self.wake()
        self._thread.join(5)
        self.selector.close()
        os.close(self._wake_read)
        os.close(self._wake_write)

    def wake(self) -> None:
        os.write(self._wake_write, b"x")

    def _woken(self) -> None:
        os.read(self._wake_read, 64)

    def _run(self) -> None:
        while self._running:
            for key, _ in self.selector.select():
                action: Callable[[], None] = key.data
                try:
                    action()
                except Exception:  # one bad arrival must not end the simulated device
                    log.exception("fault in a simulated device")


def ignore(data: bytes) -> None:
    """No receiver yet."""
