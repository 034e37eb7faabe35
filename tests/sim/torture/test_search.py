"""The search leaves no order out: it agrees with trying them all, on small histories."""

from __future__ import annotations

import random

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hub.contract.commands import CallNext, IssueTicket
from hub.sim.torture.hall import Hall
from hub.sim.torture.linear import Verdict, check
from hub.sim.torture.model import after, silent_steps
from hub.sim.torture.parts import Part
from hub.sim.torture.record import History, Operation
from hub.sim.torture.search import Budget, OutOfBudget, Search
from hub.sim.torture.state import State, empty, spell
from hub.sim.torture.timeline import ANY_TIME, Late
from tests.sim.torture import histories
from tests.sim.torture.histories import MS, called, op, refused
from tests.sim.torture.played import play, spread

WINDOWS = [{1: "AB", 2: "B"}, {1: "A", 2: "A"}, {1: "AB", 2: "AB", 3: "A"}, {1: "A", 2: "B"}]
CODES = ["wrong_state", "window_idle", "window_busy", "nothing_to_undo", "unknown_ticket"]


def any_order(hall: Hall, operations: list[Operation]) -> bool:
    """Whether some order of the operations fits, every one being tried."""
    silent = silent_steps(hall)
    seen: set[tuple[State, frozenset[int]]] = set()

    def goes_on(state: State, left: frozenset[int]) -> bool:
        if (state, left) in seen:
            return False
        seen.add((state, left))
        ends = [end for n in left if (end := operations[n].returned_at) is not None]
        if not ends:
            return True
        ways = [(n, s) for n in left for s in after(hall, state, operations[n])]
        return any(
            goes_on(s, left - {n}) for n, s in ways if operations[n].called_at <= min(ends)
        ) or any(goes_on(s, left) for step in silent for s in after(hall, state, step))

    return goes_on(empty(hall), frozenset(range(len(operations))))


def _spoilt(operations: list[Operation], chance: random.Random) -> None:
    """Change an answer to one that may or may not be possible."""
    number = chance.randrange(max(0, len(operations) - 8), len(operations))
    one = operations[number]
    if one.outcome is None:
        return
    alike = [o.outcome for o in operations if type(o.command) is type(one.command) and o.outcome]
    outcome = chance.choice([*alike, refused(chance.choice(CODES))])
    if outcome.ticket is not None and chance.random() < 0.5:
        count = max(1, int(outcome.ticket[1:]) + chance.choice([-1, 1]))
        outcome = msgspec.structs.replace(outcome, ticket=spell(outcome.ticket[0], count))
    operations[number] = one._replace(outcome=outcome)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32))
@example(310510)
def test_it_agrees_with_trying_every_order(seed: int) -> None:
    chance = random.Random(seed)
    hall = Hall(
        chance.choice(WINDOWS),
        min_calls=chance.choice([1, 2]),
        return_behind=chance.choice([1, 2, 3]),
        names_lapse=chance.random() < 0.5,
        vanishes=chance.random() < 0.25,
        closes=chance.random() < 0.15,
    )
    clients = [*(f"counter-{no}" for no in hall.windows), "kiosk-1", "kiosk-2", "kiosk-3"]
    run = list(play(hall, chance, chance.randint(3, 30), clients))
    operations = spread(run, chance, width=chance.choice([1, 3, 6, 9]))
    for number in range(max(0, len(operations) - 8), len(operations)):
        if chance.random() < 0.15:
            lost = operations[number]._replace(returned_at=None, outcome=None)
            operations[number] = lost
    for _ in range(chance.randint(0, 2)):
        _spoilt(operations, chance)
    with pytest.MonkeyPatch.context() as patch:
        # Joining halls forgives a little more than every order does.
        patch.setattr(Search, "_thinned", lambda _, found: set(found))
        found = check(History(tuple(operations)), hall)
    fits, ok = any_order(hall, operations), found.verdict is Verdict.OK
    assert ok or not fits, found.story
    # Parts may close their day by themselves at different times, which a hall never does.
    assert fits or hall.closes or not ok


def test_it_stops_when_too_many_halls_are_possible() -> None:
    hall = Hall({1: "A", 2: "B"})
    lost = [op("kiosk-1", IssueTicket, None, n, service="AB"[n % 2]) for n in range(9)]
    part = Part(hall, (*lost, op("kiosk-1", IssueTicket, None, 10, service="A")))
    search = Search(part, Budget(wide=8), Late(ns=20 * MS))
    with pytest.raises(OutOfBudget, match="more than 8 halls"):
        search.run()


def test_it_stops_when_time_is_over() -> None:
    hall = Hall({1: "A"})
    answered = [
        op("kiosk-1", IssueTicket, histories.given(spell("A", n)), n, service="A")
        for n in range(1, 1100)
    ]
    with pytest.raises(OutOfBudget, match="0 seconds"):
        Search(Part(hall, tuple(answered)), Budget(seconds=0), ANY_TIME).run()


def test_it_stops_when_one_hangs_on_another_too_deeply(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_deep(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr(Search, "_reach", too_deep)
    issue = op("kiosk-2", IssueTicket, histories.given("A001"), 1, service="A")
    with pytest.raises(OutOfBudget, match="too many commands"):
        Search(Part(Hall({1: "A"}), (issue,)), Budget(), ANY_TIME).run()


def test_where_it_is_stuck_it_tells_what_was_possible() -> None:
    wrong = op("counter-1", CallNext, called("A002"), 5)
    issue = op("kiosk-1", IssueTicket, histories.given("A001"), 1, service="A")
    part = Part(Hall({1: "A"}), (issue, wrong))
    stuck = Search(part, Budget(), ANY_TIME).run()
    assert stuck is not None
    assert stuck.operation == wrong
    assert [one.state.queues for one in stuck.possible] == [((1,),)]
