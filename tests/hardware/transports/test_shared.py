"""One port, several users: all hear all, none reads another's bytes away, a loss is everybody's."""

from __future__ import annotations

import os
import threading
import tty
from collections.abc import Iterator

import pytest

from hardware.errors import BadPort, DeviceGone
from hardware.transports.shared import SharedTransport, share


@pytest.fixture
def line() -> Iterator[tuple[int, str]]:
    """The device's end of a pty, and its port."""
    device, path = os.openpty()
    tty.setraw(path)
    yield device, f"serial:{os.ttyname(path)}"
    for handle in (device, path):
        try:
            os.close(handle)
        except OSError:
            continue


def two(port: str) -> tuple[SharedTransport, SharedTransport]:
    first, second = share(port), share(port)
    first.open()
    second.open()
    return first, second


def test_all_hear_what_comes_and_each_is_heard(line: tuple[int, str]) -> None:
    device, port = line
    first, second = two(port)
    os.write(device, b"abc")
    assert first.read(1.0) == b"abc"
    assert second.read(0.0) == b"abc"
    assert (first.read(0.01), second.read(0.0)) == (b"", b"")
    first.write(b"1", 1.0)
    assert os.read(device, 10) == b"1"
    second.write(b"2", 1.0)
    assert os.read(device, 10) == b"2"
    first.close()
    os.write(device, b"d")
    assert second.read(1.0) == b"d"
    second.close()


def test_who_waits_while_another_reads_is_given_it(line: tuple[int, str]) -> None:
    device, port = line
    first, second = two(port)
    heard: list[bytes] = []
    threads = [
        threading.Thread(target=lambda user=user: heard.append(user.read(30.0)))
        for user in (first, second)
    ]
    for thread in threads:
        thread.start()
    os.write(device, b"x")
    for thread in threads:
        thread.join(30.0)
    assert heard == [b"x", b"x"]
    first.close()
    second.close()


def test_a_short_wait_is_not_held_up_by_a_long_one(line: tuple[int, str]) -> None:
    device, port = line
    first, second = two(port)
    long = threading.Thread(target=first.read, args=(60.0,))
    long.start()
    assert second.read(0.05) == b""
    os.write(device, b"x")
    long.join(30.0)
    assert not long.is_alive()
    assert second.read(1.0) == b"x"
    first.close()
    second.close()


def test_what_came_before_is_not_for_who_joins_later(line: tuple[int, str]) -> None:
    device, port = line
    first, late = share(port), share(port)
    first.open()
    os.write(device, b"old")
    assert first.read(1.0) == b"old"
    late.open()
    assert late.read(0.01) == b""
    with pytest.raises(DeviceGone):
        share(port).read(0.0)
    first.close()
    late.close()


def test_a_lost_port_is_lost_for_all_and_comes_back_for_each() -> None:
    device, path = os.openpty()
    tty.setraw(path)
    port = f"serial:{os.ttyname(path)}"
    first, second = two(port)
    os.close(path)
    os.close(device)
    with pytest.raises(DeviceGone):
        first.read(30.0)
    with pytest.raises(DeviceGone):
        second.read(0.0)
    with pytest.raises(DeviceGone):
        second.write(b"x", 1.0)
    with pytest.raises(DeviceGone):
        first.open()
    first.close()
    second.close()


def test_a_wrong_port_is_told() -> None:
    with pytest.raises(BadPort):
        share("line:1")
