"""The booked times of a day, counted for its report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from hub.contract.results import BookingReport
from hub.contract.words import TicketState
from hub.domain.slots import Punctuality, punctuality
from hub.handlers import slots
from hub.handlers.work import Work
from hub.store.reports import Booked


def report(work: Work, day: str, booked: Iterable[Booked]) -> tuple[BookingReport, ...]:
    """Of each service that has places on the day, by letter."""
    mine: dict[str, list[Booked]] = {
        service.code: [] for service in work.hall.services if service.slot_places
    }
    for one in booked:
        mine.setdefault(one.service, []).append(one)
    found = (_service(work, code, date.fromisoformat(day), mine[code]) for code in sorted(mine))
    return tuple(one for one in found if one.places or one.made)


def _service(work: Work, code: str, day: date, booked: Sequence[Booked]) -> BookingReport:
    states = Counter(one.state for one in booked)
    came = Counter(
        punctuality(one.ended_at - one.starts_at)
        for one in booked
        if one.state is TicketState.WAITING and one.ended_at is not None
    )
    taken = Counter(one.starts_at for one in booked if one.state is not TicketState.CANCELLED)
    service = work.hall.service(code)
    places = taken.total() if service is None else slots.places(work, service, day, taken)
    return BookingReport(
        service=code,
        made=len(booked),
        checked_in=states[TicketState.WAITING],
        early=came[Punctuality.EARLY],
        on_time=came[Punctuality.ON_TIME],
        late=came[Punctuality.LATE],
        lapsed=states[TicketState.LAPSED],
        cancelled=states[TicketState.CANCELLED],
        open=states[TicketState.BOOKED],
        places=places,
        utilisation=round(taken.total() / places, 4) if places else None,
    )
