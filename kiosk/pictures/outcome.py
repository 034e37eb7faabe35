"""What came of it: the ticket or why there is none, progress, the rating."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hub.contract.rating_tags import TAGS
from hub.contract.words import Level
from kiosk import choices
from kiosk.pictures import hall, ticket
from kiosk.pictures.waits import Row

if TYPE_CHECKING:
    from kiosk.journey import Journey


def ticket_page(journey: Journey) -> Row:
    """The ticket; the phone's page is promised only where there is one."""
    row = ticket.ticket_row(journey.visit, journey.modes.language)
    return {**row, "phone": bool(journey.menu and journey.menu.phone_url), "then": _then(journey)}


def _then(journey: Journey) -> list[Row]:
    """The services to which a group visit goes on, with the letters that stand on every sign."""
    shown = journey.visit.ticket
    language = journey.modes.language
    found = [(part, hall.find(journey.menu, part)) for part in (shown.parts if shown else ())]
    return [
        {"letter": part, "name": tile.name.inn(language) if tile else ""} for part, tile in found
    ]


def no_ticket(journey: Journey) -> Row:
    """Why there is no ticket. No answer at all counts as a lost hub."""
    trouble = journey.visit.trouble
    row = ticket.trouble_row(trouble, journey.modes.language)
    return row or {
        "lost": True,
        "words": "",
        "whose": "environment",
        "retry": True,
        "without_card": False,
    }


def late(journey: Journey) -> Row:
    """The wait that may pass closing, before the ticket: the range, and when it closes."""
    refusal = journey.visit.trouble.refusal if journey.visit.trouble else None
    fields = refusal.fields if refusal else {}
    return {name: fields.get(name, "") for name in ("name", "low", "high", "closing")}


def number(journey: Journey) -> Row:
    """The number typed so far and what is wrong with it."""
    visit = journey.visit
    error = visit.number_error
    return {
        "number": visit.number,
        "letters": hall.letters(journey.menu),
        "complete": choices.complete(visit.number),
        "full": len(visit.number) == choices.NUMBER_MAX,
        "error": ticket.refusal_words(error, journey.modes.language) if error else "",
        "note": visit.number_note,
    }


def collect(journey: Journey) -> Row:
    """The case number typed so far, in fours, and why it was no use."""
    visit = journey.visit
    typed, refusal = visit.number, visit.trouble.refusal if visit.trouble else None
    service = hall.find(journey.menu, visit.service)
    return {
        "service": service.name.inn(journey.modes.language) if service else "",
        "number": typed,
        "shown": " ".join(typed[at : at + 4] for at in range(0, len(typed), 4)),
        "full": len(typed) == choices.CASE_LONGEST,
        "complete": choices.names_result(visit),
        "carded": visit.carded,
        "reader": journey.parts.can_read_cards,
        "error": ticket.refusal_words(refusal, journey.modes.language) if refusal else "",
    }


def progress(journey: Journey) -> Row:
    """Where the ticket stands; `held`: its holder is here, and may do something about it."""
    return {
        **number(journey),
        "held": bool(journey.visit.token),
        **ticket.progress_row(journey.visit.progress, journey.modes.language),
    }


def rating(journey: Journey) -> Row:
    """The chosen level, its reasons, and whether it can be sent."""
    visit, language = journey.visit, journey.modes.language
    subject = visit.rating.subject if visit.rating else None
    tags = TAGS[Level(visit.level)] if visit.level else ()
    return {
        "number": visit.number,
        "subject": subject.inn(language) if subject else "",
        "level": visit.level,
        "tags": [
            {"code": tag.code, "text": tag.text.inn(language), "on": tag.code in visit.tags}
            for tag in tags
        ],
        "may_send": choices.may_send(visit),
        "error": number(journey)["error"],
        "note": visit.number_note,
    }
