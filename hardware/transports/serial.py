"""A serial port (8N1) by pyserial; also USB-serial adapters and virtual ports (pty).

`serial:/dev/ttyS0?baud=115200`, on Windows `serial:COM3?baud=9600`.
"""

from __future__ import annotations

import serial

from hardware.errors import DeviceGone, DeviceTimeout
from hardware.transports.base import only_options, parse_port, whole_number

DEFAULT_BAUD = 115200


class SerialTransport:
    """Bytes over one serial port, held exclusively where the system can."""

    def __init__(self, port: str) -> None:
        parsed = parse_port(port)
        only_options(parsed, "baud")
        self.port = port
        self._path = parsed.address
        self._baud = whole_number(parsed, "baud", DEFAULT_BAUD)
        self._line: serial.Serial | None = None

    def open(self) -> None:
        """Open the port and forget what lies in its buffers."""
        self.close()
        try:
            self._line = serial.Serial(self._path, self._baud, exclusive=True)
        except (OSError, ValueError) as error:
            raise DeviceGone(f"{self._path}: {error}") from error

    def read(self, timeout: float) -> bytes:
        """See `Transport.read`."""
        line = self._opened()
        try:
            line.timeout = timeout
            first = line.read(1)
            return bytes(first + line.read(line.in_waiting)) if first else b""
        except (OSError, TypeError) as error:
            # pyserial fails with TypeError when another thread closes the port meanwhile.
            raise DeviceGone(f"{self._path}: {error}") from error

    def write(self, data: bytes, timeout: float) -> None:
        """See `Transport.write`."""
        line = self._opened()
        try:
            line.write_timeout = timeout
            line.write(data)
        except serial.SerialTimeoutException as error:
            raise DeviceTimeout(f"{self._path}: not taken in {timeout} s") from error
        except (OSError, TypeError) as error:
            raise DeviceGone(f"{self._path}: {error}") from error

    def close(self) -> None:
        """See `Transport.close`."""
        line, self._line = self._line, None
        if line is not None:
            try:
                line.close()
            except OSError:
                # The cable is out: the port is as closed as it can be.
                return

    def _opened(self) -> serial.Serial:
        if self._line is None:
            raise DeviceGone(f"{self._path}: not open")
        return self._line
