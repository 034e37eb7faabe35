"""One short talk with the broker as account `cli`, at QoS 1, whose reason codes tell all.

Clients of the hub publish at QoS 0, where what is denied is only a missing answer. Here one
real question goes to the hub, and one message goes where `cli` must not write: to a device
that cannot be, so that a broker without an access list does no harm with it.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from typing import NamedTuple

import msgspec
import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion
from paho.mqtt.reasoncodes import ReasonCode

from hub.client.address import Address
from hub.client.ids import new_request_id
from hub.contract import topics, wire
from hub.contract.commands import ListDevices
from hub.contract.states import Hall

CONNECT_S = 3.0
ANSWER_S = 3.0
DENIED = 135
"""MQTT 5: not authorised."""

HUB_PRESENCE = topics.presence(topics.HUB)

NOBODY = "doctor_probe"
"""No device: the account's own rights end before it."""


class Talk(NamedTuple):
    """What was seen; None where it did not come so far.

    `trouble`: why there was no connection at all. `connected`, `own` and `foreign` are MQTT 5
    reason codes: of the account, of a command as itself, of one as somebody else. `online` is
    the hub's retained presence, `version` the program that runs, `answer_s` a round trip.
    """

    trouble: str = ""
    connected: int | None = None
    own: int | None = None
    foreign: int | None = None
    online: bool | None = None
    version: str | None = None
    answer_s: float | None = None


def talk(address: Address) -> Talk:
    """Connect, listen, ask; takes some milliseconds, and some seconds where nobody answers."""
    seen = _Seen(address.device)
    client = mqtt.Client(
        CallbackAPIVersion.VERSION2,
        client_id=f"{address.device}-doctor-{secrets.token_hex(4)}",
        protocol=mqtt.MQTTv5,
        reconnect_on_failure=False,
    )
    client.username_pw_set(address.device, address.secret)
    client.connect_timeout = CONNECT_S
    client.on_connect = seen.on_connect
    client.on_subscribe = seen.on_subscribe
    client.on_message = seen.on_message
    client.on_publish = seen.on_publish
    try:
        client.connect(address.host, address.port, keepalive=10)
    except OSError as error:
        return Talk(trouble=str(error))
    client.loop_start()
    try:
        return _ask(client, seen, address.device)
    finally:
        client.disconnect()
        client.loop_stop()


def _ask(client: mqtt.Client, seen: _Seen, device: str) -> Talk:
    if not seen.wait(lambda: seen.connected is not None, CONNECT_S):
        return Talk(trouble="the broker does not answer")
    if seen.connected != 0:
        return Talk(connected=seen.connected)
    client.subscribe([(topic, 0) for topic in (topics.reply(device), HUB_PRESENCE, topics.HALL)])
    seen.wait(lambda: seen.subscribed, ANSWER_S)
    payload = wire.encode(ListDevices(request_id=seen.request_id))
    asked = time.monotonic()
    own = client.publish(topics.command(device), payload, qos=1).mid
    foreign = client.publish(topics.command(NOBODY), payload, qos=1).mid
    seen.wait(lambda: own in seen.acks and foreign in seen.acks, ANSWER_S)
    if seen.acks.get(own) != DENIED:
        seen.wait(lambda: seen.answered_at is not None, ANSWER_S)
    return Talk(
        connected=seen.connected,
        own=seen.acks.get(own),
        foreign=seen.acks.get(foreign),
        online=seen.online,
        version=seen.version,
        answer_s=None if seen.answered_at is None else seen.answered_at - asked,
    )


class _Seen:
    """What paho's thread hears, and a way to wait for it."""

    def __init__(self, device: str) -> None:
        self.request_id = new_request_id()
        self.connected: int | None = None
        self.subscribed = False
        self.acks: dict[int, int] = {}
        self.online: bool | None = None
        self.version: str | None = None
        self.answered_at: float | None = None
        self._device = device
        self._news = threading.Condition()

    def wait(self, what: Callable[[], bool], seconds: float) -> bool:
        """Until `what()` is true, at most so long."""
        with self._news:
            return self._news.wait_for(what, seconds)

    def on_connect(
        self, _c: mqtt.Client, _d: object, _f: object, reason: ReasonCode, _p: object
    ) -> None:
        with self._news:
            self.connected = reason.value
            self._news.notify_all()

    def on_subscribe(
        self, _c: mqtt.Client, _d: object, _m: int, _reasons: list[ReasonCode], _p: object
    ) -> None:
        with self._news:
            self.subscribed = True
            self._news.notify_all()

    def on_publish(
        self, _c: mqtt.Client, _d: object, mid: int, reason: ReasonCode, _p: object
    ) -> None:
        with self._news:
            self.acks[mid] = reason.value
            self._news.notify_all()

    def on_message(self, _c: mqtt.Client, _d: object, message: mqtt.MQTTMessage) -> None:
        with self._news:
            try:
                self._take(message.topic, bytes(message.payload))
            except (msgspec.DecodeError, KeyError):
                return  # what cannot be read is as good as not said
            self._news.notify_all()

    def _take(self, topic: str, payload: bytes) -> None:
        if topic == topics.reply(self._device):
            if wire.replies.decode(payload).request_id == self.request_id:
                self.answered_at = time.monotonic()
        elif topic == HUB_PRESENCE:
            self.online = bool(payload) and wire.presences.decode(payload).online
        elif topic == topics.HALL:
            hall = wire.decode_state("hall", payload)
            self.version = hall.version if isinstance(hall, Hall) else None
