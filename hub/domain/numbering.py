"""Ticket numbers: the service's prefix and 3 digits, 4 when its quota needs them."""

from __future__ import annotations

MOST = 9999
"""The highest count that a number can carry."""


def capacity(quota: int | None) -> int:
    """How many numbers one service can give in a day."""
    return MOST if quota is None else min(quota, MOST)


def number(prefix: str, count: int, quota: int | None = None) -> str:
    """The `count`-th number of the day (from 1): `A023`, or `A0023` under a quota above 999.

    Without a quota the thousandth ticket is `A1000`. ValueError outside 1..`capacity`.
    """
    if not 1 <= count <= capacity(quota):
        raise ValueError(f"no number {count} under a quota of {quota}")
    width = 4 if quota is not None and quota > 999 else 3
    return f"{prefix}{count:0{width}d}"
