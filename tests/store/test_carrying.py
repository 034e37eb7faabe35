"""When the write-ahead log is carried over into the file, and when it is kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from hub.store import carrying
from hub.store.carrying import Carrier
from hub.store.database import open_reader, open_store, tidy

Carrying = tuple[Path, sqlite3.Connection, Carrier]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Carrying]:
    path = tmp_path / "store.sqlite"
    db = open_store(path)
    db.execute("CREATE TABLE counted (number INTEGER)")
    carrier = Carrier(db)
    yield path, db, carrier
    carrier.close()


def count(store: Carrying, number: int) -> None:
    store[1].execute("INSERT INTO counted VALUES (?)", (number,))


def failing(code: int) -> Callable[[sqlite3.Connection], bool]:
    """A disk that fails."""

    def fail(_db: sqlite3.Connection) -> bool:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = code
        raise error

    return fail


def test_it_waits_for_enough_changes(store: Carrying) -> None:
    path, _, carrier = store
    before = path.read_bytes()
    count(store, 1)
    carrier.carry_over(2)
    assert path.read_bytes() == before
    count(store, 2)
    carrier.carry_over(2)
    assert path.read_bytes() != before


def half_way(store: Carrying) -> None:
    """A reader holds up the checkpoint."""
    path, _, carrier = store
    count(store, 1)
    with closing(open_reader(path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM counted").fetchall()
        count(store, 2)
        carrier.carry_over(1)


def test_a_reader_holds_it_up_half_way(store: Carrying) -> None:
    with closing(open_reader(store[0])) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM counted").fetchall()
        count(store, 1)
        assert not tidy(store[1])
    assert tidy(store[1])


@pytest.mark.parametrize(
    ("held_up", "code", "trusts"),
    [
        (True, sqlite3.SQLITE_IOERR_FSYNC, False),
        (False, sqlite3.SQLITE_IOERR_FSYNC, True),
        (True, sqlite3.SQLITE_FULL, True),
    ],
)
def test_only_a_failed_sync_after_half_the_way_ends_it(
    store: Carrying, monkeypatch: pytest.MonkeyPatch, held_up: bool, code: int, trusts: bool
) -> None:
    _, _, carrier = store
    count(store, 0)
    carrier.carry_over(1)
    if held_up:
        half_way(store)
    count(store, 3)
    with monkeypatch.context() as patch:
        patch.setattr(carrying, "tidy", failing(code))
        with pytest.raises(sqlite3.OperationalError):
            carrier.carry_over(1)
    assert carrier.trusts is trusts


def test_a_kept_log_outlives_the_end_and_is_carried_over_at_the_next_start(
    store: Carrying,
) -> None:
    path, _, carrier = store
    count(store, 1)
    before = path.read_bytes()
    carrier.trusts = False
    carrier.carry_over(0)
    carrier.close()
    carrier.trusts = True  # closed already
    assert path.read_bytes() == before
    with closing(open_store(path)) as again:
        assert again.execute("SELECT number FROM counted").fetchall() == [(1,)]
        assert path.read_bytes() != before
