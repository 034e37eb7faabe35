"""The pages of booked times: what can be chosen, whose it is, the booking itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from hub.contract.results import BookingView
from hub.contract.words import TicketState
from kiosk import choices
from kiosk.events import Page
from kiosk.paging import pages, screenful
from kiosk.pictures import hall, ticket
from kiosk.pictures.common import error_words
from kiosk.pictures.waits import Row

if TYPE_CHECKING:
    from kiosk.journey import Journey

SIZES: Mapping[Page, tuple[int, int, int]] = {
    Page.BOOK_SERVICE: (8, 6, 4),
    Page.BOOK_DAY: (14, 10, 5),
    Page.BOOK_TIME: (24, 18, 10),
}
"""Choices on one screen: normal, wheelchair, elder."""


def choice(journey: Journey) -> Row:
    """What is chosen of: services, days or times."""
    page, visit = journey.flow.page, journey.visit
    total = len(_ROWS[page](journey))
    found = hall.find(journey.menu, visit.service)
    return {
        "service": found.name.inn(journey.modes.language) if found else "",
        "moving": visit.moving,
        "loaded": page is Page.BOOK_SERVICE or visit.slots is not None,
        "error": error_words(journey),
        "problem": _problem(journey),
        "note": visit.number_note,
        **_day_row(date.fromisoformat(visit.book_day) if visit.book_day else None),
        **pages(total, _choice_size(journey), visit.page).row(),
    }


def choice_rows(journey: Journey) -> list[Row]:
    """One screenful of them."""
    rows, size = _ROWS[journey.flow.page](journey), _choice_size(journey)
    return rows[screenful(pages(len(rows), size, journey.visit.page).page, size)]


def _choice_size(journey: Journey) -> int:
    modes = journey.modes
    return SIZES[journey.flow.page][2 if modes.elder else 1 if modes.wheelchair else 0]


def _services(journey: Journey) -> list[Row]:
    services = journey.menu.services if journey.menu else ()
    language = journey.modes.language
    return [
        {
            "key": tile.code,
            "name": tile.name.inn(language),
            "hint": tile.hint.inn(language),
            "icon": tile.icon,
            "free": 1,
        }
        for tile in services
        if tile.bookable
    ]


def _days(journey: Journey) -> list[Row]:
    days = journey.visit.slots.days if journey.visit.slots else ()
    today = journey.now.date() if journey.now else None
    return [
        {
            "key": one.day,
            "open": one.open,
            "free": one.free,
            "today": date.fromisoformat(one.day) == today,
            **_day_row(date.fromisoformat(one.day)),
        }
        for one in days
    ]


def _times(journey: Journey) -> list[Row]:
    slots = journey.visit.slots
    return [
        {
            "key": slot.starts_at.isoformat(),
            "time": _clock(slot.starts_at),
            "free": slot.free,
        }
        for slot in (slots.slots if slots else ())
    ]


_ROWS: Mapping[Page, Callable[[Journey], list[Row]]] = {
    Page.BOOK_SERVICE: _services,
    Page.BOOK_DAY: _days,
    Page.BOOK_TIME: _times,
}


def phone(journey: Journey) -> Row:
    """Digits typed so far, for finding a booking or for making one."""
    visit = journey.visit
    digits = visit.number
    making = journey.flow.page is Page.BOOK_WHO
    chosen = datetime.fromisoformat(visit.book_time) if visit.book_time else None
    service = hall.find(journey.menu, visit.service)
    enough = visit.carded or len(digits) == choices.PHONE_LENGTH
    return {
        "making": making,
        "number": digits,
        "shown": grouped(digits),
        "full": len(digits) == choices.PHONE_LENGTH,
        "complete": enough if making else choices.names_booking(digits),
        "carded": visit.carded,
        "reader": journey.parts.can_read_cards,
        "error": _problem(journey),
        "note": visit.number_note,
        "service": service.name.inn(journey.modes.language) if making and service else "",
        "time": _clock(chosen) if making and chosen else "",
        **_day_row(chosen.date() if making and chosen else None),
    }


def grouped(digits: str) -> str:
    """As one reads it: `139 1234 0917` for a phone number, fours for a code."""
    if len(digits) > choices.CODE_LENGTH:
        return " ".join(part for part in (digits[:3], digits[3:7], digits[7:]) if part)
    return " ".join(part for part in (digits[:4], digits[4:]) if part)


def booking(journey: Journey) -> Row:
    """The booking as its person sees it, and what may be done with it now; `weak`: found by four
    digits, which are no proof for a change."""
    found = journey.visit.booking
    if found is None:
        return {}
    language = journey.modes.language
    opened = found.state is TicketState.BOOKED
    return {
        "service": found.service_name.inn(language),
        "area": found.area.inn(language),
        "time": _clock(found.starts_at),
        "from": _clock(found.come_from),
        "until": _clock(found.come_until),
        "state": found.state.value,
        "when": _when(journey, found),
        "ticket": found.ticket or "",
        "code": grouped(found.code),
        "qr": found.qr,
        "may_check_in": (opened and _when(journey, found) == "now") or bool(found.ticket),
        "may_change": opened and bool(found.code),
        "weak": opened and not found.code,
        "slip": journey.visit.slip.value,
        "moved": journey.visit.moving,
        "error": _problem(journey),
        "note": journey.visit.number_note,
        **_day_row(found.starts_at.date()),
    }


def _when(journey: Journey, found: BookingView) -> str:
    """`now` one may check in, else `early`, `other_day` or `over`."""
    now = journey.now
    if now is None or found.state is TicketState.LAPSED or now > found.come_until:
        return "over"
    if now >= found.come_from:
        return "now"
    return "early" if now.date() == found.starts_at.date() else "other_day"


def _problem(journey: Journey) -> str:
    error = journey.visit.number_error
    return ticket.refusal_words(error, journey.modes.language) if error else ""


def _clock(at: datetime) -> str:
    return f"{at.hour}:{at.minute:02}"


def _day_row(day: date | None) -> Row:
    """Weekday: 1 Monday … 7 Sunday; 0 where there is no day."""
    return {
        "month": day.month if day else 0,
        "day": day.day if day else 0,
        "weekday": day.isoweekday() if day else 0,
    }
