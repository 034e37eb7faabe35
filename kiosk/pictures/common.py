"""What several pages show: a service as one may take it, and why an answer is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.pictures import hall, ticket
from kiosk.pictures.waits import Row, tile_row

if TYPE_CHECKING:
    from kiosk.journey import Journey


def error_words(journey: Journey) -> str:
    """Why the hub did not answer the page's question; empty when it did."""
    error = journey.visit.error
    return ticket.refusal_words(error, journey.modes.language) if error else ""


def service_of(journey: Journey, code: str | None) -> Row:
    """A service under `service_…` names; `takeable`: a ticket can be had now."""
    tile = hall.find(journey.menu, code)
    if tile is None or journey.menu is None:
        row: Row = {"service": "", "takeable": False, "late_end": False, "queue": {}}
        return row
    row = tile_row(tile, journey.modes.language, journey.menu.day)
    return {
        "service": tile.code,
        "takeable": row["status"] == "open" and journey.menu.open and not journey.lost,
        "late_end": tile.past_closing,
        "queue": row,
    }
