"""The Qt client: everything on the Qt thread, and the rule when the hub is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

pytest.importorskip("PySide6", reason="the hub runs without Qt")

from pytestqt.qtbot import QtBot

from hub.client.ids import new_request_id
from hub.client.port import Trouble
from hub.client.qt import HubClient
from hub.contract.commands import CallNext
from hub.contract.states import Clock
from tests.client.conftest import ScriptedHub
from tests.conftest import RealBroker

pytestmark = [pytest.mark.broker, pytest.mark.qt]


def test_news_come_on_the_qt_thread(
    broker: RealBroker, scripted_hub: Callable[[], ScriptedHub], qtbot: QtBot
) -> None:
    hub = scripted_hub()
    client = HubClient(broker.address("kiosk-1"), ["menu"])
    threads: set[int] = set()
    replies: list[object] = []
    lost: list[bool] = []
    client.stateChanged.connect(lambda *_: threads.add(threading.get_ident()))
    client.lostChanged.connect(lost.append)
    client.start()
    try:
        assert client.lost
        hub.tick()
        qtbot.waitUntil(lambda: not client.lost, timeout=30_000)
        client.request(
            CallNext(request_id=new_request_id()),
            lambda reply: (replies.append(reply), threads.add(threading.get_ident())),
        )
        qtbot.waitUntil(lambda: bool(replies), timeout=30_000)
        assert isinstance(client.mirror.states["clock"], Clock)
        hub.stop()
        qtbot.waitUntil(lambda: client.lost, timeout=30_000)
        assert client.mirror.trouble is Trouble.HUB_DOWN
    finally:
        client.stop()
    assert threads == {threading.get_ident()}
    assert lost == [False, True]


def test_silent_hub_is_lost_after_a_while(
    broker: RealBroker,
    scripted_hub: Callable[[], ScriptedHub],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("hub.client.qt.LOST_AFTER_S", 0.2)
    monkeypatch.setattr("hub.client.mirror.LOST_AFTER_S", 0.2)
    hub = scripted_hub()
    client = HubClient(broker.address("kiosk-1"))
    client.start()
    try:
        hub.tick()
        qtbot.waitUntil(lambda: not client.lost, timeout=30_000)
        qtbot.waitUntil(lambda: client.lost, timeout=30_000)
        assert client.mirror.trouble is None
        hub.tick()
        qtbot.waitUntil(lambda: not client.lost, timeout=30_000)
    finally:
        client.stop()
