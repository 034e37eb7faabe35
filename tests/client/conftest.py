"""A scripted hub on the real broker, and a listener that writes down what it is told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import msgspec
import pytest

from hub.client.connection import Account, Connection
from hub.client.port import Trouble
from hub.contract import topics, wire
from hub.contract.codes import Code
from hub.contract.devices import AnyJob, Presence
from hub.contract.results import AnyReply, Done
from hub.contract.states import Clock
from hub.contract.wire import AnyPicture
from hub.contract.words import Language
from hub.handlers.refusing import refusal
from hub.mqtt.presence import hub_presence, hub_will
from tests.conftest import HOST, RealBroker, wait_for


class ScriptedHub:
    """Answers every command with `Done`, unless it is told to be deaf."""

    def __init__(self, port: int) -> None:
        self.asked: list[str] = []
        self.results: list[bytes] = []
        self.presences: dict[str, Presence] = {}
        self.deaf = False
        self.cannot_save = 0
        """So many commands are refused as `unavailable`."""
        self._stopping = False
        self._connection = Connection(
            Account(HOST, port, topics.HUB, "secret-of-hub"),
            self,
            (topics.COMMANDS, topics.RESULTS, topics.PRESENCES),
            hub_will(),
        )
        self._thread = threading.Thread(target=self._run)
        self._outbox: list[Callable[[], object]] = []
        self._thread.start()

    def say(self, topic: str, message: msgspec.Struct, retain: bool = False) -> None:
        """Publish one message."""
        payload = wire.encode(message)
        self._outbox.append(lambda: self._connection.publish(topic, payload, retain))
        self._connection.wake()

    def tick(self) -> None:
        self.say(topics.CLOCK, Clock(now=datetime.now(UTC)), retain=True)

    def stop(self, politely: bool = True) -> None:
        """Leave; impolitely the broker publishes the will."""
        if self._thread.is_alive():
            if politely:
                self.say(
                    topics.presence(topics.HUB), wire.presences.decode(hub_presence(False)), True
                )
            wait_for(lambda: not self._outbox)
            self._stopping = True
            self._connection.wake()
            self._thread.join()
            if not politely:
                self._connection.connected = False  # no DISCONNECT
            self._connection.close()

    def _run(self) -> None:
        while not self._stopping:
            self._connection.turn(1.0)
            while self._outbox and self._connection.connected:
                self._outbox.pop(0)()
            self._connection.flush()

    def on_connected(self) -> None:
        self._connection.publish(topics.presence(topics.HUB), hub_presence(True), True)

    def on_disconnected(self, trouble: Trouble) -> None:
        """Comes back by itself."""

    def on_message(self, topic: str, payload: bytes) -> None:
        address = topics.parse(topic)
        assert address is not None
        if address.room == "presence":
            self.presences[address.name] = wire.presences.decode(payload)
        elif address.room == "result":
            self.results.append(payload)
        else:
            command = wire.commands.decode(payload)
            self.asked.append(command.request_id)
            if not self.deaf:
                answer: AnyReply = Done(request_id=command.request_id)
                if self.cannot_save:
                    self.cannot_save -= 1
                    answer = refusal(command.request_id, Language.ZH, Code.UNAVAILABLE)
                reply = wire.encode(answer)
                self._connection.publish(topics.reply(address.name), reply)


class Notes:
    """A listener that writes down what it is told."""

    def __init__(self) -> None:
        self.states: list[tuple[str, AnyPicture]] = []
        self.jobs: list[AnyJob] = []
        self.links: list[tuple[bool, Trouble | None]] = []
        self.replies: list[AnyReply] = []

    @property
    def up(self) -> bool:
        return bool(self.links) and self.links[-1][0]

    def on_state(self, name: str, state: AnyPicture) -> None:
        self.states.append((name, state))

    def on_job(self, job: AnyJob) -> None:
        self.jobs.append(job)

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        self.links.append((up, trouble))


@pytest.fixture
def scripted_hub(broker: RealBroker) -> Iterator[Callable[[], ScriptedHub]]:
    """`scripted_hub()` → a hub on the broker; all leave at the end."""
    made: list[ScriptedHub] = []

    def make() -> ScriptedHub:
        made.append(ScriptedHub(broker.port))
        return made[-1]

    yield make
    for hub in made:
        hub.stop()


@pytest.fixture
def notes() -> Notes:
    return Notes()
