"""What residents do, one way after the other: tickets in every mode, look-ups, leaving unsaid."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hub.contract.words import Identity
from kiosk.events import Page
from kiosk.session import Slip
from kiosk.soak.resident import Resident

SENIOR = Identity(name="卓玛", number="630102195001011233", born="1950-01-01")
"""Somebody who does not exist; the number is none that was ever given."""

Session = Callable[[Resident], None]


def _take(resident: Resident) -> None:
    """From a page with 取号 to the number, the slip in the hand if there is one, and home."""
    resident.turn("take-ticket", Page.TICKET, Page.NO_SLIP)
    journey = resident.kiosk.journey
    resident.until(lambda: journey.visit.slip is not Slip.PRINTING, "the slip")
    resident.slips += journey.visit.slip is Slip.PRINTED
    resident.turn("finished", Page.HOME)


def ticket(resident: Resident) -> None:
    """A service, no item."""
    resident.turn("service-A", Page.SERVICE)
    _take(resident)


def item(resident: Resident) -> None:
    """A service, its first item, the materials."""
    resident.turn("service-A", Page.SERVICE)
    visit = resident.kiosk.journey
    resident.until(lambda: visit.visit.top.items, "the items")
    resident.turn(f"item-{visit.visit.top.items[0].code}", Page.ITEM)
    _take(resident)


def search(resident: Resident) -> None:
    """Letters on the keyboard, then away."""
    resident.turn("open-search", Page.SEARCH)
    for letter in "SBK":
        resident.tap(f"key-{letter}")
    resident.tap("key-delete")
    resident.turn("bar-home", Page.HOME)


def english(resident: Resident) -> None:
    """Another language, the life events, back; the next person finds Chinese."""
    resident.tap("bar-en")
    resident.turn("open-themes", Page.THEMES)
    resident.turn("bar-back", Page.HOME)
    resident.tap("bar-zh")


def elder(resident: Resident) -> None:
    """A card makes the kiosk an elder's; the ticket comes in large letters."""
    resident.kiosk.journey.on_card(SENIOR)
    resident.turn("service-C", Page.SERVICE)
    resident.turn("bar-home", Page.HOME)
    idle(resident)


def lookup(resident: Resident) -> None:
    """A number that was never given."""
    resident.turn("open-progress", Page.NUMBER)
    resident.tap("letter-B")
    for _ in range(3):
        resident.tap("key-9")
    resident.tap("submit")
    resident.until(lambda: not resident.kiosk.journey.flow.waiting, "an answer")
    resident.turn("bar-home", Page.HOME)


def idle(resident: Resident) -> None:
    """Away in the middle: the kiosk goes home by itself, and asks those who need time."""
    journey = resident.kiosk.journey
    if journey.flow.page is Page.HOME and journey.fresh:
        resident.turn("service-B", Page.SERVICE)
    for _ in range(journey.idle.total + 1):
        journey.tick()
    resident.until(lambda: journey.flow.page is Page.HOME and journey.fresh, "home")


SESSIONS: Sequence[Session] = (ticket, item, search, english, elder, lookup, ticket, idle)
