"""A simulated serial port: a pty with a stable name. Not on Windows (no ptys)."""

from __future__ import annotations

import contextlib
import os
import select
import selectors
import threading
import time
from pathlib import Path

from hardware.sim.lines import Loop, Receive, ignore

UNREAD_FOR = 1.0
"""Seconds that the other end may leave a full line unread."""
LOOK_EVERY = 0.05
"""Seconds after which a wait looks whether the port was taken away."""


class PtyLine:
    """A serial port: a symlink at `link` to a pty, made anew at every `plug`."""

    def __init__(self, link: Path) -> None:
        self._link = link
        self._loop = Loop()
        self._receive: Receive = ignore
        self._master: int | None = None
        self._slave: int | None = None
        self._sending = threading.Lock()
        self._unread = False

    @property
    def port(self) -> str:
        """See `Line.port`."""
        return f"serial:{self._link}"

    def start(self, receive: Receive) -> None:
        """Plug in and hand every arrival to `receive`."""
        self._receive = receive
        self.plug()
        self._loop.start()

    def stop(self) -> None:
        """Unplug and end the thread."""
        self._loop.stop()
        self._close()

    def plug(self) -> None:
        """Make the port; it is there when this returns."""
        import tty

        with self._loop.lock:
            if self._master is not None:
                return
            self._master, self._slave = os.openpty()
            tty.setraw(self._slave)
            os.set_blocking(self._master, False)
            self._point_to(os.ttyname(self._slave))
            self._loop.selector.register(self._master, selectors.EVENT_READ, self._read)
            self._loop.wake()

    def unplug(self) -> None:
        """Take the port away."""
        with self._loop.lock:
            if self._master is not None:
                self._loop.selector.unregister(self._master)
            self._close()
            self._loop.wake()

    def send(self, data: bytes) -> None:
        """Send bytes as the other end reads them. One that reads nothing for `UNREAD_FOR` loses
        what does not fit, as on a real line without flow control, and is waited for no more until
        it reads again."""
        with self._sending:
            self._send_whole(memoryview(data))

    def _send_whole(self, left: memoryview) -> None:
        until = time.monotonic() + (0.0 if self._unread else UNREAD_FOR)
        while left:
            with self._loop.lock:
                if self._master is None:
                    return
                with contextlib.suppress(OSError):
                    taken = os.write(self._master, left)
                    left = left[taken:]
                    until = time.monotonic() + UNREAD_FOR
                master = self._master
            self._unread = bool(left) and time.monotonic() >= until
            if self._unread:
                return
            if left:
                select.select([], [master], [], LOOK_EVERY)

    def _point_to(self, target: str) -> None:
        fresh = self._link.with_name(self._link.name + ".new")
        fresh.unlink(missing_ok=True)
        fresh.symlink_to(target)
        fresh.replace(self._link)

    def _read(self) -> None:
        with self._loop.lock:
            try:
                data = os.read(self._master, 4096) if self._master is not None else b""
            except OSError:
                return
        if data:
            self._receive(data)

    def _close(self) -> None:
        self._link.unlink(missing_ok=True)
        handles, self._master, self._slave = (self._master, self._slave), None, None
        for handle in handles:
            if handle is not None:
                os.close(handle)
