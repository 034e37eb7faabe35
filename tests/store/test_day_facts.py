"""The facts of one day among those of others, also where a clock was wrong."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hub.contract.events import Fact, FactKind
from hub.store import day_facts, facts
from hub.store.database import open_store
from hub.store.days import Day

MONDAY = datetime.fromisoformat("2026-11-23T00:00:00+08:00")
OPENED, CLOSED = FactKind.WINDOW_OPENED, FactKind.WINDOW_CLOSED


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_store(tmp_path / "hall.sqlite")) as store:
        yield store


def tell(db: sqlite3.Connection, at: datetime, kind: FactKind, **fields: str) -> None:
    seq = facts.last_seq(db) + 1
    facts.append(db, Fact(seq=seq, kind=kind, at=at, window=3, fields={**fields}))


def day(no: int) -> Day:
    midnight = MONDAY + timedelta(days=no)
    return Day(midnight.date().isoformat(), midnight + timedelta(hours=8), None)


def play(db: sqlite3.Connection, days: int, calls: int = 5) -> None:
    """Days with an opening before the day's own, calls, and a closing."""
    for no in range(days):
        one = day(no)
        tell(db, one.opened_at - timedelta(minutes=5), OPENED)
        tell(db, one.opened_at, FactKind.DAY_OPENED, day=one.day)
        for call in range(calls):
            tell(db, one.opened_at + timedelta(minutes=call), FactKind.TICKET_CALLED)
        tell(db, one.opened_at + timedelta(hours=8), CLOSED)


def found(db: sqlite3.Connection, no: int) -> list[tuple[str, FactKind]] | None:
    told = day_facts.of_day(db, day(no), {OPENED, CLOSED})
    return None if told is None else [(f"{fact.at:%d %H:%M}", fact.kind) for fact in told]


def test_each_day_is_found(db: sqlite3.Connection) -> None:
    play(db, 5)
    for no in range(5):
        date = 23 + no
        assert found(db, no) == [(f"{date} 07:55", OPENED), (f"{date} 16:00", CLOSED)]
    assert found(db, 5) is None
    assert found(db, -1) is None


def test_nothing_is_found_in_an_empty_store(db: sqlite3.Connection) -> None:
    assert found(db, 0) is None


def test_numbers_may_be_left_out(db: sqlite3.Connection) -> None:
    play(db, 4)
    db.execute("UPDATE facts SET seq = seq + 1000 WHERE seq > 12")
    assert found(db, 3) == [("26 07:55", OPENED), ("26 16:00", CLOSED)]


def test_a_clock_that_was_wrong_before_the_first_day_hides_nothing(
    db: sqlite3.Connection,
) -> None:
    tell(db, MONDAY + timedelta(days=2000), FactKind.CATALOGUE_PUBLISHED)
    play(db, 2)
    assert found(db, 0) == [("23 07:55", OPENED), ("23 16:00", CLOSED)]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.integers(-3000, 3000), min_size=1, max_size=6), st.integers(0, 3))
def test_a_day_is_told_right_or_not_at_all(
    db: sqlite3.Connection, wrong: list[int], no: int
) -> None:
    """Whatever dates some facts of calls have."""
    db.execute("DELETE FROM facts")
    play(db, 4, calls=len(wrong))
    for place, days in enumerate(wrong):
        at = (MONDAY + timedelta(days=days)).isoformat()
        seq = 3 + place + (place % 4) * (len(wrong) + 3)
        db.execute("UPDATE facts SET at = ? WHERE seq = ? AND kind = 'ticket_called'", (at, seq))
    date = 23 + no
    told = found(db, no)
    assert told in (None, [(f"{date} 07:55", OPENED), (f"{date} 16:00", CLOSED)])


def test_looking_costs_no_more_with_more_days(db: sqlite3.Connection) -> None:
    seen: list[str] = []
    play(db, 3)
    db.set_trace_callback(seen.append)
    found(db, 1)
    few = len(seen)
    db.set_trace_callback(None)
    for no in range(3, 200):
        tell(db, day(no).opened_at, FactKind.DAY_OPENED, day=day(no).day)
    seen.clear()
    db.set_trace_callback(seen.append)
    found(db, 1)
    assert len(seen) <= few + 6  # halvings
