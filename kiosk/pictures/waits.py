"""How a wait and a service's state are shown (pictures 1, 2, 7): one table of meanings."""

from __future__ import annotations

import re
from datetime import date, datetime

from hub.contract.states import ServiceStatus, ServiceTile
from hub.contract.words import Language, Wait

Row = dict[str, object]

NOW_BELOW_S = 60
"""A wait whose upper end is below this reads as 无需等候."""

OFF = {
    ServiceStatus.CLOSED: "closed",
    ServiceStatus.FULL: "full",
    ServiceStatus.NO_WINDOW: "no_window",
    ServiceStatus.PAUSED: "paused",
}


def minutes(wait: Wait | None) -> tuple[int, int]:
    """Whole minutes, low rounded down and high up, at least one; (0, 0) for now or unknown."""
    if wait is None or wait.high < NOW_BELOW_S:
        return 0, 0
    low = max(1, wait.low // 60)
    return low, max(low, -(-wait.high // 60))


def wait_state(wait: Wait | None, late: bool) -> str:
    """`unknown`, `none` (no wait), `long` (above the target) or `range`."""
    if wait is None:
        return "unknown"
    if wait.high < NOW_BELOW_S:
        return "none"
    return "long" if late else "range"


def wait_row(wait: Wait | None, late: bool = False) -> Row:
    """A wait as QML words it."""
    low, high = minutes(wait)
    return {"wait": wait_state(wait, late), "low": low, "high": high}


def as_clock(hours: str) -> str:
    """`09:00–17:00` as the clock beside it writes: `9:00–17:00`."""
    return re.sub(r"\b0(?=\d:)", "", hours)


def _again(tile: ServiceTile, day: str) -> str:
    """When a full service gives tickets again today; empty on another day."""
    again = tile.next_open
    return f"{again.hour}:{again.minute:02}" if again and again.date().isoformat() == day else ""


def tile_row(tile: ServiceTile, language: Language, day: str) -> Row:
    """One service: what it is, whether it can be taken now and how long it takes, or when it
    opens again. `day`: the hall's day, from which `next_in` counts."""
    return {
        "key": tile.code,
        "code": tile.code,
        "name": tile.name.inn(language),
        "hint": tile.hint.inn(language),
        "icon": tile.icon,
        "status": OFF.get(tile.status, "open"),
        "hours": as_clock(tile.hours),
        "again": _again(tile, day),
        "waiting": tile.waiting,
        **wait_row(tile.wait, tile.late),
        **opens(tile.next_open, date.fromisoformat(day)),
        **books(tile.next_slot, date.fromisoformat(day)),
    }


def books(slot: datetime | None, today: date) -> Row:
    """What a used-up service offers instead; `book_in` days from today, -1 where nothing."""
    return {
        "book_in": (slot.date() - today).days if slot else -1,
        "book_time": f"{slot.hour}:{slot.minute:02}" if slot else "",
        "book_month": slot.month if slot else 0,
        "book_day": slot.day if slot else 0,
        "book_weekday": slot.isoweekday() if slot else 0,
    }


def opens(again: datetime | None, today: date | None) -> Row:
    """The next opening; `next_in` days from today, -1 where nobody knows. Weekday: 1 Monday."""
    return {
        "next_time": f"{again.hour}:{again.minute:02}" if again else "",
        "next_in": (again.date() - today).days if again and today else -1,
        "next_month": again.month if again else 0,
        "next_day": again.day if again else 0,
        "next_weekday": again.isoweekday() if again else 0,
    }
