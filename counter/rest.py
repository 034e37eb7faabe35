"""The planned rest of a window (午间错峰): when it is told, and when it is offered. Pure.

Nothing is stopped: whoever is at the window is served first, and the clerk decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from counter.say import Say
from hub.contract.states import Break

REMIND_BEFORE = timedelta(minutes=10)


class Rest(NamedTuple):
    """A rest that comes soon or has begun (`due`)."""

    begins: datetime
    ends: datetime
    due: bool


def planned(breaks: Sequence[Break], now: datetime, rested: datetime | None) -> Rest | None:
    """The rest to speak of now. `rested`: the beginning of the last one that was taken."""
    for one in breaks:
        if one.begins - REMIND_BEFORE <= now < one.ends and one.begins != rested:
            return Rest(one.begins, one.ends, one.begins <= now)
    return None


def running(breaks: Sequence[Break], now: datetime) -> datetime | None:
    """The beginning of the rest that lasts now."""
    return next((one.begins for one in breaks if one.begins <= now < one.ends), None)


def reminder(rest: Rest, key: str) -> Say:
    """What is told once, before and at the beginning; `key` pauses."""
    ends = f"{rest.ends:%H:%M}"
    if rest.due:
        return Say("休息时间到：按 %1 休息到 %2；手上的号先办完", (key, ends))
    return Say("%1 至 %2 轮到本窗口休息", (f"{rest.begins:%H:%M}", ends))


def line(rest: Rest, now: datetime, key: str) -> Say:
    """The state line of a window without a ticket."""
    if rest.due:
        return Say("该休息了，按 %1 休息到 %2", (key, f"{rest.ends:%H:%M}"))
    minutes = -((now - rest.begins) // timedelta(minutes=1))
    return Say("%1 休息，还有 %2 分", (f"{rest.begins:%H:%M}", str(minutes)))
