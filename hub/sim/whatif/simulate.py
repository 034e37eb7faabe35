"""Days of drawn visitors in a hall of its own: the same seed gives the same days."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from hub.config import HallConfig
from hub.sim.whatif import courses
from hub.sim.whatif.crowd import Crowd
from hub.sim.whatif.day import DayPlan, run_day
from hub.sim.whatif.lab import lab, staffed
from hub.sim.whatif.policies import under
from hub.sim.whatif.staffing import Shift, Staffing, staffing, whole_day
from hub.sim.whatif.tally import Tally

FIRST_DAY = datetime(2026, 1, 5)
"""A Monday, in the hall's own zone; days go on from it, without weekends."""
BEFORE_OPENING = timedelta(minutes=20)
BREAK_BEGINS_S, BREAK_S = (11.5 * 3600, 13.0 * 3600), 1500.0
PACE_SPREAD = 0.1
"""Clerks differ: logarithmic spread of how long the same visit takes them."""


class Question(NamedTuple):
    """What is tried: `windows` as `hub.sim.whatif.staffing` reads them; `visits` a day."""

    policy: str
    windows: tuple[str, ...] = ()
    days: int = 1
    seed: int = 1
    visits: int | None = None
    load: float | None = None


def simulate(
    db: sqlite3.Connection,
    hall: HallConfig,
    question: Question,
    tell: Callable[[int], None] = lambda _: None,
) -> Tally:
    """Play the days of a hall whose catalogue is in `db`; `tell` hears how many are over.

    Raises SetupError when the policy or a window is unknown.
    """
    ruled, posts = staffed(under(question.policy, hall))
    day = opening(hall)
    shifts = staffing(hall, day, question.windows, whole_day(hall, day))
    tally = Tally()
    seed = f"{question.seed}"
    starts = FIRST_DAY.replace(tzinfo=ZoneInfo(hall.hall.timezone))
    with lab(db, ruled, starts + timedelta(seconds=day.begins_s) - BEFORE_OPENING, seed) as made:
        items: dict[str, list[str]] = {}
        for code, item in made.engine.shelf.items.items():
            items.setdefault(item.service or "", []).append(code)
        crowd = Crowd(
            hall,
            items,
            day.ends_s - day.begins_s,
            visits=question.visits,
            load=question.load,
        )
        for count, midnight in enumerate(working_days(starts, question.days), 1):
            plan = DayPlan(
                midnight,
                day,
                crowd.day(f"{seed}/{midnight:%Y-%m-%d}", midnight.weekday()),
                shifts,
                _breaks(f"{seed}/{midnight:%Y-%m-%d}", shifts),
                _paces(seed, posts),
                f"{seed}/{midnight:%Y-%m-%d}",
            )
            made.clock.time = midnight + timedelta(seconds=day.begins_s) - BEFORE_OPENING
            floor = run_day(made, posts, plan)
            found = courses.of_day(made.engine.db, f"{midnight:%Y-%m-%d}")
            tally.add(found, floor.staffed_s, floor.told, floor.turned_away)
            tell(count)
    return tally


def opening(hall: HallConfig) -> Shift:
    """From the first to the last hour of a Monday; nine to five in a hall closed on Mondays."""
    spans = hall.hours.mon or ("09:00-17:00",)
    times = [
        int(text[:2]) * 3600 + int(text[3:]) * 60 for span in spans for text in span.split("-")
    ]
    return Shift(float(min(times)), float(max(times)))


def working_days(first: datetime, count: int) -> Iterator[datetime]:
    """So many Mondays to Fridays from a midnight on."""
    day = first
    while count:
        if day.weekday() < 5:
            count -= 1
            yield day
        day += timedelta(days=1)


def _breaks(seed: str, shifts: Staffing) -> Staffing:
    """Lunch, staggered by chance, for who sits at that time."""
    found = {}
    for no, times in shifts.items():
        begins = random.Random(f"{seed}/lunch/{no}").uniform(*BREAK_BEGINS_S)
        pause = Shift(begins, begins + BREAK_S)
        if any(one.begins_s < pause.begins_s and pause.ends_s < one.ends_s for one in times):
            found[no] = (pause,)
    return found


def _paces(seed: str, posts: Mapping[int, str]) -> dict[int, float]:
    return {no: random.Random(f"{seed}/pace/{no}").lognormvariate(0, PACE_SPREAD) for no in posts}
