"""PINs and lock-outs of staff; hashing is the shell's work."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

from hub.contract.codes import Code
from hub.domain.lockout import LockRule, Standing, minutes_left
from hub.errors import Refused

SHORTEST = 6
"""Characters of the shortest PIN that may be set."""


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
    minutes = minutes_left(standing, now)
    if minutes:
        raise Refused(Code.LOCKED, minutes=minutes)


def refusal(standing: Standing, now: datetime, rule: LockRule) -> Refused:
    """What a wrong PIN is answered; the failure itself is counted already."""
    if standing.locked_until is None:
        return Refused(Code.WRONG_PIN, left=rule.tries - standing.failures)
    return Refused(Code.LOCKED, minutes=minutes_left(standing, now))
