"""Whether the hub is there, and why not."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest

from hub.client.mirror import LOST_AFTER_S
from hub.client.port import Trouble
from hub.contract.events import Fact, FactKind
from tests.web.conftest import HALL, METRICS, NOW, Hub


def test_it_begins_without_a_hub(hub: Hub) -> None:
    assert not hub.view.answers
    assert hub.view.trouble == Trouble.UNREACHABLE
    assert (hub.view.hall, hub.view.metrics) == (None, None)


def test_a_heartbeat_is_what_counts(hub: Hub) -> None:
    hub.view.on_link(True)
    assert hub.view.trouble == "silent"
    hub.up()
    assert (hub.view.answers, hub.view.trouble) == (True, None)
    assert (hub.view.hall, hub.view.metrics) == (HALL, METRICS)
    hub.seconds += LOST_AFTER_S
    assert (hub.view.answers, hub.view.trouble) == (False, "silent")
    hub.beat()
    assert hub.view.answers


@pytest.mark.parametrize("trouble", Trouble)
def test_a_lost_link_says_why(hub: Hub, trouble: Trouble) -> None:
    hub.up()
    hub.view.on_link(False, trouble)
    assert (hub.view.answers, hub.view.trouble) == (False, trouble.value)


def test_the_log_tells_what_changes(hub: Hub, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    hub.view.on_link(False, Trouble.HUB_DOWN)  # so begins every link
    hub.view.on_link(True)
    hub.view.on_link(False, Trouble.BROKEN)
    hub.view.on_link(False, Trouble.HUB_DOWN)
    hub.view.on_link(True)
    hub.view.on_link(False, Trouble.HUB_DOWN)
    told = [record.getMessage() for record in caplog.records]
    assert told == ["hub_found", "hub_lost", "hub_found", "hub_lost"]


def test_a_refused_account_is_told_at_once(hub: Hub, caplog: pytest.LogCaptureFixture) -> None:
    hub.view.on_link(False, Trouble.REFUSED)
    (record,) = caplog.records
    assert record.args == {"why": "refused"}


def test_news_are_passed_on_and_the_last_heartbeat_is_remembered(hub: Hub) -> None:
    heard: list[str | Fact] = []
    hub.view.tell(heard.append)
    hub.up()
    fact = Fact(seq=1, kind=FactKind.TICKET_CALLED, at=NOW)
    hub.view.on_fact(fact)
    assert heard == ["link", "hall", "metrics", "clock", fact]
    hub.seconds += 2
    assert hub.view.hub_time == NOW + timedelta(seconds=2)
    hub.view.on_link(False, Trouble.BROKEN)
    assert (hub.view.hub_time, hub.view.heard) == (None, NOW)
    assert heard[-1] == fact
