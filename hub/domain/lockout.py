"""Guessing costs time: after some wrong tries in a row comes a lock. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple


class LockRule(NamedTuple):
    """Lock after `tries` wrong ones in a row, for `seconds`."""

    tries: int = 5
    seconds: int = 600


class Standing(NamedTuple):
    """Wrong tries in a row since the last good one, and the lock they led to."""

    failures: int = 0
    locked_until: datetime | None = None


def minutes_left(standing: Standing, now: datetime) -> int:
    """Of the lock, rounded up; 0 when there is none (any more)."""
    until = standing.locked_until
    return 0 if until is None or until <= now else -((now - until) // timedelta(minutes=1))


def failed(standing: Standing, now: datetime, rule: LockRule) -> Standing:
    """One more wrong try; after a lock that has run out the count begins anew."""
    failures = 1 if standing.locked_until is not None else standing.failures + 1
    until = now + timedelta(seconds=rule.seconds) if failures >= rule.tries else None
    return Standing(failures, until)
