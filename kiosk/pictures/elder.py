"""The elders' pages: three services first, everything else four rows at a time (picture 7)."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.paging import screenful
from kiosk.pictures.waits import Row

FIRST = 3
PER_PAGE = 4

FUNCTIONS: tuple[Row, ...] = tuple(
    {"key": key, "function": key, "icon": icon}
    for key, icon in (
        ("open_check_in", "cal"),
        ("open_progress", "progress"),
        ("open_rating", "rate"),
    )
)
"""What is not a service but must be within reach as well."""


def first_rows(services: Sequence[Row], wanted: Sequence[str]) -> list[Row]:
    """The hall's choice, filled up from the front where a service does not exist."""
    by_code = {str(row["code"]): row for row in services}
    codes = [code for code in wanted if code in by_code]
    codes += [code for code in by_code if code not in codes]
    return [by_code[code] for code in codes[:FIRST]]


def other_rows(
    services: Sequence[Row], wanted: Sequence[str], *, scanner: bool, booking: bool
) -> list[Row]:
    """What is not among the first, and the functions; rating needs the scanner, checking in a hall
    in which times can be booked."""
    needs = {"open_rating": scanner, "open_check_in": booking}
    first = {row["code"] for row in first_rows(services, wanted)}
    others = [row for row in services if row["code"] not in first]
    return others + [row for row in FUNCTIONS if needs.get(str(row["key"]), True)]


def page_rows(rows: Sequence[Row], page: int) -> list[Row]:
    """One screenful."""
    return list(rows[screenful(page, PER_PAGE)])
