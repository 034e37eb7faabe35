"""Places of visitors: bounds that say no more than is known."""

from __future__ import annotations

import pytest

from hub.sim.torture import queues
from hub.sim.torture.hall import Hall
from hub.sim.torture.state import State, empty, move_to

HALL = Hall({1: "A", 2: "AB"}, names_lapse=False)
LAPSING = Hall(HALL.windows)


def hall_with(waiting: int) -> State:
    """So many tickets of service A, of which the first has left again."""
    state = empty(HALL)
    for _ in range(waiting + 1):
        state = queues.issue(HALL, state, "A")
    return queues.take_out(HALL, state, "A001")


def order(state: State, window: int = 1) -> list[set[str]]:
    """Who may be called, again and again; of several the one who came first goes."""
    found = []
    while able := set(queues.callable_at(HALL, state, window)):
        found.append(able)
        state = queues.take_out(HALL, state, max(able))
    return found


@pytest.mark.parametrize(
    ("put", "found"),
    [
        (queues.put_first, [{"A001"}, {"A002"}, {"A003"}]),
        (queues.put_last, [{"A002"}, {"A003"}, {"A001"}]),
        (queues.put_by_age, [{"A001"}, {"A002"}, {"A003"}]),
        (queues.put_back, [{"A001", "A002"}, {"A001", "A003"}, {"A001"}]),
    ],
)
def test_a_place_among_those_who_wait(put: object, found: list[set[str]]) -> None:
    state = put(HALL, hall_with(2), "A001")  # type: ignore[operator]
    assert order(state) == found


def test_everybody_who_comes_later_waits_behind() -> None:
    for put in (queues.put_first, queues.put_last, queues.put_back):
        state = queues.issue(HALL, put(HALL, hall_with(0), "A001"), "A")
        assert order(state) == [{"A001"}, {"A002"}]


def test_a_missed_ticket_comes_behind_the_next_few_or_more() -> None:
    state = queues.put_behind(HALL, hall_with(4), "A001", 2)
    assert order(state) == [{"A002"}, {"A003"}, {"A001", "A004"}, {"A001", "A005"}, {"A001"}]
    alone = queues.put_behind(Hall(HALL.windows, together=2), hall_with(4), "A001", 2)
    assert order(alone) == [{"A002"}, {"A003"}, {"A001", "A004"}, {"A001"}, {"A005"}]


def test_visitors_may_be_among_the_few() -> None:
    state = queues.put_last(HALL, move_to(hall_with(3), "B001", "A"), "B001")
    state = queues.put_behind(HALL, state, "A001", 2)
    assert order(state)[:2] == [{"A002"}, {"A001", "A003"}]


def test_who_waits_by_name_is_called_there_first_and_nowhere_else() -> None:
    state = queues.put_last(HALL, hall_with(2), "A001", 2)
    assert queues.callable_at(HALL, state, 2) == ["A001"]
    assert queues.callable_at(HALL, state, 1) == ["A002"]
    assert set(queues.callable_at(LAPSING, state, 2)) == {"A001", "A002"}
    state = queues.take_out(HALL, queues.take_out(HALL, state, "A002"), "A003")
    assert not queues.must_call(HALL, state, 1)
    assert queues.must_call(HALL, state, 2)


def test_a_ticket_is_known_by_its_letter_although_it_waits_elsewhere() -> None:
    state = move_to(queues.issue(HALL, hall_with(1), "B"), "A001", "B")
    assert not queues.is_waiting(HALL, state, "A001")
    assert not queues.may_call(HALL, state, 2, "A001")
    state = queues.put_first(HALL, state, "A001")
    assert queues.is_waiting(HALL, state, "A001")
    assert queues.may_call(HALL, state, 2, "A001")
    assert not queues.may_call(HALL, state, 1, "A001")
    assert not queues.may_call(HALL, state, 2, "B001")


def test_halls_that_differ_in_bounds_are_joined_to_what_allows_all() -> None:
    early = queues.put_behind(HALL, hall_with(4), "A001", 2)
    late = queues.put_behind(HALL, hall_with(4), "A001", 3)
    assert queues.without_bounds(early) == queues.without_bounds(late)
    assert queues.looser(late, early) == queues.looser(early, late) == early
