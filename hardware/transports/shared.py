"""One port for several devices of this process: pads and handsets on one RS-485 line.

Each user has a `SharedTransport` of its own and hears all that comes; whom a frame is for, its
address says. The port is opened by the first user and closed by the last; when it is lost, all
learn it and the first that opens again opens it for all.
"""

from __future__ import annotations

import threading
import time

from hardware.errors import DeviceGone
from hardware.transports.base import Transport, connect

_LINES: dict[str, _Line] = {}
_LINES_LOCK = threading.Lock()


def share(port: str) -> SharedTransport:
    """A user of the port that this string names; `BadPort` like `connect`."""
    with _LINES_LOCK:
        line = _LINES.get(port)
        if line is None:
            line = _LINES[port] = _Line(connect(port))
        return SharedTransport(port, line)


class SharedTransport:
    """One user of a shared port. See `Transport`."""

    def __init__(self, port: str, line: _Line) -> None:
        self.port = port
        self.inbox = bytearray()
        self._line = line

    def open(self) -> None:
        """See `Transport.open`; a port that others have open stays as it is."""
        self._line.join(self)

    def read(self, timeout: float) -> bytes:
        """See `Transport.read`."""
        return self._line.read(self, timeout)

    def write(self, data: bytes, timeout: float) -> None:
        """See `Transport.write`; one user after the other."""
        self._line.write(self, data, timeout)

    def close(self) -> None:
        """See `Transport.close`."""
        self._line.leave(self)


class _Line:
    """The port itself. One user at a time reads it, for all."""

    def __init__(self, port: Transport) -> None:
        self._port = port
        self._users: list[SharedTransport] = []
        self._changed = threading.Condition()
        self._writing = threading.Lock()
        self._reading = False

    def join(self, user: SharedTransport) -> None:
        self.leave(user)
        with self._changed:
            if not self._users:
                self._port.open()
            user.inbox.clear()
            self._users.append(user)

    def leave(self, user: SharedTransport) -> None:
        with self._changed:
            if user in self._users:
                self._users.remove(user)
                if not self._users:
                    self._port.close()
                self._changed.notify_all()

    def read(self, user: SharedTransport, timeout: float) -> bytes:
        """What came for the user. Who finds nobody reading reads for all."""
        until = time.monotonic() + timeout
        while True:
            left = max(until - time.monotonic(), 0.0)
            with self._changed:
                self._changed.wait_for(lambda: self._concerns(user), left)
                if self._reading or user.inbox or user not in self._users:
                    return self._take(user)
                self._reading = True
            self._read_for_all(max(until - time.monotonic(), 0.0))
            if time.monotonic() >= until:
                with self._changed:
                    return self._take(user)

    def write(self, user: SharedTransport, data: bytes, timeout: float) -> None:
        with self._writing:
            self._check(user)
            try:
                self._port.write(data, timeout)
            except DeviceGone:
                self._lose()
                raise

    def _concerns(self, user: SharedTransport) -> bool:
        return bool(user.inbox) or user not in self._users or not self._reading

    def _take(self, user: SharedTransport) -> bytes:
        self._check(user)
        data = bytes(user.inbox)
        user.inbox.clear()
        return data

    def _read_for_all(self, timeout: float) -> None:
        data = b""
        try:
            data = self._port.read(timeout)
        except DeviceGone:
            self._lose()
            raise
        finally:
            with self._changed:
                self._reading = False
                for each in self._users:
                    each.inbox += data
                self._changed.notify_all()

    def _check(self, user: SharedTransport) -> None:
        if user not in self._users:
            raise DeviceGone(f"{user.port}: lost")

    def _lose(self) -> None:
        """The port is gone for everybody."""
        with self._changed:
            self._users.clear()
            self._port.close()
            self._changed.notify_all()
