"""What the library of public holidays knows, as a calendar for a hall's own table.

`chinesecalendar` repeats the yearly notices of the State Council. It raises for years whose
notice it does not have; so only whole years that it has are taken.
"""

from __future__ import annotations

from datetime import date

from hub.domain.calendar import SATURDAY, HallCalendar, SpecialDay

SOURCE = "chinesecalendar"
MOVED = "调休上班"


def known_calendar(since: int) -> HallCalendar:
    """The library's years from `since` on. ValueError when it has none of them."""
    # Imported here: a running hub with its calendar in the store never needs it.
    from chinese_calendar.constants import Holiday, holidays, workdays

    names = {holiday.value: holiday.chinese for holiday in Holiday}
    years = tuple(sorted({day.year for day in holidays if day.year >= since}))
    if not years:
        raise ValueError(f"no holidays are known from {since} on")
    off = [SpecialDay(_plain(d), working=False, name=names[holidays[d]]) for d in holidays]
    worked = [
        SpecialDay(_plain(d), working=True, name=f"{names[workdays[d]]}{MOVED}")
        for d in workdays
        if d.weekday() >= SATURDAY
    ]
    days = sorted((d for d in off + worked if d.day.year in years), key=lambda d: d.day)
    return HallCalendar(years, tuple(days), SOURCE)


def _plain(day: date) -> date:
    return date(day.year, day.month, day.day)
