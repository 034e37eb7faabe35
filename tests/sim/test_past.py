"""Copies of a played day: nothing in them is of that day, and a seed plays the same again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from hub.config_reader import read_hall
from hub.contract import wire
from hub.folder import Folder
from hub.secrets import key_file
from hub.sim.copies import COPIES
from hub.sim.history import play_one
from hub.sim.past import Past, Played, days_before
from hub.store import facts
from hub.store.database import open_store

OPENS = datetime.fromisoformat("2026-11-20T09:00:00+08:00")
LONG_AGO = date(2019, 1, 2)


@pytest.fixture(scope="module")
def played(hall_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Played:
    return play(hall_template, tmp_path_factory.mktemp("played"))


def play(hall_template: Path, scratch: Path) -> Played:
    folder = Folder(hall_template)
    with closing(open_store(folder.store)) as db:
        key = key_file(folder.identity_key)
        return play_one(db, Folder(scratch), read_hall(folder.config), OPENS, 25, 7, key)


@pytest.fixture
def copied(hall_template: Path, played: Played, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A new store with the played day, copied to a year that is long over."""
    key = key_file(Folder(hall_template).identity_key)
    with closing(open_store(tmp_path / "copied.sqlite")) as db:
        with Past(db, played, identity_key=key, keep_days=30) as past:
            past.copy(0, LONG_AGO, last=LONG_AGO)
        yield db


BODIES = ("requests", "jobs")
"""Old answers and jobs are kept as they were but for the day: dates after it stay in them."""


def test_nothing_names_the_played_day(copied: sqlite3.Connection) -> None:
    for table in [copy.table for copy in COPIES] + ["ratings"]:
        rows = copied.execute(f"SELECT * FROM {table}").fetchall()
        assert rows, table
        for row in rows:
            text = " ".join(_text(value) for value in row)
            wrong = ("2026-11-20", "20261120") if table in BODIES else ("2026-1", "20261")
            assert not any(date in text for date in wrong), (table, row)


def _text(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)


def test_every_row_is_copied(copied: sqlite3.Connection, played: Played) -> None:
    with closing(sqlite3.connect(played.store)) as db:
        for copy in COPIES:
            count = f"SELECT count(*) FROM {copy.table} WHERE {copy.where}"
            named = {"played": played.day.isoformat()} if ":played" in copy.where else {}
            (there,) = db.execute(count, named).fetchone()
            (here,) = copied.execute(f"SELECT count(*) FROM {copy.table}").fetchone()
            assert here == there, copy.table


def test_the_same_seed_plays_the_same_day(
    hall_template: Path, played: Played, tmp_path: Path
) -> None:
    again = play(hall_template, tmp_path)
    first, second = (_told(one) for one in (played, again))
    assert first == second


def _told(played: Played) -> list[bytes]:
    with closing(sqlite3.connect(played.store)) as db:
        return [wire.encode(fact) for fact in facts.read_from(db, 1, 100_000)]


def test_days_before() -> None:
    assert list(days_before(date(2026, 3, 2), 3)) == [
        date(2026, 2, 27),
        date(2026, 2, 28),
        date(2026, 3, 1),
    ]
