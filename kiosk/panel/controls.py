"""What can be done to each kind of simulated device, as the devices' descriptions say. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from hardware.description import LINE, Simulated
from hardware.registry import DRIVERS
from hub.contract.words import Text

SIMULATED: Mapping[str, Simulated] = {
    driver.simulated.name: driver.simulated for driver in DRIVERS.values()
}
"""Kind of device → its title and buttons (`python -m hardware sim … help`)."""

Buttons = Mapping[str, Text]
"""Control line → how it is called."""

PASSES_AFTER_MS = 1500
"""What undoes itself does so after that: a tapped card is taken away."""


class Device(NamedTuple):
    """One simulated device: its name on the panel, its kind and its control socket."""

    name: str
    kind: str
    socket: Path


def device(argument: str) -> Device:
    """`printer=/run/x.sock` or `printer-2=…`; ValueError says what is wrong with another."""
    name, equals, path = argument.partition("=")
    kind = name.partition("-")[0]
    if not equals or not path or kind not in SIMULATED:
        raise ValueError(f"{argument}: write {'|'.join(SIMULATED)}=SOCKET")
    return Device(name, kind, Path(path))


def groups(kind: str) -> dict[str, Buttons]:
    """What can be done to a device: how it is used, how it fails, how its line fails."""
    simulated = SIMULATED[kind]
    used = {line: text for line, text in simulated.buttons.items() if line not in LINE}
    found: dict[str, Buttons] = {"use": used, "faults": simulated.faults, "line": LINE}
    return {group: buttons for group, buttons in found.items() if buttons}


def follow_up(kind: str, line: str) -> str | None:
    """The line that comes by itself some time after another."""
    return SIMULATED[kind].passing.get(line)


def shown_name(line: str) -> str:
    """The end of a button's object name: `card-adult`, `paper-end`."""
    return line.replace("card sample:", "card-").replace(" ", "-")
