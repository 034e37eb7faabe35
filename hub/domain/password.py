"""Passwords as mosquitto keeps them: `$7$iterations$salt$hash`, PBKDF2-HMAC-SHA512, base64.

Pure: the salt is an argument.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac

SECRET_ITERATIONS = 101
"""For secrets of 256 random bits nothing is gained by more; each reload hashes them all."""
CODE_ITERATIONS = 20_000
"""For pairing codes (about 39 bits, valid 10 minutes)."""

SALT_BYTES = 12
"""mosquitto throws away an entry with a salt of any other length."""


def hash_password(password: str, iterations: int, salt: bytes) -> str:
    """The password as it stands in the broker's file."""
    digest = hashlib.pbkdf2_hmac("sha512", password.encode(), salt, iterations)
    return f"$7${iterations}${_b64(salt)}${_b64(digest)}"


def matches(password: str, password_hash: str) -> bool:
    """Whether a hash was made from this password; False for an empty or foreign hash."""
    match password_hash.split("$"):
        case ["", "7", iterations, salt, _] if iterations.isdigit():
            try:
                again = hash_password(password, int(iterations), base64.b64decode(salt))
            except (binascii.Error, ValueError):
                return False
            return hmac.compare_digest(again, password_hash)
    return False


def _b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
