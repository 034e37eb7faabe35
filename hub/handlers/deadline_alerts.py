"""What the supervisor is told while it is so: cases overdue or due soon, stops that last too
long, a calendar that ends soon.

One alert for all of a kind, with their number and the earliest; the list has each of them.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from hub.contract.states import Alert, AlertKind
from hub.contract.words import Text
from hub.domain.calendar import ONE_DAY
from hub.domain.catalogue import Limit
from hub.domain.deadline import after
from hub.handlers.table import Timer
from hub.handlers.work import Work
from hub.store import alerts, open_cases, recounts
from hub.store.open_cases import COUNTED, Due

SOON = Limit(3)
"""Working days before the last one within which a case is told."""
COVER = timedelta(days=30)
"""A calendar that ends sooner is told: the notice for a year comes some weeks before it."""
LONG_AGO = date(2000, 1, 1)

OVERDUE = Text(
    "{count} 件办件已超期，最早应于 {first} 办结",
    "{count} case(s) overdue, the oldest was due on {first}",
    "སྒྲུབ་དོན་ {count} དུས་ལས་ཡོལ། ཐོག་མ་དེ་ {first}",
)
DUE_SOON = Text(
    "{count} 件办件将到期，最早 {first}",
    "{count} case(s) due soon, the first on {first}",
    "སྒྲུབ་དོན་ {count} དུས་ལ་ཉེ། ཐོག་མ་དེ་ {first}",
)
STOP_LONG = Text(
    "{count} 件办件暂停计时超过告知的时间，最早应于 {first} 恢复",
    "{count} stopped clock(s) beyond the time told, the oldest should go on since {first}",
    "དུས་ཚོད་མཚམས་བཞག་པ་ {count} བརྡ་བཏང་བའི་དུས་ལས་བརྒལ། ཐོག་མ་དེ་ {first}",
)
UNCOVERED = Text(
    "日历没有 {year} 年的放假安排，之后的时限都是暂定的，请导入",
    "The calendar does not know {year}: deadlines in it are provisional. Please import it",
    "ལོ་ཐོར་ {year} ལོའི་གུང་སེང་མེད། དུས་བཀག་གནས་སྐབས་ཙམ་ཡིན། ནང་འཇུག་གནང་རོགས།",
)


def tell(work: Work) -> None:
    """Timer, and after every change: begin, renew or end the alerts; not by last days that a
    changed calendar has left to be counted."""
    if recounts.left(work.db):
        return
    today = work.now.date()
    between = partial(open_cases.due_between, work.db)
    soon = after(work.calendar, today, SOON).day
    changed = [
        _tell_due(work, AlertKind.OVERDUE, OVERDUE, between(LONG_AGO, today - ONE_DAY)),
        _tell_due(work, AlertKind.DUE_SOON, DUE_SOON, between(today, soon)),
        _tell_due(work, AlertKind.STOP_LONG, STOP_LONG, open_cases.stops_beyond(work.db, today)),
        _tell_cover(work, today + COVER),
    ]
    if any(changed):
        work.touch_hall()


def _tell_due(work: Work, kind: AlertKind, text: Text, due: Due) -> bool:
    if due.first is None:
        return alerts.end(work.db, kind.value, work.now)
    return _begin(work, kind, _filled(text, count=_count(due), first=due.first.isoformat()))


def _tell_cover(work: Work, day: date) -> bool:
    if work.calendar.covers(day):
        return alerts.end(work.db, AlertKind.CALENDAR.value, work.now)
    return _begin(work, AlertKind.CALENDAR, _filled(UNCOVERED, year=str(day.year)))


def _begin(work: Work, kind: AlertKind, text: Text) -> bool:
    return alerts.begin(work.db, Alert(id=kind.value, kind=kind, text=text, since=work.now))


def _count(due: Due) -> str:
    return f"{due.cases}+" if due.cases >= COUNTED else str(due.cases)


def _filled(text: Text, **fields: str) -> Text:
    return Text(text.zh.format(**fields), text.en.format(**fields), text.bo.format(**fields))


TIMERS: tuple[Timer, ...] = (tell,)
