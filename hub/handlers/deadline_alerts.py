"""Overdue and due-soon cases, and a calendar that ends soon: told to the supervisor while so.

One alert for all of a kind, with their number and the earliest; the list has each of them.
"""

from __future__ import annotations

from datetime import date, timedelta

from hub.contract.states import Alert, AlertKind
from hub.contract.words import Text
from hub.domain.calendar import ONE_DAY
from hub.domain.catalogue import Limit
from hub.domain.deadline import after
from hub.handlers.table import Timer
from hub.handlers.work import Work
from hub.store import alerts, clocks
from hub.store.clocks import COUNTED, Due

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
UNCOVERED = Text(
    "日历没有 {year} 年的放假安排，之后的时限都是暂定的，请导入",
    "The calendar does not know {year}: deadlines in it are provisional. Please import it",
    "ལོ་ཐོར་ {year} ལོའི་གུང་སེང་མེད། དུས་བཀག་གནས་སྐབས་ཙམ་ཡིན། ནང་འཇུག་གནང་རོགས།",
)


def tell(work: Work) -> None:
    """Timer, and after every change: begin, renew or end the alerts."""
    today = work.now.date()
    soon = after(work.calendar, today, SOON).day
    changed = [
        _tell_due(work, AlertKind.OVERDUE, OVERDUE, LONG_AGO, today - ONE_DAY),
        _tell_due(work, AlertKind.DUE_SOON, DUE_SOON, today, soon),
        _tell_cover(work, today + COVER),
    ]
    if any(changed):
        work.touch_hall()


def _tell_due(work: Work, kind: AlertKind, text: Text, first: date, last: date) -> bool:
    due = clocks.due_between(work.db, first, last)
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
