"""What is said first, as a table, and the line in which sentences wait for their turn. Pure."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from enum import IntEnum
from typing import Generic, TypeVar

from hub.contract.states import BoardCall
from hub.contract.words import Priority

T = TypeVar("T")


class Precedence(IntEnum):
    """The lower one goes before all that wait, never into what is being said."""

    ALARM = 0
    RECALL = 1
    PRIORITY = 2
    CALL = 3


RULES: tuple[tuple[Precedence, Callable[[BoardCall], bool]], ...] = (
    # A window stands idle until this person comes, and was not heard the first time.
    (Precedence.RECALL, lambda call: call.times > 1),
    (Precedence.PRIORITY, lambda call: call.priority is Priority.PRIORITY),
    (Precedence.CALL, lambda call: True),
)
"""The first that holds."""


def precedence(call: BoardCall) -> Precedence:
    """The place of a call among those that wait."""
    return next(rank for rank, holds in RULES if holds(call))


class Line(Generic[T]):
    """Waiting things: out by precedence, then in the order in which they came."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Precedence, int, T]] = []
        self._came = 0

    def put(self, what: T, rank: Precedence) -> None:
        """Let it wait."""
        heapq.heappush(self._waiting, (rank, self._came, what))
        self._came += 1

    def take(self) -> T | None:
        """The next one, which waits no longer; None when nothing does."""
        return heapq.heappop(self._waiting)[2] if self._waiting else None
