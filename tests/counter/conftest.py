"""One counter on the screen, that QML must not complain of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .scenes import Stage


@pytest.fixture
def stage() -> Iterator[Stage]:
    """A counter of its own; a file that wants it in some state has its own `stage`."""
    made = Stage()
    yield made
    warned = list(made.engine.warned)
    made.close()
    assert warned == []
