"""Events in their order, and when it is too late for what was never answered."""

from __future__ import annotations

from hub.contract.commands import IssueTicket
from hub.sim.torture.timeline import ANY_TIME, IN_ORDER, Late, What, events_of
from tests.sim.torture.histories import MS, given, op


def test_events_stand_by_their_times_calls_first() -> None:
    operations = [
        op("kiosk-1", IssueTicket, given("A001"), 1, 2, service="A"),
        op("kiosk-2", IssueTicket, None, 2, service="A"),
        op("kiosk-2", IssueTicket, given("A002"), 3, 4, service="A"),
    ]

    def told(late: Late) -> list[tuple[What, int]]:
        return [(event.what, event.number) for event in events_of(operations, late)]

    both = [(What.CALL, 0), (What.CALL, 1), (What.ANSWER, 0), (What.CALL, 2), (What.ANSWER, 2)]
    assert told(ANY_TIME) == both
    assert told(IN_ORDER) == [*both, (What.TOO_LATE, 1)]
    assert told(Late(ns=5 * MS)) == [*both, (What.TOO_LATE, 1)]
    assert told(Late(in_order=True, ns=1 * MS))[3:5] == [(What.CALL, 2), (What.TOO_LATE, 1)]
