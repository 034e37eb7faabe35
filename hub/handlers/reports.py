"""The day's report."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import ReportDay
from hub.contract.results import DayReport, ServiceReport
from hub.contract.words import TicketState
from hub.domain.figures import mean, percentile
from hub.errors import Refused
from hub.handlers.work import Work
from hub.store import days, reports

ENDED = frozenset({TicketState.DONE, TicketState.CANCELLED, TicketState.EXPIRED})


def report_day(command: ReportDay, work: Work) -> DayReport:
    """The figures of one day, today when none is named. Refused(UNKNOWN_DAY) without records."""
    day = command.day or work.day
    known = days.read(work.db, day)
    if known is None:
        raise Refused(Code.UNKNOWN_DAY, day=day)
    services = _services(work, day)
    levels, not_rated = reports.ratings(work.db, day)
    return DayReport(
        request_id=command.request_id,
        day=day,
        closed_at=known.closed_at,
        issued=sum(s.issued for s in services),
        printed=reports.printed(work.db, day),
        called=sum(s.called for s in services),
        announced=reports.announced(work.db, day),
        started=reports.started(work.db, day),
        finished=sum(s.finished for s in services),
        no_show=sum(s.no_show for s in services),
        cancelled=sum(s.cancelled for s in services),
        expired=sum(s.expired for s in services),
        still_open=sum(s.still_open for s in services),
        cases=reports.cases(work.db, day),
        ratings=levels,
        not_rated=not_rated,
        services=services,
    )


def _services(work: Work, day: str) -> tuple[ServiceReport, ...]:
    """Every service of the settings or of the day's tickets, by letter."""
    states = reports.states(work.db, day)
    missed, called = reports.missed(work.db, day), reports.called(work.db, day)
    waits = reports.waits(work.db, day)
    letters = {service.code for service in work.hall.services} | states.keys() | waits.keys()
    return tuple(
        _service(
            letter,
            states.get(letter, {}),
            called.get(letter, 0),
            missed.get(letter, 0),
            waits.get(letter, []),
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
