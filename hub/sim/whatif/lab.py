"""A hall of its own for trying things: a store that nobody misses, and quick locks for PINs."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import msgspec

from hub.clock import HandClock
from hub.config import ClerkSettings, HallConfig
from hub.config_reader import read_hall
from hub.domain.identity import KEY_LENGTH
from hub.first_hall import SAMPLE_PIN, create_hall
from hub.folder import Folder
from hub.pins import hash_for_play
from hub.sim.day.clerks import posts
from hub.sim.day.play import always_open
from hub.sim.in_process import InProcess, SeededSecrets
from hub.sim.scratch import prepare
from hub.store.database import open_readable

NOTHING_IS_KEPT = (
    "PRAGMA wal_checkpoint(TRUNCATE)",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = MEMORY",
    "PRAGMA synchronous = OFF",
)
EXTRA_CLERK = 90_000


def staffed(
    hall: HallConfig, sat: Mapping[int, str] | None = None
) -> tuple[HallConfig, Mapping[int, str]]:
    """The hall as it is simulated, always open and bookable, without quotas, and a clerk for each
    window: who `sat` there, else the hall's own as far as there are enough, else an invented one.
    """
    found = dict(sat or {})
    for no, clerk in posts(hall):
        if no not in found and clerk not in found.values():
            found[no] = clerk
    missing = [window.no for window in hall.windows if window.no not in found]
    extra = tuple(ClerkSettings(no=f"{EXTRA_CLERK + no}", name="模拟") for no in missing)
    found |= {no: clerk.no for no, clerk in zip(missing, extra, strict=True)}
    opened = bookable(always_open(hall))
    return msgspec.structs.replace(opened, clerks=(*hall.clerks, *extra)), found


def bookable(hall: HallConfig) -> HallConfig:
    """Any minute is a slot, in reach on the day before at least: the visitors' plans know which
    ones a hall offers. Its places stay, and nobody has booked too often."""
    settings = hall.appointments
    changed = msgspec.structs.replace(
        settings, slot_minutes=1, days_ahead=max(settings.days_ahead, 1), per_person=0
    )
    found: HallConfig = msgspec.structs.replace(hall, appointments=changed)
    return found


@contextmanager
def source(data: Path | None) -> Iterator[tuple[HallConfig, sqlite3.Connection]]:
    """Settings and store of a hall's folder, of the sample hall when none is named; read only."""
    with tempfile.TemporaryDirectory(prefix="jiaohao-sample-") as scratch:
        if data is None:
            create_hall(Path(scratch), sample_pins=True)
        folder = Folder(data or Path(scratch))
        hall = read_hall(folder.config)
        with closing(open_readable(folder.made_store())) as db:
            yield hall, db


@contextmanager
def lab(
    db: sqlite3.Connection, hall: HallConfig, starts: datetime, seed: str
) -> Iterator[InProcess]:
    """A hall in a store of its own with the published catalogue of `db`, its clock at `starts`."""
    chance = random.Random(seed)
    secrets = SeededSecrets(chance, chance.randbytes(2 * KEY_LENGTH))
    with tempfile.TemporaryDirectory(prefix="jiaohao-whatif-") as scratch:
        folder = Folder(Path(scratch))
        prepare(folder.store, db, hall, hash_for_play(SAMPLE_PIN))
        with closing(InProcess(folder, hall, HandClock(starts), secrets, run="what-if")) as made:
            for pragma in NOTHING_IS_KEPT:
                made.engine.db.execute(pragma).fetchone()
            made.rehearses = True
            yield made
