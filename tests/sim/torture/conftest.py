"""What the tests with real processes need: strace, and the right to trace."""

from __future__ import annotations

import pytest

from hub.sim.torture.tracer import why_not, why_not_attach


@pytest.fixture(scope="session")
def can_cut() -> None:
    """Skips where no power can be cut."""
    reason = why_not()
    if reason:
        pytest.skip(reason)


@pytest.fixture(scope="session")
def can_fail() -> None:
    """Skips where no disk can be made to fail."""
    reason = why_not_attach()
    if reason:
        pytest.skip(reason)
