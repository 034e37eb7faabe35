"""Where a waiting ticket stands, in figures and in a sentence."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import CancelTicket, ExplainWait
from hub.contract.results import Done, WaitExplained, WindowPlace
from hub.contract.words import Language, TicketState
from tests.desks import call, finish, sign_in, start, take
from tests.halls import Bench


def explained(bench: Bench, ticket: str) -> WaitExplained:
    return bench.expect(WaitExplained, "guide-1", ExplainWait, ticket=ticket)


def test_no_window_is_open(bench: Bench) -> None:
    take(bench)
    found = explained(bench, "A001")
    assert found.windows == ()
    assert "没有能叫它的窗口" in found.sentence.zh


def test_the_place_at_each_window_that_may_call(bench: Bench) -> None:
    """Windows 2 and 3 both serve A, help with F, and serve their own first."""
    sign_in(bench)
    sign_in(bench, "0218", 2)
    take(bench)
    bench.pass_time(minutes=5)
    take(bench)
    take(bench, "F")
    first, second, helped = (explained(bench, number) for number in ("A001", "A002", "F001"))
    assert first.windows == (WindowPlace(2, 1), WindowPlace(3, 1))
    assert first.sentence.en == "A001 is next at window 2, 3."
    assert second.windows == (WindowPlace(2, 2), WindowPlace(3, 2))
    bench.pass_time(minutes=5)
    second = explained(bench, "A002")
    assert second.weighed is not None
    assert (second.weighed.waited_s, second.weighed.target_s, second.weighed.score) == (
        300,
        1200,
        0.25,
    )
    assert "排第 2 位" in second.sentence.zh
    assert helped.windows == (WindowPlace(2, None), WindowPlace(3, None))
    assert "own first" in helped.sentence.en


def test_what_became_of_one_that_does_not_wait(bench: Bench) -> None:
    counter = sign_in(bench)
    take(bench)
    take(bench)
    bench.expect(Done, "guide-1", CancelTicket, ticket="A002")
    assert call(bench, counter) == "A001"
    states = [explained(bench, "A001").state, explained(bench, "A002").state]
    start(bench, counter)
    states.append(explained(bench, "A001").state)
    finish(bench, counter)
    states.append(explained(bench, "A001").state)
    assert states == [
        TicketState.CALLED,
        TicketState.CANCELLED,
        TicketState.SERVING,
        TicketState.DONE,
    ]
    said = explained(bench, "A001").sentence
    assert len({said.inn(language) for language in Language}) == 3
    assert explained(bench, "A001").weighed is None


def test_an_unknown_ticket(bench: Bench) -> None:
    assert bench.refused("guide-1", ExplainWait, ticket="A009") == Code.UNKNOWN_TICKET
