"""The same port in one process, without a broker: tests and simulations. One thread only."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from hub.client.address import Address
from hub.client.jobbook import JobBook
from hub.client.pending import Pending
from hub.client.port import Listener, OnReply
from hub.contract import topics, wire
from hub.contract.commands import AnyCommand
from hub.contract.devices import AnyResult, DeviceHealth, Presence
from hub.engine import Engine
from hub.handlers.outgoing import Outgoing
from hub.receiving import Incoming


class Exchange:
    """An engine and the links of its devices; it stands where hub loop and broker stand."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._links: list[MemoryLink] = []
        self._retained: dict[str, Outgoing] = {}
        self._arrived: deque[Incoming] = deque()
        self._busy = False
        self._deliver(engine.all_states())

    def tick(self) -> None:
        """Let one second pass: timers, clock, jobs sent again."""
        self._deliver(self._engine.tick())
        self._work()

    def send(self, incoming: Incoming) -> None:
        """Run one message. One that a callback sends is run after the present one."""
        self._arrived.append(incoming)
        self._work()

    def join(self, link: MemoryLink) -> None:
        """From now on the link gets what is published; first what is retained."""
        self._links.append(link)
        for message in list(self._retained.values()):
            link.hear(message)

    def leave(self, link: MemoryLink) -> None:
        """The link hears no more."""
        if link in self._links:
            self._links.remove(link)

    def _work(self) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            while self._arrived:
                self._deliver(self._engine.run_group([self._arrived.popleft()]))
        finally:
            self._busy = False

    def _deliver(self, messages: Sequence[Outgoing]) -> None:
        for message in messages:
            if message.retain:
                self._retained[message.topic] = message
            for link in list(self._links):
                link.hear(message)


class MemoryLink:
    """A `HubPort` on an `Exchange`. Replies come before `request` returns, unless it was
    called from a callback."""

    def __init__(
        self, exchange: Exchange, address: Address, listener: Listener, states: Sequence[str] = ()
    ) -> None:
        self._exchange = exchange
        self._address = address
        self._listener = listener
        self._states = frozenset(["clock", *states])
        self._pending = Pending()
        self._jobs = JobBook()
        self._health: tuple[DeviceHealth, ...] = ()

    def start(self) -> None:
        """Join: presence, then the retained states."""
        self._send_presence(True)
        self._listener.on_link(True)
        self._exchange.join(self)

    def stop(self) -> None:
        """Leave with an offline presence."""
        self._exchange.leave(self)
        self._send_presence(False)

    def request(self, command: AnyCommand, on_reply: OnReply) -> None:
        """Run a command."""
        payload = wire.encode(command)
        self._pending.add(command.request_id, payload, on_reply, 0.0)
        self._exchange.send(Incoming(self._address.device, payload))

    def withdraw(self, request_id: str) -> None:
        """Nobody is told of its answer."""
        self._pending.withdraw(request_id)

    def report(self, result: AnyResult) -> None:
        """Tell a result."""
        self._jobs.note(result)
        self._exchange.send(Incoming(self._address.device, wire.encode(result), "result"))

    def set_health(self, health: Sequence[DeviceHealth]) -> None:
        """Tell the health of the station's devices."""
        self._health = tuple(health)
        self._send_presence(True)

    def hear(self, message: Outgoing) -> None:
        """One published message; what is not for this device is left."""
        address = topics.parse(message.topic)
        if address is None:
            return
        match address.room:
            case "state" if address.name in self._states:
                picture = wire.decode_state(address.name, message.payload)
                self._listener.on_state(address.name, picture)
            case "reply" if address.name == self._address.device:
                reply = wire.replies.decode(message.payload)
                if on_reply := self._pending.answer(reply.request_id):
                    on_reply(reply)
            case "job" if address.name == self._address.device:
                job = wire.jobs.decode(message.payload)
                if self._jobs.take(job):
                    self._listener.on_job(job)

    def _send_presence(self, online: bool) -> None:
        presence = Presence(
            device=self._address.device,
            kind=self._address.kind,
            online=online,
            health=self._health if online else (),
        )
        self._exchange.send(Incoming(self._address.device, wire.encode(presence), "presence"))
