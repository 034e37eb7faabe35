"""A guard against Nagle's algorithm: without TCP_NODELAY on both sides an answer takes 88 ms."""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Callable

import pytest

from hub.client.ids import new_request_id
from hub.client.link import MqttLink
from hub.contract.commands import CallNext
from tests.client.conftest import Notes, ScriptedHub
from tests.conftest import RealBroker, wait_for

pytestmark = pytest.mark.broker

FAR_BELOW_NAGLE_S = 0.03


def test_answers_do_not_wait_for_nagle(
    broker: RealBroker, scripted_hub: Callable[[], ScriptedHub], notes: Notes
) -> None:
    scripted_hub()
    link = MqttLink(broker.address("kiosk-1"), notes)
    link.start()
    try:
        wait_for(lambda: notes.up)
        assert statistics.median(_once(link) for _ in range(30)) < FAR_BELOW_NAGLE_S
    finally:
        link.stop()


def _once(link: MqttLink) -> float:
    answered = threading.Event()
    began = time.perf_counter()
    link.request(CallNext(request_id=new_request_id()), lambda _: answered.set())
    assert answered.wait(30)
    return time.perf_counter() - began
