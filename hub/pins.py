"""Hashing PINs: argon2id, slow on purpose, with memory that a small hub can spare.

Parameters are OWASP's second choice (19 MiB, 2 passes, 1 lane); the library's own take 64 MiB,
which is most of what the hub may use. A hash carries its parameters, so they may change.
"""

from __future__ import annotations

import argon2
from argon2.exceptions import InvalidHashError, VerificationError

_hasher = argon2.PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def hash_pin(pin: str) -> str:
    """A new hash, salted; takes some tens of milliseconds."""
    return _hasher.hash(pin)


def fits(pin_hash: str, pin: str) -> bool:
    """Whether a PIN is the one that was hashed; as slow as hashing it."""
    try:
        return _hasher.verify(pin_hash, pin)
    except (VerificationError, InvalidHashError):
        return False


def hash_for_play(pin: str) -> str:
    """A hash that takes no time and keeps nobody out: for stores that are thrown away."""
    return argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(pin)
