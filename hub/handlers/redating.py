"""The machine's clock was set: what is open is dated anew, and the supervisor is told."""

from __future__ import annotations

from datetime import timedelta

from hub.contract.events import FactKind
from hub.contract.states import Alert, AlertKind
from hub.contract.words import Text
from hub.handlers.table import Timer
from hub.handlers.work import Work
from hub.store import alerts, redating

TOLD_FOR = timedelta(minutes=30)
"""The alert ends by itself; the fact stays."""
ALERT = "clock"


def redate(work: Work, moved: timedelta) -> None:
    """Date anew whatever is open; `moved` is by how much the clock was set."""
    redating.move(work.db, moved)
    redating.note(work.db, work.now, work.day)
    seconds = round(moved.total_seconds(), 3)
    work.fact(FactKind.CLOCK_SET, seconds=seconds)
    alerts.begin(
        work.db, Alert(id=ALERT, kind=AlertKind.CLOCK, text=_text(seconds), since=work.now)
    )
    work.touch_all()


def _text(seconds: float) -> Text:
    sign = "-" if seconds < 0 else "+"
    minutes, rest = divmod(abs(round(seconds)), 60)
    by = f"{sign}{minutes} min {rest} s"
    return Text(
        f"本机时钟被调整（{sign}{minutes} 分 {rest} 秒），排队顺序不变，请核对时间",
        f"The clock was set ({by}); the queue keeps its order. Please check the time",
        f"ཆུ་ཚོད་བསྒྱུར་ཟིན། ({by}) གྲལ་རིམ་མི་འགྱུར། ཆུ་ཚོད་ཞིབ་བཤེར་གནང་རོགས།",
    )


def end_alert(work: Work) -> None:
    """Timer: told long enough."""
    if alerts.end_older(work.db, AlertKind.CLOCK, work.now - TOLD_FOR, work.now):
        work.touch_hall()


TIMERS: tuple[Timer, ...] = (end_alert,)
