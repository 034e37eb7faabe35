"""What only a look at all hours and dates tells: spans that cross, dates that cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from hub.config import HallConfig, HourSettings
from hub.settings_problem import Key, Line, Problem, dotted

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun", "moved", "holiday")


def wrong_hours(hall: HallConfig, line: Line) -> Iterator[Problem]:
    """Every span and date that cannot be meant."""
    for key, spans in _all_spans(hall):
        yield from _wrong_spans(key, spans, line)
    yield from _wrong_dates(hall, line)


def _all_spans(hall: HallConfig) -> Iterator[tuple[Key, tuple[str, ...]]]:
    yield from _week(("hours",), hall.hours)
    for index, service in enumerate(hall.services):
        if service.hours is not None:
            yield from _week(("services", index, "hours"), service.hours)
    for index, window in enumerate(hall.windows):
        yield ("windows", index, "breaks"), window.breaks
    for index, day in enumerate(hall.days):
        yield ("days", index, "hours"), day.hours
    yield ("voice", "hours"), tuple(span.hours for span in hall.voice.hours)


def _week(key: Key, hours: HourSettings) -> Iterator[tuple[Key, tuple[str, ...]]]:
    for name in WEEK:
        yield (*key, name), getattr(hours, name) or ()


def _wrong_spans(key: Key, spans: tuple[str, ...], line: Line) -> Iterator[Problem]:
    times = [(span, *span.split("-")) for span in spans]
    for span, opens, closes in times:
        if closes > "24:00":
            yield _bad(key, line, f"{span} ends after midnight", "an end of 00:01 to 24:00")
        elif closes <= opens:
            allowed = f'an end after the start; over midnight: "{opens}-24:00" and the next day\'s'
            yield _bad(key, line, f"{span} ends before it starts", allowed)
    for (earlier, _, ends), (later, begins, _) in pairwise(times):
        if begins < ends:
            yield _bad(key, line, f"{later} begins before {earlier} ends", "spans that rise, apart")


def _wrong_dates(hall: HallConfig, line: Line) -> Iterator[Problem]:
    known = [service.code for service in hall.services]
    said: dict[tuple[str, str], int] = {}
    for index, day in enumerate(hall.days):
        key: Key = ("days", index)
        if not _is_date(day.date):
            yield _bad((*key, "date"), line, f"{day.date} is no date", "a day that there is")
        for code in day.services:
            if code not in known:
                allowed = ", ".join(known)
                yield _bad((*key, "services"), line, f"there is no service {code}", allowed)
        for code in day.services or ("",):
            first = said.setdefault((day.date, code), index)
            if first != index:
                whose = f"service {code}" if code else "the hall"
                yield _bad((*key, "date"), line, f"{day.date} is given twice for {whose}", "once")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _bad(key: Key, line: Line, what: str, allowed: str) -> Problem:
    return Problem(line(key), dotted(key), what, allowed)
