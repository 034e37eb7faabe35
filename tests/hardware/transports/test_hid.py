"""A held keyboard: grabbed, named, and each way in which it cannot be had. A pipe stands for the
device node, and the kernel's two answers (grab, name) are given by the test."""

from __future__ import annotations

import errno
import fcntl
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware.errors import BadPort, DeviceBarred, DeviceGone
from hardware.hid.events import Event, Parser, encode
from hardware.probe import probe
from hardware.transports.base import connect
from hardware.transports.hid import GRAB, NAME

EVENT = Event(1, 2, 1)


class Kernel:
    """Answers the two requests to an input device; `refuse`: with this error."""

    def __init__(self) -> None:
        self.grabbed: list[int] = []
        self.refuse = 0

    def __call__(self, handle: int, request: int, argument: int | bytearray) -> int:
        if self.refuse:
            raise OSError(self.refuse, os.strerror(self.refuse))
        if request == GRAB and isinstance(argument, int):
            self.grabbed.append(argument)
        elif request == NAME and isinstance(argument, bytearray):
            argument[:12] = b"BARCODE 2D\0\0"
        else:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        return 0


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Kernel:
    made = Kernel()
    monkeypatch.setattr(fcntl, "ioctl", made)
    return made


@pytest.fixture
def node(tmp_path: Path) -> Iterator[tuple[str, int]]:
    """A port and the end on which events are written."""
    path = tmp_path / "usb-scanner-event-kbd"
    os.mkfifo(path)
    handle = os.open(path, os.O_RDWR)
    yield f"hid:{path}", handle
    os.close(handle)


def test_the_requests_are_those_of_the_header() -> None:
    """linux/input.h: _IOW('E', 0x90, int) and _IOC(_IOC_READ, 'E', 0x06, 256)."""
    assert 1 << 30 | 4 << 16 | ord("E") << 8 | 0x90 == GRAB
    assert 2 << 30 | 256 << 16 | ord("E") << 8 | 0x06 == NAME


def test_it_is_grabbed_before_it_is_read(kernel: Kernel, node: tuple[str, int]) -> None:
    port, device = node
    line = connect(port)
    line.open()
    assert kernel.grabbed == [1]
    assert line.read(0.01) == b""
    os.write(device, encode(EVENT))
    assert Parser().feed(line.read(30)) == [EVENT]
    line.close()
    with pytest.raises(DeviceGone, match="not open"):
        line.read(0.01)


@pytest.mark.parametrize(
    ("refused", "error", "says"),
    [
        (errno.EBUSY, DeviceBarred, "another program holds it; close that program"),
        (errno.ENOTTY, DeviceBarred, "is no input device; look below /dev/input/by-id"),
        (errno.EINVAL, DeviceBarred, "is no input device"),
        (errno.ENODEV, DeviceGone, "No such device"),
    ],
)
def test_one_that_cannot_be_grabbed_says_what_to_do(
    refused: int, error: type[Exception], says: str, kernel: Kernel, node: tuple[str, int]
) -> None:
    kernel.refuse = refused
    line = connect(node[0])
    with pytest.raises(error, match=says):
        line.open()
    with pytest.raises(DeviceGone, match="not open"):
        line.read(0.01)


def test_a_true_file_is_no_input_device(node: tuple[str, int]) -> None:
    """The real kernel's answer."""
    with pytest.raises(DeviceBarred, match="is no input device"):
        connect(node[0]).open()


def test_an_account_that_may_not_is_told_the_group_and_the_rule(
    node: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", refuse)
        with pytest.raises(DeviceBarred, match=r"usermod -aG input .+ udev rule like `KERNEL"):
            connect(node[0]).open()


def test_one_that_is_not_there_is_gone(kernel: Kernel, tmp_path: Path) -> None:
    with pytest.raises(DeviceGone, match="No such file"):
        connect(f"hid:{tmp_path / 'nothing'}").open()


def test_it_takes_no_bytes(kernel: Kernel, node: tuple[str, int]) -> None:
    line = connect(node[0])
    line.open()
    with pytest.raises(DeviceBarred, match="takes no bytes"):
        line.write(b"x", 1)
    line.close()


def test_probe_tells_its_name_and_asks_nobody_else(kernel: Kernel, node: tuple[str, int]) -> None:
    title = "keyboard, scanner or keypad (hid)"
    assert probe([node[0]]) == [(node[0], title, "BARCODE 2D")]
    kernel.refuse = errno.EBUSY
    ((_, _, detail),) = probe([node[0]])
    assert "another program holds it" in detail


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_than_on_linux_it_is_refused(
    system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    with pytest.raises(BadPort, match="works on Linux only"):
        connect("hid:/dev/input/event3")
