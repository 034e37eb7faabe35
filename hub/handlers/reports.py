"""The day's report."""

from __future__ import annotations

import sqlite3

from hub.contract.codes import Code
from hub.contract.commands import ReportDay
from hub.contract.results import DayReport, ServiceReport
from hub.contract.words import TicketState
from hub.domain.figures import mean, percentile
from hub.errors import Refused
from hub.handlers import booked_times, window_times
from hub.handlers.work import Work
from hub.store import reports
from hub.store.reports import Figures

ENDED = frozenset({TicketState.DONE, TicketState.CANCELLED, TicketState.EXPIRED})


def count(command: ReportDay, reader: sqlite3.Connection) -> Figures | None:
    """Count the day beside the writer: a report takes longer than a call may wait."""
    return reports.read(reader, command.day)


def report_day(command: ReportDay, work: Work) -> DayReport:
    """The figures of one day, today when none is named. Refused(UNKNOWN_DAY) without records."""
    day = command.day or work.day
    figures = work.evidence
    if not isinstance(figures, Figures) or figures.day.day != day:
        raise Refused(Code.UNKNOWN_DAY, day=day)
    services = _services(work, figures)
    return DayReport(
        request_id=command.request_id,
        day=day,
        closed_at=figures.day.closed_at,
        issued=sum(s.issued for s in services),
        printed=figures.printed,
        called=sum(s.called for s in services),
        announced=figures.announced,
        started=figures.started,
        finished=sum(s.finished for s in services),
        no_show=sum(s.no_show for s in services),
        cancelled=sum(s.cancelled for s in services),
        expired=sum(s.expired for s in services),
        still_open=sum(s.still_open for s in services),
        cases=figures.cases,
        ratings=figures.ratings,
        not_rated=figures.not_rated,
        services=services,
        paused_s=figures.paused_s,
        bookings=booked_times.report(work, day, figures.bookings),
        windows=window_times.report(work, figures),
        rating_sources=figures.rating_sources,
    )


def _services(work: Work, figures: Figures) -> tuple[ServiceReport, ...]:
    """Every service of the settings or of the day's tickets, by letter."""
    letters = {s.code for s in work.hall.services} | figures.states.keys() | figures.waits.keys()
    return tuple(
        _service(
            letter,
            figures.states.get(letter, {}),
            figures.called.get(letter, 0),
            figures.missed.get(letter, 0),
            figures.waits.get(letter, []),
        )
        for letter in sorted(letters)
    )


def _service(
    letter: str, states: dict[TicketState, int], called: int, missed: int, waits: list[int]
) -> ServiceReport:
    return ServiceReport(
        service=letter,
        issued=sum(states.values()),
        called=called,
        finished=states.get(TicketState.DONE, 0),
        no_show=missed,
        cancelled=states.get(TicketState.CANCELLED, 0),
        expired=states.get(TicketState.EXPIRED, 0),
        still_open=sum(count for state, count in states.items() if state not in ENDED),
        wait_mean_s=mean(waits),
        wait_p50_s=percentile(waits, 50),
        wait_p90_s=percentile(waits, 90),
    )
