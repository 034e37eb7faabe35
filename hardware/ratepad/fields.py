"""The fields of a payload: whole numbers with the high byte first, and texts in UTF-8.

A text is its length in bytes (2 bytes) and then its bytes.
"""

from __future__ import annotations


class Unreadable(ValueError):
    """A payload that ends too soon or says what may not be said; `messages.decode` tells it."""


class Reader:
    """Takes fields off a payload in order; what is left over belongs to a later version."""

    def __init__(self, payload: bytes) -> None:
        self._rest = payload

    def raw(self, count: int) -> bytes:
        """So many bytes."""
        if count > len(self._rest):
            raise Unreadable("it ends too soon")
        taken, self._rest = self._rest[:count], self._rest[count:]
        return taken

    def number(self, size: int) -> int:
        """A whole number of `size` bytes."""
        return int.from_bytes(self.raw(size), "big")

    def text(self) -> str:
        """A text."""
        return self.raw(self.number(2)).decode("utf-8")


def number(value: int, size: int) -> bytes:
    """A whole number in `size` bytes; one that is too large is the largest."""
    return min(max(value, 0), (1 << 8 * size) - 1).to_bytes(size, "big")


def text(value: str, most: int) -> bytes:
    """A text of `most` bytes, cut between two characters where it is longer."""
    raw = value.encode("utf-8", "replace")[:most].decode("utf-8", "ignore").encode("utf-8")
    return number(len(raw), 2) + raw
