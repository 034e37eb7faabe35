"""What is done for each effect of the flow: one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from kiosk.effects import booking, browsing, catalogue, lookups, own, paper, person, ticket
from kiosk.events import Effect

if TYPE_CHECKING:
    from kiosk.journey import Journey

EFFECTS: Mapping[Effect, Callable[[Journey], None]] = {
    Effect.ASK_SERVICE: catalogue.ask_service,
    Effect.ASK_ITEMS: catalogue.ask_items,
    Effect.ASK_THEMES: catalogue.ask_themes,
    Effect.ASK_DEPARTMENTS: browsing.ask_departments,
    Effect.ASK_BROWSED: catalogue.ask_browsed,
    Effect.ASK_ITEM: catalogue.ask_item,
    Effect.ASK_THEME: catalogue.ask_theme,
    Effect.ISSUE: ticket.issue,
    Effect.GIVE_BACK: ticket.give_back,
    Effect.ASK_PROGRESS: lookups.ask_progress,
    Effect.ASK_CARD_PROGRESS: lookups.ask_card_progress,
    Effect.ASK_RETURN: lookups.ask_return,
    Effect.ASK_CANCEL: lookups.ask_cancel,
    Effect.ASK_CARD_RATING: lookups.ask_card_rating,
    Effect.ASK_RATING: lookups.ask_rating,
    Effect.RATE: lookups.rate,
    Effect.SEEK_BOOKING: booking.seek,
    Effect.SEEK_OWN: own.seek,
    Effect.ASK_BOOKING: booking.ask_booking,
    Effect.ASK_CARD_BOOKING: booking.ask_card_booking,
    Effect.ASK_SLOTS: booking.ask_slots,
    Effect.BOOK: booking.book,
    Effect.MOVE: booking.move,
    Effect.DROP: booking.drop,
    Effect.CHECK_IN: booking.check_in,
    Effect.CALL_GUIDE: person.call_guide,
    Effect.PRINT_PAPER: paper.print_paper,
    Effect.HOLD_CARD: person.hold_card,
    Effect.ELDER: person.elder,
    Effect.FORGET_CARD: person.forget_card,
    Effect.FORGET_BOOKING: booking.forget,
    Effect.FORGET_VISIT: lambda journey: journey.forget_visit(),
    Effect.FORGET_PERSON: lambda journey: journey.forget_person(),
}
