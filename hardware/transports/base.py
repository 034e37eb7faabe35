"""What a transport is, and the port strings that name one.

`serial:/dev/ttyS0?baud=115200` · `tcp:127.0.0.1:9100` · `usb:04b8:0e15` · `file:/path` ·
`hid:/dev/input/by-id/…`
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol
from urllib.parse import parse_qsl

from hardware.errors import BadPort


class Transport(Protocol):
    """Moves bytes; every call ends in a bounded time.

    Errors: `DeviceGone` when the port is not there (any more), `DeviceTimeout` when it
    does not take the bytes in time, `DeviceBarred` when it may not be used. Nothing else is raised.
    """

    @property
    def port(self) -> str:
        """The port string that it was made from."""
        ...

    def open(self) -> None:
        """Open the port; a second call opens it anew."""
        ...

    def read(self, timeout: float) -> bytes:
        """What has arrived, waiting at most `timeout` seconds; b"" when nothing came."""
        ...

    def write(self, data: bytes, timeout: float) -> None:
        """Hand all of `data` over within `timeout` seconds."""
        ...

    def close(self) -> None:
        """Close the port; never raises, also when it is not open."""
        ...


class Port(NamedTuple):
    """A port string taken apart: ("serial", "/dev/ttyS0", {"baud": "115200"})."""

    scheme: str
    address: str
    options: dict[str, str]


SCHEMES = {
    "serial": "serial:/dev/ttyS0?baud=115200",
    "tcp": "tcp:127.0.0.1:9100",
    "usb": "usb:04b8:0e15",
    "file": "file:/dev/usb/lp0",
    "hid": "hid:/dev/input/by-id/usb-…-event-kbd",
}
"""Each scheme with an example, for messages."""


def parse_port(text: str) -> Port:
    """Take a port string apart; `BadPort` tells what is allowed."""
    scheme, colon, rest = text.partition(":")
    if not colon or scheme not in SCHEMES:
        raise BadPort(f"{text!r} is no port; allowed: {', '.join(SCHEMES.values())}")
    address, _, query = rest.partition("?")
    if not address:
        raise BadPort(f"{text!r} names no address; like {SCHEMES[scheme]}")
    return Port(scheme, address, dict(parse_qsl(query, keep_blank_values=True)))


def whole_number(port: Port, key: str, default: int) -> int:
    """A number from the options of a port."""
    value = port.options.get(key, str(default))
    if not (value.isascii() and value.isdigit()):
        raise BadPort(f"{key}={value!r} in {port.scheme}:{port.address} is no whole number")
    return int(value)


def one_word(port: Port, key: str, allowed: Iterable[str]) -> str:
    """One of some words from the options of a port; the first of them by default."""
    words = list(allowed)
    value = port.options.get(key, words[0])
    if value not in words:
        known = ", ".join(words)
        raise BadPort(f"{key}={value!r} in {port.scheme}:{port.address}; allowed: {known}")
    return value


def only_options(port: Port, *allowed: str) -> None:
    """Refuse options that the scheme does not know."""
    for key in port.options:
        if key not in allowed:
            known = ", ".join(allowed) or "none"
            raise BadPort(f"unknown option {key!r} of {port.scheme}:; allowed: {known}")


def connect(text: str) -> Transport:
    """The transport that a port string names, not yet opened."""
    from hardware.transports.file import FileTransport
    from hardware.transports.hid import HidTransport
    from hardware.transports.serial import SerialTransport
    from hardware.transports.tcp import TcpTransport
    from hardware.transports.usb import UsbTransport

    makers: dict[str, Callable[[str], Transport]] = {
        "serial": SerialTransport,
        "tcp": TcpTransport,
        "usb": UsbTransport,
        "file": FileTransport,
        "hid": HidTransport,
    }
    return makers[parse_port(text).scheme](text)


LISTEN_FOR = 0.5
"""Seconds in which a device that is asked what it is begins to answer."""
LONGEST_ANSWER = 4096


def listen(line: Transport) -> bytes:
    """What an open line says within `LISTEN_FOR`, to its end or `LONGEST_ANSWER`."""
    data = line.read(LISTEN_FOR)
    while more := line.read(0.05) if 0 < len(data) <= LONGEST_ANSWER else b"":
        data += more
    return data
