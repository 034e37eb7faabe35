"""Appointments of a simulated day: booked and checked in by the hall's own commands."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from hub.config import HallConfig
from hub.contract.words import Priority, TicketState
from hub.sim.in_process import InProcess
from hub.sim.whatif import courses, kept
from hub.sim.whatif.bookers import Bookers
from hub.sim.whatif.crowd import Crowd
from hub.sim.whatif.day import DayPlan, run_day
from hub.sim.whatif.figures import figures
from hub.sim.whatif.floor import Floor
from hub.sim.whatif.lab import lab, staffed
from hub.sim.whatif.replay import as_it_was, read_day, replay
from hub.sim.whatif.simulate import Question, simulate
from hub.sim.whatif.staffing import Shift
from hub.sim.whatif.tally import Tally
from hub.sim.whatif.visitor import Appointment, Leg, Visitor

DAY = Shift(9 * 3600.0, 17 * 3600.0)
MIDNIGHT = datetime.fromisoformat("2026-01-05T00:00:00+08:00")
BOOKED = Question(
    "accumulating", windows=("2-5",), seed=5, visits=80, load=0.5, booked=0.4, places=2
)


def told_of(hall: HallConfig, tally: Tally) -> dict[str, Any]:
    return figures(tally, {service.code: service.target_minutes * 60 for service in hall.services})


@contextmanager
def played(
    db: sqlite3.Connection, hall: HallConfig, people: Sequence[Visitor]
) -> Iterator[tuple[InProcess, Floor]]:
    """A day of these people; windows 2, 3 and 5 are open, which serve B."""
    ruled, posts = staffed(hall)
    plan = DayPlan(MIDNIGHT, DAY, people, dict.fromkeys((2, 3, 5), (DAY,)), {}, {}, "1")
    with lab(db, ruled, MIDNIGHT - timedelta(hours=4), "1") as made:
        yield made, run_day(made, posts, plan)


def booker(
    comes_s: float | None,
    at_s: float = 3600.0,
    priority: Priority = Priority.REGULAR,
    wishes: tuple[float, ...] = (3600.0,),
    **plan: Any,
) -> Visitor:
    """Somebody who books 10:00 the evening before, and comes so long after it."""
    wish = Appointment(-12 * 3600.0, wishes, comes_s)._replace(**plan)
    return Visitor(at_s, "B", priority, (), (Leg(120),), None, wish)


def test_each_kind_of_coming_is_met_by_the_hall(db: sqlite3.Connection, hall: HallConfig) -> None:
    wide = with_places(hall, 20)
    people = [
        booker(-1700),  # early
        booker(-300),  # on time
        booker(600),  # late
        booker(-3000),  # before the margin
        booker(1500),  # after it
        booker(None),  # never
        booker(None, cancels_s=-3600.0),
        booker(-60, priority=Priority.PRIORITY),
    ]
    with played(db, wide, people) as (made, floor):
        found = kept.of_day(made.engine.db, "2026-01-05")
        tickets = courses.of_day(made.engine.db, "2026-01-05")
    states = [one.state for one in found]
    assert states.count(TicketState.WAITING) == 5
    assert states.count(TicketState.LAPSED) == 2
    assert states.count(TicketState.CANCELLED) == 1
    comings = [one.came for one in found if one.came is not None]
    assert sorted(comings) == ["early", "early", "late", "on_time", "on_time"]
    assert floor.refused == {"too_early": 1, "too_late": 1}
    assert not floor.turned_away
    classes = [course.priority for course in tickets]
    assert classes.count(Priority.APPOINTMENT) == 4
    assert classes.count(Priority.PRIORITY) == 1
    assert classes.count(Priority.REGULAR) == 1
    came = [one.ended_s or 0.0 for one in found if one.number is not None]
    assert min(came) == 9.5 * 3600  # who was too early checks in as soon as that is allowed
    assert all(course.state is TicketState.DONE for course in tickets)


def test_who_finds_no_place_tries_others_and_comes_without(
    db: sqlite3.Connection, hall: HallConfig
) -> None:
    wishes = (3600.0, 5400.0)
    people = [
        booker(0, wishes=wishes),
        booker(0, wishes=wishes),
        booker(0, at_s=100.0, wishes=wishes),
    ]
    with played(db, with_places(hall, 1), people) as (made, floor):
        found = kept.of_day(made.engine.db, "2026-01-05")
        tickets = courses.of_day(made.engine.db, "2026-01-05")
    assert [one.starts_s for one in found] == [10 * 3600, 10.5 * 3600]
    assert (floor.refused, floor.unplaced) == ({"slot_full": 3}, 1)
    without = next(course for course in tickets if course.priority is Priority.REGULAR)
    assert without.stays[0].began_s == DAY.begins_s + 100


def test_a_cancelled_place_is_booked_again(db: sqlite3.Connection, hall: HallConfig) -> None:
    people = [booker(None, cancels_s=-3600.0), booker(0, asks_s=-1800.0)]
    with played(db, with_places(hall, 1), people) as (made, floor):
        states = [one.state for one in kept.of_day(made.engine.db, "2026-01-05")]
    assert states == [TicketState.CANCELLED, TicketState.WAITING]
    assert not floor.refused


def with_places(hall: HallConfig, places: int) -> HallConfig:
    services = tuple(
        msgspec.structs.replace(service, slot_places=places) for service in hall.services
    )
    changed: HallConfig = msgspec.structs.replace(hall, services=services)
    return changed


@pytest.mark.parametrize("booked", [0.1, 0.5, 1.0])
def test_everybody_who_wanted_a_time_is_counted_once(
    db: sqlite3.Connection, hall: HallConfig, booked: float
) -> None:
    asked = BOOKED._replace(booked=booked, places=1)
    found = told_of(hall, simulate(db, hall, asked))
    told = found["bookings"]
    assert told["made"] == told["checked_in"] + told["lapsed"] + told["cancelled"]
    assert told["checked_in"] == told["early"] + told["on_time"] + told["late"]
    assert told["made"] > 0
    wanted = _wanted(db, hall, asked)
    assert told["made"] + told["unplaced"] == wanted
    assert sum(told["refused"].values()) >= told["unplaced"]
    assert found["classes"]["appointment"]["tickets"] <= told["checked_in"]
    assert not found["turned_away"]


def _wanted(db: sqlite3.Connection, hall: HallConfig, asked: Question) -> int:
    """Those of the day's plans who have one."""
    offered = with_places(hall, asked.places or 0)
    items: dict[str, list[str]] = {}
    with lab(db, staffed(offered)[0], MIDNIGHT, "x") as made:
        for code, item in made.engine.shelf.items.items():
            items.setdefault(item.service or "", []).append(code)
    seed = f"{asked.seed}/2026-01-05"
    drawn = Crowd(hall, items, 8 * 3600, visits=asked.visits, load=asked.load).day(seed, 0)
    people = Bookers(offered, DAY, asked.booked).among(drawn, seed)
    return sum(visitor.appointment is not None for visitor in people)


def test_the_same_seed_gives_the_same_figures(db: sqlite3.Connection, hall: HallConfig) -> None:
    first, again = (told_of(hall, simulate(db, hall, BOOKED)) for _ in range(2))
    assert first == again
    other = told_of(hall, simulate(db, hall, BOOKED._replace(booked=0.2)))
    assert other["bookings"] != first["bookings"]


def test_another_policy_meets_the_same_bookings(db: sqlite3.Connection, hall: HallConfig) -> None:
    met = []
    for policy in ("accumulating", "fifo"):
        found = told_of(hall, simulate(db, hall, BOOKED._replace(policy=policy)))
        waits = found["bookings"].pop("wait_after_slot")
        met.append((found["visits"], found["bookings"]))
        assert waits["n"] > 0
    assert met[0] == met[1]


def test_a_played_day_is_replayed_with_its_bookings(
    db: sqlite3.Connection, hall: HallConfig
) -> None:
    wide = with_places(hall, 2)
    drawn = Crowd(hall, {}, 8 * 3600, visits=60, load=0.3).day("3", 1)
    people = [visitor._replace(service="B") for visitor in drawn]
    people = Bookers(wide, DAY, 0.6).among(people, "3")
    with played(db, wide, people) as (made, _):
        found = read_day(made.engine.db, wide, "2026-01-05")
        before = told_of(hall, as_it_was(found))
        now_without = msgspec.structs.replace(
            hall, services=tuple(msgspec.structs.replace(s, slot_places=0) for s in hall.services)
        )
        after, again = (
            told_of(hall, replay(made.engine.db, one, found, "accumulating", (), 1))
            for one in (wide, now_without)
        )
    assert after == again  # what was granted then is granted, whatever the settings have become
    assert before["bookings"]["checked_in"] > 10
    assert before["bookings"]["lapsed"] > 0
    assert before["bookings"]["cancelled"] > 0
    counted = ("made", "checked_in", "early", "on_time", "late", "lapsed", "cancelled")
    told = after["bookings"]
    assert [told[name] for name in counted] == [before["bookings"][name] for name in counted]
    assert (told["refused"], told["unplaced"]) == ({}, 0)
    assert after["visits"] == before["visits"]
    tickets = {name: row["tickets"] for name, row in before["classes"].items()}
    assert {name: row["tickets"] for name, row in after["classes"].items()} == tickets
    assert not after["turned_away"]
