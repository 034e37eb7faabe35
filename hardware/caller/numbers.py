"""Digits typed on a handset that has no letters: tickets and where a visit goes. Pure.

A letter is its place in the alphabet, two digits: A 01, B 02 … J 10 … Z 26.
"""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_uppercase

LETTERS = ascii_uppercase.replace("I", "").replace("O", "")
"""Letters that a service may have."""


def ticket_of(digits: str, services: Sequence[str]) -> str | None:
    """`01023` is A023. Without the letter (`023`) it is one of the window's only service; None
    where it is not known whose number is meant."""
    if len(digits) in (3, 4):
        return services[0] + digits if len(services) == 1 else None
    letter = letter_of(digits[:2])
    return letter + digits[2:] if letter and len(digits) in (5, 6) else None


def letter_of(digits: str) -> str | None:
    """`10` is J."""
    place = int(digits) if len(digits) == 2 else 0
    letter = ascii_uppercase[place - 1] if 1 <= place <= len(ascii_uppercase) else ""
    return letter if letter and letter in LETTERS else None


def target_of(digits: str) -> dict[str, str | int] | None:
    """Where a visit is sent: `12` is window 12, `010` (a 0 and a letter) service J."""
    if len(digits) == 3 and digits[0] == "0":
        letter = letter_of(digits[1:])
        return {"service": letter} if letter else None
    if 1 <= len(digits) <= 3 and digits[0] != "0":
        return {"window": int(digits)}
    return None
