"""A hall with a phone page, and somebody with a phone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.phones import Hall, Phone


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return Hall(tmp_path / "hall")


@pytest.fixture
def phone(hall: Hall) -> Iterator[Phone]:
    made = Phone(hall)
    yield made
    made.close()
