"""Closing the day by itself, some time after the last closing.

The setting counts from the opening hours and is no time of day: so it is right on Saturdays and
on special days too, and can never refuse a ticket that the hours still allow.
"""

from __future__ import annotations

from datetime import timedelta

from hub.domain.calendar import last_closing
from hub.handlers import day
from hub.handlers.hours import all_hours
from hub.handlers.table import Timer
from hub.handlers.work import Work


def close_by_itself(work: Work) -> None:
    """Timer: closes today once, when it is due; a closed day stays so, whatever the clock does.

    A hub that was away at that moment does it when it is back. A day without opening, or one
    that would be due after midnight, is closed by the next day.
    """
    minutes = work.hall.rules.close_after
    end = last_closing(work.calendar, all_hours(work.hall), work.now) if minutes else None
    if end is None or work.now < end + timedelta(minutes=minutes):
        return
    if day.begin_today(work).closed_at is None:
        day.close_today(work)


TIMERS: tuple[Timer, ...] = (close_by_itself,)
