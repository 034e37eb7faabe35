"""The paper of a booking (预约单), for the caller's printer."""

from __future__ import annotations

from hub.contract.words import Language, Text
from hub.domain.papers.booking import BookingPaper
from hub.domain.slots import comes_from
from hub.handlers import booked, printing, slip
from hub.handlers.work import Work
from hub.store.bookings import Booking


def print_booking(work: Work, booking: Booking, language: Language) -> str | None:
    """Queue the paper; the job's id, None where the caller has no printer."""
    if work.caller.kind not in printing.PRINTERS:
        return None
    service, allowed = work.hall.service(booking.service), booked.margin(work)
    told = BookingPaper(
        hall=work.hall.hall.name,
        service=slip.service_name(work.hall, booking.service),
        starts_at=booking.starts_at,
        come_from=comes_from(booking.starts_at, allowed),
        come_until=booking.starts_at + allowed.late,
        code=booking.code,
        qr=booked.qr(work, booking),
        area=service.area if service else Text(""),
        printed_at=work.now,
        language=language,
    )
    return printing.send(work, work.papers.make("booking", told, language))
