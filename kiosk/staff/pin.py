"""The staff's PIN of one kiosk: known to its station file as a hash, checked without the hub."""

from __future__ import annotations

import os
import re
from itertools import pairwise
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from hub.errors import SetupError
from kiosk.settings import load_settings

SHORTEST, LONGEST = 6, 12
TABLE = re.compile(r"^\[kiosk\][ \t]*(?:#.*)?$", re.M)
LINE = re.compile(r"^[ \t]*staff_pin[ \t]*=.*\n?", re.M)
_hasher = PasswordHasher(time_cost=3, memory_cost=19_456, parallelism=1)
"""OWASP's least for argon2id: a kiosk PC has neither memory nor time to spare."""


def problem(pin: str) -> str:
    """What is wrong with a new PIN; empty when nothing is."""
    if not pin.isascii() or not pin.isdigit() or not SHORTEST <= len(pin) <= LONGEST:
        return f"the PIN is {SHORTEST} to {LONGEST} digits, as the machine has no other keys"
    steps = {ord(after) - ord(before) for before, after in pairwise(pin)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        return "a PIN of one digit, or of digits in order, is guessed first"
    return ""


def hashed(pin: str) -> str:
    """The PIN as it stands in a station file."""
    return _hasher.hash(pin)


def matches(pin: str, pin_hash: str) -> bool:
    """Whether this is the PIN; False for an empty or foreign hash."""
    try:
        return _hasher.verify(pin_hash, pin)
    except (VerificationError, InvalidHashError):
        return False


def with_pin(text: str, pin_hash: str) -> str:
    """A station file's text with the hash in its `[kiosk]` table; all else stays as it is."""
    line = f'staff_pin = "{pin_hash}"\n'
    table = TABLE.search(text)
    if table is None:
        gap = "" if text.endswith("\n") or not text else "\n"
        return f"{text}{gap}[kiosk]\n{line}"
    end = table.end() + 1
    following = re.compile(r"^\[", re.M).search(text, end)
    stop = following.start() if following else len(text)
    head = text[:end] if text[:end].endswith("\n") else text[:end] + "\n"
    return head + line + LINE.sub("", text[end:stop]) + text[stop:]


def write(station: Path, pin: str) -> None:
    """Set the PIN in a station file, which is on disk whole before this returns; SetupError."""
    load_settings(station)
    draft = station.with_name(station.name + ".new")
    try:
        text = with_pin(station.read_text("utf-8"), hashed(pin))
        mode = station.stat().st_mode & 0o777
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if not matches(pin, load_settings(draft).staff_pin):
            raise SetupError(f"{station}: the PIN cannot be written: set staff_pin by hand")
        os.replace(draft, station)
    except OSError as error:
        raise SetupError(f"{station}: cannot be written: {error.strerror}") from error
    finally:
        draft.unlink(missing_ok=True)
