"""`schedule.toml` in the media folder: which files are shown when, and how long. Pure.

    seconds = 12                     # how long a picture stands that says nothing else

    [[show]]
    file = "spring.jpg"              # a name, or a pattern as in "notice-*.png"
    from = 2026-02-01                # first day; left out: at once
    until = 2026-02-20               # last day; left out: for good
    days = ["mon", "tue", "wed", "thu", "fri"]
    hours = "09:00-12:00"
    seconds = 20                     # of a video: at most; left out: to its end
    sound = true                     # a video's own sound, never while a call is spoken

Times are the hall's. Files are shown in the order of the tables, those of a pattern by name;
a file that no table names is not shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from enum import StrEnum
from fnmatch import fnmatch
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from hub.settings_problem import Line, Problem
from hub.settings_reader import line_of, parse

NAME = "schedule.toml"
PICTURE_S = 12

Seconds = Annotated[int, Meta(ge=3, le=3600)]
Hours = Annotated[
    str,
    Meta(
        pattern=r"^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$",
        extra={"allowed": 'such as "09:00-12:00", to 24:00 at most'},
    ),
]


class Weekday(StrEnum):
    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


WEEK = tuple(Weekday)


class Show(msgspec.Struct, frozen=True):
    """One `[[show]]`."""

    file: Annotated[str, Meta(min_length=1, max_length=200)]
    begins: date | None = msgspec.field(default=None, name="from")
    until: date | None = None
    days: tuple[Weekday, ...] = WEEK
    hours: Hours = "00:00-24:00"
    seconds: Seconds | None = None
    sound: bool = False


class Schedule(msgspec.Struct, frozen=True):
    """A whole schedule.toml."""

    seconds: Seconds = PICTURE_S
    show: tuple[Show, ...] = ()


class Piece(msgspec.Struct, frozen=True):
    """A file whose time it is. `seconds` None: until it ends by itself."""

    name: str
    seconds: int | None = None
    sound: bool = False


def read(text: str, path: Path) -> Schedule:
    """The schedule in `text`; `path` is for the message. `hub.settings_reader.ConfigError`
    names every mistake with its line."""
    return parse(Schedule, text, path, _checks)


def _checks(schedule: Schedule, line: Line) -> Iterator[Problem]:
    for number, show in enumerate(schedule.show):
        where = f"show[{number + 1}]"
        if show.begins and show.until and show.until < show.begins:
            at = line(("show", number, "until"))
            yield Problem(at, f"{where}.until", f"{show.until} is before {show.begins}")
        opens, _, closes = show.hours.partition("-")
        if closes <= opens:
            at = line(("show", number, "hours"))
            yield Problem(at, f"{where}.hours", f"{show.hours} ends before it begins")
        if not show.days:
            at = line(("show", number, "days"))
            yield Problem(at, f"{where}.days", "names no day", ", ".join(WEEK))


def missing(schedule: Schedule, text: str, names: Iterable[str]) -> list[str]:
    """What is scheduled and not in the folder, by line: no reason not to show the rest."""
    present, line = list(names), line_of(text)
    return [
        str(Problem(line(("show", number, "file")), "file", f"there is no {show.file}"))
        for number, show in enumerate(schedule.show)
        if not any(fnmatch(name, show.file) for name in present)
    ]


def programme(
    schedule: Schedule | None, names: Sequence[str], videos: frozenset[str], at: datetime
) -> tuple[Piece, ...]:
    """What is to be shown at the hall's time `at` of the folder's files `names`, in order.

    Without a schedule all of them. `videos`: those that end by themselves.
    """
    if schedule is None:
        return tuple(_piece(name, None, PICTURE_S, videos) for name in sorted(names))
    due = [show for show in schedule.show if is_due(show, at)]
    pieces = (
        _piece(name, show, schedule.seconds, videos)
        for show in due
        for name in sorted(names)
        if fnmatch(name, show.file)
    )
    return tuple(dict.fromkeys(pieces))


def is_due(show: Show, at: datetime) -> bool:
    """Whether a table holds at this minute; the end of its hours is not in it."""
    opens, _, closes = show.hours.partition("-")
    return (
        (show.begins is None or show.begins <= at.date())
        and (show.until is None or at.date() <= show.until)
        and WEEK[at.weekday()] in show.days
        and opens <= f"{at:%H:%M}" < closes
    )


def _piece(name: str, show: Show | None, usual: int, videos: frozenset[str]) -> Piece:
    own = show.seconds if show else None
    return Piece(name, own or (None if name in videos else usual), show is not None and show.sound)
