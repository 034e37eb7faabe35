"""Reading a device node that was opened without blocking."""

from __future__ import annotations

import os
import select

from hardware.errors import DeviceGone


def read_handle(handle: int, path: str, timeout: float) -> bytes:
    """What is there within `timeout` seconds; `DeviceGone` when nothing will come any more."""
    try:
        ready, _, _ = select.select([handle], [], [], timeout)
        data = os.read(handle, 4096) if ready else b""
    except BlockingIOError:
        return b""
    except OSError as error:
        raise DeviceGone(f"{path}: {error.strerror}") from error
    if ready and not data:
        raise DeviceGone(f"{path}: closed by the device")
    return data
