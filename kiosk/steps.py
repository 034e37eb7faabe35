"""What the kiosk says on a page: a table of page → sentence (`assets.step_texts`). Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiosk.events import Page
from kiosk.overlays import Overlay
from kiosk.pictures.frame import face, plinth
from kiosk.spoken import Spoken

if TYPE_CHECKING:
    from kiosk.journey import Journey


PAGES: Mapping[Page, str] = {
    Page.MORE: "home",
    Page.SERVICE: "service",
    Page.SEARCH: "search",
    Page.THEMES: "themes",
    Page.DEPARTMENTS: "departments",
    Page.BROWSED: "browsed",
    Page.THEME: "materials",
    Page.ITEM: "materials",
    Page.TICKET: "ticket",
    Page.NO_SLIP: "no-slip",
    Page.NO_TICKET: "no-ticket",
    Page.LATE: "late",
    Page.NUMBER: "number",
    Page.PROGRESS: "progress",
    Page.GIVE_UP: "give-up",
    Page.GIVEN_UP: "given-up",
    Page.RATE_SCAN: "rate-scan",
    Page.RATE: "rate",
    Page.REASONS: "reasons",
    Page.THANKS: "thanks",
    Page.COLLECT: "collect",
    Page.CHECK_IN: "check-in",
    Page.BOOKING: "booking",
    Page.DROP_BOOKING: "drop-booking",
    Page.BOOK_SERVICE: "book-service",
    Page.BOOK_DAY: "book-day",
    Page.BOOK_TIME: "book-time",
    Page.BOOK_WHO: "book-who",
    Page.BOOKED: "booked",
}
"""All pages but HOME, whose sentence depends on its face."""

OVERLAYS: Mapping[Overlay, str] = {
    Overlay.STILL_HERE: "still-here",
    Overlay.GUIDE_CALLED: "guide-called",
    Overlay.GUIDE_NOT_CALLED: "lost",
    Overlay.CARD_UNREADABLE: "card-again",
    Overlay.CARD_EXPIRED: "card-unfit",
    Overlay.CARD_NUMBER: "card-unfit",
    Overlay.CARD_OTHER: "card-unfit",
}
"""What lies over a page and has a sentence of its own; the others leave the page its own."""

PLINTHS: Mapping[str, str] = {"carded": "carded", "card": "home-card"}
"""The plinth of the home page → its sentence."""


TAKE_CARD = "take-card"
ENDS = frozenset({Page.HOME, Page.TICKET, Page.NO_SLIP, Page.GIVEN_UP, Page.THANKS, Page.BOOKED})
"""Pages from which people go away: who has left a card is called back there. Anywhere else
somebody is busy, who may be another one already."""


def step(journey: Journey) -> str | None:
    """The sentence of what is on the screen; None where nothing is to be said.

    A paused hall is silent: its words come from the hall's own voice.
    """
    if journey.menu is None or journey.menu.pause is not None:
        return None
    if journey.overlay in OVERLAYS:
        return OVERLAYS[journey.overlay]
    page = journey.flow.page
    if _is_left(journey):
        return TAKE_CARD
    return _home(journey) if page is Page.HOME else PAGES[page]


def speaks(journey: Journey) -> bool:
    """Whether it speaks by itself to this person. Nobody stands before a fresh home page; who has
    left a card is called back in any mode."""
    if _is_left(journey):
        return journey.settings.voice is not Spoken.NEVER
    if journey.flow.page is Page.HOME and journey.fresh:
        return False
    when, modes = journey.settings.voice, journey.modes
    return when is Spoken.ALWAYS or (when is Spoken.ELDER and (modes.elder or modes.spoken))


def _is_left(journey: Journey) -> bool:
    return journey.card_forgotten and journey.flow.page in ENDS


def _home(journey: Journey) -> str:
    if journey.lost:
        return "lost"
    if face(journey) == "closed":
        return "closed"
    return PLINTHS.get(plinth(journey), "home")
