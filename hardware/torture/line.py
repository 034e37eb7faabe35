"""A line in a clock of its own: true bytes from a station's driver to a simulated printer.

It takes its time (9600 baud), can be unplugged or held, and does what is planned after so many
bytes: a fault in the middle of a slip, or of a command, or the station's death.
"""

from __future__ import annotations

from collections.abc import Callable

from hardware.errors import DeviceGone, DeviceTimeout
from hardware.sim.lines import Receive, ignore
from hardware.sim.pace import wire_seconds
from hardware.torture.clock import Clock

BAUD = 9600
PIECE = 16
"""Bytes that travel together."""


class TimedLine:
    """Both ends: `hardware.sim.lines.Line` and `hardware.transports.base.Transport`."""

    def __init__(self, clock: Clock) -> None:
        self.port = "timed:"
        self.held = False
        self._clock = clock
        self._receive: Receive = ignore
        self._plugged = self._open = False
        self._inbox = bytearray()
        self._fuses: list[tuple[int, Callable[[], None]]] = []
        self._taken = 0

    def start(self, receive: Receive) -> None:
        """Plug in."""
        self._receive = receive
        self.plug()

    def stop(self) -> None:
        """See `Line.stop`."""
        self.unplug()

    def plug(self) -> None:
        """See `Line.plug`."""
        self._plugged = True

    def unplug(self) -> None:
        """See `Line.unplug`."""
        self._plugged = False
        self.close()

    def send(self, data: bytes) -> None:
        """From the printer; lost when nobody has the line open."""
        if self._open:
            self._inbox += data

    def after_bytes(self, count: int, action: Callable[[], None]) -> None:
        """Do something when the station has sent so many bytes more."""
        self._fuses.append((self._taken + count, action))
        self._fuses.sort(key=lambda fuse: fuse[0])

    def blow_fuses(self) -> None:
        """Do now what waits for bytes that did not come."""
        fuses, self._fuses = self._fuses, []
        for _, action in fuses:
            action()

    def open(self) -> None:
        """See `Transport.open`."""
        if not self._plugged:
            raise DeviceGone("unplugged")
        self._open = True
        self._inbox.clear()

    def close(self) -> None:
        """See `Transport.close`."""
        self._open = False
        self._inbox.clear()

    def read(self, timeout: float) -> bytes:
        """See `Transport.read`."""
        self._must_be_open()
        self._clock.wait(timeout, lambda: bool(self._inbox) or not self._open)
        self._must_be_open()
        data = bytes(self._inbox)
        self._inbox.clear()
        return data

    def write(self, data: bytes, timeout: float) -> None:
        """See `Transport.write`."""
        self._must_be_open()
        until = self._clock.seconds + timeout
        while data:
            if self.held:
                self._clock.wait(until - self._clock.seconds, lambda: not self.held)
            if self.held or self._clock.seconds > until:
                raise DeviceTimeout(f"not taken in {timeout} s")
            data = self._carry(data)
            self._must_be_open()

    def _carry(self, data: bytes) -> bytes:
        """Bring a piece over, and do what was planned after it; the rest."""
        fuse = self._fuses[0][0] - self._taken if self._fuses else PIECE
        piece, rest = data[: min(fuse, PIECE)], data[min(fuse, PIECE) :]
        self._clock.wait(wire_seconds(len(piece), BAUD))
        if self._open and piece:
            self._taken += len(piece)
            self._receive(piece)
        while self._fuses and self._fuses[0][0] <= self._taken:
            self._fuses.pop(0)[1]()
        return rest

    def _must_be_open(self) -> None:
        if not self._open:
            raise DeviceGone("unplugged")
