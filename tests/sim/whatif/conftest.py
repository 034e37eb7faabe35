"""The sample hall's settings, and a store with its catalogue."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from hub.config import HallConfig
from hub.sim.whatif.lab import source


@pytest.fixture(scope="session")
def sample(hall_template: Path) -> Iterator[tuple[HallConfig, sqlite3.Connection]]:
    """Settings and store, which nobody changes."""
    with source(hall_template) as found:
        yield found


@pytest.fixture
def hall(sample: tuple[HallConfig, sqlite3.Connection]) -> HallConfig:
    """The sample hall."""
    return sample[0]


@pytest.fixture
def db(sample: tuple[HallConfig, sqlite3.Connection]) -> sqlite3.Connection:
    """Its store."""
    return sample[1]
