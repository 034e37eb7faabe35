"""The hall's calendar: shown, set by hand, replaced by years.

A deadline is a number of working days, not a date (行政许可法 art. 82): when an announcement
makes other days working days, the last day of every clock that still runs is counted anew, later
or earlier, and each case that moved is told as a fact. Of very many the first are counted at once
and the others tick by tick; the hall's state says how many are left. Decided cases and promised
dates stay. So the calendar holds what the government has announced; a hall that is shut for a
reason of its own says so in `[[days]]` of hall.toml, which moves no deadline.
"""

from __future__ import annotations

from datetime import date

from hub.contract.codes import Code
from hub.contract.commands import PutCalendar, SetDay, ShowCalendar
from hub.contract.events import FactKind
from hub.contract.results import CalendarChanged, CalendarShown
from hub.contract.words import NamedDay
from hub.domain.calendar import HallCalendar, SpecialDay, wrong_day
from hub.errors import Refused
from hub.handlers import clocks
from hub.handlers.table import ADMINS, Spec
from hub.handlers.work import Work
from hub.store import calendar as store
from hub.store import recounts


def show_calendar(command: ShowCalendar, work: Work) -> CalendarShown:
    """One year, known or not."""
    year = command.year or work.now.year
    known = store.years(work.db)
    days = store.days(work.db, year)
    return CalendarShown(
        request_id=command.request_id,
        year=year,
        covered=year in known,
        source=known.get(year, ""),
        days=tuple(NamedDay(one.day.isoformat(), one.working, one.name) for one in days),
        own=tuple(sorted(day.isoformat() for day in store.own_days(work.db, year))),
        known_years=tuple(known),
    )


def set_day(command: SetDay, work: Work) -> CalendarChanged:
    """One day by hand. Refused(CALENDAR_WRONG) for a day that there is not."""
    day = _date(command.day)
    if command.working is None:
        store.unset_day(work.db, day)
    else:
        store.set_day(work.db, SpecialDay(day, command.working, command.name))
    moved = _count_anew(work, day)
    _tell(work, moved, day=command.day, working=command.working, name=command.name)
    return _known(work, command.request_id, moved)


def put_calendar(command: PutCalendar, work: Work) -> CalendarChanged:
    """Whole years. Refused(CALENDAR_WRONG): a day twice, of another year, or that there is not."""
    days = tuple(SpecialDay(_date(one.day), one.working, one.name) for one in command.days)
    new = HallCalendar(tuple(sorted(set(command.years))), days, command.source)
    wrong = wrong_day(new)
    if wrong is not None:
        raise Refused(Code.CALENDAR_WRONG, why=wrong)
    store.put(work.db, new, keep_own=command.keep_own)
    moved = _count_anew(work, date(new.years[0], 1, 1))
    _tell(work, moved, years=",".join(map(str, new.years)), source=new.source)
    return _known(work, command.request_id, moved)


def _count_anew(work: Work, first: date) -> int:
    """Count by the new calendar whatever runs on beyond the first day that changed."""
    work.renew_calendar()
    return clocks.count_again(work, first)


def _tell(
    work: Work,
    moved: int,
    *,
    day: str | None = None,
    working: bool | None = None,
    name: str | None = None,
    years: str | None = None,
    source: str | None = None,
) -> None:
    work.fact(
        FactKind.CALENDAR_CHANGED,
        device=work.caller.device,
        clerk=work.session.clerk if work.session else None,
        window=work.session.window if work.session else None,
        moved=moved,
        left=recounts.left(work.db),
        day=day,
        working=working,
        name=name,
        years=years,
        source=source,
    )


def _known(work: Work, request_id: str, moved: int) -> CalendarChanged:
    years = tuple(sorted(work.calendar.years))
    left = recounts.left(work.db)
    return CalendarChanged(request_id=request_id, known_years=years, moved=moved, left=left)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(Code.CALENDAR_WRONG, why=text) from None


COMMANDS = (
    Spec(ShowCalendar, show_calendar, ADMINS, supervisor=True, reads=True),
    Spec(SetDay, set_day, ADMINS, supervisor=True),
    Spec(PutCalendar, put_calendar, ADMINS, supervisor=True),
)
