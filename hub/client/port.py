"""What a program sees of the hub: a port to speak through and a listener to be told by.

`MqttLink`, `MemoryLink` and `HubClient` are ports. A listener is called on the port's own
thread (`HubClient`: the Qt thread) and must not block.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Protocol

from hub.contract.commands import AnyCommand
from hub.contract.devices import AnyJob, AnyResult, DeviceHealth
from hub.contract.results import AnyReply
from hub.contract.wire import AnyPicture

OnReply = Callable[[AnyReply], None]


class Trouble(StrEnum):
    """Why the link is down, so that a screen or a log can say whose turn it is."""

    UNREACHABLE = "unreachable"
    """Nobody listens at the address: network, or the hub's machine is off."""
    REFUSED = "refused"
    """The broker does not take this name and secret (removed, not paired, wrong file)."""
    BROKEN = "broken"
    """The connection broke; it is being made again."""
    HUB_DOWN = "hub_down"
    """The broker is there, the hub is not."""


class HubPort(Protocol):
    """The way to the hub. All methods return at once and may be called from any thread."""

    def request(self, command: AnyCommand, on_reply: OnReply) -> None:
        """Send a command until it is answered, also across reconnects; `on_reply` comes once."""

    def report(self, result: AnyResult) -> None:
        """Tell the hub what became of a job or a call."""

    def set_health(self, health: Sequence[DeviceHealth]) -> None:
        """Replace the health of this station's devices in its presence."""


class Withdraws(HubPort, Protocol):
    """A port whose commands may be taken back: a key that nobody waits for any more."""

    def withdraw(self, request_id: str) -> None:
        """Do not send it again, and tell nobody of an answer. It may have been done already."""


class Link(Withdraws, Protocol):
    """A port that has to be started, and stopped at the end."""

    def start(self) -> None:
        """Begin; returns at once."""

    def stop(self) -> None:
        """End; nothing is told afterwards."""


class Listener(Protocol):
    """Who is told what comes from the hub."""

    def on_state(self, name: str, state: AnyPicture) -> None:
        """A whole picture: `name` is `clock`, `menu`, `board`, `hall`, `metrics` or `window/3`."""

    def on_job(self, job: AnyJob) -> None:
        """A new job; one that is sent again is not told again."""

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        """The hub can be talked to, or not and why. Told at each change."""
