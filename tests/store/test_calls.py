"""A call's reason is stored as arrays: read back as it was, in less than half the room."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from hub.contract.results import Candidate
from hub.contract.words import Priority
from hub.store import calls, days, tickets
from hub.store.calls import Reason, _Weighed
from hub.store.database import open_store
from hub.store.tickets import NewTicket

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
DAY = "2026-11-23"


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_store(tmp_path / "store.sqlite")) as store:
        days.insert(store, DAY, NOW)
        yield store


def weighed(number: str, *, considered: bool = True) -> Candidate:
    return Candidate(number, "A", Priority.PRIORITY, 1, 2.0, 960, 1200, 1.6, 2, considered)


def test_a_reason_comes_back_as_it_was(db: sqlite3.Connection) -> None:
    new = NewTicket(DAY, "A023", "A", Priority.PRIORITY, NOW, "t", "zh", "kiosk-1")
    ticket = tickets.insert(db, new).id
    others = (weighed("A021"), weighed("B038", considered=False))
    reason = Reason("accumulated", weighed("A023"), others, ("A021",), "轮椅")
    calls.insert(db, DAY, calls.next_no(db, DAY), ticket, 3, "0217", NOW, reason)
    call = calls.latest(db, ticket)
    assert call is not None
    assert call.reason == reason
    (size,) = db.execute("SELECT length(reason) FROM calls").fetchone()
    assert size < len(msgspec.json.encode(reason)) / 2


def test_what_is_stored_has_the_fields_of_what_is_told() -> None:
    assert _Weighed.__struct_fields__ == Candidate.__struct_fields__
