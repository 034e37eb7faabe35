"""How busy each window was on a day, for its report."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from hub.contract.results import WindowReport
from hub.domain.staffing import staffed, with_first_calls
from hub.handlers.work import Work
from hub.store.reports import AtWindow, Figures


def report(work: Work, figures: Figures) -> tuple[WindowReport, ...]:
    """Of every window of the settings or of the day."""
    running = figures.day.day == work.day and figures.day.closed_at is None
    calls = Counter(stay.window for stay in figures.stays if stay.called)
    busy = _busy(work, figures.stays)
    open_for = _staffed(figures, work.now if running else _last(figures))
    numbers = {window.no for window in work.hall.windows} | busy.keys() | (open_for or {}).keys()
    return tuple(
        _window(
            no,
            calls[no],
            busy.get(no, timedelta()),
            None if open_for is None else open_for.get(no, timedelta()),
        )
        for no in sorted(numbers)
    )


def _window(no: int, calls: int, busy: timedelta, open_for: timedelta | None) -> WindowReport:
    return WindowReport(
        window=no,
        calls=calls,
        busy_s=round(busy.total_seconds()),
        staffed_s=None if open_for is None else round(open_for.total_seconds()),
        utilisation=round(busy / open_for, 4) if open_for else None,
    )


def _busy(work: Work, stays: Iterable[AtWindow]) -> Mapping[int, timedelta]:
    """From each call to the leaving, or until now, without the hall's pauses."""
    found: dict[int, timedelta] = defaultdict(timedelta)
    for stay in stays:
        lasted = (stay.ended_at or work.now) - stay.began_at - timedelta(seconds=stay.paused_s)
        if stay.ended_at is None and work.pause is not None:
            lasted -= work.pause.part_of(stay.began_at, work.now)
        found[stay.window] += max(lasted, timedelta())
    return found


def _staffed(figures: Figures, until: datetime) -> Mapping[int, timedelta] | None:
    if figures.turns is None:
        return None
    in_order = sorted(figures.stays, key=lambda stay: stay.began_at, reverse=True)
    first = {stay.window: stay.began_at for stay in in_order}
    return staffed(with_first_calls(figures.turns, first), until)


def _last(figures: Figures) -> datetime:
    """The end of the last visit; the closing of a day without any."""
    ends = [stay.ended_at for stay in figures.stays if stay.ended_at is not None]
    return max(ends, default=figures.day.closed_at or figures.day.opened_at)
