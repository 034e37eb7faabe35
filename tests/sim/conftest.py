"""A sample hall with a small past, made once: three days of forty tickets."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from hub.clock import HandClock
from hub.folder import Folder
from hub.sim.history import fill
from hub.store.database import open_store

TODAY = datetime.fromisoformat("2026-11-21T08:30:00+08:00")
"""A Saturday in the sample hall's own zone, before the Monday of all other tests."""
DAYS = (date(2026, 11, 18), date(2026, 11, 19), date(2026, 11, 20))
TICKETS = 40


@pytest.fixture(scope="session")
def filled(hall_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hall's folder, not to be changed. Names are kept for one day only."""
    root = tmp_path_factory.mktemp("filled") / "hall"
    shutil.copytree(hall_template, root)
    db = sqlite3.connect(root / "jiaohao.sqlite")
    with closing(db), db:  # the template was made today, whatever day that is
        db.execute("UPDATE facts SET at = '2026-11-01T09:00:00+08:00'")
    config = Folder(root).config
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("[rules]\n", "[rules]\nkeep_identity_days = 1\n", 1))
    fill(root, days=len(DAYS), tickets=TICKETS, seed=4, clock=HandClock(TODAY))
    return root


@pytest.fixture
def hall(filled: Path, tmp_path: Path) -> Path:
    """A copy of the folder."""
    return Path(shutil.copytree(filled, tmp_path / "filled"))


@pytest.fixture
def db(hall: Path) -> Iterator[sqlite3.Connection]:
    """The copy's store."""
    with closing(open_store(Folder(hall).store)) as store:
        yield store
