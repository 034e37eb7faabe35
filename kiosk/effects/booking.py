"""A booked time: finding it, checking in with it, moving it, giving it up, booking one."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace

from hub.contract.commands import (
    BookSlot,
    CancelBooking,
    CheckIn,
    FindBooking,
    ListSlots,
    MoveBooking,
)
from hub.contract.results import (
    AnyReply,
    Booked,
    BookingFound,
    BookingView,
    Done,
    Refusal,
    Slots,
    TicketIssued,
)
from hub.contract.words import BookingKey, TicketState
from kiosk import choices
from kiosk.effects.asking import ask, decide
from kiosk.effects.ticket import hold
from kiosk.events import Event, Page
from kiosk.pictures.hall import offers_booking
from kiosk.session import FRESH, Slip

if TYPE_CHECKING:
    from kiosk.journey import Journey


def seek(journey: Journey) -> None:
    """A card on the home page: show the booking that its person has today, if there is one.

    Whoever has gone on meanwhile is not disturbed, and no answer is no news.
    """
    if journey.lost or not journey.card or not offers_booking(journey.menu):
        return

    def show(reply: AnyReply) -> None:
        there = journey.flow.page is Page.HOME and not journey.flow.waiting
        found = reply.booking if isinstance(reply, BookingFound) else None
        if there and found is not None and _is_today(journey, found):
            journey.visit = replace(journey.visit, booking=found, number="", token="")
            journey.handle(Event.BOOKING_FOUND)

    command = FindBooking(
        request_id=journey.new_id(),
        language=journey.modes.language,
        key=BookingKey(identity=journey.card.identity),
    )
    ask(journey, command, show)


def _is_today(journey: Journey, booking: BookingView) -> bool:
    today = journey.now is not None and booking.starts_at.date() == journey.now.date()
    return today and booking.state is TicketState.BOOKED


def ask_card_booking(journey: Journey) -> None:
    """The booking of the card that was just read."""
    journey.visit = replace(journey.visit, number="", token="")
    ask_booking(journey)


def ask_booking(journey: Journey) -> None:
    """The booking of the scanned paper, of the typed digits or of the card."""

    def show(reply: AnyReply) -> Event:
        if not isinstance(reply, BookingFound):
            return _refused(journey, reply)
        found = reply.booking
        note = "" if found else "nothing"
        journey.visit = replace(journey.visit, booking=found, number_error=None, number_note=note)
        return Event.BOOKING_FOUND if found else Event.NOT_FOUND

    command = FindBooking(
        request_id=journey.new_id(), language=journey.modes.language, key=_key(journey)
    )
    decide(journey, command, show)


def check_in(journey: Journey) -> None:
    """The person is here: the booking's ticket. Whoever asks again gets the same one."""

    def show(reply: AnyReply) -> Event:
        if isinstance(reply, TicketIssued):
            return hold(journey, reply)
        return _refused(journey, reply)

    command = CheckIn(
        request_id=journey.new_id(),
        language=journey.modes.language,
        key=_key(journey),
        print=journey.parts.can_print,
    )
    decide(journey, command, show)


def drop(journey: Journey) -> None:
    """Give the booked time up."""

    def show(reply: AnyReply) -> Event:
        return Event.CANCELLED if isinstance(reply, Done) else _refused(journey, reply)

    command = CancelBooking(
        request_id=journey.new_id(), language=journey.modes.language, key=_key(journey)
    )
    decide(journey, command, show)


def ask_slots(journey: Journey) -> None:
    """The days of the service, and the slots of the chosen one."""
    visit = journey.visit
    if visit.service is None:
        return

    def show(reply: AnyReply) -> None:
        now = journey.visit
        if (now.service, now.book_day) != (visit.service, visit.book_day):
            return
        slots = reply if isinstance(reply, Slots) else None
        error = reply if isinstance(reply, Refusal) else None
        journey.update(replace(now, slots=slots or now.slots, error=error))

    command = ListSlots(
        request_id=journey.new_id(),
        language=journey.modes.language,
        service=visit.service,
        day=visit.book_day,
    )
    ask(journey, command, show)


def book(journey: Journey) -> None:
    """Book the chosen time for the person of the card, else of the typed phone number."""
    visit = journey.visit
    if visit.service is None or not visit.book_time:
        return
    command = BookSlot(
        request_id=journey.new_id(),
        language=journey.modes.language,
        service=visit.service,
        starts_at=datetime.fromisoformat(visit.book_time),
        identity=journey.card.identity,
        phone=visit.number if len(visit.number) == choices.PHONE_LENGTH else None,
        print=journey.parts.can_print,
    )
    decide(journey, command, lambda reply: _booked(journey, reply))


def move(journey: Journey) -> None:
    """Take the chosen time instead."""
    command = MoveBooking(
        request_id=journey.new_id(),
        language=journey.modes.language,
        key=_key(journey),
        starts_at=datetime.fromisoformat(journey.visit.book_time),
        print=journey.parts.can_print,
    )
    decide(journey, command, lambda reply: _booked(journey, reply))


def forget(journey: Journey) -> None:
    """Nothing of the booking stays; the card does."""
    journey.visit = replace(FRESH, carded=journey.visit.carded)


def _booked(journey: Journey, reply: AnyReply) -> Event:
    if not isinstance(reply, Booked):
        return _refused(journey, reply)
    journey.visit = replace(
        journey.visit,
        booking=reply.booking,
        paper=reply.job,
        slip=Slip.PRINTING if reply.job else Slip.NONE,
        slip_age=0,
        number="",
        number_error=None,
        number_note="",
    )
    return Event.BOOKED


def _key(journey: Journey) -> BookingKey:
    """What shows the booking: its paper, what was typed, or the card."""
    visit = journey.visit
    if visit.token:
        return BookingKey(token=visit.token)
    if len(visit.number) == choices.CODE_LENGTH:
        return BookingKey(code=visit.number)
    if visit.number:
        return BookingKey(phone=visit.number)
    return BookingKey(identity=journey.card.identity)


def _refused(journey: Journey, reply: AnyReply) -> Event:
    refusal = reply if isinstance(reply, Refusal) else None
    journey.visit = replace(journey.visit, number_error=refusal, number_note="")
    return Event.NOT_FOUND
