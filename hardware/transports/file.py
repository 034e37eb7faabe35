"""A file: a printer's device node (`file:/dev/usb/lp0`) or a plain file that keeps the bytes.

A plain file never answers, so a job printed to it ends as unconfirmed.
"""

from __future__ import annotations

import os
import select
import stat
import time

from hardware.errors import DeviceGone, DeviceTimeout
from hardware.transports.base import only_options, parse_port
from hardware.transports.handle import read_handle


class FileTransport:
    """Bytes to and from a device node; a plain file is appended to and never answers."""

    def __init__(self, port: str) -> None:
        parsed = parse_port(port)
        only_options(parsed)
        self.port = port
        self._path = parsed.address
        self._handle: int | None = None
        self._answers = False

    def open(self) -> None:
        """Open the file, making a plain one where there is none (outside /dev)."""
        self.close()
        nonblock = getattr(os, "O_NONBLOCK", 0)
        make = 0 if self._path.startswith("/dev/") else os.O_CREAT
        try:
            self._handle = os.open(self._path, os.O_RDWR | os.O_APPEND | nonblock | make, 0o600)
            self._answers = not stat.S_ISREG(os.fstat(self._handle).st_mode)
        except OSError as error:
            raise DeviceGone(f"{self._path}: {error.strerror}") from error

    def read(self, timeout: float) -> bytes:
        """See `Transport.read`."""
        handle = self._opened()
        if not self._answers:
            time.sleep(min(timeout, 0.05))
            return b""
        return read_handle(handle, self._path, timeout)

    def write(self, data: bytes, timeout: float) -> None:
        """See `Transport.write`."""
        handle, rest = self._opened(), memoryview(data)
        until = time.monotonic() + timeout
        while rest:
            try:
                _, ready, _ = select.select([], [handle], [], max(until - time.monotonic(), 0))
                if not ready:
                    raise DeviceTimeout(f"{self._path}: not taken in {timeout} s")
                rest = rest[os.write(handle, rest[:4096]) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise DeviceGone(f"{self._path}: {error.strerror}") from error

    def close(self) -> None:
        """See `Transport.close`."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)

    def _opened(self) -> int:
        if self._handle is None:
            raise DeviceGone(f"{self._path}: not open")
        return self._handle
