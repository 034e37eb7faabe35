"""The USB seam with python-escpos' and pyusb's parts replaced: no USB bus in tests."""

from __future__ import annotations

import errno
from types import SimpleNamespace

import pytest

from hardware.errors import DeviceGone, DeviceTimeout
from hardware.transports import usb
from hardware.transports.usb import UsbTransport


class NotFoundError(Exception):
    """As `escpos.exceptions.Error`."""


class Device:
    """A pyusb device that records and fails on demand."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.fault: OSError | None = None

    def write(self, endpoint: int, data: bytes, timeout: int) -> int:
        self.calls.append((endpoint, data, timeout))
        return self._answer(len(data))

    def read(self, endpoint: int, size: int, timeout: int) -> bytes:
        self.calls.append((endpoint, size, timeout))
        return self._answer(b"\x12")

    def _answer(self, value: object) -> object:
        if self.fault:
            raise self.fault
        return value


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """One printer on the bus, or none."""
    bus = SimpleNamespace(device=Device(), present=True, closed=0)

    class Printer:
        def __init__(self, vendor: int, product: int, in_ep: int, out_ep: int) -> None:
            bus.asked = (vendor, product, in_ep, out_ep)
            self.device: Device | None = None

        def open(self) -> None:
            if not bus.present:
                raise NotFoundError("no such device")
            self.device = bus.device

        def close(self) -> None:
            bus.closed += 1

    modules = {
        "escpos.printer": SimpleNamespace(Usb=Printer),
        "escpos.exceptions": SimpleNamespace(Error=NotFoundError),
    }
    monkeypatch.setattr(usb, "find_spec", lambda name: name)
    monkeypatch.setattr(usb, "import_module", modules.__getitem__)
    return bus


def test_bytes_go_both_ways(bus: SimpleNamespace) -> None:
    line = UsbTransport("usb:04b8:0e15?in=0x81&out=0x02")
    line.open()
    assert bus.asked == (0x04B8, 0x0E15, 0x81, 0x02)
    line.write(b"\x10\x04\x01", 1.5)
    assert line.read(0.25) == b"\x12"
    assert bus.device.calls == [(0x02, b"\x10\x04\x01", 1500), (0x81, 64, 250)]
    line.close()
    assert bus.closed == 1


def test_time_outs_and_a_pulled_cable(bus: SimpleNamespace) -> None:
    line = UsbTransport("usb:04b8:0e15")
    line.open()
    bus.device.fault = OSError(errno.ETIMEDOUT, "timed out")
    assert line.read(0.1) == b""
    with pytest.raises(DeviceTimeout):
        line.write(b"x", 0.1)
    bus.device.fault = OSError(errno.ENODEV, "no such device")
    for call in (lambda: line.read(0.1), lambda: line.write(b"x", 0.1)):
        with pytest.raises(DeviceGone):
            call()


def test_no_printer_and_no_pyusb(bus: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    bus.present = False
    with pytest.raises(DeviceGone, match="no such device"):
        UsbTransport("usb:04b8:0e15").open()
    monkeypatch.setattr(usb, "find_spec", lambda name: None)
    with pytest.raises(DeviceGone, match="pyusb is missing"):
        UsbTransport("usb:04b8:0e15").open()
