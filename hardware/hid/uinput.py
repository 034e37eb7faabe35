"""A simulated keyboard that the system takes for a real one: `/dev/uinput` of Linux.

It types into whatever window has the focus until a station holds it, so it is made only when it is
asked for (`sim … --uinput`). Requests and `struct uinput_setup` are those of linux/uinput.h.
"""

from __future__ import annotations

import contextlib
import os
import struct
import time
from glob import glob
from pathlib import Path

from hardware.hid.events import Type
from hardware.hid.keys import CONTROLS, ENTERS, SHIFTS, TYPED
from hardware.sim.lines import Receive

NODE = "/dev/uinput"
SET_TYPE, SET_KEY, SET_MISC = 0x40045564, 0x40045565, 0x40045568
SETUP, CREATE, DESTROY = 0x405C5503, 0x5501, 0x5502
SYSTEM_NAME = 0x8040552C
"""UI_GET_SYSNAME for 64 bytes."""
USB, VENDOR, PRODUCT, VERSION = 0x03, 0x1209, 0x0001, 1
"""The id of pid.codes for what is tried out."""
SCAN = 4
"""MSC_SCAN."""
APPEARS_WITHIN = 2.0
"""Seconds until the system has made the node."""


class UinputLine:
    """A keyboard of the system; `link` leads to its node, which is another at every `plug`."""

    def __init__(self, link: Path, name: str) -> None:
        self._link = link
        self._name = name
        self._handle: int | None = None

    @property
    def port(self) -> str:
        """See `Line.port`."""
        return f"hid:{self._link}"

    def start(self, receive: Receive) -> None:
        """Plug in. A keyboard is sent nothing."""
        self.plug()

    def stop(self) -> None:
        """Unplug."""
        self.unplug()

    def plug(self) -> None:
        """Make the keyboard; its node is there when this returns. OSError when it cannot be."""
        if self._handle is not None:
            return
        self._handle = os.open(NODE, os.O_WRONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        try:
            self._create(self._handle)
            self._point_to(self._node(self._handle))
        except OSError:
            self.unplug()
            raise

    def unplug(self) -> None:
        """Take the keyboard away."""
        handle, self._handle = self._handle, None
        self._link.unlink(missing_ok=True)
        if handle is not None:
            with contextlib.suppress(OSError):  # it was never made
                _control(handle, DESTROY, 0)
            os.close(handle)

    def send(self, data: bytes) -> None:
        """Type; the system takes whole events only."""
        if self._handle is not None:
            with contextlib.suppress(OSError):
                os.write(self._handle, data)

    def _create(self, handle: int) -> None:
        for kind in (Type.SYN, Type.KEY, Type.MSC):
            _control(handle, SET_TYPE, kind)
        for code in (*TYPED, *ENTERS, *SHIFTS, *CONTROLS):
            _control(handle, SET_KEY, code)
        _control(handle, SET_MISC, SCAN)
        name = self._name.encode()[:79]
        _control(handle, SETUP, struct.pack("@4H80sI", USB, VENDOR, PRODUCT, VERSION, name, 0))
        _control(handle, CREATE, 0)

    def _node(self, handle: int) -> str:
        raw = bytearray(64)
        _control(handle, SYSTEM_NAME, raw)
        system = raw.partition(b"\0")[0].decode()
        until = time.monotonic() + APPEARS_WITHIN
        while time.monotonic() < until:
            for found in glob(f"/sys/devices/virtual/input/{system}/event*"):
                node = f"/dev/input/{Path(found).name}"
                if os.path.exists(node):
                    return node
            time.sleep(0.01)
        raise OSError(f"{system} has no node below /dev/input; is udev there?")

    def _point_to(self, target: str) -> None:
        self._link.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._link.with_name(self._link.name + ".new")
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(target)
        fresh.replace(self._link)


def _control(handle: int, request: int, argument: int | bytes | bytearray) -> None:
    import fcntl

    fcntl.ioctl(handle, request, argument)
