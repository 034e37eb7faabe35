"""Overtakes kept as marks against counting one by one: the same numbers, the same candidates.

The model is the rule as it is told: a call counts one for everybody of the class who waits
freely and came before. It keeps each ticket's own count and looks at all of them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from hub.contract.words import Priority
from hub.store import days, queue, redating, tickets
from hub.store.database import open_store
from hub.store.tickets import NewTicket

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
DAY = "2026-11-23"
CAP = 3
CLASSES = st.tuples(st.sampled_from("AB"), st.sampled_from(list(Priority)))


@dataclass
class Waiter:
    """A ticket as the model knows it; `named` while it waits for a window by name."""

    service: str
    priority: Priority
    since: datetime
    overtaken: int = 0
    waits: bool = True
    named: bool = False

    @property
    def free(self) -> bool:
        return self.waits and not self.named


class Counting(RuleBasedStateMachine):
    """Tickets come, are called, come back, change their class, and the clock is set."""

    db: ClassVar[sqlite3.Connection]

    @initialize()
    def empty(self) -> None:
        for table in ("overtakes", "tickets", "queues"):
            self.db.execute(f"DELETE FROM {table}")
        self.now = NOW
        self.all: dict[int, Waiter] = {}

    @rule(of=CLASSES, passed=st.integers(0, 3), ahead=st.sampled_from([0, 0, 0, 5, -5]))
    def come(self, of: tuple[str, Priority], passed: int, ahead: int) -> None:
        """The clock of an appointment may begin later than it comes."""
        self.now += timedelta(seconds=passed)
        since = self.now + timedelta(seconds=ahead)
        number = f"{of[0]}{len(self.all):03d}"
        new = NewTicket(DAY, number, of[0], of[1], since, "t", "zh", "kiosk-1")
        self.all[tickets.insert(self.db, new).id] = Waiter(of[0], of[1], since)

    def _ids(self, *, waits: bool) -> list[int]:
        return [ticket for ticket, waiter in self.all.items() if waiter.waits is waits]

    @precondition(lambda self: self._ids(waits=True))
    @rule(data=st.data(), over=st.sets(CLASSES, max_size=3))
    def call(self, data: st.DataObject, over: set[tuple[str, Priority]]) -> None:
        """A call of any ticket overtakes some classes."""
        ticket = data.draw(st.sampled_from(self._ids(waits=True)))
        called = self.all[ticket]
        for service, priority in sorted(over):
            first = min(self._places(service, priority), default=None)
            queue.overtake(self.db, service, priority, (called.since, ticket), first)
            for other, waiter in self.all.items():
                came_before = (waiter.since, other) < (called.since, ticket)
                if waiter.free and (waiter.service, waiter.priority) == (service, priority):
                    waiter.overtaken += came_before
        self._leave(ticket)

    def _places(self, service: str, priority: Priority) -> list[queue.Place]:
        """Of the oldest of each class, as the heads of a call tell them."""
        found = queue.heads(self.db, [service], CAP, queue.lengths(self.db)).get(service, [])
        return [(w.since, w.id) for w in found if w.priority is priority and not w.stick_until]

    @precondition(lambda self: self._ids(waits=True))
    @rule(data=st.data())
    def give_up(self, data: st.DataObject) -> None:
        self._leave(data.draw(st.sampled_from(self._ids(waits=True))))

    def _leave(self, ticket: int) -> None:
        tickets.change(self.db, ticket, {"state": "parked", "stick_until": None})
        self.all[ticket].waits = self.all[ticket].named = False

    @precondition(lambda self: self._ids(waits=False))
    @rule(
        data=st.data(),
        of=CLASSES,
        back=st.integers(-20, 5),
        keeps=st.booleans(),
        named=st.booleans(),
    )
    def come_back(
        self, data: st.DataObject, of: tuple[str, Priority], back: int, keeps: bool, named: bool
    ) -> None:
        """Returned or moved on: to any class and place, with its count or without."""
        ticket = data.draw(st.sampled_from(self._ids(waits=False)))
        overtaken = self.all[ticket].overtaken if keeps else 0
        since = self.now + timedelta(seconds=back)
        self.all[ticket] = Waiter(*of, since, overtaken, named=named)
        columns: dict[str, tickets.Value] = {
            "state": "waiting",
            "service": of[0],
            "priority": of[1].value,
            "since": since.isoformat(),
            "stick_until": NOW.isoformat() if named else None,
        }
        if not keeps:
            columns["overtaken"] = 0
        tickets.change(self.db, ticket, columns)

    @precondition(lambda self: any(w.named for w in self.all.values()))
    @rule(data=st.data())
    def pass_a_named_one(self, data: st.DataObject) -> None:
        named = [ticket for ticket, waiter in self.all.items() if waiter.named]
        ticket = data.draw(st.sampled_from(named))
        queue.overtake_one(self.db, ticket)
        self.all[ticket].overtaken += 1

    @precondition(lambda self: self._ids(waits=True))
    @rule(data=st.data(), of=CLASSES, named=st.booleans())
    def change_class(self, data: st.DataObject, of: tuple[str, Priority], named: bool) -> None:
        """While it waits, as no command does yet."""
        ticket = data.draw(st.sampled_from(self._ids(waits=True)))
        waiter = self.all[ticket]
        waiter.service, waiter.priority, waiter.named = *of, named
        columns: dict[str, tickets.Value] = {
            "service": of[0],
            "priority": of[1].value,
            "stick_until": NOW.isoformat() if named else None,
        }
        tickets.change(self.db, ticket, columns)

    @rule(by=st.sampled_from([-3600, 7]))
    def set_the_clock(self, by: int) -> None:
        moved = timedelta(seconds=by)
        redating.move(self.db, moved)
        self.now += moved
        for waiter in self.all.values():
            waiter.since += moved

    # ── what must hold ───────────────────────────────────────────────────────

    @invariant()
    def everybody_has_the_same_count(self) -> None:
        for ticket, waiter in getattr(self, "all", {}).items():
            assert tickets.by_id(self.db, ticket).overtaken == waiter.overtaken

    @invariant()
    def the_candidates_are_the_same(self) -> None:
        if not hasattr(self, "all"):
            return
        for service in "AB":
            found = [
                (w.id, w.overtaken)
                for w in queue.heads(self.db, [service], CAP, queue.lengths(self.db)).get(
                    service, []
                )
            ]
            assert sorted(found) == sorted(self._candidates(service))

    def _candidates(self, service: str) -> Iterator[tuple[int, int]]:
        """By looking at everybody: per class the first, the first at the cap, all named ones."""
        waiting = [(w.since, ticket, w) for ticket, w in self.all.items() if w.waits]
        of_service = sorted((t for t in waiting if t[2].service == service), key=lambda t: t[:2])
        free = [(ticket, w) for _, ticket, w in of_service if w.free]
        for priority in Priority:
            yield from [(ticket, w.overtaken) for ticket, w in free if w.priority is priority][:1]
        yield from [(ticket, w.overtaken) for ticket, w in free if w.overtaken >= CAP][:1]
        yield from [(ticket, w.overtaken) for _, ticket, w in of_service if w.named]

    @invariant()
    def the_first_places_are_the_same(self) -> None:
        for service, priority in (("A", Priority.REGULAR), ("B", Priority.PRIORITY)):
            clocks = sorted(
                waiter.since
                for waiter in getattr(self, "all", {}).values()
                if waiter.free and (waiter.service, waiter.priority) == (service, priority)
            )
            assert queue.clocks(self.db, service, priority, 3) == clocks[:3]


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_store(tmp_path / "store.sqlite")) as store:
        store.execute("PRAGMA synchronous = OFF")
        days.insert(store, DAY, NOW)
        yield store


def test_marks_count_as_one_by_one(db: sqlite3.Connection) -> None:
    Counting.db = db
    machine = Counting.TestCase
    machine.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
    machine("runTest").runTest()


def test_a_call_changes_no_row_of_those_it_overtakes(db: sqlite3.Connection) -> None:
    for n in range(300):
        new = NewTicket(DAY, f"A{n:03d}", "A", Priority.REGULAR, NOW, "t", "zh", "kiosk-1")
        last = tickets.insert(db, new).id
    before = db.total_changes
    queue.overtake(db, "A", Priority.REGULAR, (NOW, last), (NOW, 1))
    assert db.total_changes - before == 1


def test_marks_behind_nobody_are_taken_away(db: sqlite3.Connection) -> None:
    ids = []
    for n in range(20):
        since = NOW + timedelta(seconds=n)
        new = NewTicket(DAY, f"A{n:03d}", "A", Priority.REGULAR, since, "t", "zh", "kiosk-1")
        ids.append(tickets.insert(db, new).id)
    for n in range(1, 20):
        places = [(NOW + timedelta(seconds=m), ids[m]) for m in (n, n - 1)]
        queue.overtake(db, "A", Priority.REGULAR, *places)
        tickets.change(db, ids[n - 1], {"state": "parked"})
    assert db.execute("SELECT count(*) FROM overtakes").fetchone()[0] <= 1
