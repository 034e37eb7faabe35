"""What can be done to each kind of simulated device: one table of kind → control lines. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

CARDS = ("adult", "senior", "tibetan", "rare", "foreigner", "hmt", "expired", "wrong_number")
_PLUG = ("unplug", "plug")

LINES: Mapping[str, tuple[str, ...]] = {
    "reader": (*(f"card sample:{name}" for name in CARDS), "lift", *_PLUG),
    "printer": (
        "paper end",
        "paper near",
        "paper ok",
        "cover open",
        "cover closed",
        "cutter jam",
        "cutter ok",
        *_PLUG,
    ),
    "pad": (*(f"key {level}" for level in (5, 4, 3, 2, 1)), *_PLUG),
}
"""Kind of device → its buttons' control lines, in order (`python -m hardware sim … help`)."""

LIFT_AFTER_MS = 1500
"""A tapped card is taken away by itself: a reader tells each laying once."""


class Device(NamedTuple):
    """One simulated device: its name on the panel, its kind and its control socket."""

    name: str
    kind: str
    socket: Path


def device(argument: str) -> Device:
    """`printer=/run/x.sock` or `printer-2=…`; ValueError says what is wrong with another."""
    name, equals, path = argument.partition("=")
    kind = name.partition("-")[0]
    if not equals or not path or kind not in LINES:
        raise ValueError(f"{argument}: write {'|'.join(LINES)}=SOCKET")
    return Device(name, kind, Path(path))


def follow_up(line: str) -> str | None:
    """The line that comes by itself some time after another."""
    return "lift" if line.startswith("card ") else None


def shown_name(line: str) -> str:
    """The end of a button's object name: `card-adult`, `paper-end`."""
    return line.replace("card sample:", "card-").replace(" ", "-")
