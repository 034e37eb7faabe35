"""What may lie over a page: choices that belong to no page, and news for the person. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Overlay(StrEnum):
    """One at a time; a touch or the next page closes it."""

    NONE = "none"
    LANGUAGES = "languages"
    ACCESS = "access"
    STILL_HERE = "still_here"
    GUIDE_CALLED = "guide_called"
    GUIDE_NOT_CALLED = "guide_not_called"
    LIST_PRINTING = "list_printing"
    LIST_PRINTED = "list_printed"
    LIST_FAILED = "list_failed"
    CARD_EXPIRED = "card_expired"
    CARD_UNREADABLE = "card_unreadable"
    CARD_NUMBER = "card_number"
    CARD_OTHER = "card_other"


CARD_FAULTS: Mapping[str, Overlay] = {
    "expired": Overlay.CARD_EXPIRED,
    "unreadable": Overlay.CARD_UNREADABLE,
    "checksum": Overlay.CARD_UNREADABLE,
    "bad_number": Overlay.CARD_NUMBER,
    "wrong_card": Overlay.CARD_OTHER,
    "not_authorised": Overlay.CARD_OTHER,
}
"""Reason of `hardware.card.checks.CardFaultReason` → what the screen says about it."""


def of_card_fault(reason: str) -> Overlay:
    """A reason that is newer than this table counts as unreadable."""
    return CARD_FAULTS.get(reason, Overlay.CARD_UNREADABLE)
