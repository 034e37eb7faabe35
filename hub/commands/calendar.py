"""`jiaohao calendar …` and `jiaohao deadlines`: each sends commands and prints their replies."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

import msgspec

from hub.admin import checked, request_id, tell
from hub.commands.admin import other
from hub.contract.commands import ListDeadlines, PutCalendar, SetDay, ShowCalendar
from hub.contract.results import AnyReply, CalendarChanged, CalendarShown, Deadlines
from hub.contract.words import NamedDay
from hub.domain.calendar import HallCalendar, SpecialDay, wrong_day
from hub.errors import SetupError
from hub.holidays import known_calendar

WORDS = {True: "open", False: "closed"}


def show(args: argparse.Namespace) -> int:
    """Print one year's named days; those set by hand are marked."""
    reply = _year(args.data, args.year)
    if not isinstance(reply, CalendarShown):
        return other(reply)
    cover = f"from {reply.source}" if reply.covered else "NOT KNOWN: deadlines are provisional"
    print(f"{reply.year}  {cover}; known years: {_years(reply.known_years)}")
    for day in reply.days:
        mark = "set by hand" if day.day in reply.own else ""
        weekday = f"{date.fromisoformat(day.day):%a}"
        print(f"{day.day} {weekday}  {WORDS[day.working]:<6}  {day.name}  {mark}".rstrip())
    return 0


def set_day(args: argparse.Namespace) -> int:
    """Say by hand what one day is."""
    command = SetDay(request_id=request_id(), day=args.day, working=args.working, name=args.name)
    return _changed(tell(args.data, checked(command)))


def seed(args: argparse.Namespace) -> int:
    """Take what the library knows from last year on; days set by hand stay."""
    try:
        known = known_calendar(date.today().year - 1)
    except ValueError as error:
        raise SetupError(f"{error}: update the library or use `jiaohao calendar import`") from error
    return _changed(tell(args.data, _put(known, keep_own=True)))


def import_file(args: argparse.Namespace) -> int:
    """Replace the years of a file, all or nothing."""
    return _changed(tell(args.data, checked(_put(read_file(args.file), keep_own=args.keep_own))))


def export(args: argparse.Namespace) -> int:
    """Print the known years (or one) as the JSON that `import` reads."""
    first = _year(args.data, args.year)
    if not isinstance(first, CalendarShown):
        return other(first)
    years = (args.year,) if args.year else first.known_years
    shown = [reply for year in years if isinstance(reply := _year(args.data, year), CalendarShown)]
    unknown = [str(reply.year) for reply in shown if not reply.covered]
    if unknown or not shown:
        raise SetupError(f"the calendar does not know {', '.join(unknown) or 'any year'}")
    days = [
        SpecialDay(date.fromisoformat(day.day), day.working, day.name)
        for reply in shown
        for day in reply.days
        if day.day.startswith(f"{reply.year}-")
    ]
    told = HallCalendar(tuple(r.year for r in shown), tuple(days), shown[0].source)
    sys.stdout.write(msgspec.json.format(msgspec.json.encode(told), indent=2).decode() + "\n")
    return 0


def deadlines(args: argparse.Namespace) -> int:
    """Print the open cases: those that stand still, then by their last day."""
    page, shown = 0, 0
    while True:
        reply = tell(args.data, ListDeadlines(request_id=request_id(), page=page))
        if not isinstance(reply, Deadlines):
            return other(reply)
        if not reply.total:
            print("no case is open")
        for row in reply.rows:
            stands = f"stopped: {row.stopped}, until about {row.expected_by}"
            marks = ["overdue"] * row.overdue + ["provisional"] * row.provisional
            state = stands if row.stopped else " ".join([row.deadline or "", *marks])
            print(f"{row.case_no:<28} {state:<26} {row.clerk:<8} {row.item_name}")
        shown, page = shown + len(reply.rows), page + 1
        if shown >= reply.total or not reply.rows:
            return 0


def read_file(path: Path) -> HallCalendar:
    """A calendar file. SetupError names the place of what is wrong with it."""
    try:
        found = msgspec.json.decode(path.read_bytes(), type=HallCalendar)
    except OSError as error:
        raise SetupError(f"{path} cannot be read: {error.strerror}") from error
    except msgspec.DecodeError as error:
        raise SetupError(f"{path}: {error}; nothing was changed") from error
    wrong = wrong_day(found)
    if wrong is not None:
        raise SetupError(f"{path}: {wrong}; nothing was changed")
    return found


def _put(calendar: HallCalendar, *, keep_own: bool) -> PutCalendar:
    return PutCalendar(
        request_id=request_id(),
        years=calendar.years,
        days=tuple(NamedDay(d.day.isoformat(), d.working, d.name) for d in calendar.days),
        source=calendar.source,
        keep_own=keep_own,
    )


def _year(data: Path, year: int | None) -> AnyReply:
    return tell(data, checked(ShowCalendar(request_id=request_id(), year=year)))


def _changed(reply: AnyReply) -> int:
    if not isinstance(reply, CalendarChanged):
        return other(reply)
    print(f"known years: {_years(reply.known_years)}; open cases with another day: {reply.moved}")
    if reply.left:
        print(f"{reply.left} more are being counted; `jiaohao facts` tells each that moves")
    return 0


def _years(years: tuple[int, ...]) -> str:
    return ", ".join(map(str, years)) or "none"
