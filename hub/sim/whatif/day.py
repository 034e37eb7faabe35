"""One simulated day: visitors by their plan, clerks by their shifts, then the day is closed."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from hub.contract.commands import CloseDay
from hub.contract.results import Done
from hub.sim.day.agenda import Act
from hub.sim.in_process import InProcess
from hub.sim.whatif import appointments, residents
from hub.sim.whatif.clerks import OVERTIME_S, Clerk
from hub.sim.whatif.floor import Floor
from hub.sim.whatif.staffing import Shift, Staffing
from hub.sim.whatif.visitor import Visitor

BEFORE_OPENING_S = 1200.0
TICK_S = 900.0
"""The hub's timers, far more seldom than in a hall: nothing that the routing sees needs them."""
SETTLED_AFTER_S = 5400.0


class DayPlan(NamedTuple):
    """`breaks` and `paces` by window; `seed` draws what clerks do beside serving."""

    midnight: datetime
    day: Shift
    visitors: Sequence[Visitor]
    staffing: Staffing
    breaks: Mapping[int, Sequence[Shift]]
    paces: Mapping[int, float]
    seed: str

    @property
    def begins(self) -> datetime:
        """Some minutes before the opening, or when the first one books."""
        asks = (v.appointment.asks_s for v in self.visitors if v.appointment is not None)
        first_s = min((-BEFORE_OPENING_S, *asks))
        return self.midnight + timedelta(seconds=self.day.begins_s + first_s)


def run_day(hall: InProcess, posts: Mapping[int, str], plan: DayPlan) -> Floor:
    """Play it from its beginning on; `posts` are the clerks by window. What was told is in the
    floor, what came of it in the store. Raises PlayError when the hall refuses what it should not.
    """
    hall.clock.time = max(hall.clock.time, plan.begins)
    floor = Floor(hall, plan.midnight, plan.day)
    clerks = [_clerk(floor, plan, window, posts[window]) for window in sorted(plan.staffing)]

    def joined(service: str) -> None:
        for clerk in clerks:
            clerk.hear(service)

    floor.joined = joined
    for clerk in clerks:
        clerk.begin()
    floor.agenda.begin(residents.arrivals(floor, plan.visitors), floor.until(plan.day.begins_s))
    appointments.begin(floor, plan.visitors)
    floor.agenda.begin(_ticks(floor), floor.until(plan.day.begins_s - BEFORE_OPENING_S))
    floor.agenda.run()
    floor.hall.expect(Done, "cli", CloseDay(request_id=hall.request_id()))
    return floor


def _clerk(floor: Floor, plan: DayPlan, window: int, no: str) -> Clerk:
    return Clerk(
        floor,
        window,
        no,
        plan.staffing[window],
        breaks=plan.breaks.get(window, ()),
        pace=plan.paces.get(window, 1.0),
        chance=random.Random(f"{plan.seed}/{window}"),
    )


def _ticks(floor: Floor) -> Act:
    while floor.now_s < floor.day.ends_s + OVERTIME_S + SETTLED_AFTER_S:
        floor.hall.tick()
        yield TICK_S
