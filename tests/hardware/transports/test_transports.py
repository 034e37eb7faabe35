"""Real ports: pty, TCP, files; each fails with our errors only and in bounded time."""

from __future__ import annotations

import os
import socket
import time
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware.errors import DeviceGone, DeviceTimeout
from hardware.transports.base import connect
from hardware.transports.memory import MemoryTransport


@pytest.fixture
def pty() -> Iterator[tuple[int, str]]:
    device, line = os.openpty()
    tty.setraw(line)
    yield device, os.ttyname(line)
    for handle in (device, line):
        try:
            os.close(handle)
        except OSError:
            continue


def test_serial_moves_bytes_both_ways(pty: tuple[int, str]) -> None:
    device, path = pty
    line = connect(f"serial:{path}?baud=9600")
    line.open()
    line.write(b"\x00\x11\x13\xff", 1)
    assert os.read(device, 10) == b"\x00\x11\x13\xff"
    os.write(device, b"\x03\x1a\n\r")
    assert line.read(1) == b"\x03\x1a\n\r"
    assert line.read(0.01) == b""
    line.close()
    line.close()


def test_a_port_that_does_not_take_its_settings_is_gone(pty: tuple[int, str]) -> None:
    """A pty has no parity bit."""
    line = connect(f"serial:{pty[1]}?baud=19200&parity=even")
    line.open()
    with pytest.raises(DeviceGone, match="Invalid argument"):
        line.read(0.01)
    line.close()


def test_serial_write_ends_in_time_when_nobody_takes(pty: tuple[int, str]) -> None:
    line = connect(f"serial:{pty[1]}")
    line.open()
    begun = time.monotonic()
    with pytest.raises(DeviceTimeout):
        line.write(bytes(100_000), 0.2)
    assert time.monotonic() - begun < 20  # it ends at all
    line.close()


def test_serial_unplugged_is_gone(pty: tuple[int, str]) -> None:
    device, path = pty
    line = connect(f"serial:{path}")
    line.open()
    os.close(device)
    with pytest.raises(DeviceGone):
        line.read(0.5)
    line.close()


@pytest.mark.parametrize("port", ["serial:/dev/none", "file:/dev/none", "tcp:127.0.0.1:1"])
def test_a_port_that_is_not_there_is_gone(port: str) -> None:
    line = connect(port)
    for call in (line.open, lambda: line.read(0.1), lambda: line.write(b"x", 0.1)):
        with pytest.raises(DeviceGone):
            call()
    line.close()


def test_usb_without_a_printer_is_gone() -> None:
    with pytest.raises(DeviceGone):
        connect("usb:04b8:0e15").open()


def test_tcp_moves_bytes_and_notices_the_end() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        line = connect(f"tcp:127.0.0.1:{server.getsockname()[1]}")
        line.open()
        peer, _ = server.accept()
        line.write(b"\x1b@", 1)
        assert peer.recv(10) == b"\x1b@"
        assert line.read(0.01) == b""
        peer.sendall(b"\x12")
        assert line.read(1) == b"\x12"
        with pytest.raises(DeviceTimeout):
            line.write(bytes(20_000_000), 0.2)
        peer.close()
        with pytest.raises(DeviceGone):
            line.read(1)
        line.close()


def test_a_plain_file_keeps_the_bytes(tmp_path: Path) -> None:
    line = connect(f"file:{tmp_path}/slips.bin")
    for piece in (b"one", b"two"):
        line.open()
        line.write(piece, 1)
        assert line.read(0.01) == b""
        line.close()
    assert (tmp_path / "slips.bin").read_bytes() == b"onetwo"


def test_memory_records_and_answers() -> None:
    line = MemoryTransport(answer=lambda data: data[::-1])
    line.open()
    line.write(b"abc", 1)
    assert (bytes(line.written), line.read(0.1)) == (b"abc", b"cba")
    line.unplug()
    with pytest.raises(DeviceGone):
        line.read(0.1)
    with pytest.raises(DeviceGone):
        line.open()
