"""A ticket that somebody has already: where it stands, bringing it back, giving it up, rating."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from hub.contract.commands import CancelTicket, FindRating, Rate, ReturnTicket, ShowProgress
from hub.contract.results import AnyReply, Progress, RatingFound, Refusal
from hub.contract.words import Level
from kiosk.effects.asking import ask, decide
from kiosk.effects.person import forget_card
from kiosk.events import Event

if TYPE_CHECKING:
    from kiosk.journey import Journey


def ask_progress(journey: Journey) -> None:
    """Where the scanned ticket, or the one with the typed number, stands."""

    def show(reply: AnyReply) -> Event:
        if isinstance(reply, Progress):
            journey.visit = replace(journey.visit, progress=reply, number=reply.ticket)
            return Event.FOUND
        return _refused(journey, reply)

    visit = journey.visit
    command = ShowProgress(
        request_id=journey.new_id(),
        language=journey.modes.language,
        ticket=None if visit.token else visit.number,
        token=visit.token or None,
    )
    decide(journey, command, show)


def ask_card_progress(journey: Journey) -> None:
    """Where the ticket stands that was taken with the card that was just read. Its number is not
    needed any longer: the ticket's own code goes on for it."""

    def show(reply: AnyReply) -> Event:
        return found(journey, reply) if isinstance(reply, Progress) else _refused(journey, reply)

    decide(journey, _of_card(journey), show)


def found(journey: Journey, progress: Progress) -> Event:
    """Keep a card's ticket for its page."""
    journey.visit = replace(
        journey.visit,
        progress=progress,
        number=progress.ticket,
        token=progress.token,
        number_error=None,
        number_note="",
    )
    return Event.FOUND


def _of_card(journey: Journey) -> ShowProgress:
    """The question, which takes the card out of the hand."""
    command = ShowProgress(
        request_id=journey.new_id(),
        language=journey.modes.language,
        identity=journey.card.identity,
    )
    forget_card(journey)
    return command


def ask_card_rating(journey: Journey) -> None:
    """What may be rated of the ticket that was taken with the card."""

    def show(reply: AnyReply) -> None:
        if isinstance(reply, Progress):
            journey.visit = replace(journey.visit, token=reply.token, number="")
            ask_rating(journey)
        else:
            journey.handle(_refused(journey, reply))

    command = _of_card(journey)
    if journey.lost:
        journey.lose()
    else:
        ask(journey, command, show)


def ask_return(journey: Journey) -> None:
    """Bring a missed ticket back into its queue."""
    progress = journey.visit.progress
    if progress is None:
        return
    command = ReturnTicket(
        request_id=journey.new_id(),
        language=journey.modes.language,
        ticket=progress.ticket,
        token=journey.visit.token or None,
    )
    decide(journey, command, lambda reply: _done(journey, reply, Event.RETURNED))


def ask_cancel(journey: Journey) -> None:
    """Give the ticket up."""
    progress = journey.visit.progress
    if progress is None:
        return
    command = CancelTicket(
        request_id=journey.new_id(),
        language=journey.modes.language,
        ticket=progress.ticket,
        token=journey.visit.token or None,
    )
    decide(journey, command, lambda reply: _done(journey, reply, Event.CANCELLED))


def ask_rating(journey: Journey) -> None:
    """What may be rated with the scanned ticket."""

    def show(reply: AnyReply) -> Event:
        if not isinstance(reply, RatingFound):
            return _refused(journey, reply)
        if reply.rating is None:
            journey.visit = replace(journey.visit, number_note="nothing", number_error=None)
            return Event.NOT_FOUND
        journey.visit = replace(journey.visit, rating=reply, level=0, tags=())
        return Event.RATING_FOUND

    command = FindRating(
        request_id=journey.new_id(),
        language=journey.modes.language,
        token=journey.visit.token or None,
    )
    decide(journey, command, show)


def rate(journey: Journey) -> None:
    """Send the rating as it stands."""
    visit = journey.visit
    if visit.rating is None or visit.rating.rating is None or not visit.level:
        return
    command = Rate(
        request_id=journey.new_id(),
        language=journey.modes.language,
        rating=visit.rating.rating,
        level=Level(visit.level),
        tags=visit.tags,
        source="kiosk",
    )
    decide(journey, command, lambda reply: _done(journey, reply, Event.RATED))


def _done(journey: Journey, reply: AnyReply, event: Event) -> Event:
    if isinstance(reply, Refusal):
        return _refused(journey, reply)
    journey.visit = replace(journey.visit, number_error=None, number_note="")
    return event


def _refused(journey: Journey, reply: AnyReply) -> Event:
    refusal = reply if isinstance(reply, Refusal) else None
    journey.visit = replace(journey.visit, number_error=refusal, number_note="")
    return Event.NOT_FOUND
