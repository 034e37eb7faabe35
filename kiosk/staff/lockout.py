"""Guessing the staff's PIN costs time. Pure; times are seconds since 1970, as a restart of the
machine must not open the lock."""

from __future__ import annotations

from typing import NamedTuple

TRIES = 5
"""Wrong ones in a row until the lock."""
LOCK_S = 600.0


class Tries(NamedTuple):
    """Wrong tries in a row, and until when the lock holds (0: none)."""

    wrong: int = 0
    locked_until: float = 0.0


def seconds_left(tries: Tries, now: float) -> float:
    """Of the lock; never longer than one lock, whatever became of the machine's clock."""
    return min(max(tries.locked_until - now, 0.0), LOCK_S)


def failed(tries: Tries, now: float) -> Tries:
    """One more wrong try; after a lock that has run out the count begins anew."""
    wrong = 1 if tries.locked_until else tries.wrong + 1
    return Tries(wrong, now + LOCK_S if wrong >= TRIES else 0.0)
