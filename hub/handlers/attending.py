"""Windows as the expected waits see them: what they serve and help with, and when they rest."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from functools import lru_cache

from hub.config import HallConfig, WindowSettings
from hub.domain import contender
from hub.domain.board import parse_span
from hub.domain.desks import Desk, Rest, rests_of
from hub.store import windows
from hub.store.windows import Attended


def desks(db: sqlite3.Connection, hall: HallConfig, now: datetime) -> Iterator[Desk]:
    """Windows that are not closed, but for those that rest and will not say until when."""
    for sat in windows.attended(db):
        window = hall.window(sat.no)
        rests = None if window is None else _rests(window, sat, now)
        if window is not None and rests is not None:
            clerk = hall.clerk(sat.clerk) if sat.clerk is not None else None
            authorised = clerk.services if clerk is not None else ()
            own, helps = _reach(window, authorised, hall.able_services(sat.no))
            yield Desk(own, helps, sat.busy, rests)


@lru_cache(maxsize=512)
def _reach(
    window: WindowSettings, authorised: tuple[str, ...], able: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """A window's own services and those it helps, as far as its clerk may serve them."""
    post = contender.post(window.no, window.kind, window.services, window.helps, "", authorised)
    own, helps = (frozenset(s for s, rank in post.ranks.items() if rank == r) for r in (1, 2))
    return own & able, helps & able


def _rests(window: WindowSettings, sat: Attended, now: datetime) -> tuple[Rest, ...] | None:
    if sat.goes_on and not window.breaks:
        return ()
    back = None if sat.back_at is None else _minute_of_today(sat.back_at, now)
    return rests_of(_planned(window.breaks), _minute(now.time()), away=not sat.goes_on, back=back)


def _minute_of_today(moment: datetime, now: datetime) -> int | None:
    """After midnight, one that has begun counted as whole; None on another day."""
    clock = (moment + timedelta(seconds=59)).astimezone(now.tzinfo)
    return _minute(clock.time()) if clock.date() == now.date() else None


@lru_cache(maxsize=64)
def _planned(breaks: tuple[str, ...]) -> tuple[Rest, ...]:
    """A window's breaks in minutes after midnight."""
    spans = [parse_span(text) for text in breaks]
    return tuple(Rest(_minute(span.opens), _minute(span.closes)) for span in spans)


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute
