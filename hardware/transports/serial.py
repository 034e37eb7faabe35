"""A serial port (8 data bits, 1 stop bit) by pyserial; also USB-serial adapters and ptys.

`serial:/dev/ttyS0?baud=115200`, on Windows `serial:COM3?baud=9600`; with a parity bit
`serial:/dev/ttyS0?baud=19200&parity=even`.
"""

from __future__ import annotations

import importlib.util

import serial

from hardware.errors import DeviceGone, DeviceTimeout
from hardware.transports.base import one_word, only_options, parse_port, whole_number

DEFAULT_BAUD = 115200
PARITIES = {"none": serial.PARITY_NONE, "even": serial.PARITY_EVEN, "odd": serial.PARITY_ODD}


def _untaken() -> tuple[type[Exception], ...]:
    """What a port raises that does not take its speed or parity: no OSError, and not on Windows."""
    if importlib.util.find_spec("termios") is None:
        return ()
    import termios

    return (termios.error,)


NOT_OPENED: tuple[type[Exception], ...] = (OSError, ValueError, *_untaken())
LOST: tuple[type[Exception], ...] = (OSError, TypeError, *_untaken())
"""pyserial fails with TypeError when another thread closes the port meanwhile."""


class SerialTransport:
    """Bytes over one serial port, held exclusively where the system can."""

    def __init__(self, port: str) -> None:
        parsed = parse_port(port)
        only_options(parsed, "baud", "parity")
        self.port = port
        self._path = parsed.address
        self._baud = whole_number(parsed, "baud", DEFAULT_BAUD)
        self._parity = PARITIES[one_word(parsed, "parity", PARITIES)]
        self._line: serial.Serial | None = None

    def open(self) -> None:
        """Open the port and forget what lies in its buffers."""
        self.close()
        try:
            self._line = serial.Serial(self._path, self._baud, parity=self._parity, exclusive=True)
        except NOT_OPENED as error:
            raise DeviceGone(f"{self._path}: {error}") from error

    def read(self, timeout: float) -> bytes:
        """See `Transport.read`."""
        line = self._opened()
        try:
            line.timeout = timeout
            first = line.read(1)
            return bytes(first + line.read(line.in_waiting)) if first else b""
        except LOST as error:
            raise DeviceGone(f"{self._path}: {error}") from error

    def write(self, data: bytes, timeout: float) -> None:
        """See `Transport.write`."""
        line = self._opened()
        try:
            line.write_timeout = timeout
            line.write(data)
        except serial.SerialTimeoutException as error:
            raise DeviceTimeout(f"{self._path}: not taken in {timeout} s") from error
        except LOST as error:
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
