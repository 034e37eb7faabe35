"""Ticket numbers: the service's prefix and 3 digits, 4 when its quota needs them.

A ticket's token names its day and number before its secret, so that it is found by them:
an index of random secrets would cost a page of an old, large file at every ticket.
"""

from __future__ import annotations

import re
from typing import NamedTuple

MOST = 9999
"""The highest count that a number can carry."""


def capacity(quota: int | None) -> int:
    """How many numbers one service can give in a day."""
    return MOST if quota is None else min(quota, MOST)


def number(prefix: str, count: int, quota: int | None = None) -> str:
    """The `count`-th number of the day (from 1): `A023`, or `A0023` under a quota above 999.

    Without a quota, or beyond it, the thousandth ticket is `A1000`. ValueError outside 1..`MOST`.
    """
    if not 1 <= count <= MOST:
        raise ValueError(f"no number {count}: 1 to {MOST}")
    width = 4 if quota is not None and quota > 999 else 3
    return f"{prefix}{count:0{width}d}"


class Named(NamedTuple):
    """What a token says of itself; only its secret proves it."""

    day: str
    number: str


_TOKEN = re.compile(r"(\d\d)(\d\d)(\d\d)([A-Z]\d{3,4})-")


def token(day: str, number: str, secret: str) -> str:
    """`2026-11-25`, `A023` → `261125A023-` and the secret (22 URL-safe characters)."""
    return f"{day[2:4]}{day[5:7]}{day[8:10]}{number}-{secret}"


def named_by(token: str) -> Named | None:
    """Day and number of a token; None for one that was given before tokens named them."""
    found = _TOKEN.match(token)
    if found is None:
        return None
    year, month, day, number = found.groups()
    return Named(f"20{year}-{month}-{day}", number)
