"""Which booking is meant, whose it is, and how it is shown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hub.contract.codes import Code
from hub.contract.results import BookingView
from hub.contract.words import BookingKey, DeviceKind, Identity, Text, TicketState
from hub.domain import identity as identities
from hub.domain import slots as rules
from hub.errors import Refused
from hub.handlers import people, slip
from hub.handlers.work import Work
from hub.store import bookings, tickets
from hub.store.bookings import Booking

PHONE = re.compile(r"1\d{10}")
LAST = 4
"""Digits of a phone number that are kept as they are."""

SEALED = "booked_"
"""What tells a booking's sealed columns from a ticket's."""

ORDER = (TicketState.BOOKED, TicketState.WAITING, TicketState.LAPSED)
"""Whose card is read means an open booking of today; else the ticket that came of one, …"""


def margin(work: Work) -> rules.Margin:
    """How much before and after the booked time one may come."""
    settings = work.hall.appointments
    return rules.margin(settings.early_minutes, settings.late_minutes)


def phone_key(work: Work, phone: str) -> str:
    """The look-up key of a whole phone number. Refused(PHONE_WRONG) for any other digits."""
    if not PHONE.fullmatch(phone):
        raise Refused(Code.PHONE_WRONG)
    return people.key_of(work, f"phone:{phone}")


def find(work: Work, key: BookingKey, *, proof: bool = False) -> Booking:
    """The booking that is meant, which must be there. Refused(UNKNOWN_BOOKING), and as `seek` is.

    `proof`: a resident's own device must show more than four digits.
    """
    if proof and is_weak(key) and work.caller.kind in (DeviceKind.KIOSK, DeviceKind.WEB):
        raise Refused(Code.PHONE_WHOLE)
    found = seek(work, key)
    if found is None:
        raise Refused(Code.UNKNOWN_BOOKING)
    return found


def seek(work: Work, key: BookingKey) -> Booking | None:
    """The booking that is meant, if there is one.

    Raises Refused: PHONE_WHOLE where digits do not suffice, PHONE_WRONG, ID_NUMBER_WRONG,
    BAD_FIELD for no key or several.
    """
    if sum(part is not None for part in (key.token, key.code, key.identity, key.phone)) != 1:
        raise Refused(Code.BAD_FIELD, why="key: token / code / identity / phone")
    if key.token is not None:
        return bookings.by_token(work.db, key.token)
    if key.code is not None:
        return bookings.by_code(work.db, key.code)
    if key.identity is not None:
        person = people.person_key(work, key.identity)
        assert person is not None
        return _next(work, bookings.of_person(work.db, person, work.day))
    assert key.phone is not None
    if is_weak(key):
        return _by_digits(work, key.phone)
    return _next(work, bookings.of_phone(work.db, phone_key(work, key.phone), work.day))


def is_weak(key: BookingKey) -> bool:
    """Whether a key is no more than the last four digits of a phone number."""
    return key.phone is not None and len(key.phone) == LAST


def _rank(work: Work, booking: Booking) -> tuple[bool, int]:
    """Today's before later ones; open ones first."""
    return booking.day != work.day, ORDER.index(booking.state)


def _next(work: Work, found: Sequence[Booking]) -> Booking | None:
    """The one that a person most likely comes for."""
    mine = [booking for booking in found if booking.state in ORDER]
    return min(mine, key=lambda booking: _rank(work, booking), default=None)


def _by_digits(work: Work, digits: str) -> Booking | None:
    """The booking of today whose phone number ends like this; Refused when it may be several."""
    found = bookings.of_digits(work.db, digits, work.day)
    best = _next(work, found)
    if best is None:
        return None
    like = {b.phone_key for b in found if b.state is best.state}
    if len(like) > 1:
        raise Refused(Code.PHONE_WHOLE)
    return best


def identity_of(work: Work, booking: Booking) -> Identity | None:
    """Name and number as they were sealed; None for a booking without a card."""
    if booking.name_sealed is None or booking.number_sealed is None:
        return None
    key = people.sealing_key(work.secrets.identity_key)
    return Identity(
        name=_unseal(booking.name_sealed, key, "name", booking.id),
        number=_unseal(booking.number_sealed, key, "number", booking.id),
        source="booking",
    )


def _unseal(value: bytes, key: bytes, what: str, row: int) -> str:
    return identities.unseal(value, key, people.context(f"{SEALED}{what}", row))


def view(work: Work, booking: Booking, *, proved: bool = True) -> BookingView:
    """A booking as its person sees it; without proof it does not say what would be one."""
    allowed = margin(work)
    service = work.hall.service(booking.service)
    ticket = None
    if booking.ticket_id is not None:
        ticket = tickets.by_id(work.db, booking.ticket_id).number
    return BookingView(
        service=booking.service,
        service_name=slip.service_name(work.hall, booking.service),
        starts_at=booking.starts_at,
        come_from=rules.comes_from(booking.starts_at, allowed),
        come_until=booking.starts_at + allowed.late,
        state=booking.state,
        area=service.area if service else Text(""),
        ticket=ticket,
        code=booking.code if proved else "",
        qr=qr(work, booking) if proved else "",
        phone_last=booking.phone_last,
        masked_name=booking.masked_name,
    )


def qr(work: Work, booking: Booking) -> str:
    """What the code on the paper says: the phone page, or the bare token for the kiosk."""
    url = work.hall.hall.phone_url.rstrip("/")
    return f"{url}/b/{booking.token}" if url else f"jiaohao-booking:{booking.token}"
