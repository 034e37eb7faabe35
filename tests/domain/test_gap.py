"""How many numbers a restored hall leaves out."""

from __future__ import annotations

from datetime import datetime

import pytest

from hub.domain.gap import LEAST, MOST, numbers_to_skip


def at(clock: str, day: int = 25) -> datetime:
    return datetime.fromisoformat(f"2026-11-{day:02d}T{clock}+08:00")


NINE = at("09:00:00")


@pytest.mark.parametrize(
    ("opened", "made_at", "now", "numbers"),
    [
        (NINE, at("10:00:00"), at("10:00:30"), LEAST),
        (NINE, at("10:00:00"), at("10:05:00"), 60),
        (NINE, at("10:00:00"), at("10:05:01"), 61),
        (NINE, at("10:00:00"), at("16:00:00"), MOST),
        (NINE, at("20:00:00", 24), at("09:10:00"), 120),
        (NINE, at("20:00:00", 24), at("08:59:59"), 0),
        (NINE, at("20:00:00", 24), NINE, LEAST),
        (None, at("20:00:00", 24), at("12:00:00"), 0),
        (NINE, at("10:00:05"), at("10:00:00"), LEAST),
    ],
    ids=[
        "at once",
        "five minutes",
        "every second counts",
        "a whole day",
        "only today's opening counts",
        "before today's opening",
        "at the opening",
        "a closed day",
        "a clock that is behind",
    ],
)
def test_numbers_follow_the_age_of_the_backup(
    opened: datetime | None, made_at: datetime, now: datetime, numbers: int
) -> None:
    assert numbers_to_skip(opened, made_at, now) == numbers
