"""One MQTT connection driven by the caller's own thread, for the hub and for every client.

paho's own thread would mean locks and hand-overs; here `turn()` waits for the broker's
socket and a wake-up, reads what has come and writes what is queued. The connection makes
itself again after every fault; no fault of paho or of a callback leaves `turn()`.
"""

from __future__ import annotations

import logging
import secrets
import select
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion, MQTTErrorCode
from paho.mqtt.reasoncodes import ReasonCode
from paho.mqtt.subscribeoptions import SubscribeOptions

from hub.client.port import Trouble

KEEPALIVE_S = 5
"""A frozen broker is noticed after twice this."""
CONNECT_TIMEOUT_S = 2.0
RETRY_FIRST_S = 0.1
RETRY_MOST_S = 2.0
MAX_READS = 256
"""Packets read in one turn, so that a flood cannot keep the caller from its other work."""
_MISC_S = 1.0
"""paho looks after its keepalive at least so often."""

_REFUSALS = {128, 132, 133, 134, 135, 138, 140, 144, 149}
"""CONNACK reasons that another try with the same account does not cure by itself."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Account:
    """Where to connect and as whom; the user name is the device's name."""

    host: str
    port: int
    user: str
    secret: str = field(repr=False)


@dataclass(frozen=True)
class Will:
    """What the broker publishes (retained) when the connection breaks."""

    topic: str
    payload: bytes


class Events(Protocol):
    """Who is told, on the thread that calls `turn()`."""

    def on_connected(self) -> None:
        """Connected, subscriptions sent."""

    def on_disconnected(self, trouble: Trouble) -> None:
        """No connection (any more); told once until the next `on_connected`, or when
        the trouble changes."""

    def on_message(self, topic: str, payload: bytes) -> None:
        """One message."""


class Connection:
    """A connection that keeps itself up. Only `wake()` may be called from other threads."""

    def __init__(
        self,
        account: Account,
        events: Events,
        subscriptions: Sequence[str] = (),
        will: Will | None = None,
    ) -> None:
        self._account = account
        # Nobody can guess it and throw us out; the same at each reconnect, so that the broker
        # ends our own half-open session, and its will, before the new one begins.
        self._client_id = f"{account.user}-{secrets.token_hex(8)}"
        self._events = events
        self._subscriptions = subscriptions
        self._will = will
        self._ear, self._waker = socket.socketpair()
        self._ear.setblocking(False)
        self._waker.setblocking(False)
        self._client: mqtt.Client | None = None
        self._trouble: Trouble | None = None
        self._told: Trouble | None = None
        self._retry_at = 0.0
        self._misc_at = 0.0
        self._retry_s = RETRY_FIRST_S
        self.connected = False

    def wake(self) -> None:
        """End the wait of `turn()` now. Safe from any thread."""
        try:
            self._waker.send(b"\0")
        except BlockingIOError:
            return  # enough wake-ups are waiting already
        except OSError:
            log.debug("woken after close")

    def turn(self, timeout: float) -> None:
        """Wait at most `timeout` seconds for something to do, then do all that is ready."""
        if self._client is None and time.monotonic() >= self._retry_at:
            self._open()
        try:
            self._wait_and_serve(timeout)
        except Exception:  # paho's faults end this connection, never the caller's loop
            log.exception("connection fault; connecting again")
            self._drop(Trouble.BROKEN)

    def publish(self, topic: str, payload: bytes, retain: bool = False) -> bool:
        """Queue a message at QoS 0; False when there is no connection (nothing is kept)."""
        if self._client is None or not self.connected:
            return False
        rc = self._client.publish(topic, payload, qos=0, retain=retain).rc
        return rc == MQTTErrorCode.MQTT_ERR_SUCCESS

    def flush(self) -> None:
        """Write what is queued, as far as the socket takes it; the rest goes in `turn()`."""
        try:
            if self._wants_write() and self._client is not None:
                self._client.loop_write()
        except Exception:  # paho's faults end this connection, never the caller's loop
            log.exception("connection fault while writing; connecting again")
            self._drop(Trouble.BROKEN)

    def close(self) -> None:
        """Say good-bye (the will is not published) and free the sockets."""
        if self._client is not None and self.connected:
            self._client.disconnect()
            self.flush()
        self._forget_client()
        self.connected = False
        self._ear.close()
        self._waker.close()

    # ── the wait ──

    def _wait_and_serve(self, timeout: float) -> None:
        sock = self._socket()
        readers: list[Any] = [self._ear] if sock is None else [self._ear, sock]
        writers: list[Any] = [sock] if sock is not None and self._wants_write() else []
        ready, writable, _ = select.select(readers, writers, [], self._longest_wait(timeout))
        if self._ear in ready:
            self._hear()
        if self._client is None:
            return
        if sock in ready:
            self._read(sock)
        if self._client is not None and (writable or self._client.want_write()):
            self._client.loop_write()
        if self._client is not None and time.monotonic() >= self._misc_at:
            self._misc_at = time.monotonic() + _MISC_S / 2
            self._client.loop_misc()
        self._notice_loss()

    def _socket(self) -> Any:
        """paho's socket-like thing; its type does not fit `select`'s."""
        return self._client.socket() if self._client else None

    def _wants_write(self) -> bool:
        return self._client is not None and self._client.want_write()

    def _longest_wait(self, timeout: float) -> float:
        if self._client is None:
            return max(0.0, min(timeout, self._retry_at - time.monotonic()))
        return max(0.0, min(timeout, _MISC_S))

    def _hear(self) -> None:
        try:
            while self._ear.recv(4096):
                pass
        except BlockingIOError:
            return

    def _read(self, sock: Any) -> None:
        """Read packets while there are any; paho reads one at a time and does not say more."""
        for _ in range(MAX_READS):
            if self._client is not None:
                self._client.loop_read()
            if self._socket() is None or not select.select([sock], [], [], 0)[0]:
                return

    def _notice_loss(self) -> None:
        """paho closes its socket by itself on a fault: note it and try again later."""
        if self._client is not None and self._client.socket() is None:
            self._drop(self._trouble or Trouble.BROKEN)

    # ── making and losing the connection ──

    def _open(self) -> None:
        client = mqtt.Client(
            CallbackAPIVersion.VERSION2,
            client_id=self._client_id,
            protocol=mqtt.MQTTv5,
            reconnect_on_failure=False,
        )
        client.username_pw_set(self._account.user, self._account.secret)
        client.connect_timeout = CONNECT_TIMEOUT_S
        if self._will:
            client.will_set(self._will.topic, self._will.payload, qos=0, retain=True)
        client.on_socket_open = _no_delay
        client.on_socket_register_write = _write_later
        client.on_connect = self._on_connect
        client.on_disconnect = self._on_disconnect
        client.on_message = self._on_message
        client.on_subscribe = _on_subscribe
        self._trouble = None
        try:
            client.connect(
                self._account.host, self._account.port, keepalive=KEEPALIVE_S, clean_start=True
            )
        except (OSError, ValueError) as error:
            log.debug("no connection to %s:%s: %s", self._account.host, self._account.port, error)
            self._drop(Trouble.UNREACHABLE)
            return
        self._client = client

    def _drop(self, trouble: Trouble) -> None:
        self._forget_client()
        self.connected = False
        self._retry_at = time.monotonic() + self._retry_s
        self._retry_s = min(self._retry_s * 2, RETRY_MOST_S)
        if self._told is not trouble:
            self._told = trouble
            self._tell_disconnected(trouble)

    def _forget_client(self) -> None:
        client, self._client = self._client, None
        sock = client.socket() if client else None
        if sock is not None:
            sock.close()

    def _tell_disconnected(self, trouble: Trouble) -> None:
        try:
            self._events.on_disconnected(trouble)
        except Exception:  # a listener's fault is its own
            log.exception("on_disconnected failed")

    # ── paho's callbacks, all on the thread of turn() ──

    def _on_connect(
        self, client: mqtt.Client, _data: object, _flags: object, reason: ReasonCode, _p: object
    ) -> None:
        if reason.is_failure:
            refused = reason.value in _REFUSALS
            self._trouble = Trouble.REFUSED if refused else Trouble.UNREACHABLE
            return
        self.connected = True
        self._told = None
        self._retry_s = RETRY_FIRST_S
        if self._subscriptions:
            client.subscribe([(topic, SubscribeOptions(qos=0)) for topic in self._subscriptions])
        try:
            self._events.on_connected()
        except Exception:  # a listener's fault is its own
            log.exception("on_connected failed")

    def _on_disconnect(
        self, _client: mqtt.Client, _data: object, _flags: object, _reason: ReasonCode, _p: object
    ) -> None:
        self.connected = False

    def _on_message(self, _client: mqtt.Client, _data: object, message: mqtt.MQTTMessage) -> None:
        try:
            self._events.on_message(message.topic, bytes(message.payload))
        except Exception:  # one bad message must not end the connection
            log.exception("a message could not be taken: %s bytes", len(message.payload))


def _no_delay(_client: mqtt.Client, _data: object, sock: Any) -> None:
    """Without it Nagle's algorithm adds 40 ms and more to each answer."""
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def _write_later(_client: mqtt.Client, _data: object, _sock: Any) -> None:
    """Makes paho queue instead of writing inside `publish`: `flush` and `turn` write."""


def _on_subscribe(
    _client: mqtt.Client, _data: object, _mid: int, reasons: list[ReasonCode], _p: object
) -> None:
    for reason in reasons:
        if reason.is_failure:
            log.warning("a subscription was refused: %s", reason)
