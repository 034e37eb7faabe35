"""The staff's pages as QML draws them. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from hub.client.port import Trouble
from hub.contract.devices import DeviceHealth
from kiosk.pictures.waits import Row
from kiosk.staff.desk import Desk


class Machine(NamedTuple):
    """What the page tells of this kiosk. `trouble`: why the hub is away, None when it is there."""

    device: str
    version: str
    trouble: Trouble | None
    health: Sequence[DeviceHealth] = ()


def staff_row(desk: Desk, machine: Machine, watched: bool) -> Row:
    """The layer over the kiosk; `typed` is a number of digits, never the digits. A part's `paper`
    (percent) and `slips` are -1 where nobody knows."""
    answer = desk.answer
    return {
        "face": desk.face.value,
        "typed": len(desk.typed),
        "tries_left": answer.tries_left if answer and not answer.minutes else -1,
        "minutes": answer.minutes if answer else 0,
        "ask": desk.ask.value,
        "trial": desk.trial,
        "seconds": desk.left,
        "device": machine.device,
        "version": machine.version,
        "watched": watched,
        "hub": machine.trouble.value if machine.trouble else "up",
        "parts": [
            {
                "part": part.part,
                "state": part.state.value,
                "reason": part.reason.value if part.reason else "",
                "paper": -1 if part.paper is None else part.paper,
                "slips": -1 if part.slips is None else part.slips,
            }
            for part in machine.health
        ],
    }
