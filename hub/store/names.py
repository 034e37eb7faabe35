"""Names that rows are known by outside: the row's id, `-`, and a secret.

They are found by their row, so they need no index: one of random names would grow with the
years, and write and read a page at random in an old, large file for each.
"""

from __future__ import annotations

DIGITS_AT_MOST = 18
"""More do not fit a row's id."""


def name(row: int, secret: str) -> str:
    """The name of a row."""
    return f"{row}-{secret}"


def parts(name: str) -> tuple[int, str]:
    """Row and secret; a name that is none of ours has row 0, which no table has."""
    row, _, secret = name.partition("-")
    ours = row.isascii() and row.isdigit() and len(row) <= DIGITS_AT_MOST
    return (int(row), secret) if ours else (0, name)
