"""The clerk's list, narrowed: by service, class, appointment, number, and whose it is."""

from __future__ import annotations

import pytest

from hub.contract.codes import Code
from hub.contract.commands import IssueTicket, ListQueue, ParkTicket, TransferTicket
from hub.contract.results import Queue, TicketIssued, WindowChanged
from hub.contract.words import Priority, TicketState
from tests.appointments import ADULT, PHONE, book, check_in
from tests.appointments import key as booking_key
from tests.desks import call, sign_in, start, take
from tests.halls import Bench


def listed(bench: Bench, counter: str, **asked: object) -> Queue:
    return bench.expect(Queue, counter, ListQueue, **asked)


def numbers(bench: Bench, counter: str, **asked: object) -> list[str]:
    reply = listed(bench, counter, **asked)
    assert reply.total == len(reply.rows)
    return [row.ticket for row in reply.rows]


def urgent(bench: Bench, service: str = "A") -> str:
    asked = {"service": service, "priority": Priority.PRIORITY, "acknowledge": True}
    return bench.expect(TicketIssued, "guide-1", IssueTicket, **asked).ticket


@pytest.fixture
def desk(bench: Bench) -> str:
    return sign_in(bench)


def test_by_service_and_by_class(bench: Bench, desk: str) -> None:
    first, other = take(bench).ticket, take(bench, "B").ticket
    quick = urgent(bench)
    bench.pass_time(minutes=5)
    assert set(numbers(bench, desk)) == {first, other, quick}
    assert numbers(bench, desk, service="B") == [other]
    assert numbers(bench, desk, priority=Priority.PRIORITY) == [quick]
    assert numbers(bench, desk, service="B", priority=Priority.PRIORITY) == []


def test_who_is_next_stays_who_is_next_whatever_is_listed(bench: Bench, desk: str) -> None:
    take(bench)
    quick = urgent(bench)
    bench.pass_time(minutes=5)
    assert [row.ticket for row in listed(bench, desk).rows if row.first] == [quick]
    narrowed = listed(bench, desk, priority=Priority.REGULAR)
    assert [row.first for row in narrowed.rows] == [False]


def test_by_a_part_of_the_number_over_many_pages(bench: Bench, desk: str) -> None:
    tickets = [take(bench).ticket for _ in range(45)]
    assert numbers(bench, desk, number=tickets[41]) == [tickets[41]]
    tens = listed(bench, desk, number="A0", page=1)
    assert (tens.total, len(tens.rows)) == (45, 20)
    fours = {ticket for ticket in tickets if "4" in ticket}
    assert set(numbers(bench, desk, number="4")) == fours
    assert numbers(bench, desk, number="Z9") == []
    assert bench.refused(desk, ListQueue, number="a0") == Code.BAD_FIELD
    assert bench.refused(desk, ListQueue, number="A00001") == Code.BAD_FIELD


def test_those_with_an_appointment(bench: Bench, desk: str) -> None:
    take(bench, "B")
    booked = book(bench, "10:00", identity=ADULT, phone=PHONE)
    bench.pass_time(minutes=25)
    ticket = check_in(bench, booking_key(booked)).ticket
    assert numbers(bench, desk, booked=True) == [ticket]


def test_mine_waits_for_this_window_or_was_set_aside_by_this_clerk(bench: Bench, desk: str) -> None:
    other = sign_in(bench, "0218")
    for _ in range(3):
        take(bench)
    call(bench, other)
    start(bench, other)
    bench.expect(WindowChanged, other, TransferTicket, window=3, reason="x")
    (mine,) = numbers(bench, desk, mine=True)
    assert mine not in numbers(bench, other)
    call(bench, desk)
    start(bench, desk)
    bench.expect(WindowChanged, desk, ParkTicket, reason="x")
    parked = {"state": TicketState.PARKED}
    assert numbers(bench, desk, **parked) == numbers(bench, other, **parked) == [mine]
    assert numbers(bench, desk, mine=True, **parked) == [mine]
    assert numbers(bench, other, mine=True, **parked) == []
    assert numbers(bench, desk, service="B", **parked) == []
    assert numbers(bench, desk, number=mine[1:], **parked) == [mine]


def test_who_is_left_to_other_windows_is_told_apart(bench: Bench, desk: str) -> None:
    """Window 3 helps with F, which it leaves to others while its own A waits."""
    own, helped = take(bench).ticket, take(bench, "F").ticket
    assert numbers(bench, desk) == [own]
    everybody = listed(bench, desk, others=True)
    assert [(row.ticket, row.first, row.left) for row in everybody.rows] == [
        (own, True, False),
        (helped, False, True),
    ]
    assert everybody.total == 2
    assert numbers(bench, desk, service="F") == []
    assert numbers(bench, desk, service="F", others=True) == [helped]
    call(bench, desk)
    start(bench, desk)
    assert numbers(bench, desk) == [helped]


def test_a_service_of_other_windows_is_empty(bench: Bench) -> None:
    counter = sign_in(bench, "0305")
    take(bench)
    assert numbers(bench, counter, service="A", others=True) == []
