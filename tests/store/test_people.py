"""Accounts, sessions, windows, undo offers and serving times, read back as they were written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hub.contract.words import Move, PauseReason
from hub.domain import window as rules
from hub.domain.lockout import Standing
from hub.domain.serving_time import Sample
from hub.store import clerks, days, service_times, sessions, tickets, undo, windows
from hub.store.database import open_store
from hub.store.sessions import Session
from hub.store.tickets import NewTicket
from hub.store.undo import Before, Offer

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    store = open_store(tmp_path / "store.sqlite")
    yield store
    store.close()


def test_an_account_and_its_lock(db: sqlite3.Connection) -> None:
    assert clerks.read(db, "0217") is None
    clerks.set_pin(db, "0217", "hash")
    locked = Standing(5, NOW)
    clerks.save_standing(db, "0217", locked)
    assert clerks.read(db, "0217") == clerks.Account("hash", locked)
    clerks.set_pin(db, "0217", "other")
    assert clerks.read(db, "0217") == clerks.Account("other", Standing())


def test_one_clerk_and_one_window_at_a_time(db: sqlite3.Connection) -> None:
    sessions.begin(db, Session("counter-3", "0217", 3), NOW)
    for other in (Session("counter-2", "0217", 2), Session("counter-9", "0218", 3)):
        with pytest.raises(sqlite3.IntegrityError):
            sessions.begin(db, other, NOW)
    sessions.begin(db, Session("counter-9", "0217", 3), NOW)
    assert sessions.read_all(db) == {3: Session("counter-9", "0217", 3)}
    assert sessions.of_clerk(db, "0217") == sessions.at_window(db, 3)
    sessions.end(db, 3)
    assert sessions.at_window(db, 3) is None


def test_a_window_with_its_pauses(db: sqlite3.Connection) -> None:
    assert windows.read(db, 3) == rules.CLOSED
    for sitting in (
        rules.OPEN,
        rules.paused(rules.OPEN, PauseReason.LUNCH, NOW, NOW, busy=True),
        rules.paused(rules.OPEN, PauseReason.AWAY, NOW, NOW, busy=False),
    ):
        windows.save(db, 3, sitting)
        assert windows.read(db, 3) == sitting
    assert windows.open_desks(db) == []
    windows.save(db, 4, rules.OPEN)
    assert windows.open_desks(db) == [(4, None, False)]


def test_windows_that_are_not_closed(db: sqlite3.Connection) -> None:
    back = NOW + timedelta(minutes=30)
    windows.save(db, 1, rules.CLOSED)
    windows.save(db, 2, rules.OPEN)
    windows.save(db, 3, rules.paused(rules.OPEN, PauseReason.LUNCH, back, NOW, busy=False))
    windows.save(db, 4, rules.paused(rules.OPEN, PauseReason.AWAY, None, NOW, busy=True))
    sessions.begin(db, Session("counter-2", "0217", 2), NOW)
    assert sorted(windows.attended(db)) == [
        (2, "0217", False, True, None),
        (3, None, False, False, back),
        (4, None, False, False, None),
    ]


def test_offers_end(db: sqlite3.Connection) -> None:
    days.insert(db, "2026-11-23", NOW)
    ticket = tickets.insert(
        db,
        NewTicket("2026-11-23", "A001", "A", tickets.Priority.REGULAR, NOW, "t", "zh", "kiosk-1"),
    ).id
    offer = Offer(ticket, Move.FINISH, NOW + timedelta(seconds=10), Before(served_s=60), "A001")
    undo.put(db, 3, offer)
    assert undo.read(db, 3, NOW) == offer
    assert undo.read(db, 3, offer.until) is None
    assert undo.drop_old(db, NOW) == []
    assert undo.drop_old(db, offer.until) == [3]
    undo.put(db, 3, offer)
    assert undo.drop_ticket(db, ticket) == [3]
    assert undo.read(db, 3, NOW) is None


def test_serving_times_add_up(db: sqlite3.Connection) -> None:
    for seconds in (60, 120):
        service_times.add(db, "A", "2026-11-23", seconds)
    service_times.add(db, "A", "2026-11-23", 60, n=-1)
    found = service_times.read(db, "2026-11-23", "2026-11-16")
    assert found == {("A", "2026-11-23"): Sample(1, 120, 14_400)}
