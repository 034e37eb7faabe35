"""A sample hall made once and copied: hashing twelve PINs is slow on purpose."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import argon2
import pytest

from hub.clock import HandClock
from hub.first_hall import SAMPLE_PIN, create_hall
from tests.halls import START, Bench

CHEAP = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""The hash itself says how dear it is to check; the hub's own is dear on purpose."""


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder as `jiaohao init` makes it."""
    root = tmp_path_factory.mktemp("sample") / "hall"
    create_hall(root, sample_pins=True, clock=HandClock(START))
    db = sqlite3.connect(root / "jiaohao.sqlite")
    with db:
        db.execute("UPDATE clerks SET pin_hash = ?", (CHEAP.hash(SAMPLE_PIN),))
    db.close()
    return root


@pytest.fixture
def bench(sample_folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Bench]:
    """The sample hall at half past nine on a Monday, nobody signed in.

    A bug in a timer or a device's message is answered to nobody: it must not be logged either.
    """
    root = tmp_path / "hall"
    shutil.copytree(sample_folder, root)
    bench = Bench(root)
    yield bench
    bench.engine.db.close()
    bugs = [record.getMessage() for record in caplog.records if record.exc_info]
    assert bugs == []
