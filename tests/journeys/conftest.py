"""A staged hall of real processes, shared by the journeys of one file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from hub.sim.stage import Stage


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """The sample hall with its hub and a real mosquitto, on a free port."""
    if shutil.which("mosquitto", path="/usr/sbin:/usr/bin:/usr/local/sbin") is None:
        pytest.skip("mosquitto is not installed")
    with Stage(tmp_path_factory.mktemp("stage"), rules={"rate_within": 5}) as staged:
        yield staged
