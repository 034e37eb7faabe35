"""The queue beside booked times: who is here too early, and whose time is to come."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hub.contract.words import Priority
from hub.domain.due import Due
from hub.domain.estimate import Load
from hub.store import awaited, bookings, days, queue, tickets
from hub.store.database import open_store
from hub.store.tickets import NewTicket

NOW = datetime(2026, 11, 23, 9, 10, tzinfo=UTC)
UNTIL = NOW + timedelta(hours=1)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    store = open_store(tmp_path / "store.sqlite")
    days.insert(store, "2026-11-23", NOW)
    yield store
    store.close()


def wait(db: sqlite3.Connection, no: int, minutes: int, priority: Priority, seconds: int) -> None:
    """Somebody waits for B whose clock begins so many minutes from now."""
    new = NewTicket(
        day="2026-11-23",
        number=f"B00{no}",
        service="B",
        priority=priority,
        at=NOW + timedelta(minutes=minutes),
        token=f"token-of-B00{no}",
        language="zh",
        device="kiosk-1",
    )
    tickets.change(db, tickets.insert(db, new).id, {"expected_s": seconds})


def slot(db: sqlite3.Connection, minutes: int, taken: int) -> None:
    """A slot of B, so many minutes from now."""
    start = NOW + timedelta(minutes=minutes)
    bookings.offer(db, "B", start, 2)
    db.execute("UPDATE slots SET taken = ? WHERE starts_at = ?", (taken, start.isoformat()))


def test_who_is_early_is_told_apart(db: sqlite3.Connection) -> None:
    wait(db, 1, -9, Priority.REGULAR, 300)
    wait(db, 2, -5, Priority.APPOINTMENT, 600)
    wait(db, 3, 20, Priority.APPOINTMENT, 900)
    found = awaited.read(db, '["B"]', NOW, UNTIL)
    assert sorted(found.awake) == [
        Load("B", "appointment", 1, 1, 750),
        Load("B", "regular", 1, 1, 300),
    ]
    assert found.asleep == {"B": 1}
    later = awaited.read(db, '["B"]', NOW + timedelta(minutes=21), UNTIL)
    assert sorted(later.awake) == sorted(queue.loads(db))


def test_times_to_come_are_those_of_the_next_hour(db: sqlite3.Connection) -> None:
    for minutes, taken in ((-10, 1), (20, 2), (50, 0), (80, 1)):
        slot(db, minutes, taken)
    assert awaited.read(db, '["B"]', NOW, UNTIL).dues == [Due("B", 1200.0, 2)]
    assert awaited.read(db, '["G"]', NOW, UNTIL).dues == []
