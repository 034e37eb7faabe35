"""One end of a line as a state machine: one frame at a time, acknowledged by its SEQ. Pure.

A frame that is not acknowledged goes again, three times in all, then it is given up. A frame that
comes again because its acknowledgement was lost is acknowledged again and done once. Both ends
work alike. `now` is in seconds of any steady clock.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from hardware.ratepad.frames import VERSION, Frame, encode
from hardware.ratepad.messages import TYPES, Ack, Hello, Message, Nack, decode
from hardware.ratepad.words import Cause

TRIES = 3
AGAIN_AFTER = 0.3
"""Seconds from a frame's last byte to its repetition."""

Judge = Callable[[Message], Cause | None]
"""Why a message is refused; None: it is taken."""


class Heard(NamedTuple):
    """A new message of the other end; it is acknowledged already."""

    message: Message


class Taken(NamedTuple):
    """The other end acknowledged this message."""

    message: Message


class Refused(NamedTuple):
    """The other end will not take this message."""

    message: Message
    cause: Cause


class GivenUp(NamedTuple):
    """Nobody acknowledged this message; what waits behind it goes next."""

    message: Message


Event = Heard | Taken | Refused | GivenUp


class _Sent(NamedTuple):
    message: Message
    raw: bytes
    seq: int
    tries: int
    due: float


class Link:
    """`post` what is to be said, `hear` what came, and write what `turn` gives."""

    def __init__(self, judge: Judge, byte_s: float = 0.0) -> None:
        """`byte_s`: seconds that a byte takes on the line."""
        self._judge = judge
        self._byte_s = byte_s
        self._waiting: deque[Message] = deque()
        self._sent: _Sent | None = None
        self._replies = bytearray()
        self._seq = 0
        self._taken: tuple[Frame, bytes] | None = None

    @property
    def is_idle(self) -> bool:
        """Nothing waits to be sent or acknowledged."""
        return self._sent is None and not self._waiting

    def post(self, message: Message) -> None:
        """Say this when its turn comes."""
        self._waiting.append(message)

    def reset(self) -> None:
        """The line is new: nothing that was said counts any more."""
        self._waiting.clear()
        self._replies.clear()
        self._sent = self._taken = None

    def drop_waiting(self) -> None:
        """What has not been begun is not to be said any more."""
        self._waiting.clear()

    def hear(self, frame: Frame) -> Event | None:
        """A frame that came; what it means, if it is new."""
        if frame.type == Ack.TYPE or frame.type == Nack.TYPE:
            return self._settle(frame)
        # A hello is never a repeat: who asks has just begun, counts from 0 again, and knows nothing
        # of what was said before.
        if self._taken is not None and self._taken[0] == frame and frame.type != Hello.TYPE:
            self._replies += self._taken[1]
            return None
        message, cause = self._understand(frame)
        if isinstance(message, Hello):
            self._sent = None
            self._waiting.clear()
        answer = Ack() if cause is None else Nack(cause)
        reply = encode(Frame(VERSION, answer.TYPE, frame.seq, answer.pack()))
        self._taken = (frame, reply)
        self._replies += reply
        return Heard(message) if message is not None and cause is None else None

    def last_word(self, message: Message) -> bytes:
        """Say this at the end of the line, whoever hears it."""
        return encode(Frame(VERSION, message.TYPE, self._seq, message.pack()))

    def turn(self, now: float) -> tuple[bytes, GivenUp | None]:
        """What to write now, and what was given up."""
        raw, lost = bytes(self._replies), None
        self._replies.clear()
        sent = self._sent
        if sent is not None and now >= sent.due:
            if sent.tries < TRIES:
                raw += self._send(sent, now)
            else:
                lost = GivenUp(sent.message)
                self._sent = None
        if self._sent is None and self._waiting:
            message = self._waiting.popleft()
            frame = Frame(VERSION, message.TYPE, self._seq, message.pack())
            raw += self._send(_Sent(message, encode(frame), self._seq, 0, now), now)
            self._seq = (self._seq + 1) % 256
        return raw, lost

    def _send(self, sent: _Sent, now: float) -> bytes:
        due = now + AGAIN_AFTER + len(sent.raw) * self._byte_s
        self._sent = sent._replace(tries=sent.tries + 1, due=due)
        return sent.raw

    def _settle(self, frame: Frame) -> Taken | Refused | None:
        """The frame that is out was taken or refused; of any other it means nothing."""
        sent, reply = self._sent, decode(frame.type, frame.payload)
        if sent is None or sent.seq != frame.seq or reply is None:
            return None
        self._sent = None
        if isinstance(reply, Nack):
            return Refused(sent.message, reply.cause)
        return Taken(sent.message)

    def _understand(self, frame: Frame) -> tuple[Message | None, Cause | None]:
        """A hello is read in any version: it is what versions are agreed by."""
        if frame.version != VERSION and frame.type != Hello.TYPE:
            return None, Cause.VERSION
        message = decode(frame.type, frame.payload)
        if message is None:
            return None, Cause.PAYLOAD if frame.type in TYPES else Cause.TYPE
        return message, self._judge(message)
