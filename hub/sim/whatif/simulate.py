"""Days of drawn visitors in a hall of its own: the same seed gives the same days."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from hub.config import HallConfig
from hub.domain.board import parse_span
from hub.domain.calendar import Span
from hub.sim.whatif import courses, kept
from hub.sim.whatif.bookers import BOOKED, Bookers
from hub.sim.whatif.crowd import Crowd
from hub.sim.whatif.day import DayPlan, run_day
from hub.sim.whatif.lab import lab, staffed
from hub.sim.whatif.policies import under
from hub.sim.whatif.staffing import Shift, Staffing, staffing, whole_day
from hub.sim.whatif.tally import Asked, Tally

FIRST_DAY = datetime(2026, 1, 5)
"""A Monday, in the hall's own zone; days go on from it, without weekends."""
THE_DAY_BEFORE = timedelta(hours=4)
"""Before midnight the first people book."""
BREAK_BEGINS_S, BREAK_S = (11.5 * 3600, 13.0 * 3600), 1500.0
PACE_SPREAD = 0.1
"""Clerks differ: logarithmic spread of how long the same visit takes them."""


class Question(NamedTuple):
    """What is tried: `windows` as `hub.sim.whatif.staffing` reads them; `visits` a day; `booked` is
    the share that books where a service can be booked; `places` of a slot of every service, None:
    as the hall has them."""

    policy: str
    windows: tuple[str, ...] = ()
    days: int = 1
    seed: int = 1
    visits: int | None = None
    load: float | None = None
    booked: float = BOOKED
    places: int | None = None


def simulate(
    db: sqlite3.Connection,
    hall: HallConfig,
    question: Question,
    tell: Callable[[int], None] = lambda _: None,
) -> Tally:
    """Play the days of a hall whose catalogue is in `db`; `tell` hears how many are over.

    Raises SetupError when the policy or a window is unknown.
    """
    if question.places is not None:
        hall = _offering(hall, question.places)
    ruled, posts = staffed(under(question.policy, hall))
    day = opening(hall)
    shifts = staffing(hall, day, question.windows, whole_day(hall, day))
    tally = Tally()
    seed = f"{question.seed}"
    starts = FIRST_DAY.replace(tzinfo=ZoneInfo(hall.hall.timezone))
    bookers = Bookers(hall, day, question.booked)
    with lab(db, ruled, starts - THE_DAY_BEFORE, seed) as made:
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
            drawn = f"{seed}/{midnight:%Y-%m-%d}"
            plan = DayPlan(
                midnight,
                day,
                bookers.among(crowd.day(drawn, midnight.weekday()), drawn),
                shifts,
                _breaks(hall, drawn, shifts),
                _paces(seed, posts),
                drawn,
            )
            floor = run_day(made, posts, plan)
            found = courses.of_day(made.engine.db, f"{midnight:%Y-%m-%d}")
            tally.add(found, floor.staffed_s, floor.told, floor.turned_away)
            bookings = kept.of_day(made.engine.db, f"{midnight:%Y-%m-%d}")
            tally.book(bookings, found, Asked(floor.refused, floor.unplaced))
            tell(count)
    return tally


def _offering(hall: HallConfig, places: int) -> HallConfig:
    """The hall with so many places in each slot of every service."""
    services = tuple(msgspec.structs.replace(s, slot_places=places) for s in hall.services)
    found: HallConfig = msgspec.structs.replace(hall, services=services)
    return found


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


def _breaks(hall: HallConfig, seed: str, shifts: Staffing) -> Staffing:
    """Who sits at that time rests as the settings say, or has lunch, staggered by chance."""
    found = {}
    for no, times in shifts.items():
        window = hall.window(no)
        assert window is not None
        begins = random.Random(f"{seed}/lunch/{no}").uniform(*BREAK_BEGINS_S)
        planned = [_shift(parse_span(text)) for text in window.breaks]
        rests = planned or [Shift(begins, begins + BREAK_S)]
        found[no] = tuple(rest for rest in rests if _within(times, rest))
    return found


def _within(shifts: Sequence[Shift], rest: Shift) -> bool:
    return any(one.begins_s < rest.begins_s and rest.ends_s < one.ends_s for one in shifts)


def _shift(span: Span) -> Shift:
    return Shift(_seconds(span.opens), _seconds(span.closes))


def _seconds(clock: time) -> float:
    """After midnight."""
    return clock.hour * 3600.0 + clock.minute * 60 + clock.second


def _paces(seed: str, posts: Mapping[int, str]) -> dict[int, float]:
    return {no: random.Random(f"{seed}/pace/{no}").lognormvariate(0, PACE_SPREAD) for no in posts}
