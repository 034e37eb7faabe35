"""Booked people whose time is yet to come: which of them go before somebody who joins now.

Their score begins at the booked time and grows faster than a regular one, so whoever joins now is
passed by those whose time comes soon enough, and by no other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

STILL = 0.6
"""Of those who have booked a time that is to come, so many are still to be called then: others
stay away, or are called before it in a lull. Measured: `assets/docs/routing.md`."""


class Due(NamedTuple):
    """So many people booked a time that is so many seconds away, those among them who are here
    and those who are not."""

    service: str
    in_s: float
    people: int


def passing(
    dues: Iterable[Due], growth: Mapping[str, float], mine: float, wait_s: float, waited_s: float
) -> dict[str, float]:
    """How many of each service pass somebody who has waited for `waited_s`, goes on for `wait_s`
    and whose score grows by `mine`; `growth` is that of an appointment of each service.

    Who begins `in_s` later and grows by g is as far after t where g (t - in_s) = mine (t + waited).
    """
    found: dict[str, float] = {}
    for due in dues:
        faster = growth[due.service] - mine
        ahead = growth[due.service] * due.in_s + mine * waited_s
        if faster > 0 and ahead <= wait_s * faster:
            found[due.service] = found.get(due.service, 0.0) + STILL * due.people
    return found


def before(dues: Iterable[Due], begins_s: float) -> dict[str, float]:
    """How many of each service come before somebody who booked the time in `begins_s` seconds: all
    of an earlier time, half of those of the same."""
    found: dict[str, float] = {}
    for due in dues:
        if due.in_s <= begins_s:
            share = 0.5 if due.in_s == begins_s else 1.0
            found[due.service] = found.get(due.service, 0.0) + share * STILL * due.people
    return found
