"""What a handset knows, and what comes of a key: values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from hub.client.phase import Phase, phase_of
from hub.contract.commands import Command
from hub.contract.states import WindowState


class Beep(IntEnum):
    """What a handset says; the value is how many tones."""

    HEARD = 1
    """Done, where the display cannot show it; or somebody new waits while nobody is served."""
    REFUSED = 2
    """Not now: a rule, a wrong number or PIN, or nobody to be called."""
    AWAY = 3
    """The hub is lost, or could not save."""


class Order(NamedTuple):
    """A command to be sent: its type and its own fields."""

    command: type[Command]
    fields: Mapping[str, object] = {}


class Shown(NamedTuple):
    """What the display shows; None: nothing there."""

    waiting: int | None = None
    ticket: str | None = None


BLANK = Shown()


@dataclass(frozen=True)
class Desk:
    """All that a handset knows. `clerk`: typed until `forget_at`, its PIN is awaited.

    `away`: the ticket that was missed or parked here last, for the return key. `busy`: an
    answer of the hub is awaited. Times are rising seconds of the caller.
    """

    window: WindowState | None = None
    lost: bool = True
    busy: bool = False
    clerk: str = field(default="", repr=False)
    forget_at: float = 0.0
    away: str = ""

    @property
    def phase(self) -> Phase:
        """What the window is doing."""
        return phase_of(self.window)


class Step(NamedTuple):
    """What comes of a key: the desk, and orders (each after the one before was done) or a beep."""

    desk: Desk
    orders: tuple[Order, ...] = ()
    beep: Beep | None = None
