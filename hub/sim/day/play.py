"""What everybody who plays a day shares: the hall, the time, chance, and the pace."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import msgspec

from hub.config import HallConfig, HourSettings
from hub.sim.day.agenda import Agenda
from hub.sim.in_process import InProcess

OPENS_H = 9
OPEN_S = 8 * 3600.0
BUSY = 0.75
"""The share of a clerk's day that is spent on people."""
BETWEEN_S = 35.0
"""From call to start, and other time of a visit that is not serving."""
SHORTEST_S, TYPICAL_S, LONGEST_S = 8.0, 600.0, 2400.0
"""Of one visit; also where few come it is over long before midnight."""


@dataclass
class Play:
    """One day of `tickets` tickets."""

    hall: InProcess
    chance: random.Random
    tickets: int
    agenda: Agenda = field(init=False)
    opens: datetime = field(init=False)

    def __post_init__(self) -> None:
        self.agenda = Agenda(self.hall.clock)
        midnight = self.hall.clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
        self.opens = midnight + timedelta(hours=OPENS_H)

    @property
    def closes(self) -> datetime:
        """From now on nobody is called any more."""
        return self.opens + timedelta(seconds=OPEN_S)

    @property
    def now(self) -> datetime:
        """The hall's time."""
        return self.hall.clock.now()

    def until(self, moment: datetime) -> float:
        """Seconds until a moment, 0 when it is over."""
        return max((moment - self.now).total_seconds(), 0.0)

    def odds(self, share: float) -> bool:
        """True in so many cases of one."""
        return self.chance.random() < share

    def serving_s(self) -> float:
        """How long one visit is served: so that the windows are busy and the queues end."""
        mean = BUSY * OPEN_S * len(self.hall.hall.windows) / self.tickets - BETWEEN_S
        spread = self.chance.expovariate(1.0) * min(max(mean, SHORTEST_S), TYPICAL_S)
        return min(max(spread, SHORTEST_S), LONGEST_S)

    def new_id(self) -> str:
        """A request id."""
        return self.hall.request_id()


def always_open(hall: HallConfig) -> HallConfig:
    """The hall as a play needs it: open at any hour, without quotas."""
    hours = HourSettings(**dict.fromkeys(HourSettings.__struct_fields__, ("00:00-24:00",)))
    services = tuple(
        msgspec.structs.replace(service, hours=None, daily=0, per_person=0)
        for service in hall.services
    )
    opened: HallConfig = msgspec.structs.replace(hall, hours=hours, days=(), services=services)
    return opened
