"""Planted faults are found, each by itself; what may happen in a hall is let through."""

from __future__ import annotations

import random
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from hub.contract.commands import (
    CallNext,
    CancelTicket,
    CloseDay,
    FinishTicket,
    IssueTicket,
    MarkNoShow,
    ParkTicket,
    Recall,
    ReturnTicket,
    StartServing,
    TransferTicket,
    Undo,
)
from hub.contract.words import Place, Priority
from hub.sim.torture.hall import Hall
from hub.sim.torture.linear import Verdict, check
from hub.sim.torture.record import Answer, Contradiction, History, Operation
from hub.sim.torture.search import Budget
from hub.sim.torture.timeline import IN_ORDER, Late
from tests.sim.torture.histories import (
    DONE,
    MS,
    NOBODY,
    called,
    given,
    judge,
    op,
    refused,
    serving,
)
from tests.sim.torture.played import play, spread

HALL = Hall({1: "A", 2: "AB"})
CLIENTS = ["counter-1", "counter-2", "counter-3", "kiosk-1", "kiosk-2", "guide-1"]


def ok(*operations: Operation, hall: Hall = HALL) -> bool:
    """Whether there is an order."""
    verdict = judge(hall, *operations).verdict
    assert verdict is not Verdict.UNKNOWN
    return verdict is Verdict.OK


def issues(count: int, service: str = "A") -> list[Operation]:
    """The first tickets of a service, one after the other before millisecond 0."""
    return [
        op("kiosk-1", IssueTicket, given(f"{service}{n:03d}"), n - count - 1, service=service)
        for n in range(1, count + 1)
    ]


# ── planted faults ───────────────────────────────────────────────────────────


def test_one_ticket_called_to_two_windows() -> None:
    first = op("counter-1", CallNext, called("A001"), 1, 3)
    second = op("counter-2", CallNext, called("A001"), 2, 4)
    assert not ok(*issues(2), first, second)


def test_a_number_given_twice() -> None:
    again = op("kiosk-2", IssueTicket, given("A001"), 1, service="A")
    assert not ok(*issues(1), again)


def test_a_number_given_twice_at_the_same_time() -> None:
    one = op("kiosk-1", IssueTicket, given("A001"), 1, 3, service="A")
    other = op("kiosk-2", IssueTicket, given("A001"), 2, 4, service="A")
    assert not ok(one, other)


def test_a_number_left_out() -> None:
    assert not ok(*issues(1), op("kiosk-2", IssueTicket, given("A003"), 1, service="A"))


def test_an_acknowledged_issue_that_was_lost() -> None:
    assert not ok(*issues(1), op("counter-1", CallNext, NOBODY, 1))


def test_a_call_out_of_order() -> None:
    assert not ok(*issues(2), op("counter-1", CallNext, called("A002"), 1))


def test_a_call_of_another_service_than_the_window_serves() -> None:
    assert not ok(*issues(1, "B"), op("counter-1", CallNext, called("B001"), 1))


def test_a_finish_of_a_ticket_that_the_window_did_not_have() -> None:
    one = op("counter-1", CallNext, called("A001"), 1)
    start = op("counter-1", StartServing, serving("A001"), 2)
    finish = op("counter-2", FinishTicket, NOBODY, 3, advice_only=True)
    assert not ok(*issues(1), one, start, finish)


def test_a_finish_that_leaves_another_ticket_at_the_window() -> None:
    one = op("counter-1", CallNext, called("A001"), 1)
    start = op("counter-1", StartServing, serving("A002"), 2)
    assert not ok(*issues(2), one, start)


def test_an_effect_before_its_call() -> None:
    call = op("counter-1", CallNext, called("A001"), 1, 2)
    late = op("kiosk-1", IssueTicket, given("A001"), 3, service="A")
    assert not ok(call, late)
    assert not ok(call, late._replace(returned_at=None, outcome=None))


def test_a_refused_command_that_took_effect() -> None:
    one = op("counter-1", CallNext, called("A001"), 1)
    refusal = op("counter-1", StartServing, refused("window_idle"), 2)
    wrong = op("counter-1", ParkTicket, refused("wrong_state"), 3, reason="x")
    parked = op("counter-1", Recall, refused("window_idle"), 4)
    assert not ok(*issues(1), one, refusal)
    assert not ok(*issues(1), one, wrong, parked)


def test_unavailable_that_took_effect() -> None:
    failed = op("counter-1", CallNext, refused("unavailable"), 1)
    assert ok(*issues(1), failed, op("counter-1", Recall, refused("window_idle"), 2))
    assert not ok(*issues(1), failed, op("counter-1", Recall, called("A001", 2), 2))


def test_a_bug_is_always_a_violation() -> None:
    assert not ok(op("counter-1", CallNext, refused("bug"), 1))


def test_a_call_forgotten() -> None:
    calls = [
        op("counter-1", CallNext, called("A001"), 1),
        op("counter-1", Recall, called("A001", 2), 2),
    ]
    too_few = op("counter-1", MarkNoShow, refused("too_few_calls"), 3)
    again = op("counter-1", Recall, called("A001", 2), 3)
    assert not ok(*issues(1), *calls, too_few)
    assert not ok(*issues(1), *calls, again)


def test_a_cancelled_ticket_that_is_called() -> None:
    cancel = op("kiosk-1", CancelTicket, DONE, 1, ticket="A001")
    assert not ok(*issues(1), cancel, op("counter-1", CallNext, called("A001"), 2))


def test_a_ticket_that_has_gone_from_its_window() -> None:
    call = op("counter-1", CallNext, called("A001"), 1)
    gone = op("counter-1", StartServing, refused("window_idle"), 2)
    assert not ok(*issues(1), call, gone)
    assert ok(*issues(1), call, gone, hall=Hall(HALL.windows, vanishes=True))


def test_a_waiting_ticket_that_has_ended() -> None:
    gone = op("kiosk-1", CancelTicket, refused("wrong_state"), 1, ticket="A001")
    assert not ok(*issues(1), gone)
    assert ok(*issues(1), gone, hall=Hall(HALL.windows, closes=True))


def test_an_undo_of_nothing() -> None:
    assert not ok(*issues(1), op("counter-1", Undo, called("A001"), 1))


def test_a_ticket_returned_before_those_it_must_wait_behind() -> None:
    missed = [
        op("counter-1", CallNext, called("A001"), 1),
        op("counter-1", Recall, called("A001", 2), 2),
        op("counter-1", MarkNoShow, NOBODY, 3),
        op("kiosk-1", ReturnTicket, DONE, 4, ticket="A001"),
    ]
    assert not ok(*issues(5), *missed, op("counter-1", CallNext, called("A001"), 5))


def test_a_returned_ticket_overtaken_by_one_who_came_later() -> None:
    missed = [
        op("counter-1", CallNext, called("A001"), 1),
        op("counter-1", Recall, called("A001", 2), 2),
        op("counter-1", MarkNoShow, NOBODY, 3),
        op("kiosk-1", ReturnTicket, DONE, 4, ticket="A001"),
        op("kiosk-1", IssueTicket, given("A002"), 5, service="A"),
    ]
    assert not ok(*issues(1), *missed, op("counter-2", CallNext, called("A002"), 6))
    assert ok(*issues(1), *missed, op("counter-2", CallNext, called("A001"), 6))


def test_a_returned_ticket_sent_to_the_end() -> None:
    missed = [
        op("counter-1", CallNext, called("A001"), 1),
        op("counter-1", Recall, called("A001", 2), 2),
        op("counter-1", MarkNoShow, NOBODY, 3),
        op("kiosk-1", ReturnTicket, DONE, 4, ticket="A001"),
    ]
    gone = [op("kiosk-1", CancelTicket, DONE, n + 3, ticket=f"A00{n}") for n in range(2, 6)]
    call = op("counter-2", CallNext, called("A006"), 9)
    assert not ok(*issues(6), *missed, *gone, call, hall=Hall(HALL.windows, together=2))
    assert ok(*issues(6), *missed, *gone, call, hall=Hall(HALL.windows, together=3))


def test_two_answers_to_one_request() -> None:
    first = op("counter-1", CallNext, called("A001"), 1)
    second = Answer(3_000_000, "counter-1", first.command.request_id, NOBODY)
    history = History((*issues(1), first), (Contradiction(first, second),))
    found = check(history, HALL)
    assert found.verdict is Verdict.VIOLATION
    assert "twice" in found.story


# ── what may happen ──────────────────────────────────────────────────────────


def test_two_windows_race_for_two_tickets() -> None:
    first = op("counter-1", CallNext, called("A002"), 1, 4)
    second = op("counter-2", CallNext, called("A001"), 2, 3)
    assert ok(*issues(2), first, second)


def test_two_windows_race_for_one_ticket() -> None:
    first = op("counter-1", CallNext, NOBODY, 1, 4)
    second = op("counter-2", CallNext, called("A001"), 2, 3)
    assert ok(*issues(1), first, second)
    after = op("counter-2", CallNext, called("A001"), 5)
    assert not ok(*issues(1), first, after)


def test_an_unanswered_issue_may_take_effect_late_or_never() -> None:
    lost = op("kiosk-1", IssueTicket, None, 1, service="A")
    empty = op("counter-1", CallNext, NOBODY, 9)
    late = op("counter-1", CallNext, called("A001"), 20)
    assert ok(lost, empty)
    assert ok(lost, empty, late)
    assert not ok(empty, late)


def test_an_unanswered_call_explains_who_is_gone() -> None:
    lost = op("counter-1", CallNext, None, 1)
    next_one = op("counter-2", CallNext, called("A002"), 5)
    assert ok(*issues(2), lost, next_one)
    assert ok(*issues(2), lost, next_one, op("counter-1", Recall, called("A001", 2), 6))
    assert not ok(*issues(2), lost, next_one, op("counter-1", Recall, called("A002", 2), 6))


def test_it_takes_effect_at_most_once() -> None:
    lost = op("kiosk-1", IssueTicket, None, 1, service="A")
    numbers = [
        op("counter-1", CallNext, called("A001"), 5),
        op("counter-2", CallNext, called("A002"), 6),
    ]
    assert not ok(lost, *numbers)


def test_what_was_lost_may_come_after_its_clients_next_answer_unless_it_is_too_late() -> None:
    lost = op("kiosk-1", IssueTicket, None, 1, service="A")
    own = op("kiosk-1", IssueTicket, given("A001"), 3, service="A")
    call = [op("counter-1", CallNext, called("A001"), 5), op("counter-2", CallNext, NOBODY, 6)]
    late = op("counter-2", CallNext, called("A002"), 1000)
    history = History((lost, own, *call, late))
    assert check(history, HALL).verdict is Verdict.OK
    assert check(history, HALL, late=Late(ns=2000 * MS)).verdict is Verdict.OK
    assert check(history, HALL, late=Late(ns=4 * MS)).verdict is Verdict.VIOLATION


def test_who_is_parked_comes_back_to_the_same_window_first() -> None:
    hall = Hall(HALL.windows, names_lapse=False)
    parked = [
        op("counter-1", CallNext, called("A001"), 1),
        op("counter-1", StartServing, serving("A001"), 2),
        op("counter-1", ParkTicket, NOBODY, 3, reason="x"),
        op("kiosk-1", ReturnTicket, DONE, 4, ticket="A001"),
    ]
    own = op("counter-1", CallNext, called("A001"), 5)
    assert ok(*issues(3), *parked, own, hall=hall)
    assert ok(*issues(3), *parked, op("counter-2", CallNext, called("A002"), 5), own, hall=hall)
    other = op("counter-2", CallNext, called("A001"), 5)
    assert not ok(*issues(3), *parked, other, hall=hall)
    assert ok(*issues(3), *parked, other)
    assert not ok(*issues(3), *parked, op("counter-1", CallNext, called("A002"), 5), hall=hall)


def test_a_transfer_goes_first_last_or_by_age() -> None:
    def moved(place: Place) -> list[Operation]:
        return [
            *issues(2, "B"),
            op("kiosk-2", IssueTicket, given("A001"), -0.5, service="A"),
            op("counter-1", CallNext, called("A001"), 1),
            op("counter-1", TransferTicket, NOBODY, 2, reason="x", service="B", place=place),
            op("kiosk-1", IssueTicket, given("B003"), 3, service="B"),
        ]

    def next_ones(*numbers: str) -> list[Operation]:
        done = []
        for n, number in enumerate(numbers):
            done.append(op("counter-2", CallNext, called(number), 10 * n + 10))
            done.append(op("counter-2", StartServing, serving(number), 10 * n + 11))
            done.append(op("counter-2", FinishTicket, NOBODY, 10 * n + 12, advice_only=True))
        return done

    first = next_ones("A001", "B001", "B002", "B003")
    between = next_ones("B001", "A001", "B002", "B003")
    last = next_ones("B001", "B002", "A001", "B003")
    too_late = next_ones("B001", "B002", "B003", "A001")
    right = {Place.FIRST: [first], Place.LAST: [last], Place.LIFETIME: [first, between, last]}
    for place, good in right.items():
        for order in (first, between, last, too_late):
            assert ok(*moved(place), *order) is (order in good), place


def test_closing_the_day_sends_everybody_home() -> None:
    close = op("cli", CloseDay, DONE, 1)
    after = [
        op("kiosk-1", IssueTicket, refused("day_closed"), 2, service="A"),
        op("counter-1", CallNext, NOBODY, 3),
        op("kiosk-1", CancelTicket, refused("wrong_state"), 4, ticket="A001"),
    ]
    assert ok(*issues(2), close, *after)
    assert not ok(*issues(2), *after)


def test_parts_of_a_hall_that_have_nothing_to_do_with_one_another() -> None:
    hall = Hall({1: "A", 2: "B"})
    good = [*issues(1), op("counter-1", CallNext, called("A001"), 1)]
    assert ok(*good, *issues(1, "B"), hall=hall)
    assert not ok(*good, *issues(1, "B"), op("counter-2", CallNext, NOBODY, 1), hall=hall)


# ── limits ───────────────────────────────────────────────────────────────────


def test_what_is_not_known_is_said() -> None:
    history = History(tuple(issues(9)))
    found = check(history, HALL, Budget(steps=5))
    assert found.verdict is Verdict.UNKNOWN
    assert "5 commands" in found.story


def test_a_violation_among_those_in_order_alone_is_not_known() -> None:
    lost = [op(f"kiosk-{n}", IssueTicket, None, n, service="A") for n in range(1, 5)]
    wrong = op("counter-1", CallNext, called("A009"), 9)
    history = History((*lost, wrong))
    assert check(history, HALL).verdict is Verdict.VIOLATION
    steps = check(History((wrong,)), HALL).steps + 2
    found = check(history, HALL, Budget(steps=steps))
    assert found.verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    "operation",
    [
        op("guide-1", IssueTicket, given("A001"), 1, service="A", priority=Priority.PRIORITY),
        op("counter-9", CallNext, NOBODY, 1),
    ],
)
def test_what_the_model_cannot_judge_is_no_history(operation: Operation) -> None:
    with pytest.raises(ValueError, match=operation.client):
        judge(HALL, operation)


# ── made by playing the model ────────────────────────────────────────────────

HALLS = [
    Hall({1: "AB", 2: "B", 3: "A"}, names_lapse=False),
    Hall({1: "AB", 2: "AB", 3: "C"}),
    Hall({1: "A", 2: "A", 3: "A"}, min_calls=1, return_behind=1, vanishes=True),
]


def played(seed: int, length: int, *, lost: float, never: float) -> tuple[Hall, list[Operation]]:
    """A legal concurrent history."""
    chance = random.Random(seed)
    hall = chance.choice(HALLS)
    run = list(play(hall, chance, length, CLIENTS))
    width = chance.choice([0.3, 2, 6])
    return hall, spread(run, chance, width=width, lost=lost, never=never)


@settings(max_examples=40, deadline=None)
@drawn(st.integers(0, 2**32), st.sampled_from([0, 0.02, 0.1]), st.sampled_from([0, 0.05]))
def test_every_legal_history_is_accepted(seed: int, lost: float, never: float) -> None:
    hall, operations = played(seed, 120, lost=lost, never=never)
    found = check(History(tuple(operations)), hall)
    assert found.verdict is Verdict.OK, found.story


def _twice_given(operations: list[Operation], one: Operation) -> Operation | None:
    """The number that somebody else was given."""
    same = [o for o in operations if o is not one and isinstance(o.command, IssueTicket)]
    told = [o.outcome for o in same if o.outcome is not None and o.outcome.ticket is not None]
    if not isinstance(one.command, IssueTicket) or one.outcome is None or not told:
        return None
    return one._replace(outcome=told[0])


def _never_given(operations: list[Operation], one: Operation) -> Operation | None:
    """A number beyond all that were asked for."""
    if not isinstance(one.command, CallNext) or one.outcome is None or not one.outcome.ticket:
        return None
    number = f"{one.outcome.ticket[0]}{len(operations) + 1:03d}"
    return one._replace(outcome=msgspec.structs.replace(one.outcome, ticket=number))


def _called_too_often(operations: list[Operation], one: Operation) -> Operation | None:
    """More recalls than there were."""
    if not isinstance(one.command, Recall) or one.outcome is None or not one.outcome.times:
        return None
    more = msgspec.structs.replace(one.outcome, times=len(operations) + 1)
    return one._replace(outcome=more)


def _broken(operations: list[Operation], one: Operation) -> Operation | None:
    """Our own bug."""
    return one._replace(outcome=refused("bug")) if one.outcome is not None else None


def _foreign(operations: list[Operation], one: Operation) -> Operation | None:
    """A refusal that the command never gets."""
    return one._replace(outcome=refused("pin_weak")) if one.outcome is not None else None


def _before_it_was_given(operations: list[Operation], one: Operation) -> Operation | None:
    """Its issue begins only after the call was answered, and nobody else is given its number."""
    if not isinstance(one.command, CallNext) or one.outcome is None or not one.outcome.ticket:
        return None
    return one._replace(called_at=-2, returned_at=-1)


Mutation = Callable[[list[Operation], Operation], Operation | None]


@settings(max_examples=60, deadline=None)
@drawn(
    st.integers(0, 2**32),
    st.sampled_from(
        [_twice_given, _never_given, _called_too_often, _broken, _foreign, _before_it_was_given]
    ),
)
def test_one_impossible_answer_is_always_found(seed: int, mutation: Mutation) -> None:
    hall, operations = played(seed, 80, lost=0.03, never=0)
    able = [
        (n, mutant)
        for n, one in enumerate(operations)
        if (mutant := mutation(operations, one)) is not None
    ]
    if not able:
        return
    number, mutant = random.Random(seed).choice(able)
    operations[number] = mutant
    operations.sort(key=lambda one: one.called_at)
    found = check(History(tuple(operations)), hall, late=IN_ORDER)
    assert found.verdict is Verdict.VIOLATION
    assert found.story
