"""A keyboard of its own: `hid:/dev/input/by-id/usb-…-event-kbd`. Linux only.

It is grabbed: as long as it is open no window and no login form gets its keys. Elsewhere such a
device types like a keyboard.
"""

from __future__ import annotations

import errno
import os
import sys

from hardware.errors import BadPort, DeviceBarred, DeviceError, DeviceGone
from hardware.transports.base import only_options, parse_port
from hardware.transports.handle import read_handle

GRAB = 0x40044590
"""EVIOCGRAB of linux/input.h: _IOW('E', 0x90, int)."""
NAME = 0x81004506
"""EVIOCGNAME for 256 bytes: _IOC(_IOC_READ, 'E', 0x06, 256)."""
RULE = 'KERNEL=="event*", SUBSYSTEM=="input", GROUP="input", MODE="0660"'

NEXT_STEP = (
    "this account may not read it; put it into the group input (`usermod -aG input ACCOUNT`,"
    f" then sign in anew) or write a udev rule like `{RULE}`"
)


class HidTransport:
    """Records of one input device, which nobody else gets meanwhile."""

    def __init__(self, port: str) -> None:
        parsed = parse_port(port)
        only_options(parsed)
        if sys.platform != "linux":
            raise BadPort(f"{port}: hid: works on Linux only; elsewhere the device types by itself")
        self.port = port
        self._path = parsed.address
        self._handle: int | None = None

    def open(self) -> None:
        """Open and grab it. `DeviceBarred` says what to do when this account may not."""
        self.close()
        try:
            self._handle = os.open(self._path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except PermissionError as error:
            raise DeviceBarred(f"{self._path}: {NEXT_STEP}") from error
        except OSError as error:
            raise DeviceGone(f"{self._path}: {error.strerror}") from error
        try:
            self._control(GRAB, 1)
        except OSError as error:
            self.close()
            raise _not_grabbed(self._path, error) from error

    def name(self) -> str:
        """What the device calls itself."""
        raw = bytearray(256)
        try:
            self._control(NAME, raw)
        except OSError as error:
            raise DeviceGone(f"{self._path}: {error.strerror}") from error
        return raw.partition(b"\0")[0].decode("utf-8", "replace")

    def read(self, timeout: float) -> bytes:
        """See `Transport.read`."""
        return read_handle(self._opened(), self._path, timeout)

    def write(self, data: bytes, timeout: float) -> None:
        """A keyboard takes no bytes."""
        raise DeviceBarred(f"{self._path}: a keyboard takes no bytes")

    def close(self) -> None:
        """See `Transport.close`; the system lets go of it."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)

    def _control(self, request: int, argument: int | bytearray) -> None:
        import fcntl

        fcntl.ioctl(self._opened(), request, argument)

    def _opened(self) -> int:
        if self._handle is None:
            raise DeviceGone(f"{self._path}: not open")
        return self._handle


def _not_grabbed(path: str, error: OSError) -> DeviceError:
    if error.errno == errno.EBUSY:
        return DeviceBarred(f"{path}: another program holds it; close that program")
    if error.errno in (errno.ENOTTY, errno.EINVAL):
        return DeviceBarred(f"{path}: is no input device; look below /dev/input/by-id")
    return DeviceGone(f"{path}: {error.strerror}")
