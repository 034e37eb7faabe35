"""Booking a time, moving it to another, giving it up."""

from __future__ import annotations

import hashlib
from datetime import datetime

from hub.config import ServiceSettings
from hub.contract.codes import Code
from hub.contract.commands import BookSlot, CancelBooking, FindBooking, MoveBooking
from hub.contract.events import FactKind
from hub.contract.results import Booked, BookingFound, Done
from hub.contract.words import Language, Move, TicketState
from hub.domain import ticket as rules
from hub.errors import Refused
from hub.handlers import booked, booking_slip, check_in, moves, people, slots
from hub.handlers.table import RESIDENTS, Spec
from hub.handlers.work import Work
from hub.store import bookings
from hub.store.bookings import Booking, NewBooking

CODES = 10**8
"""So many codes of eight digits there are."""


def book_slot(command: BookSlot, work: Work) -> Booked:
    """Book a time for the person of a card or a phone number."""
    service = slots.bookable(work, command.service, command.language)
    starts_at = slots.check_slot(work, service, command.starts_at, command.language)
    _check_items(command, work)
    new = _new(command, work, starts_at)
    _check_person(work, service, new, command.language)
    _take_place(work, service, starts_at)
    booking = bookings.insert(work.db, new)
    if command.identity is not None:
        sealed = people.sealed(work, command.identity, booked.SEALED, booking.id)
        bookings.change(work.db, booking.id, sealed)
        booking = bookings.by_id(work.db, booking.id)
    _tell(work, FactKind.BOOKING_MADE, booking)
    job = booking_slip.print_booking(work, booking, command.language) if command.print else None
    return Booked(request_id=command.request_id, booking=booked.view(work, booking), job=job)


def _check_items(command: BookSlot, work: Work) -> None:
    for code in command.items:
        if code not in work.shelf.items:
            raise Refused(Code.UNKNOWN_ITEM, item=code)


def _new(command: BookSlot, work: Work, starts_at: datetime) -> NewBooking:
    if command.identity is None and command.phone is None:
        raise Refused(Code.BOOKER_UNKNOWN)
    phone = None if command.phone is None else booked.phone_key(work, command.phone)
    return NewBooking(
        code=_code(work),
        secret=work.secrets.token(),
        service=command.service,
        starts_at=starts_at,
        at=work.now,
        language=command.language.value,
        device=work.caller.device,
        items=command.items,
        phone_last=(command.phone or "")[-booked.LAST :],
        person_key=people.person_key(work, command.identity),
        phone_key=phone,
    )


def _code(work: Work) -> str:
    """Eight digits that no booking has had."""
    while True:
        digest = hashlib.sha256(work.secrets.token().encode()).digest()
        code = f"{int.from_bytes(digest[:8], 'big') % CODES:08d}"
        if not bookings.code_exists(work.db, code):
            return code


def _open_of(work: Work, whose: NewBooking | Booking) -> list[Booking]:
    """The open bookings of the same person: of the card, else of the phone number."""
    if whose.person_key is not None:
        found = bookings.of_person(work.db, whose.person_key, work.day)
    else:
        found = bookings.of_phone(work.db, whose.phone_key or "", work.day)
        found = [booking for booking in found if booking.person_key is None]
    return [booking for booking in found if booking.state is TicketState.BOOKED]


def _check_person(
    work: Work, service: ServiceSettings, new: NewBooking, language: Language
) -> None:
    """One booking of a service a day, and so many in all."""
    held, limit = _open_of(work, new), work.hall.appointments.per_person
    _check_day(service, held, new.starts_at, language)
    if limit and len(held) >= limit:
        raise Refused(Code.BOOKINGS_USED_UP, limit=limit)


def _check_day(
    service: ServiceSettings, held: list[Booking], starts_at: datetime, language: Language
) -> None:
    """Refused(ALREADY_BOOKED) when one of these is for the same service and day."""
    day = starts_at.date().isoformat()
    for other in held:
        if (other.service, other.day) == (service.code, day):
            time = f"{other.starts_at:%H:%M}"
            raise Refused(Code.ALREADY_BOOKED, name=service.name.inn(language), time=time)


def _take_place(work: Work, service: ServiceSettings, starts_at: datetime) -> None:
    """See that a place is free; the store counts it, and would refuse one too many."""
    if bookings.offer(work.db, service.code, starts_at, service.slot_places) < 1:
        raise Refused(Code.SLOT_FULL, time=f"{starts_at:%H:%M}")


def find_booking(command: FindBooking, work: Work) -> BookingFound:
    """The booking that is meant, if there is one."""
    found = booked.seek(work, command.key)
    proved = not booked.is_weak(command.key)
    view = booked.view(work, found, proved=proved) if found else None
    return BookingFound(request_id=command.request_id, booking=view)


def move_booking(command: MoveBooking, work: Work) -> Booked:
    """Another time of the same service; the place before is free again."""
    booking = _changeable(command, work)
    service = slots.bookable(work, booking.service, command.language)
    starts_at = slots.check_slot(work, service, command.starts_at, command.language)
    if starts_at != booking.starts_at:
        others = [other for other in _open_of(work, booking) if other.id != booking.id]
        _check_day(service, others, starts_at, command.language)
        _take_place(work, service, starts_at)
        bookings.move(work.db, booking.id, starts_at)
        booking = bookings.by_id(work.db, booking.id)
        _tell(work, FactKind.BOOKING_MOVED, booking)
    job = booking_slip.print_booking(work, booking, command.language) if command.print else None
    return Booked(request_id=command.request_id, booking=booked.view(work, booking), job=job)


def cancel_booking(command: CancelBooking, work: Work) -> Done:
    """Give a booked time up."""
    booking = _changeable(command, work)
    bookings.end(work.db, booking.id, TicketState.CANCELLED, work.now)
    _tell(work, FactKind.BOOKING_CANCELLED, booking)
    return Done(request_id=command.request_id)


def _changeable(command: MoveBooking | CancelBooking, work: Work) -> Booking:
    """An open booking: it may be cancelled, and so may be moved. Once somebody has checked in,
    there is a ticket, which is cancelled as any other."""
    booking = booked.find(work, command.key, proof=True)
    if booking.state is not TicketState.BOOKED:
        raise Refused(Code.BOOKING_OVER, state=booking.state.value)
    rules.move(booking.state, Move.CANCEL, moves.hand(work), booking.code)
    return booking


def _tell(work: Work, kind: FactKind, booking: Booking) -> None:
    work.fact(
        kind,
        service=booking.service,
        device=work.caller.device,
        booking=booking.id,
        starts_at=booking.starts_at.isoformat(),
    )
    work.touch_menu()


COMMANDS = (
    *slots.COMMANDS,
    Spec(BookSlot, book_slot, RESIDENTS),
    Spec(FindBooking, find_booking, RESIDENTS, reads=True),
    Spec(MoveBooking, move_booking, RESIDENTS),
    Spec(CancelBooking, cancel_booking, RESIDENTS),
    *check_in.COMMANDS,
)
