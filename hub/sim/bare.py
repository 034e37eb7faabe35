"""The bare broker that figures are divided by: mosquitto and two paho clients with nodelay.

`python -m hub.sim.bare PORT` is the answering side, a process of its own as the hub is.
"""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import NamedTuple

import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion

from hub.mqtt.find_mosquitto import find_mosquitto
from hub.sim.processes import free_port, python, wait_for

ASK, ANSWER = "bare/ask", "bare/answer"

CONFIG = """listener {port} 127.0.0.1
allow_anonymous true
set_tcp_nodelay true
persistence false
"""


class Arrival(NamedTuple):
    """A message and when it came (`time.perf_counter`)."""

    topic: str
    payload: bytes
    at: float


def bare_client(
    port: int,
    topics: list[str],
    on_message: Callable[[mqtt.Client, Arrival], None],
    account: tuple[str, str] | None = None,
) -> mqtt.Client:
    """A plain paho client, connected and subscribed; messages arrive on paho's thread."""
    name = account[0] if account else ""
    client = mqtt.Client(CallbackAPIVersion.VERSION2, client_id=name, protocol=mqtt.MQTTv5)
    if account:
        client.username_pw_set(*account)
    ready: SimpleQueue[None] = SimpleQueue()

    def opened(_client: object, _data: object, wire: socket.socket) -> None:
        wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def connected(client: mqtt.Client, *_: object) -> None:
        client.subscribe([(topic, 0) for topic in topics])

    def arrived(client: mqtt.Client, _data: object, message: mqtt.MQTTMessage) -> None:
        on_message(client, Arrival(message.topic, bytes(message.payload), time.perf_counter()))

    client.on_socket_open = opened  # type: ignore[assignment]
    client.on_connect = connected
    client.on_subscribe = lambda *_: ready.put(None)
    client.on_message = arrived
    client.connect("127.0.0.1", port)
    client.loop_start()
    ready.get(timeout=10)
    return client


def subscribed_client(
    port: int,
    topic: str,
    on_message: mqtt.CallbackOnMessage,
    account: tuple[str, str] | None = None,
) -> mqtt.Client:
    """A plain paho client that has subscribed; the caller's own loop reads it from now on."""
    client = mqtt.Client(CallbackAPIVersion.VERSION2, client_id="", protocol=mqtt.MQTTv5)
    if account:
        client.username_pw_set(*account)
    done: list[bool] = []
    client.on_connect = lambda client, *_: void(client.subscribe(topic))
    client.on_subscribe = lambda *_: done.append(True)
    client.on_message = on_message
    client.connect("127.0.0.1", port)
    while not done:
        client.loop(0.1)
    return client


class Asker:
    """Sends a message and waits for what it brings about."""

    def __init__(self, port: int, topics: list[str], account: tuple[str, str] | None = None):
        self._inbox: SimpleQueue[Arrival] = SimpleQueue()
        self.latest: dict[str, bytes] = {}
        """The last payload of each topic."""
        self._client = bare_client(port, topics, lambda _, one: self._take(one), account)

    def _take(self, one: Arrival) -> None:
        self.latest[one.topic] = one.payload
        self._inbox.put(one)

    def trip(self, topic: str, payload: bytes, wanted: list[str]) -> list[tuple[float, bytes]]:
        """Publish, and wait for one message on each wanted topic: seconds and payload of each."""
        start = time.perf_counter()
        self._client.publish(topic, payload)
        found: dict[str, tuple[float, bytes]] = {}
        while len(found) < len(wanted):
            one = self._inbox.get(timeout=10)
            if one.topic in wanted:
                found[one.topic] = (one.at - start, one.payload)
        return [found[topic] for topic in wanted]

    def tell(self, topic: str, payload: bytes) -> None:
        """Publish, retained as the hub's pictures are."""
        self._client.publish(topic, payload, retain=True)

    def stop(self) -> None:
        """Disconnect."""
        self._client.disconnect()
        self._client.loop_stop()


class BareBroker:
    """mosquitto without accounts, and the answering process; use it as a context."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        config = folder / "bare.conf"
        config.write_text(CONFIG.format(port=self.port))
        words = [find_mosquitto(), "-c", str(config)]
        self._broker = subprocess.Popen(words, stderr=subprocess.DEVNULL)
        wait_for(self._listens, "the bare broker")
        self._echo = subprocess.Popen(
            python("hub.sim.bare", str(self.port)), stdout=subprocess.PIPE, text=True
        )
        assert self._echo.stdout is not None
        self._echo.stdout.readline()

    def _listens(self) -> bool:
        with socket.socket() as wire:
            return wire.connect_ex(("127.0.0.1", self.port)) == 0

    def __enter__(self) -> BareBroker:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process in (self._echo, self._broker):
            process.terminate()
            process.wait(10)
        if self._echo.stdout is not None:
            self._echo.stdout.close()


def answer(port: int) -> None:
    """Answer every question with its own payload until the process is ended."""
    bare_client(port, [ASK], lambda client, one: void(client.publish(ANSWER, one.payload)))
    print("ready", flush=True)
    SimpleQueue[None]().get()


def void(_: object) -> None:
    """Drop a value: what is returned is not wanted."""


if __name__ == "__main__":
    answer(int(sys.argv[1]))
