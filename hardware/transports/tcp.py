"""A network printer's raw port: `tcp:192.168.1.50:9100`."""

from __future__ import annotations

import socket
import time

from hardware.errors import BadPort, DeviceGone, DeviceTimeout
from hardware.transports.base import only_options, parse_port

DEFAULT_PORT = 9100
CONNECT_WITHIN = 3.0
"""Seconds for the connection itself."""


def parse_host(address: str) -> tuple[str, int]:
    """`host:9100`, `host`, `[::1]:9100` → (host, port)."""
    host, colon, number = address.rpartition(":")
    if not colon or number.endswith("]"):
        host, number = address, str(DEFAULT_PORT)
    if not (number.isascii() and number.isdigit() and 0 < int(number) < 65536 and host):
        raise BadPort(f"tcp:{address} is no host and port; like tcp:127.0.0.1:9100")
    return host.strip("[]"), int(number)


class TcpTransport:
    """Bytes over one TCP connection."""

    def __init__(self, port: str) -> None:
        parsed = parse_port(port)
        only_options(parsed)
        self.port = port
        self._address = parse_host(parsed.address)
        self._socket: socket.socket | None = None

    def open(self) -> None:
        """Connect anew."""
        self.close()
        try:
            self._socket = socket.create_connection(self._address, timeout=CONNECT_WITHIN)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            raise DeviceGone(f"{self.port}: {error}") from error

    def read(self, timeout: float) -> bytes:
        """See `Transport.read`."""
        line = self._opened()
        try:
            line.settimeout(timeout)
            data = line.recv(4096)
        except (TimeoutError, BlockingIOError):
            return b""
        except OSError as error:
            raise DeviceGone(f"{self.port}: {error}") from error
        if not data:
            raise DeviceGone(f"{self.port}: closed by the device")
        return data

    def write(self, data: bytes, timeout: float) -> None:
        """See `Transport.write`."""
        line = self._opened()
        until = time.monotonic() + timeout
        try:
            for start in range(0, len(data), 4096):
                line.settimeout(max(until - time.monotonic(), 0.001))
                line.sendall(data[start : start + 4096])
        except TimeoutError as error:
            raise DeviceTimeout(f"{self.port}: not taken in {timeout} s") from error
        except OSError as error:
            raise DeviceGone(f"{self.port}: {error}") from error

    def close(self) -> None:
        """See `Transport.close`."""
        line, self._socket = self._socket, None
        if line is not None:
            line.close()

    def _opened(self) -> socket.socket:
        if self._socket is None:
            raise DeviceGone(f"{self.port}: not connected")
        return self._socket
