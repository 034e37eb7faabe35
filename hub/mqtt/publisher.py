"""Writes what the engine gives back to the broker, in order."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from time import perf_counter

from hub.client.connection import Connection
from hub.contract import topics
from hub.contract.wire import MAX_PAYLOAD
from hub.handlers.outgoing import Outgoing

REPLY, JOB, REST = 0, 1, 2
"""Who waits longest for a message: a person, a printer, nobody."""

REPLIES, DEVICES = topics.reply(""), topics.job("").removesuffix("/job")

log = logging.getLogger("hub.publisher")


class Publisher:
    """Publishes at QoS 0; what cannot be sent now is asked for again or sent whole later."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.unsent = 0

    def publish(self, messages: Iterable[Outgoing]) -> float:
        """Send messages at once. While the broker is away they are dropped, and counted:
        replies are asked for again, jobs sent again, states published whole on return.

        Replies come first, then jobs. Each is with the socket before the next message is even
        asked for, because somebody waits for it while the rest is made. Returns when the last
        reply was (`time.perf_counter`).
        """
        replied_at = perf_counter()
        for message in messages:
            kind = _kind(message.topic)
            self._send(message)
            if kind != REST:
                self._connection.flush()
            if kind == REPLY:
                replied_at = perf_counter()
        self._connection.flush()
        return replied_at

    def _send(self, message: Outgoing) -> None:
        if len(message.payload) > MAX_PAYLOAD:
            log.error("%s is too large: %d bytes", message.topic, len(message.payload))
        elif not self._connection.publish(*message):
            self.unsent += 1


def _kind(topic: str) -> int:
    if topic.startswith(REPLIES):
        return REPLY
    return JOB if topic.startswith(DEVICES) else REST
