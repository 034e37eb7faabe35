"""Slots: spans of the day that have a number of tickets of their own. Pure.

A service may name its slots (10:00-11:30: 12 tickets), and have a regular one for the rest of
its day (every 30 minutes: 6 tickets), counted from midnight.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import NamedTuple

from hub.domain.calendar import Span

DAY_MINUTES = 24 * 60


class Slot(NamedTuple):
    """Tickets from `opens` until before `closes` of one day: `limit` of them."""

    opens: time
    closes: time
    limit: int

    def __str__(self) -> str:
        """`10:00–10:30`."""
        return f"{self.opens:%H:%M}–{_shown(self.closes)}"


class Slots(NamedTuple):
    """A service's slots: the named ones, and `limit` (0: none) for each `minutes` elsewhere."""

    named: tuple[tuple[Span, int], ...] = ()
    minutes: int = 30
    limit: int = 0


def slot_at(slots: Slots, clock: time) -> Slot | None:
    """The slot of a time of day; None where tickets are not counted by slot."""
    for span, limit in slots.named:
        if span.opens <= clock < span.closes:
            return Slot(span.opens, span.closes, limit)
    if not slots.limit:
        return None
    return _regular(slots, clock)


def _regular(slots: Slots, clock: time) -> Slot:
    """The regular slot, cut where a named one begins or ends."""
    minute = clock.hour * 60 + clock.minute
    start = minute - minute % slots.minutes
    opens, closes = _clock(start), _clock(start + slots.minutes)
    before = [span.closes for span, _ in slots.named if opens < span.closes <= clock]
    behind = [span.opens for span, _ in slots.named if clock < span.opens < closes]
    return Slot(max(before, default=opens), min(behind, default=closes), slots.limit)


def ends_at(slot: Slot, now: datetime) -> datetime:
    """When a slot of today is over, that is when the next begins."""
    if slot.closes == time.max:
        return datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
    return datetime.combine(now.date(), slot.closes, now.tzinfo)


def _clock(minute: int) -> time:
    return time.max if minute >= DAY_MINUTES else time(minute // 60, minute % 60)


def _shown(closes: time) -> str:
    return "24:00" if closes == time.max else f"{closes:%H:%M}"
