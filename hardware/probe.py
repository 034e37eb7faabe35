"""Lists the ports of this PC and asks each what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from glob import glob
from typing import NamedTuple

from serial.tools import list_ports

from hardware.card import frames
from hardware.card.frames import Damage, Parser
from hardware.errors import BadPort, DeviceError
from hardware.escpos import encoder
from hardware.escpos.status import Answer, StatusParser
from hardware.transports.base import Transport, connect

BAUDS = (115200, 9600)
LISTEN = 0.5
"""Seconds for an answer; nothing is printed and no card is read."""


class Found(NamedTuple):
    """One line of the table."""

    port: str
    device: str
    detail: str


def ports_here() -> list[str]:
    """The serial ports and printer nodes of this PC, as port strings."""
    serial = [f"serial:{port.device}" for port in list_ports.comports()]
    return [*serial, *(f"file:{path}" for path in sorted(glob("/dev/usb/lp*")))]


def probe(ports: Iterable[str]) -> list[Found]:
    """Ask every port what it is."""
    return [_probe_port(port) for port in ports]


def _probe_port(port: str) -> Found:
    trouble = ""
    for speed in _speeds(port):
        try:
            device, detail = _ask(connect(speed))
        except (BadPort, DeviceError) as error:
            trouble = str(error)
            continue
        if device:
            return Found(speed, device, detail)
    return Found(port, "-", trouble or "no answer")


def _speeds(port: str) -> list[str]:
    if not port.startswith("serial:") or "baud=" in port:
        return [port]
    return [f"{port}?baud={baud}" for baud in BAUDS]


def _ask(line: Transport) -> tuple[str, str]:
    line.open()
    try:
        for device, question in QUESTIONS.items():
            detail = question(line)
            if detail is not None:
                return device, detail
    finally:
        line.close()
    return "", ""


def _is_reader(line: Transport) -> str | None:
    line.write(frames.encode(frames.SAM_ID.body), 1.0)
    for item in Parser().feed(_listen(line)):
        reply = None if isinstance(item, Damage) else frames.decode_reply(item)
        if reply:
            return f"SAM {frames.format_sam_id(reply.data) or 'without id'}"
    return None


def _is_printer(line: Transport) -> str | None:
    line.write(encoder.ask_status(1), 1.0)
    answers = StatusParser().feed(_listen(line))
    if any(isinstance(answer, Answer) for answer in answers):
        return "answers DLE EOT"
    return None


QUESTIONS: dict[str, Callable[[Transport], str | None]] = {
    "card reader (sam_v)": _is_reader,
    "printer (escpos)": _is_printer,
}
"""Pads say nothing before a key is pressed: `python -m hardware test pad` listens."""


def _listen(line: Transport) -> bytes:
    data = line.read(LISTEN)
    while more := line.read(0.05) if data else b"":
        data += more
        if len(data) > 4096:
            break
    return data


def table(found: list[Found]) -> str:
    """The findings as aligned text."""
    rows = [Found("PORT", "DEVICE", "DETAIL"), *found]
    widths = [max(len(row[i]) for row in rows) for i in (0, 1)]
    return "\n".join(f"{r.port:<{widths[0]}}  {r.device:<{widths[1]}}  {r.detail}" for r in rows)
