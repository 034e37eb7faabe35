"""Lists the ports of this PC and asks each what it is; what to ask, the descriptions say."""

from __future__ import annotations

from collections.abc import Iterable
from glob import glob
from typing import NamedTuple

from serial.tools import list_ports

from hardware.description import Question
from hardware.errors import BadPort, DeviceError
from hardware.registry import DRIVERS
from hardware.transports.base import Transport, connect

KEYBOARDS = "/dev/input/by-id/*-event-kbd"
QUESTIONS: dict[str, Question] = {
    driver.title: driver.question for driver in DRIVERS.values() if driver.question
}
"""Title of the device → its question, in the order of the registry."""


class Found(NamedTuple):
    """One line of the table."""

    port: str
    device: str
    detail: str


def ports_here() -> list[str]:
    """The serial ports, printer nodes and keyboards of this PC, as port strings."""
    serial = [f"serial:{port.device}" for port in list_ports.comports()]
    nodes = (f"file:{path}" for path in sorted(glob("/dev/usb/lp*")))
    return [*serial, *nodes, *(f"hid:{path}" for path in sorted(glob(KEYBOARDS)))]


def probe(ports: Iterable[str]) -> list[Found]:
    """Ask every port what it is."""
    return [_probe_port(port) for port in ports]


def _probe_port(port: str) -> Found:
    troubles: list[str] = []
    ways = _ways(port)
    for opened, questions in ways.items():
        try:
            device, detail = _ask(connect(opened), questions)
        except (BadPort, DeviceError) as error:
            troubles.append(str(error))
            continue
        if device:
            return Found(opened, device, detail)
    return Found(port, "-", troubles[0] if len(troubles) == len(ways) else "no answer")


def _ways(port: str) -> dict[str, dict[str, Question]]:
    """Each way to open the port, and who may be asked then."""
    scheme = port.partition(":")[0]
    asked = {name: each for name, each in QUESTIONS.items() if scheme in each.schemes}
    if scheme != "serial" or "baud=" in port:
        return {port: asked}
    lines = dict.fromkeys(line for question in asked.values() for line in question.lines)
    return {
        f"{port}?{line}": {name: q for name, q in asked.items() if line in q.lines}
        for line in lines
    }


def _ask(line: Transport, questions: dict[str, Question]) -> tuple[str, str]:
    line.open()
    try:
        for device, question in questions.items():
            detail = question.ask(line)
            if detail is not None:
                return device, detail
    finally:
        line.close()
    return "", ""


def table(found: list[Found]) -> str:
    """The findings as aligned text."""
    rows = [Found("PORT", "DEVICE", "DETAIL"), *found]
    widths = [max(len(row[i]) for row in rows) for i in (0, 1)]
    return "\n".join(f"{r.port:<{widths[0]}}  {r.device:<{widths[1]}}  {r.detail}" for r in rows)
