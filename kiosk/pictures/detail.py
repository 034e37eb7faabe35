"""The page of an item or a theme: facts, materials, the service that its ticket is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hub.contract.results import ItemShown, ThemeShown
from kiosk.choices import ITEMS_MAX, chosen_items, service_of_item
from kiosk.events import Page
from kiosk.paging import pages
from kiosk.pictures import materials
from kiosk.pictures.common import error_words, service_of
from kiosk.pictures.taking import taking
from kiosk.pictures.waits import Row

if TYPE_CHECKING:
    from kiosk.journey import Journey

NO_HEAD: Row = {
    "theme": False,
    "name": "",
    "department": "",
    "kind": "",
    "result": "",
    "at_once": False,
    "days": -1,
    "legal": -1,
    "fee": "",
    "visits": -1,
    "items": 0,
    "silent": False,
    "groups": [],
    "page": 0,
    "pages": 1,
    "chosen": 1,
    "may_add": False,
    "take_url": "",
    "take_rows": [],
}


def material_page(journey: Journey) -> Row:
    """An item's or a theme's facts and one screenful of its materials."""
    visit = journey.visit
    shown: ItemShown | ThemeShown | None = (
        visit.shown_theme if journey.flow.page is Page.THEME else visit.shown_item
    )
    if shown is None:
        error = error_words(journey)
        return {"loaded": False, "error": error, **NO_HEAD, **service_of(journey, None)}
    packed = materials.pages_of(
        shown.materials, journey.modes.elder, journey.modes.wheelchair, wide=journey.wide
    )
    where = pages(len(packed), 1, visit.page)
    head = (
        materials.theme_head(shown) if isinstance(shown, ThemeShown) else materials.item_head(shown)
    )
    service = (
        shown.service if isinstance(shown, ThemeShown) else service_of_item(visit, visit.shown_item)
    )
    return {
        "loaded": True,
        "error": "",
        **service_of(journey, service),
        **head,
        "groups": packed[where.page],
        **taking(shown, journey.menu.phone_url if journey.menu else "", journey.modes.language),
        **where.row(),
        "chosen": len(chosen_items(visit)) if journey.flow.page is Page.ITEM else 1,
        "may_add": journey.flow.page is Page.ITEM and len(chosen_items(visit)) < ITEMS_MAX,
    }
