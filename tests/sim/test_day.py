"""The parts of a played day: acts in the order of their times, people with valid cards."""

from __future__ import annotations

import random
from datetime import timedelta

from hub.clock import HandClock
from hub.domain.identity import birth_date, number_is_valid
from hub.sim.day.agenda import Act, Agenda
from hub.sim.day.cards import person
from tests.halls import START


def test_acts_are_run_in_the_order_of_their_times() -> None:
    clock = HandClock(START)
    agenda = Agenda(clock)
    seen: list[tuple[str, float]] = []

    def act(name: str, *waits: float) -> Act:
        seen.append((name, (clock.time - START).total_seconds()))
        for wait in waits:
            yield wait
            seen.append((name, (clock.time - START).total_seconds()))

    agenda.begin(act("a", 10, 10))
    agenda.begin(act("b", 1), 12)
    agenda.run()
    assert seen == [("a", 0), ("a", 10), ("b", 12), ("b", 13), ("a", 20)]
    assert clock.time == START + timedelta(seconds=20)


def test_cards_are_valid() -> None:
    chance = random.Random(1)
    for _ in range(50):
        card = person(chance)
        assert number_is_valid(card.number)
        born = birth_date(card.number)
        assert born is not None
        assert born.isoformat() == card.born
