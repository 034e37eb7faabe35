"""How loud it is at which time of the hall's day."""

from __future__ import annotations

from datetime import datetime

import pytest

from display.volume import volume_at
from hub.contract.states import Voice, VolumeHours

LUNCH = Voice(volume=80, hours=(VolumeHours("12:00-13:30", 30), VolumeHours("22:00-24:00", 0)))


@pytest.mark.parametrize(
    ("clock", "volume"),
    [
        ("00:00", 80),
        ("11:59:59", 80),
        ("12:00", 30),
        ("13:29:59", 30),
        ("13:30", 80),
        ("22:00", 0),
        ("23:59:59", 0),
    ],
)
def test_a_span_counts_from_its_start_until_before_its_end(clock: str, volume: int) -> None:
    assert volume_at(LUNCH, datetime.fromisoformat(f"2026-07-14T{clock}+08:00")) == volume
