"""A bare MQTT client that writes down what it sees, for asking the broker directly."""

from __future__ import annotations

import secrets
import socket
import threading
from collections.abc import Callable, Iterator

import paho.mqtt.client as mqtt
import pytest
from paho.mqtt.enums import CallbackAPIVersion
from paho.mqtt.reasoncodes import ReasonCode

from tests.conftest import RealBroker, wait_for


class Probe:
    """A paho client with its own thread; reason codes as paho gives them."""

    def __init__(self, port: int, user: str, password: str, protocol: int = mqtt.MQTTv5) -> None:
        self.heard: list[tuple[str, bytes]] = []
        self.connacks: list[int] = []
        self.subacks: list[int] = []
        self.pubacks: list[int] = []
        self.lost = threading.Event()
        self.client = mqtt.Client(
            CallbackAPIVersion.VERSION2,
            client_id=secrets.token_hex(4),
            protocol=protocol,  # type: ignore[arg-type]  # paho's own constant
            reconnect_on_failure=False,
        )
        self.client.username_pw_set(user, password)
        self.client.on_connect = lambda _c, _d, _f, reason, _p: self.connacks.append(reason.value)
        self.client.on_disconnect = lambda *_: self.lost.set()
        self.client.on_message = lambda _c, _d, m: self.heard.append((m.topic, bytes(m.payload)))
        self.client.on_subscribe = self._on_subscribe
        self.client.on_publish = lambda _c, _d, _m, reason, _p: self.pubacks.append(reason.value)
        self.client.connect("127.0.0.1", port, keepalive=5)
        self.client.loop_start()
        wait_for(lambda: self.connacks)

    def _on_subscribe(
        self, _c: mqtt.Client, _d: object, _m: int, reasons: list[ReasonCode], _p: object
    ) -> None:
        self.subacks += [reason.value for reason in reasons]

    def subscribe(self, topic: str) -> None:
        """Subscribe and wait for the answer (not refused does not mean that it delivers)."""
        before = len(self.subacks)
        self.client.subscribe(topic)
        wait_for(lambda: len(self.subacks) > before)

    def puback(self, topic: str, payload: bytes = b"{}") -> int:
        """Publish at QoS 1; the reason code of the answer (0, 16 no subscriber, 135 denied)."""
        before = len(self.pubacks)
        self.client.publish(topic, payload, qos=1)
        wait_for(lambda: len(self.pubacks) > before)
        return self.pubacks[-1]

    def close(self) -> None:
        self.client.disconnect()
        self.client.loop_stop()


@pytest.fixture
def probe(broker: RealBroker) -> Iterator[Callable[..., Probe]]:
    """`probe(user)` → a connected `Probe`; all are closed at the end."""
    made: list[Probe] = []

    def make(user: str, password: str | None = None, protocol: int = mqtt.MQTTv5) -> Probe:
        made.append(Probe(broker.port, user, password or f"secret-of-{user}", protocol))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def raw_socket(broker: RealBroker) -> Iterator[socket.socket]:
    """A bare TCP connection to the broker."""
    with socket.create_connection(("127.0.0.1", broker.port), timeout=5) as sock:
        yield sock
