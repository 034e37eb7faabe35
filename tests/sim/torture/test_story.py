"""The words of a counter-example: what a person needs to see the fault."""

from __future__ import annotations

from hub.contract.commands import CallNext, IssueTicket, ReturnTicket, StartServing
from hub.sim.torture.hall import Hall
from hub.sim.torture.record import Outcome
from hub.sim.torture.words import line
from tests.sim.torture.histories import called, given, judge, op, refused, serving

HALL = Hall({1: "A", 2: "A"})


def test_a_double_call_is_told_with_what_led_to_it() -> None:
    found = judge(
        HALL,
        op("kiosk-1", IssueTicket, given("A001"), 0, 1, service="A"),
        op("kiosk-1", IssueTicket, given("A002"), 2, 3, service="A"),
        op("counter-1", CallNext, called("A001"), 4, 6),
        op("counter-2", CallNext, called("A001"), 5, 7),
        op("kiosk-1", IssueTicket, None, 5.5, service="A"),
    )
    assert found.story.splitlines() == [
        "No order of the calls explains this answer:",
        "  0.005000–0.007000 counter-2: call_next → A001 called 1×",
        "The hall before it, as all earlier answers leave it:",
        "  window 1 for A: A001 called 1×; window 2 for A: idle; queue A: A002 (2 given)",
        "Under way at the time:",
        "  0.005500–never kiosk-1: issue_ticket service=A → no answer",
        "Done before it:",
        "  0.000000–0.001000 kiosk-1: issue_ticket service=A → A001",
        "  0.004000–0.006000 counter-1: call_next → A001 called 1×",
    ]


def test_one_operation_in_one_line() -> None:
    start = op("counter-1", StartServing, serving("A001", 2), 1, 2)
    assert (
        line(start, 0) == "0.001000–0.002000 counter-1: start_serving → A001 called 2× and served"
    )
    back = op("guide-1", ReturnTicket, refused("returns_used_up"), 1, 2, ticket="A001")
    told = "0.001000–0.002000 guide-1: return_ticket ticket=A001 → refused: returns_used_up"
    assert line(back, 0) == told
    moved = op("guide-1", ReturnTicket, Outcome(), 1, 2, ticket="A001")
    assert line(moved, 0).endswith("→ done")
    desk = start._replace(client="clerk", window=7, outcome=Outcome())
    assert line(desk, 0).endswith("clerk at window 7: start_serving → done, nobody at the window")
