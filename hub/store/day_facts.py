"""The facts of one business day, found among years of them.

Facts have no index by time (each index is a page more at every commit). But they are numbered in
the order in which they happened, so the day is found by halving, and read until the next begins.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from datetime import datetime

from hub.contract.events import Fact, FactKind
from hub.store import facts
from hub.store.days import Day

OPENED = FactKind.DAY_OPENED


def of_day(db: sqlite3.Connection, day: Day, kinds: Collection[FactKind]) -> list[Fact] | None:
    """The facts of these kinds from the day's midnight to the next day's, by the clock as it was
    when each was opened. None where the day is not found: clocks were wrong for too long."""
    found: list[Fact] = []
    opened = False
    for fact in facts.of_kinds(db, _first(db, _midnight(day.opened_at)), {*kinds, OPENED}):
        if fact.kind is not OPENED:
            found.append(fact)
        elif opened:
            return [one for one in found if one.at < _midnight(fact.at)]
        elif fact.fields.get("day") == day.day:
            found, opened = [one for one in found if one.at >= _midnight(fact.at)], True
        elif str(fact.fields.get("day")) > day.day:
            return None
    return found if opened else None


def _midnight(at: datetime) -> datetime:
    return at.replace(hour=0, minute=0, second=0, microsecond=0)


def _first(db: sqlite3.Connection, moment: datetime) -> int:
    """The number of the first fact at this moment or later, as far as they are in order."""
    low, high = 1, facts.last_seq(db)
    while low < high:
        middle = (low + high) // 2
        seq, at = facts.next_at(db, middle)
        if at < moment:
            low = seq + 1
        else:
            high = middle
    return low
