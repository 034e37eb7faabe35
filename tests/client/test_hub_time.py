"""The hub's clock runs on between two of its words, whatever this machine's clock says."""

from __future__ import annotations

from datetime import datetime, timedelta

from hub.client.hub_time import HubTime
from hub.contract.states import Clock
from tests.halls import START


def test_it_is_this_machines_time_until_the_hub_has_spoken() -> None:
    time = HubTime(lambda: 7.0)
    assert time.last is None
    assert abs(time.now() - datetime.now().astimezone()) < timedelta(minutes=1)


def test_it_runs_on_from_the_last_word() -> None:
    seconds = 100.0
    time = HubTime(lambda: seconds)
    time.hear(Clock(START))
    seconds += 2.5
    assert time.now() == START + timedelta(seconds=2.5)
    assert time.last == START
    time.hear(Clock(START - timedelta(hours=1)))
    assert time.now() == START - timedelta(hours=1)
