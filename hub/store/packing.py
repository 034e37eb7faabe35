"""A catalogue's content as the store keeps it: packed, a tenth of its size, so that writing it
takes some milliseconds. Stores of before hold it as it is."""

from __future__ import annotations

import zlib

QUICK = 1
"""zlib's level: five times as quick as the usual one, and nearly as small."""
JSON_BEGINS = b"{"


def packed(body: bytes) -> bytes:
    """A content for the store; takes a while, and lets other threads work."""
    return zlib.compress(body, QUICK)


def unpacked(kept: bytes) -> bytes:
    """A content of the store as it was given, packed or not."""
    return kept if not kept or kept.startswith(JSON_BEGINS) else zlib.decompress(kept)
