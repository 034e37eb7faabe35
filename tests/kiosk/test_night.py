"""The night's new start: at its time, once, and only when nobody is there."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from kiosk.events import Event
from kiosk.journey import Journey
from kiosk.night import QUIET_S, due

DAY = datetime.fromisoformat("2026-07-14T00:00:00+08:00")


def at(hours: float) -> datetime:
    return DAY + timedelta(hours=hours)


@pytest.mark.parametrize(
    ("restart_at", "now", "started", "is_due"),
    [
        ("03:30", 3.4, -10, False),
        ("03:30", 3.5, -10, True),
        ("03:30", 5.4, -10, True),
        ("03:30", 5.5, -10, False),
        ("03:30", 3.6, 3.5, False),
        ("03:30", 3.6, 1.0, True),
        ("23:30", 24.5, 8, True),
        ("23:30", 24.5, 24.1, False),
        ("", 3.5, -10, False),
    ],
    ids=[
        "not yet",
        "now",
        "was busy until now",
        "was busy for too long",
        "has just done it",
        "started in the night",
        "waits across midnight",
        "has done it before midnight",
        "never",
    ],
)
def test_when(restart_at: str, now: float, started: float, is_due: bool) -> None:
    assert due(restart_at, at(now), at(started), QUIET_S) is is_due
    assert not due(restart_at, at(now), at(started), QUIET_S - 1)


def test_a_kiosk_is_quiet_only_while_its_home_page_waits(journey: Journey) -> None:
    for _ in range(3):
        journey.tick()
    assert journey.quiet_s == 3
    journey.touch(Event.OPEN_PROGRESS)
    journey.tick()
    assert journey.quiet_s == 0
    journey.touch(Event.HOME)
    journey.tick()
    assert journey.quiet_s == 1
    journey.on_card_fault("expired")
    journey.tick()
    assert journey.quiet_s == 0
