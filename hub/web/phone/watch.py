"""When to ask the hub about which ticket: what concerns it, not too often, not too many at once.

Pure; times are monotonic seconds of the caller.
"""

from __future__ import annotations

from dataclasses import dataclass, field

OWN_S = 0.5
"""What happens to the ticket itself is asked for at least so long after the last question."""
QUEUE_S = 3.0
"""What happens before it in its queue."""
AGAIN_S = 2.0
"""After a question that was not answered."""


@dataclass
class _Watched:
    watchers: int = 0
    number: str = ""
    service: str = ""
    asked_at: float = field(default=-AGAIN_S)
    asking: bool = False
    due_at: float | None = None
    own: bool = False
    """Something happened to the ticket itself: it goes before all that only moved up."""

    def want(self, at: float, *, own: bool = False) -> None:
        self.due_at = at if self.due_at is None else min(at, self.due_at)
        self.own = self.own or own


class Watch:
    """The tickets that somebody looks at, by token. All watchers of one share its questions."""

    def __init__(self) -> None:
        self._watched: dict[str, _Watched] = {}

    def __contains__(self, token: str) -> bool:
        return token in self._watched

    def join(self, token: str, now: float) -> None:
        """One more looks at a ticket; it is asked about unless that was done just now."""
        watched = self._watched.setdefault(token, _Watched())
        watched.watchers += 1
        watched.want(max(now, watched.asked_at + OWN_S))

    def leave(self, token: str) -> None:
        """One looks away."""
        watched = self._watched[token]
        watched.watchers -= 1
        if not watched.watchers:
            del self._watched[token]

    def ticket_moved(self, number: str, now: float) -> None:
        """Something happened to the tickets of this number."""
        for watched in self._watched.values():
            if watched.number == number:
                watched.want(max(now, watched.asked_at + OWN_S), own=True)

    def queue_moved(self, service: str, now: float) -> None:
        """Something happened in the queue of a service."""
        for watched in self._watched.values():
            if watched.service == service:
                watched.want(max(now, watched.asked_at + QUEUE_S))

    def all_moved(self, now: float) -> None:
        """Nobody knows what happened: the hub was away, or facts are missing."""
        for watched in self._watched.values():
            watched.want(max(now, watched.asked_at + OWN_S))

    def due(self, now: float, room: int) -> list[str]:
        """The tickets to ask about now, at most `room`: those that moved themselves first, then
        the longest due; they count as asked."""
        ripe = sorted(
            (not watched.own, watched.due_at, token)
            for token, watched in self._watched.items()
            if watched.due_at is not None and watched.due_at <= now and not watched.asking
        )
        tokens = [token for _, _, token in ripe[: max(0, room)]]
        for token in tokens:
            self.asked(token, now)
        return tokens

    def next_due(self) -> float | None:
        """When the next question is due; None while nothing is."""
        times = (
            watched.due_at
            for watched in self._watched.values()
            if watched.due_at is not None and not watched.asking
        )
        return min(times, default=None)

    def asked(self, token: str, now: float) -> None:
        """The hub is being asked about a ticket."""
        if (watched := self._watched.get(token)) is not None:
            watched.asking, watched.asked_at = True, now
            watched.due_at, watched.own = None, False

    def learnt(self, token: str, number: str, service: str) -> None:
        """The hub has answered."""
        if (watched := self._watched.get(token)) is not None:
            watched.asking, watched.number, watched.service = False, number, service

    def unanswered(self, token: str, now: float) -> None:
        """It has not."""
        if (watched := self._watched.get(token)) is not None:
            watched.asking = False
            watched.want(now + AGAIN_S)
