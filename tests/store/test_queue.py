"""The queue's reads: heads per class, the most overtaken, the named, and places."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hub.contract.words import Priority
from hub.domain.estimate import Load
from hub.store import days, queue, tickets
from hub.store.database import open_store
from hub.store.tickets import NewTicket

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    store = open_store(tmp_path / "store.sqlite")
    days.insert(store, "2026-11-23", NOW)
    yield store
    store.close()


def wait(
    db: sqlite3.Connection,
    number: str,
    seconds: int,
    priority: Priority = Priority.REGULAR,
    **columns: tickets.Value,
) -> int:
    new = NewTicket(
        day="2026-11-23",
        number=number,
        service=number[0],
        priority=priority,
        at=NOW + timedelta(seconds=seconds),
        token=f"token-of-{number}",
        language="zh",
        device="kiosk-1",
    )
    ticket_id = tickets.insert(db, new).id
    if columns:
        tickets.change(db, ticket_id, columns)
    return ticket_id


def numbers(found: list[queue.Waiting]) -> list[str]:
    return [waiting.number for waiting in found]


def test_one_head_for_each_class(db: sqlite3.Connection) -> None:
    wait(db, "A002", 5)
    wait(db, "A001", 0)
    wait(db, "A003", 9, Priority.PRIORITY)
    wait(db, "B001", 0)
    assert sorted(numbers(queue.heads(db, ["A"], 5, queue.lengths(db))["A"])) == ["A001", "A003"]
    assert queue.heads(db, ["C"], 5, queue.lengths(db)) == {}
    both = queue.heads(db, ["B", "C", "A"], 5, queue.lengths(db))
    assert {service: numbers(found) for service, found in both.items()} == {
        "B": ["B001"],
        "A": ["A001", "A003"],
    }


def test_the_capped_comes_along_though_it_is_no_head(db: sqlite3.Connection) -> None:
    wait(db, "A001", 0)
    wait(db, "A002", 1, overtaken=4)
    wait(db, "A003", 2, overtaken=5)
    assert numbers(queue.heads(db, ["A"], 5, queue.lengths(db))["A"]) == ["A001", "A003"]


def test_the_named_are_no_heads_of_their_class(db: sqlite3.Connection) -> None:
    until = (NOW + timedelta(minutes=10)).isoformat()
    wait(db, "A001", 0, stick_clerk="0217", stick_until=until)
    wait(db, "A002", 1)
    assert numbers(queue.heads(db, ["A"], 5, queue.lengths(db))["A"]) == ["A002", "A001"]
    assert queue.counts(db) == {("A", "regular"): 2}
    assert queue.counts(db, free=True) == {("A", "regular"): 1}


def test_equal_times_are_ordered_by_id(db: sqlite3.Connection) -> None:
    first = wait(db, "A001", 0)
    second = wait(db, "A002", 0)
    assert numbers(queue.heads(db, ["A"], 5, queue.lengths(db))["A"]) == ["A001"]
    assert queue.loads_before(db, tickets.by_id(db, first)) == []
    assert queue.loads_before(db, tickets.by_id(db, second)) == [Load("A", "regular", 1)]


def test_the_work_of_a_queue_is_counted_with_it(db: sqlite3.Connection) -> None:
    first = wait(db, "A001", 0, expected_s=900)
    second = wait(db, "A002", 1)
    third = wait(db, "A003", 2, expected_s=60)
    assert queue.loads(db) == [Load("A", "regular", 3, 2, 960)]
    assert queue.loads_before(db, tickets.by_id(db, third)) == [Load("A", "regular", 2, 1, 900)]
    tickets.change(db, first, {"state": "called", "window": 3})
    assert queue.loads(db) == [Load("A", "regular", 2, 1, 60)]
    tickets.change(db, first, {"state": "waiting", "window": None, "service": "B"})
    tickets.change(db, second, {"state": "cancelled"})
    assert queue.loads(db) == [Load("A", "regular", 1, 1, 60), Load("B", "regular", 1, 1, 900)]
    tickets.change(db, first, {"expected_s": None})
    assert queue.loads(db) == [Load("A", "regular", 1, 1, 60), Load("B", "regular", 1)]


def test_times_with_and_without_fractions_keep_their_order(db: sqlite3.Connection) -> None:
    clock = NOW.isoformat()
    wait(db, "A002", 0, since=(NOW + timedelta(microseconds=1)).isoformat())
    wait(db, "A001", 0, since=clock)
    wait(db, "A003", 1)
    assert queue.clocks(db, "A", Priority.REGULAR, 2) == [NOW, NOW + timedelta(microseconds=1)]


def test_overtaking_counts_those_who_came_before(db: sqlite3.Connection) -> None:
    ids = [wait(db, f"A00{n}", n) for n in (1, 2, 3)]
    places = [(NOW + timedelta(seconds=n), ids[n - 1]) for n in (2, 1)]
    queue.overtake(db, "A", Priority.REGULAR, *places)
    queue.overtake_one(db, ids[2])
    assert [tickets.by_id(db, i).overtaken for i in ids] == [1, 0, 1]


def test_a_number_is_given_once_a_day(db: sqlite3.Connection) -> None:
    assert [tickets.next_count(db, "2026-11-23", "A") for _ in range(3)] == [1, 2, 3]
    assert tickets.next_count(db, "2026-11-24", "A") == 1
    assert tickets.given(db, "2026-11-23") == {"A": 3}
    wait(db, "A001", 0)
    with pytest.raises(sqlite3.IntegrityError):
        wait(db, "A001", 1)
