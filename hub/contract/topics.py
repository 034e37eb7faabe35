"""Every topic of the contract, built and taken apart in one place.

The schema version is in the root. Username = device name, so that the broker's
access list is by pattern (see `hub.mqtt.broker`).
"""

from __future__ import annotations

from typing import NamedTuple

ROOT = "hall/v1"
HUB = "hub"
"""The hub's own account name; also its name under `presence/`."""
COMMAND_LINE = "cli"
"""The account of `jiaohao`'s tools on the hub's machine."""
WEB = "hub-web"
"""The account of `jiaohao web` on the hub's machine."""
RESERVED = frozenset({HUB, COMMAND_LINE, WEB})
"""Accounts that the hub keeps itself: they can be neither added nor paired nor removed."""


def command(device: str) -> str:
    """Device → hub, not retained."""
    return f"{ROOT}/cmd/{device}"


def reply(device: str) -> str:
    """Hub → device, not retained."""
    return f"{ROOT}/reply/{device}"


def window_state(no: int) -> str:
    """One window's whole picture, retained."""
    return f"{ROOT}/state/window/{no}"


def event(kind: str) -> str:
    """Hub → all: one numbered fact, not retained."""
    return f"{ROOT}/event/{kind}"


def job(device: str) -> str:
    """Hub → one station, not retained."""
    return f"{ROOT}/device/{device}/job"


def result(device: str) -> str:
    """Station → hub: what became of a job or a call."""
    return f"{ROOT}/device/{device}/result"


def presence(device: str) -> str:
    """Station (and its will) → hub, retained; `presence/hub` is the hub's own."""
    return f"{ROOT}/presence/{device}"


MENU = f"{ROOT}/state/menu"
BOARD = f"{ROOT}/state/board"
HALL = f"{ROOT}/state/hall"
CLOCK = f"{ROOT}/state/clock"
METRICS = f"{ROOT}/state/metrics"

COMMANDS = f"{ROOT}/cmd/+"
RESULTS = f"{ROOT}/device/+/result"
PRESENCES = f"{ROOT}/presence/+"
STATES = f"{ROOT}/state/#"
EVENTS = f"{ROOT}/event/#"


class Address(NamedTuple):
    """A topic taken apart: `room` is cmd, reply, state, event, job, result or presence."""

    room: str
    name: str


def parse(topic: str) -> Address | None:
    """`hall/v1/cmd/kiosk-1` → ("cmd", "kiosk-1"); None for what is not ours."""
    if not topic.startswith(ROOT + "/"):
        return None
    match topic[len(ROOT) + 1 :].split("/"):
        case ["cmd" | "reply" | "event" | "presence" as room, name]:
            return Address(room, name)
        case ["state", *rest] if rest:
            return Address("state", "/".join(rest))
        case ["device", name, "job" | "result" as room]:
            return Address(room, name)
    return None
