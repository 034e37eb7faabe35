"""Who books: as many as asked for, the same people again, at times that the hall offers."""

from __future__ import annotations

import sqlite3

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hub.config import HallConfig
from hub.contract.words import Priority
from hub.sim.day import cards
from hub.sim.whatif.bookers import EVENING_S, NOTICE_S, Bookers, times
from hub.sim.whatif.staffing import Shift
from hub.sim.whatif.visitor import Leg, Visitor

DAY = Shift(9 * 3600.0, 17 * 3600.0)


def crowd(count: int, service: str = "B") -> list[Visitor]:
    step = 8 * 3600 / count
    return [
        Visitor(no * step, service, Priority.REGULAR, (), (Leg(60),), 900) for no in range(count)
    ]


def test_times_are_the_slots_of_services_that_can_be_booked(hall: HallConfig) -> None:
    found = times(hall, DAY)
    assert found.keys() == {"B", "G"}
    assert found["B"][:3] == (0, 1800, 3600)
    assert found["B"][-1] == 7.5 * 3600


def test_a_service_that_is_closed_on_mondays_offers_the_whole_day(hall: HallConfig) -> None:
    hours = msgspec.structs.replace(hall.hours, mon=())
    services = tuple(msgspec.structs.replace(s, hours=hours) for s in hall.services)
    closed = msgspec.structs.replace(hall, services=services)
    assert times(closed, DAY) == times(hall, DAY)


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_so_many_book_as_are_asked_for(hall: HallConfig, share: float) -> None:
    found = Bookers(hall, DAY, share).among(crowd(1000), "1")
    assert sum(v.appointment is not None for v in found) == pytest.approx(1000 * share, abs=50)
    walking = Bookers(hall, DAY, 1.0).among(crowd(10, "A"), "1")
    assert walking == crowd(10, "A")


@settings(max_examples=20, deadline=None)
@given(few=st.floats(0, 1), many=st.floats(0, 1), seed=st.text(max_size=4))
def test_who_books_among_few_books_among_many_as_well(
    sample: tuple[HallConfig, sqlite3.Connection], few: float, many: float, seed: str
) -> None:
    hall, (few, many) = sample[0], sorted((few, many))
    some = Bookers(hall, DAY, few).among(crowd(40), seed)
    more = Bookers(hall, DAY, many).among(crowd(40), seed)
    for one, other, without in zip(some, more, crowd(40), strict=True):
        assert one in (other, without)
    assert sum(v.appointment is not None for v in some) <= sum(
        v.appointment is not None for v in more
    )


def test_a_plan_fits_the_hall(hall: HallConfig) -> None:
    early_s, late_s = hall.appointments.early_minutes * 60, hall.appointments.late_minutes * 60
    plans = [v.appointment for v in Bookers(hall, DAY, 1.0).among(crowd(800), "2")]
    for plan in plans:
        assert plan is not None
        assert set(plan.wishes) <= set(times(hall, DAY)["B"])
        before = EVENING_S[0] <= plan.asks_s <= EVENING_S[1]
        assert before or 0 <= plan.asks_s <= min(plan.wishes) - NOTICE_S
        assert plan.cancels_s is None or plan.asks_s <= plan.cancels_s <= min(plan.wishes)
    comes = [plan.comes_s for plan in plans if plan is not None and plan.comes_s is not None]
    assert 0 < sum(late > late_s for late in comes) < len(comes) / 10
    assert 0 < sum(late < -early_s for late in comes) < len(comes) / 10
    assert len(plans) * 0.82 < len(comes) < len(plans) * 0.94
    assert any(plan is not None and plan.asks_s > 0 for plan in plans)


def test_every_senior_and_phone_is_another() -> None:
    assert len({cards.senior(no).number for no in range(5000)}) == 5000
    assert len({cards.phone(no) for no in range(5000)}) == 5000
    assert {len(cards.phone(no)) for no in (0, 5000)} == {11}
