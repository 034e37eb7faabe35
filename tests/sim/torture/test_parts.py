"""What belongs together stays together, and nothing else does."""

from __future__ import annotations

import pytest

from hub.contract.commands import (
    CallNext,
    CallTicket,
    CancelTicket,
    CloseDay,
    IssueTicket,
    TransferTicket,
)
from hub.sim.torture.hall import Hall
from hub.sim.torture.parts import parts
from hub.sim.torture.record import Operation
from tests.sim.torture.histories import DONE, NOBODY, called, given, op, refused

HALL = Hall({1: "A", 2: "AB", 3: "C", 4: "D"}, min_calls=1)


def split(*operations: Operation) -> list[list[int]]:
    """The windows of each part."""
    return sorted(sorted(part.hall.windows) for part in parts(HALL, operations))


A = op("kiosk-1", IssueTicket, given("A001"), 1, service="A")
C = op("kiosk-1", IssueTicket, given("C001"), 2, service="C")
D = op("counter-4", CallNext, NOBODY, 3)


def test_windows_that_share_a_service_are_one_part() -> None:
    assert split(A, C, D) == [[1, 2], [3], [4]]


def test_a_part_without_operations_is_none() -> None:
    assert split(C) == [[3]]


@pytest.mark.parametrize(
    "joins",
    [
        op("counter-3", TransferTicket, NOBODY, 5, reason="x", service="D"),
        op("counter-3", TransferTicket, NOBODY, 5, reason="x", service="D", window=4),
        op("counter-3", CallTicket, called("D001"), 5, ticket="D001", reason="x"),
        op("counter-4", CallTicket, refused("not_served_here"), 5, ticket="C001", reason="x"),
    ],
)
def test_transfers_and_calls_join_what_they_reach(joins: Operation) -> None:
    assert split(A, C, joins) == [[1, 2], [3, 4]]


def test_the_end_of_the_day_is_in_every_part() -> None:
    close = op("cli", CloseDay, DONE, 9)
    found = parts(HALL, [A, C, close])
    assert [part.operations for part in found] == [(A, close), (C, close)]


def test_a_service_that_nobody_serves_is_a_part_of_its_own() -> None:
    assert split(op("kiosk-1", IssueTicket, refused("unknown_service"), 1, service="Z")) == [[]]
    assert split(op("kiosk-1", CancelTicket, refused("unknown_ticket"), 1, ticket="Z001")) == [[]]


def test_rules_go_with_each_part() -> None:
    (part,) = parts(HALL, [C])
    assert part.hall == Hall({3: "C"}, min_calls=1)
