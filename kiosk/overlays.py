"""What may lie over a page: choices that belong to no page, and news for the person. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from kiosk.events import Page
from kiosk.flow import Flow


class Overlay(StrEnum):
    """One at a time; a touch or the next page closes it."""

    NONE = "none"
    LANGUAGES = "languages"
    ACCESS = "access"
    STILL_HERE = "still_here"
    GUIDE_CALLED = "guide_called"
    GUIDE_NOT_CALLED = "guide_not_called"
    TAKE_LIST = "take_list"
    """The list of materials as a code for a phone, and on paper."""
    LIST_PRINTING = "list_printing"
    LIST_PRINTED = "list_printed"
    LIST_FAILED = "list_failed"
    FORM_PRINTING = "form_printing"
    """A form to fill in (打印空表)."""
    FORM_PRINTED = "form_printed"
    FORM_FAILED = "form_failed"
    CARD_EXPIRED = "card_expired"
    CARD_UNREADABLE = "card_unreadable"
    CARD_NUMBER = "card_number"
    CARD_OTHER = "card_other"
    CARD_AGAIN = "card_again"
    CARD_DONE = "card_done"
    CARD_NOT_NEEDED = "card_not_needed"
    CARD_NOTHING = "card_nothing"


CARD_FAULTS: Mapping[str, Overlay] = {
    "expired": Overlay.CARD_EXPIRED,
    "unreadable": Overlay.CARD_UNREADABLE,
    "checksum": Overlay.CARD_UNREADABLE,
    "bad_number": Overlay.CARD_NUMBER,
    "wrong_card": Overlay.CARD_OTHER,
    "not_authorised": Overlay.CARD_OTHER,
}
"""Reason of `hardware.card.checks.CardFaultReason` → what the screen says about it."""


DONE = frozenset({Page.TICKET, Page.NO_SLIP, Page.GIVEN_UP, Page.THANKS, Page.BOOKED})
"""Pages on which a visit has ended: a card begins the next one at home."""

OF_CARDS = frozenset(
    {
        *CARD_FAULTS.values(),
        Overlay.CARD_AGAIN,
        Overlay.CARD_DONE,
        Overlay.CARD_NOT_NEEDED,
        Overlay.CARD_NOTHING,
    }
)
"""What a card that is heard takes away."""


def of_unheard_card(flow: Flow) -> Overlay:
    """Why a card means nothing on this page now."""
    if flow.waiting or flow.page is Page.HOME:
        return Overlay.CARD_AGAIN
    return Overlay.CARD_DONE if flow.page in DONE else Overlay.CARD_NOT_NEEDED


def of_card_fault(reason: str) -> Overlay:
    """A reason that is newer than this table counts as unreadable."""
    return CARD_FAULTS.get(reason, Overlay.CARD_UNREADABLE)
