"""Requests that wait for their answer: pure; the time is an argument (monotonic seconds)."""

from __future__ import annotations

from dataclasses import dataclass

from hub.client.port import OnReply

RESEND_S = 2.0
"""An unanswered request is sent again after this time, with the same id."""
UNAVAILABLE_TRIES = 3
UNAVAILABLE_S = 0.7
"""A hub that could not save (its disk) is asked so often, so long apart, before anybody is told:
most such faults pass, and the same id can never do the same thing twice."""


@dataclass
class _Waiting:
    payload: bytes
    on_reply: OnReply
    send_at: float
    tries: int = 1


class Pending:
    """Request id → what to send and whom to answer. The first answer wins, others are late."""

    def __init__(self) -> None:
        self._waiting: dict[str, _Waiting] = {}

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, request_id: str, payload: bytes, on_reply: OnReply, now: float) -> None:
        """Remember a request; it is due at once."""
        self._waiting[request_id] = _Waiting(payload, on_reply, now)

    def due(self, now: float) -> list[bytes]:
        """What must be sent now, oldest request first; each is due again after `RESEND_S`."""
        payloads = []
        for waiting in self._waiting.values():
            if waiting.send_at <= now:
                waiting.send_at = now + RESEND_S
                payloads.append(waiting.payload)
        return payloads

    def all_due(self, now: float) -> None:
        """A new connection: whatever was sent before may be lost."""
        for waiting in self._waiting.values():
            waiting.send_at = now

    def next_due(self) -> float | None:
        """When the next request must be sent, or None."""
        return min((waiting.send_at for waiting in self._waiting.values()), default=None)

    def put_off(self, request_id: str, now: float) -> bool:
        """The hub could not save it: ask again in a moment. False when that was done enough."""
        waiting = self._waiting.get(request_id)
        if waiting is None or waiting.tries >= UNAVAILABLE_TRIES:
            return False
        waiting.tries += 1
        waiting.send_at = now + UNAVAILABLE_S
        return True

    def withdraw(self, request_id: str) -> None:
        """It is not sent any more, and nobody is told of an answer."""
        self._waiting.pop(request_id, None)

    def answer(self, request_id: str) -> OnReply | None:
        """Whom to tell; None for a reply that came twice or was not asked for."""
        waiting = self._waiting.pop(request_id, None)
        return waiting.on_reply if waiting else None
