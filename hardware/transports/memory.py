"""A transport that records: a real class for tests and for trying a driver without a port."""

from __future__ import annotations

import threading
from collections.abc import Callable

from hardware.errors import DeviceGone


def _silent(data: bytes) -> bytes:
    return b""


class MemoryTransport:
    """Keeps what is written; answers what `answer(data)` returns or what was fed."""

    def __init__(self, answer: Callable[[bytes], bytes] = _silent, port: str = "memory:") -> None:
        self.port = port
        self.written = bytearray()
        self.plugged = True
        self._answer = answer
        self._inbox = bytearray()
        self._open = False
        self._arrived = threading.Condition()

    def open(self) -> None:
        """See `Transport.open`; `DeviceGone` while unplugged."""
        if not self.plugged:
            raise DeviceGone("unplugged")
        self._open = True

    def feed(self, data: bytes) -> None:
        """Bytes that arrive from the device."""
        with self._arrived:
            self._inbox += data
            self._arrived.notify_all()

    def unplug(self) -> None:
        """Every call fails from now on, until `plugged` is set again."""
        with self._arrived:
            self.plugged = self._open = False
            self._arrived.notify_all()

    def read(self, timeout: float) -> bytes:
        """See `Transport.read`."""
        with self._arrived:
            self._arrived.wait_for(lambda: self._inbox or not self._open, timeout)
            if not self._open:
                raise DeviceGone("unplugged")
            data = bytes(self._inbox)
            self._inbox.clear()
            return data

    def write(self, data: bytes, timeout: float) -> None:
        """See `Transport.write`."""
        if not self._open:
            raise DeviceGone("unplugged")
        self.written += data
        self.feed(self._answer(data))

    def close(self) -> None:
        """See `Transport.close`."""
        self._open = False
