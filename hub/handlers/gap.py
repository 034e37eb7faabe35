"""The gap that a restored hall leaves, told as a fact: all its numbers go on some way later."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from hub.contract.events import Fact, FactKind
from hub.domain.calendar import first_opening
from hub.domain.case import number_prefix
from hub.domain.gap import CALLS, FACTS, numbers_to_skip
from hub.domain.numbering import capacity
from hub.handlers import day
from hub.handlers.hours import all_hours
from hub.handlers.work import Work
from hub.store import facts, skipping


class Gap(NamedTuple):
    """What was left out: `numbers` of each service; facts from after `last_fact` to `next_fact`.

    `full`: services whose quota of today is used up by it.
    """

    numbers: int
    last_fact: int
    next_fact: int
    full: tuple[str, ...]


def default_numbers(work: Work, made_at: datetime) -> int:
    """How many ticket numbers of each service to leave out, by the age of the backup."""
    opened = first_opening(work.calendar, all_hours(work.hall), work.now)
    return numbers_to_skip(opened, made_at, work.now)


def leave_gap(work: Work, made_at: datetime, numbers: int) -> Gap:
    """Go on behind all that may have been given after the backup; begins today if need be."""
    last = work.last_fact
    told = Fact(
        seq=last + FACTS,
        kind=FactKind.HALL_RESTORED,
        at=work.now,
        fields={"last": last, "made_at": made_at.isoformat(), "numbers": numbers},
    )
    facts.append(work.db, told)
    work.last_fact = told.seq
    day.begin_today(work)
    skipping.skip_calls(work.db, work.day, CALLS)
    full: tuple[str, ...] = ()
    if numbers:
        full = _skip_tickets(work, numbers)
        _skip_cases(work, numbers)
    return Gap(numbers, last, told.seq, full)


def _skip_tickets(work: Work, numbers: int) -> tuple[str, ...]:
    full = []
    for service in work.hall.services:
        most = capacity(service.daily or None)
        if skipping.skip_numbers(work.db, work.day, service.code, numbers, most) >= most:
            full.append(service.code)
    return tuple(full)


def _skip_cases(work: Work, numbers: int) -> None:
    """Also of items that have had no case today, as far as the backup knows."""
    today = work.now.date()
    prefixes = {number_prefix(item, today) for item in work.shelf.items.values()}
    for prefix in sorted(prefixes):
        skipping.skip_serials(work.db, prefix, numbers)
