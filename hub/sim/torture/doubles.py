"""Deliveries that come twice and late: a second connection of the same account says again what
the first has said, now or some commands later."""

from __future__ import annotations

import random
import threading
from collections import deque

from hub.client.address import Address
from hub.client.connection import Account, Connection
from hub.client.port import Trouble
from hub.contract import topics, wire
from hub.contract.commands import AnyCommand

REMEMBERED = 12
TURN_S = 0.05


class Doubles:
    """Sends some commands again; each one is said at least once by the client itself."""

    def __init__(self, address: Address, dice: random.Random, chance: float) -> None:
        self._topic = topics.command(address.device)
        self._dice = dice
        self._chance = chance
        self._said: deque[bytes] = deque(maxlen=REMEMBERED)
        self._to_say: deque[bytes] = deque()
        self._stopping = threading.Event()
        account = Account(address.host, address.port, address.device, address.secret)
        self._connection = Connection(account, self)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def maybe(self, command: AnyCommand) -> None:
        """Perhaps say this command again, and perhaps an older one after it."""
        self._said.append(wire.encode(command))
        if self._dice.random() < self._chance:
            again = [self._said[-1]] * self._dice.choice((1, 1, 2))
            late = [self._dice.choice(self._said)] * self._dice.choice((0, 1))
            self._to_say.extend(again + late)
            self._connection.wake()

    def stop(self) -> None:
        """No more."""
        self._stopping.set()
        self._connection.wake()
        self._thread.join(5)

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._connection.turn(TURN_S)
            while self._connection.connected and self._to_say:
                self._connection.publish(self._topic, self._to_say.popleft())
            self._connection.flush()
        self._connection.close()

    # ── nobody answers here: the answers come to the account's first connection too ──

    def on_connected(self) -> None:
        """It may speak."""

    def on_disconnected(self, trouble: Trouble) -> None:
        """It waits."""

    def on_message(self, topic: str, payload: bytes) -> None:
        """It has subscribed to nothing."""
