"""A card on the closed face: what its person has here, a booked time or the ticket of today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from hub.contract.commands import FindBooking, ShowProgress
from hub.contract.results import AnyReply, BookingFound, Progress
from hub.contract.words import BookingKey, SelfService, TicketState
from kiosk.effects.asking import ask, decide
from kiosk.effects.lookups import found
from kiosk.effects.person import forget_card, hold_card
from kiosk.events import Event
from kiosk.overlays import Overlay
from kiosk.pictures.hall import at_any_hour

if TYPE_CHECKING:
    from kiosk.journey import Journey


def seek(journey: Journey) -> None:
    """The next booking, which the card stays in the hand for; else the ticket of today, by its
    own code; else say that there is neither. Only what is done here at any hour is looked for."""
    if journey.lost:
        journey.lose()
    elif SelfService.BOOKING in at_any_hour(journey.menu, scanner=journey.settings.scanner):
        _seek_booking(journey)
    else:
        _seek_ticket(journey)


def _seek_booking(journey: Journey) -> None:
    def show(reply: AnyReply) -> None:
        booking = reply.booking if isinstance(reply, BookingFound) else None
        if booking is None or booking.state is not TicketState.BOOKED:
            _seek_ticket(journey)
            return
        hold_card(journey)
        journey.visit = replace(journey.visit, booking=booking, number="", token="")
        journey.handle(Event.BOOKING_FOUND)

    command = FindBooking(
        request_id=journey.new_id(),
        language=journey.modes.language,
        key=BookingKey(identity=journey.card.identity),
    )
    ask(journey, command, show)


def _seek_ticket(journey: Journey) -> None:
    command = ShowProgress(
        request_id=journey.new_id(),
        language=journey.modes.language,
        identity=journey.card.identity,
    )
    forget_card(journey)

    def show(reply: AnyReply) -> Event:
        if isinstance(reply, Progress) and reply.state is not TicketState.EXPIRED:
            return found(journey, reply)
        journey.show(Overlay.CARD_NOTHING)
        return Event.NOT_FOUND

    if SelfService.PROGRESS in at_any_hour(journey.menu, scanner=journey.settings.scanner):
        decide(journey, command, show)
    else:
        journey.show(Overlay.CARD_NOTHING)
        journey.handle(Event.NOT_FOUND)
