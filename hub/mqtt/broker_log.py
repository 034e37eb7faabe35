"""What mosquitto says on its error output, as values. Pure."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple

MQTT5 = 5

_CONNECTED = re.compile(
    r"New client connected from (?P<from>\S+) as .* \(p(?P<p>\d), c\d, k\d+, u'(?P<user>.*)'\)\.$"
)
_RUNNING = re.compile(r"mosquitto version \S+ running$")
_IN_USE = re.compile(r"Address already in use", re.IGNORECASE)
_EXPECTED = re.compile(r"^Warning: (ACL pattern|Mosquitto should not be run as root)")
"""State and event topics are for all; running as root is told by ourselves."""
_FAULT = re.compile(r"^(Error|Warning)\b|Unable to |Invalid ")


class Said(Enum):
    """The kinds of lines that the hub cares for."""

    RUNNING = auto()
    PORT_IN_USE = auto()
    OLD_PROTOCOL = auto()
    FAULT = auto()
    OTHER = auto()


class Line(NamedTuple):
    """One line; `user` and `source` are set for OLD_PROTOCOL."""

    said: Said
    text: str
    user: str = ""
    source: str = ""


def read_line(raw: str) -> Line:
    """One line of the broker's log (a leading time stamp is taken off)."""
    text = re.sub(r"^\d+: ", "", raw.strip())
    if connected := _CONNECTED.search(text):
        if int(connected["p"]) == MQTT5:
            return Line(Said.OTHER, text)
        return Line(Said.OLD_PROTOCOL, text, connected["user"], connected["from"])
    if _RUNNING.search(text):
        return Line(Said.RUNNING, text)
    if _IN_USE.search(text):
        return Line(Said.PORT_IN_USE, text)
    if _EXPECTED.search(text):
        return Line(Said.OTHER, text)
    return Line(Said.FAULT if _FAULT.search(text) else Said.OTHER, text)
