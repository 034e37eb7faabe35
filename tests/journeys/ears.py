"""Somebody who listens to everything that an account may read, and keeps it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion

from hub.client.address import Address
from hub.contract import topics


class Ears:
    """Subscribed as one account, to all states and events (retained and new) unless told what;
    `heard` keeps them."""

    def __init__(
        self, address: Address, filters: Sequence[str] = (topics.STATES, topics.EVENTS)
    ) -> None:
        self._filters = filters
        self.heard: list[tuple[str, bytes]] = []
        self._ready = threading.Event()
        self._client = mqtt.Client(CallbackAPIVersion.VERSION2, protocol=mqtt.MQTTv5)
        self._client.username_pw_set(address.device, address.secret)
        self._client.on_connect = self._subscribe
        self._client.on_subscribe = lambda *_: self._ready.set()
        self._client.on_message = self._keep
        self._client.connect(address.host, address.port)
        self._client.loop_start()
        if not self._ready.wait(10):
            raise TimeoutError("not subscribed")

    def _subscribe(self, *_: Any) -> None:
        self._client.subscribe([(name, 0) for name in self._filters])

    def _keep(self, _client: object, _data: object, message: mqtt.MQTTMessage) -> None:
        self.heard.append((message.topic, bytes(message.payload)))

    def kinds(self) -> set[str]:
        """The kinds of event heard so far."""
        parsed = [topics.parse(topic) for topic, _ in self.heard]
        return {address.name for address in parsed if address and address.room == "event"}

    def close(self) -> None:
        """Stop listening."""
        self._client.disconnect()
        self._client.loop_stop()
