"""`jiaohao history`: years of tickets in a store, to see what a hall is like that has them.

One day is played through the real handlers in a folder of its own, then copied into the past.
What comes out is a store as a hub would have left it yesterday evening; names that a hall may
no longer keep, and answers and jobs of more than a week ago, are not in it.
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from hub.clock import Clock, HandClock, SystemClock
from hub.config import HallConfig
from hub.config_reader import read_hall
from hub.errors import SetupError
from hub.first_hall import SAMPLE_PIN
from hub.folder import Folder, locked
from hub.pins import hash_pin
from hub.secrets import key_file
from hub.sim.day.play import OPENS_H, always_open
from hub.sim.day.whole import play_day
from hub.sim.in_process import InProcess, SeededSecrets
from hub.sim.past import Past, Played, days_before
from hub.sim.room import rooms
from hub.sim.scratch import prepare
from hub.store import days as store_days
from hub.store.database import open_store

TELL_EVERY_S = 5.0
BEFORE_OPENING = timedelta(minutes=20)


class Filled(NamedTuple):
    """What was written: `store_bytes` is the file's size, all else is of this run."""

    days: int
    tickets: int
    store_bytes: int
    seconds: float
    rooms: dict[str, int] | None


def history(root: Path, *, days: int, tickets: int, seed: int) -> int:
    """Fill the store of a folder and print what it takes. SetupError where it may not."""
    filled = fill(root, days=days, tickets=tickets, seed=seed, tell=_print_progress)
    each = filled.store_bytes / max(filled.tickets, 1)
    print(
        f"{filled.tickets:,} tickets of {filled.days} days: {filled.store_bytes / 1e6:,.1f} MB, "
        f"{each:,.0f} bytes a ticket, {filled.seconds:.1f} s"
    )
    for table, size in (filled.rooms or {}).items():
        if size / max(filled.store_bytes, 1) >= 0.005:
            print(f"  {table:<18} {size / 1e6:>9,.1f} MB {size / filled.tickets:>7,.0f} a ticket")
    return 0


def fill(
    root: Path,
    *,
    days: int,
    tickets: int,
    seed: int,
    clock: Clock | None = None,
    tell: Callable[[str], None] = lambda _: None,
) -> Filled:
    """Give a hall so many days before today with so many tickets each.

    Nothing is synced before the end: a power cut meanwhile may spoil the store. Raises
    SetupError when a hub runs on the folder or the store has been used on one of these days.
    """
    begun = time.monotonic()
    folder = Folder(root)
    hall = read_hall(folder.config)
    today = (clock or SystemClock(hall.hall.timezone)).now()
    wanted = list(days_before(today.date(), days))
    with (
        locked(folder),
        closing(open_store(folder.store)) as db,
        tempfile.TemporaryDirectory(prefix="jiaohao-day-") as scratch,
    ):
        _check_free(db, wanted[0], folder)
        key = key_file(folder.identity_key)
        moment = datetime(*wanted[-1].timetuple()[:3], OPENS_H, tzinfo=today.tzinfo)
        tell(f"playing one day of {tickets} tickets")
        played = play_one(db, Folder(Path(scratch)), hall, moment, tickets, seed, key)
        db.execute("PRAGMA synchronous = OFF")
        keep = hall.rules.keep_identity_days
        with Past(db, played, identity_key=key, keep_days=keep) as past:
            _copy(past, wanted, tell)
        written = _settle(db, folder.store)
        count = db.execute("SELECT count(*) FROM tickets").fetchone()[0]
        found = rooms(db)
    return Filled(days, count, written, time.monotonic() - begun, found)


def _check_free(db: sqlite3.Connection, first: date, folder: Folder) -> None:
    last = store_days.last(db)
    if last is not None and last >= first.isoformat():
        raise SetupError(
            f"{folder.store} was in use until {last}: a past would have to begin on {first}. "
            "Make a new hall for it with: jiaohao init"
        )


def play_one(
    db: sqlite3.Connection,
    scratch: Folder,
    hall: HallConfig,
    opens: datetime,
    tickets: int,
    seed: int,
    key: bytes,
) -> Played:
    """One day of the hall in a store of its own, with the same catalogue and the same key."""
    chance = random.Random(seed)
    prepare(scratch.store, db, hall, hash_pin(SAMPLE_PIN))
    clock = HandClock(opens - BEFORE_OPENING)
    play = InProcess(scratch, always_open(hall), clock, SeededSecrets(chance, key))
    with closing(play):
        play.engine.db.execute("PRAGMA synchronous = OFF")
        play_day(play, chance, tickets)
    return Played(scratch.store, opens.date())


def _copy(past: Past, wanted: list[date], tell: Callable[[str], None]) -> None:
    told = time.monotonic()
    for number, day in enumerate(wanted):
        past.copy(number, day, last=wanted[-1])
        if time.monotonic() - told > TELL_EVERY_S:
            told = time.monotonic()
            tell(f"{day}: {number + 1} of {len(wanted)} days")


def _settle(db: sqlite3.Connection, store: Path) -> int:
    """Everything in the file and on the disk; the file's size."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    db.execute("PRAGMA synchronous = FULL")
    with store.open("rb") as file:
        os.fsync(file.fileno())
    return store.stat().st_size


def _print_progress(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
