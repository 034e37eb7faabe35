"""PINs and lock-outs of staff; hashing is the shell's work."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

from hub.contract.codes import Code
from hub.errors import Refused

SHORTEST = 6
"""Characters of the shortest PIN that may be set."""


class LockRule(NamedTuple):
    """Lock after `tries` wrong PINs in a row, for `seconds`."""

    tries: int = 5
    seconds: int = 600


class Standing(NamedTuple):
    """One account: wrong PINs in a row since the last good one, and the lock they led to."""

    failures: int = 0
    locked_until: datetime | None = None


def is_weak(pin: str) -> bool:
    """Too short, all alike, or one run up or down (`123456`, `987654`, `abcdef`)."""
    if len(pin) < SHORTEST:
        return True
    steps = {ord(after) - ord(before) for before, after in pairwise(pin)}
    return steps in ({0}, {1}, {-1})


def check_new_pin(pin: str) -> None:
    """Refused(PIN_WEAK) unless the PIN may be set."""
    if is_weak(pin):
        raise Refused(Code.PIN_WEAK)


def check_not_locked(standing: Standing, now: datetime) -> None:
    """Refused(LOCKED), with the minutes left rounded up, while the account is locked."""
    until = standing.locked_until
    if until is not None and until > now:
        raise Refused(Code.LOCKED, minutes=-((now - until) // timedelta(minutes=1)))


def failed(standing: Standing, now: datetime, rule: LockRule) -> Standing:
    """One more wrong PIN; after a lock that has run out the count begins anew."""
    failures = 1 if standing.locked_until is not None else standing.failures + 1
    until = now + timedelta(seconds=rule.seconds) if failures >= rule.tries else None
    return Standing(failures, until)


def refusal(standing: Standing, now: datetime, rule: LockRule) -> Refused:
    """What a wrong PIN is answered; the failure itself is counted already."""
    if standing.locked_until is None:
        return Refused(Code.WRONG_PIN, left=rule.tries - standing.failures)
    return Refused(Code.LOCKED, minutes=-((now - standing.locked_until) // timedelta(minutes=1)))
