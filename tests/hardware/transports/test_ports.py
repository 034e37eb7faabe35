"""Port strings: what they name, and how a wrong one is told."""

from __future__ import annotations

import pytest

from hardware.errors import BadPort
from hardware.transports.base import connect, parse_port
from hardware.transports.tcp import parse_host


@pytest.mark.parametrize(
    ("text", "scheme", "address", "options"),
    [
        ("serial:/dev/ttyS0?baud=115200", "serial", "/dev/ttyS0", {"baud": "115200"}),
        ("serial:COM3", "serial", "COM3", {}),
        ("serial:/dev/ttyS0?parity=even", "serial", "/dev/ttyS0", {"parity": "even"}),
        ("tcp:127.0.0.1:9100", "tcp", "127.0.0.1:9100", {}),
        ("usb:04b8:0e15", "usb", "04b8:0e15", {}),
        ("file:/tmp/slips.bin", "file", "/tmp/slips.bin", {}),
    ],
)
def test_a_port_string_is_taken_apart(
    text: str, scheme: str, address: str, options: dict[str, str]
) -> None:
    assert parse_port(text) == (scheme, address, options)
    assert connect(text).port == text


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is no port"),
        ("/dev/ttyS0", "allowed: serial:"),
        ("bluetooth:1", "allowed: serial:"),
        ("serial:", "names no address"),
        ("serial:/dev/ttyS0?baud=fast", "no whole number"),
        ("serial:/dev/ttyS0?parity=mark", "allowed: none, even, odd"),
        ("serial:/dev/ttyS0?speed=1", "unknown option 'speed'"),
        ("tcp:host:abc", "no host and port"),
        ("tcp::9100", "no host and port"),
        ("tcp:host:70000", "no host and port"),
        ("usb:04b8", "no vendor and product"),
        ("usb:04b8:zz", "no vendor and product"),
    ],
)
def test_a_wrong_port_string_is_told(text: str, says: str) -> None:
    with pytest.raises(BadPort, match=says):
        connect(text)


def test_hosts() -> None:
    assert parse_host("printer") == ("printer", 9100)
    assert parse_host("[::1]:9101") == ("::1", 9101)
    assert parse_host("[::1]") == ("::1", 9100)
