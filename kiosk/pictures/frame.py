"""What stands around every page: stepper, bottom bar, plinth, countdown, what lies over it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from hub.contract.words import SelfService
from kiosk.events import Page
from kiosk.flow import NO_WAY_BACK, hears_card
from kiosk.pictures.hall import at_any_hour
from kiosk.pictures.waits import Row
from kiosk.session import Slip
from kiosk.spoken import Spoken

if TYPE_CHECKING:
    from kiosk.journey import Journey

STEPS: Mapping[Page, int] = {
    Page.SERVICE: 1,
    Page.SEARCH: 1,
    Page.THEMES: 1,
    Page.DEPARTMENTS: 1,
    Page.BROWSED: 1,
    Page.THEME: 2,
    Page.ITEM: 2,
    Page.NO_TICKET: 3,
    Page.LATE: 3,
    Page.TICKET: 4,
    Page.NO_SLIP: 4,
}
"""选业务 · 选事项 · 看材料 · 取号: how far a page is; other pages have no stepper."""

COUNTED_THERE = frozenset(
    {Page.HOME, Page.TICKET, Page.NO_SLIP, Page.GIVEN_UP, Page.THANKS, Page.BOOKED}
)
"""Pages that have no 首页, or show the countdown themselves."""

PLINTHS: Mapping[Slip, str] = {
    Slip.NONE: "no_slip",
    Slip.PRINTING: "printing",
    Slip.PRINTED: "take",
    Slip.UNKNOWN: "unknown",
    Slip.FAILED: "no_slip",
}


PAPERS: Mapping[Slip, str] = {
    Slip.PRINTING: "printing_paper",
    Slip.PRINTED: "take_paper",
}
"""Of a booking's paper; where there is none the page itself says so."""


BY_CARD: Mapping[Page, str] = {
    Page.CHECK_IN: "card_booking",
    Page.BOOK_WHO: "card_booking",
    Page.NUMBER: "card_booking",
    Page.PROGRESS: "card_also",
    Page.RATE_SCAN: "card_also",
}
"""Pages on which a card means something at any hour, and how the plinth asks for it."""

HELD_CARD = frozenset({Page.CHECK_IN, Page.BOOK_WHO})
"""Those of them which a card that was read before counts for; the others want it once more."""


def face(journey: Journey) -> str:
    """Which QML page is shown: HOME has an open, a closed, an elders' and a starting face."""
    page = journey.flow.page
    if page is not Page.HOME:
        return page.value
    if journey.menu is None:
        return "starting"
    if not journey.menu.open:
        return "closed"
    return "elder" if journey.modes.elder else "home"


def plinth(journey: Journey) -> str:
    """What the plinth says of the hardware below it; never a false hint."""
    page = journey.flow.page
    if page is Page.TICKET:
        says = PLINTHS[journey.visit.slip]
        return "take_both" if says == "take" and journey.reminds_of_card else says
    if journey.reminds_of_card:
        return "take_card"
    if page is Page.NO_SLIP:
        return "no_slip"
    if page is Page.BOOKED and journey.visit.slip in PAPERS:
        return PAPERS[journey.visit.slip]
    if journey.lost:
        return "lost"
    if page in BY_CARD and journey.parts.can_read_cards:
        return _card_wanted(journey)
    if journey.closed:
        return "card_night" if page is Page.HOME and _finds_own(journey) else "closed"
    if journey.menu is not None and journey.menu.pause is not None:
        return "none"
    if page is Page.HOME and journey.parts.printer_reason is not None:
        return "no_paper"
    if not journey.parts.can_read_cards or not hears_card(journey.flow):
        return "none"
    return "carded" if journey.visit.carded else "card"


def _finds_own(journey: Journey) -> bool:
    """Whether a card on the closed face leads to anything."""
    at_night = at_any_hour(journey.menu, scanner=journey.settings.scanner)
    owned = {SelfService.BOOKING, SelfService.PROGRESS} & set(at_night)
    return journey.parts.can_read_cards and bool(owned)


def _card_wanted(journey: Journey) -> str:
    if journey.flow.waiting:
        return "none"
    page = journey.flow.page
    return "carded" if journey.visit.carded and page in HELD_CARD else BY_CARD[page]


def frame_row(journey: Journey) -> Row:
    """The frame of the page."""
    page, modes = journey.flow.page, journey.modes
    return {
        "page": page.value,
        "face": face(journey),
        "step": -1 if _checked_in(journey) else STEPS.get(page, -1),
        "back": page not in NO_WAY_BACK,
        "home": page is not Page.HOME,
        "overlay": journey.overlay.value,
        "waiting": journey.flow.waiting,
        "lost": journey.lost,
        "open": journey.menu is not None and journey.menu.open,
        "scanner": journey.can_scan,
        "can_print": journey.parts.can_print,
        "carded": journey.visit.carded,
        "card_lies": journey.reminds_of_card,
        "plinth": plinth(journey),
        "language": modes.language.value,
        "elder": modes.elder,
        "contrast": modes.contrast,
        "wheelchair": modes.wheelchair,
        "spoken": modes.spoken,
        "voice": journey.settings.voice is not Spoken.NEVER,
        "low": modes.low,
        "wide": journey.wide,
    }


def _checked_in(journey: Journey) -> bool:
    """A ticket that came of a booking: none of the steps was gone."""
    ticket = journey.visit.ticket
    return ticket is not None and ticket.booked_for is not None


def countdown_row(journey: Journey) -> Row:
    """Seconds until the page goes home; `seconds` is -1 until the last ones. A map of its own:
    it changes every second, and what changes must not replace a button under a finger."""
    idle = journey.idle
    counting = idle.ending and journey.flow.page not in COUNTED_THERE
    return {
        "left": idle.left,
        "total": idle.total,
        "seconds": idle.left if counting else -1,
    }
