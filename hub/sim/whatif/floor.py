"""What everybody on the floor of a simulated day shares: the hall, the time, who is here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from hub.contract.words import Priority
from hub.sim.day.agenda import Agenda
from hub.sim.in_process import InProcess
from hub.sim.whatif.staffing import Shift
from hub.sim.whatif.visitor import Leg, Visitor

LOST_PLAN = Leg(serve_s=60.0)
"""Of somebody who is called more often than planned."""


class Told(NamedTuple):
    """What a ticket said when it was given: the range in seconds (None: nothing), and what the
    rule of thumb would have said."""

    service: str
    priority: Priority
    low_s: int | None
    high_s: int | None
    naive_s: float | None


@dataclass
class Here:
    """A visitor who has a ticket; `done` counts the legs that are over."""

    visitor: Visitor
    token: str
    done: int = 0

    def next_leg(self) -> Leg:
        """What happens at this call."""
        legs = self.visitor.legs[self.done :]
        self.done += 1
        return legs[0] if legs else LOST_PLAN


@dataclass
class Floor:
    """One day, from `day.begins_s` to `day.ends_s` after `midnight`.

    `here` and `told` are by ticket number; `turned_away` counts refused visitors by code, `refused`
    bookings and check-ins, `unplaced` who found no time to book;
    `open_since` and `staffed_s` are by window, `served` the serving times by service;
    `joined` is told of every service that somebody began to wait for.
    """

    hall: InProcess
    midnight: datetime
    day: Shift
    agenda: Agenda = field(init=False)
    here: dict[str, Here] = field(default_factory=dict)
    told: dict[str, Told] = field(default_factory=dict)
    turned_away: dict[str, int] = field(default_factory=dict)
    refused: dict[str, int] = field(default_factory=dict)
    unplaced: int = 0
    open_since: dict[int, float] = field(default_factory=dict)
    staffed_s: dict[int, float] = field(default_factory=dict)
    served: dict[str, list[float]] = field(default_factory=dict)
    joined: Callable[[str], None] = lambda _: None

    def __post_init__(self) -> None:
        self.agenda = Agenda(self.hall.clock)

    @property
    def now_s(self) -> float:
        """Seconds after midnight."""
        return (self.hall.clock.now() - self.midnight).total_seconds()

    def until(self, at_s: float) -> float:
        """Seconds until a time after midnight, 0 when it is over."""
        return max(at_s - self.now_s, 0.0)

    def moment(self, at_s: float) -> datetime:
        """A time after midnight."""
        return self.midnight + timedelta(seconds=at_s)

    def opened(self, window: int) -> None:
        """A window calls from now on."""
        self.open_since[window] = self.now_s

    def closed(self, window: int) -> None:
        """A window calls nobody any more."""
        passed = self.now_s - self.open_since.pop(window)
        self.staffed_s[window] = self.staffed_s.get(window, 0.0) + passed
