"""A USB printer by its ids (`usb:04b8:0e15`), through python-escpos and pyusb.

A thin seam: the project does not need pyusb otherwise, so it is asked for by name when it
is missing. Linux's own printer node works without it: `file:/dev/usb/lp0`.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Protocol, cast

from hardware.errors import BadPort, DeviceGone, DeviceTimeout
from hardware.transports.base import only_options, parse_port


class UsbDevice(Protocol):
    """What is used of a pyusb device; time-outs in milliseconds."""

    def write(self, endpoint: int, data: bytes, timeout: int) -> int: ...
    def read(self, endpoint: int, size: int, timeout: int) -> bytes: ...


class UsbPrinter(Protocol):
    """What is used of `escpos.printer.Usb`: find, claim, release."""

    device: UsbDevice | None

    def open(self) -> None: ...
    def close(self) -> None: ...


def parse_ids(address: str) -> tuple[int, int]:
    """`04b8:0e15` → vendor and product number."""
    try:
        vendor, product = (int(part, 16) for part in address.split(":"))
    except ValueError:
        raise BadPort(f"usb:{address} is no vendor and product; like usb:04b8:0e15") from None
    return vendor, product


def _hex(text: str) -> int:
    try:
        return int(text, 16)
    except ValueError:
        raise BadPort(f"{text!r} is no USB endpoint; like 0x82") from None


class UsbTransport:
    """Bytes over a USB printer's two bulk endpoints (`?in=0x82&out=0x01` by default)."""

    def __init__(self, port: str) -> None:
        parsed = parse_port(port)
        only_options(parsed, "in", "out")
        self.port = port
        self._ids = parse_ids(parsed.address)
        self._in = _hex(parsed.options.get("in", "0x82"))
        self._out = _hex(parsed.options.get("out", "0x01"))
        self._printer: UsbPrinter | None = None

    def open(self) -> None:
        """Find the printer and claim it."""
        self.close()
        if find_spec("usb") is None:
            raise DeviceGone(f"{self.port}: pyusb is missing; pip install pyusb, or file:/dev/…")
        escpos = import_module("escpos.printer")
        failures = import_module("escpos.exceptions").Error
        vendor, product = self._ids
        printer = cast(UsbPrinter, escpos.Usb(vendor, product, in_ep=self._in, out_ep=self._out))
        try:
            printer.open()
        except (failures, OSError, ValueError) as error:
            # ValueError: pyusb finds no libusb on this system.
            raise DeviceGone(f"{self.port}: {error}") from error
        self._printer = printer

    def read(self, timeout: float) -> bytes:
        """See `Transport.read`."""
        try:
            return bytes(self._device().read(self._in, 64, _milliseconds(timeout)))
        except TimeoutError:
            return b""
        except OSError as error:
            if _timed_out(error):
                return b""
            raise DeviceGone(f"{self.port}: {error}") from error

    def write(self, data: bytes, timeout: float) -> None:
        """See `Transport.write`."""
        try:
            self._device().write(self._out, data, _milliseconds(timeout))
        except OSError as error:
            if _timed_out(error):
                raise DeviceTimeout(f"{self.port}: not taken in {timeout} s") from error
            raise DeviceGone(f"{self.port}: {error}") from error

    def close(self) -> None:
        """See `Transport.close`."""
        printer, self._printer = self._printer, None
        if printer is not None:
            try:
                printer.close()
            except OSError:
                # Unplugged: there is nothing left to release.
                return

    def _device(self) -> UsbDevice:
        if self._printer is None or self._printer.device is None:
            raise DeviceGone(f"{self.port}: not open")
        return self._printer.device


def _milliseconds(seconds: float) -> int:
    return max(1, int(seconds * 1000))


def _timed_out(error: OSError) -> bool:
    """pyusb's USBTimeoutError is an OSError (110 on Linux, 10060 on Windows)."""
    return error.errno in (110, 60, 10060)
