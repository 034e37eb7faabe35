"""The link: one thread that talks MQTT with the hub for one device."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence

import msgspec

from hub.client.address import Address
from hub.client.connection import Account, Connection, Will
from hub.client.jobbook import JobBook
from hub.client.journal import Journal
from hub.client.pending import Pending
from hub.client.port import Listener, OnReply, Trouble
from hub.contract import topics, wire
from hub.contract.codes import Code
from hub.contract.commands import AnyCommand
from hub.contract.devices import AnyResult, DeviceHealth, Presence
from hub.contract.events import Fact
from hub.contract.results import AnyReply, Refusal

IDLE_S = 30.0
REPORT_AGAIN_S = 30.0
"""Reports of the last seconds before a reconnect may have been lost: they are sent again."""
REPORTS_KEPT = 200

OnRecovered = Callable[[AnyCommand, AnyReply], None]
OnFact = Callable[[Fact], None]

log = logging.getLogger(__name__)


class MqttLink:
    """A `HubPort` over MQTT. The listener is called on the link's own thread.

    `states`: names of the states to follow (`menu`, `board`, `window/3`); the clock is
    always followed. `presence` False leaves no presence (command-line tools).
    With a `journal`, `on_recovered` is told of answers to requests of the last run.
    `on_fact` is told of each fact as it happens, on the link's thread; those of a time without
    a connection are missing, which their numbers show.
    """

    def __init__(
        self,
        address: Address,
        listener: Listener,
        states: Sequence[str] = (),
        *,
        version: str = "",
        presence: bool = True,
        journal: Journal | None = None,
        on_recovered: OnRecovered | None = None,
        on_fact: OnFact | None = None,
    ) -> None:
        self._address = address
        self._listener = listener
        self._version = version
        self._has_presence = presence
        self._journal = journal
        self._on_recovered = on_recovered
        self._on_fact = on_fact
        self._pending = Pending()
        self._jobs = JobBook()
        self._reports: deque[tuple[float, AnyResult]] = deque(maxlen=REPORTS_KEPT)
        self._health: tuple[DeviceHealth, ...] = ()
        self._up = False
        self._told: tuple[bool, Trouble | None] | None = None
        self._inbox: deque[Callable[[], None]] = deque()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hub-link", daemon=True)
        self._connection = Connection(
            Account(address.host, address.port, address.device, address.secret),
            self,
            _subscriptions(address.device, states, presence, facts=on_fact is not None),
            Will(topics.presence(address.device), self._presence(False)) if presence else None,
        )

    def start(self) -> None:
        """Connect and stay connected; returns at once."""
        for command in self._journal.unanswered() if self._journal else []:
            self._ask_again(command)
        self._thread.start()

    def stop(self) -> None:
        """Say good-bye and end the thread; open requests stay in the journal, if any."""
        self._stopping.set()
        self._connection.wake()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(timeout=5)

    # ── HubPort ──

    def request(self, command: AnyCommand, on_reply: OnReply) -> None:
        """Send until answered. ValueError when the command is above `wire.MAX_PAYLOAD`."""
        payload = wire.encode(command)
        if len(payload) > wire.MAX_PAYLOAD:
            raise ValueError(f"command of {len(payload)} bytes")
        if self._journal:
            self._journal.note(command)
        self._later(lambda: self._add(command.request_id, payload, on_reply))

    def withdraw(self, request_id: str) -> None:
        """Do not send it again; the hub may have done it already."""
        self._later(lambda: self._pending.withdraw(request_id))

    def report(self, result: AnyResult) -> None:
        """Tell a result; kept for some seconds and told again after a reconnect."""
        self._later(lambda: self._report(result))

    def set_health(self, health: Sequence[DeviceHealth]) -> None:
        """Publish the devices' health in the presence, if it changed."""
        self._later(lambda: self._set_health(tuple(health)))

    # ── the thread ──

    def _later(self, action: Callable[[], None]) -> None:
        self._inbox.append(action)
        self._connection.wake()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._connection.turn(self._next_wait())
            while self._inbox:
                self._inbox.popleft()()
            self._send_due()
        if self._has_presence:
            self._connection.publish(
                topics.presence(self._address.device), self._presence(False), retain=True
            )
        self._connection.close()

    def _next_wait(self) -> float:
        due = self._pending.next_due() if self._up else None
        return IDLE_S if due is None else max(0.0, due - time.monotonic())

    def _send_due(self) -> None:
        if self._up:
            for payload in self._pending.due(time.monotonic()):
                self._connection.publish(topics.command(self._address.device), payload)
        self._connection.flush()

    def _add(self, request_id: str, payload: bytes, on_reply: OnReply) -> None:
        self._pending.add(request_id, payload, on_reply, time.monotonic())

    def _ask_again(self, command: AnyCommand) -> None:
        def recovered(reply: AnyReply) -> None:
            if self._on_recovered:
                self._on_recovered(command, reply)

        self._add(command.request_id, wire.encode(command), recovered)

    def _report(self, result: AnyResult) -> None:
        self._jobs.note(result)
        self._reports.append((time.monotonic(), result))
        self._send_result(result)

    def _send_result(self, result: AnyResult) -> None:
        self._connection.publish(topics.result(self._address.device), wire.encode(result))

    def _set_health(self, health: tuple[DeviceHealth, ...]) -> None:
        if health != self._health:
            self._health = health
            self._send_presence()

    def _send_presence(self) -> None:
        if self._has_presence:
            topic = topics.presence(self._address.device)
            self._connection.publish(topic, self._presence(True), retain=True)

    def _presence(self, online: bool) -> bytes:
        return wire.encode(
            Presence(
                device=self._address.device,
                kind=self._address.kind,
                online=online,
                version=self._version,
                health=self._health if online else (),
            )
        )

    # ── what comes from the connection ──

    def on_connected(self) -> None:
        """The broker is there; whether the hub is, its retained presence will tell."""
        self._send_presence()
        self._set_up(False, Trouble.HUB_DOWN)

    def on_disconnected(self, trouble: Trouble) -> None:
        """Up to the connection to come back; requests wait."""
        self._set_up(False, trouble)

    def on_message(self, topic: str, payload: bytes) -> None:
        """Sort one message by its room; what cannot be read is logged and left."""
        address = topics.parse(topic)
        if address is None:
            return
        try:
            self._take(address, payload)
        except (msgspec.DecodeError, KeyError) as error:
            log.warning("unreadable message on %s: %s", topic, error)

    def _take(self, address: topics.Address, payload: bytes) -> None:
        match address.room:
            case "reply":
                self._take_reply(wire.replies.decode(payload))
            case "state":
                self._listener.on_state(address.name, wire.decode_state(address.name, payload))
            case "event" if self._on_fact:
                self._on_fact(wire.facts.decode(payload))
            case "job":
                self._take_job(payload)
            case "presence" if address.name == topics.HUB:
                self._take_hub_presence(payload)
            case "presence":
                self._take_own_presence(payload)

    def _take_reply(self, reply: AnyReply) -> None:
        if _could_not_save(reply) and self._pending.put_off(reply.request_id, time.monotonic()):
            return
        on_reply = self._pending.answer(reply.request_id)
        if on_reply is None:
            return
        if self._journal:
            self._journal.strike(reply.request_id)
        on_reply(reply)

    def _take_job(self, payload: bytes) -> None:
        job = wire.jobs.decode(payload)
        if self._jobs.take(job):
            self._listener.on_job(job)
        elif (result := self._jobs.last(job)) is not None:
            self._send_result(result)

    def _take_hub_presence(self, payload: bytes) -> None:
        online = bool(payload) and wire.presences.decode(payload).online
        self._set_up(online, None if online else Trouble.HUB_DOWN)

    def _take_own_presence(self, payload: bytes) -> None:
        """The will of a run before us, which the broker missed only now, speaks for us."""
        if not payload or not wire.presences.decode(payload).online:
            self._send_presence()

    def _set_up(self, up: bool, trouble: Trouble | None) -> None:
        """A hub that says it is online has just (re)started or we have: ask and tell again."""
        self._up = up
        if up:
            self._say_again(time.monotonic())
        if self._told != (up, trouble):
            self._told = (up, trouble)
            self._listener.on_link(up, trouble)

    def _say_again(self, now: float) -> None:
        self._pending.all_due(now)
        for at, result in self._reports:
            if now - at < REPORT_AGAIN_S:
                self._send_result(result)


def _could_not_save(reply: AnyReply) -> bool:
    return isinstance(reply, Refusal) and reply.code == Code.UNAVAILABLE


def _subscriptions(
    device: str, states: Sequence[str], own_presence: bool, *, facts: bool
) -> list[str]:
    names = dict.fromkeys(["clock", *states])
    return [
        topics.presence(topics.HUB),
        topics.reply(device),
        topics.job(device),
        *([topics.presence(device)] if own_presence else []),
        *([topics.EVENTS] if facts else []),
        *(f"{topics.ROOT}/state/{name}" for name in names),
    ]
