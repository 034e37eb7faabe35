"""`python -m hub.sim.bench.screens PORT COUNT TOPIC [USER SECRET]`: many screens in one process.

Each is a connection that has subscribed to a topic. When the last of them has received a message
that tells something new, its time (CLOCK_MONOTONIC, ns) and a key are printed: the number of
each call on the board, or the whole payload of a bare publisher.
"""

from __future__ import annotations

import selectors
import sys
import time
from collections import defaultdict
from functools import lru_cache

import paho.mqtt.client as mqtt

from hub.contract import topics, wire
from hub.contract.states import Board
from hub.sim.bare import subscribed_client


class Screens:
    """So many connections, read in one loop."""

    def __init__(self, port: int, count: int, topic: str, account: tuple[str, str] | None) -> None:
        self._count = count
        self._seen: defaultdict[str, set[int]] = defaultdict(set)
        self._told: set[str] = set()
        self._selector = selectors.DefaultSelector()
        for _ in range(count):
            client = subscribed_client(port, topic, self._arrived, account)
            wire = client.socket()
            assert wire is not None
            self._selector.register(wire.fileno(), selectors.EVENT_READ, client)

    def run(self) -> None:
        """For ever."""
        print("ready", flush=True)
        looked = time.monotonic()
        while True:
            for key, _ in self._selector.select(1.0):
                key.data.loop_read()
            if time.monotonic() - looked > 1.0:
                looked = time.monotonic()
                for key in self._selector.get_map().values():
                    key.data.loop_misc()

    def _arrived(self, client: mqtt.Client, _data: object, message: mqtt.MQTTMessage) -> None:
        for key in _keys(message.topic, bytes(message.payload)) - self._told:
            seen = self._seen[key]
            seen.add(id(client))
            if len(seen) == self._count:
                self._told.add(key)
                del self._seen[key]
                print(time.monotonic_ns(), key, flush=True)


@lru_cache(maxsize=8)
def _keys(topic: str, payload: bytes) -> frozenset[str]:
    """Remembered: fifty screens share a process here, and what each of them would read on a
    machine of its own must not make the last one wait for all others."""
    if topic != topics.BOARD:
        return frozenset({payload.decode().strip()})
    board = wire.decode_state("board", payload)
    assert isinstance(board, Board)
    return frozenset(str(call.call_no) for call in board.calls)


if __name__ == "__main__":
    port, count, topic, *account = sys.argv[1:]
    both = (account[0], account[1]) if account else None
    Screens(int(port), int(count), topic, both).run()
