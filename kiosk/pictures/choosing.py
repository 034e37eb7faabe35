"""The pages on which one chooses: services, items, themes; how much of them fits is set here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.events import Page
from kiosk.paging import pages, screenful
from kiosk.pictures import elder, hall, items
from kiosk.pictures.common import error_words, service_of
from kiosk.pictures.waits import Row

if TYPE_CHECKING:
    from kiosk.journey import Journey

SEARCH_ROWS = {False: 4, True: 3}
ELDER_SEARCH_ROWS = 2
SERVICE_ROWS, SERVICE_ROWS_ALONE, SERVICE_ROWS_LOW, SERVICE_ROWS_ELDER = 5, 8, 6, 3
"""Rows of the service page: with themes below, without, wheelchair, elder."""
WIDE_ROWS, WIDE_ROWS_LOW, WIDE_ROWS_ELDER = 5, 4, 3
"""The same on a wide screen, where themes lie beside them."""
SERVICE_THEMES = 4
THEME_ROWS = {False: 9, True: 6}
ELDER_THEME_ROWS = 3
HOME_TILES, HOME_TILES_LOW = 10, 6


def home(journey: Journey) -> Row:
    """The tiles' page; in the wheelchair's face there is room for fewer."""
    size = HOME_TILES_LOW if journey.modes.wheelchair else HOME_TILES
    return pages(len(journey.menu.services) if journey.menu else 0, size, journey.visit.page).row()


def home_tiles(journey: Journey) -> list[Row]:
    """The services of the page."""
    size = HOME_TILES_LOW if journey.modes.wheelchair else HOME_TILES
    rows = hall.services(journey.menu, journey.modes.language)
    return rows[screenful(pages(len(rows), size, journey.visit.page).page, size)]


def elder_rows(journey: Journey) -> list[Row]:
    """Elders' home: the first three; further: the others."""
    if journey.flow.page is Page.HOME:
        rows = hall.services(journey.menu, journey.modes.language)
        return elder.first_rows(rows, journey.settings.elder_services)
    others = _elder_others(journey)
    return elder.page_rows(others, pages(len(others), elder.PER_PAGE, journey.visit.page).page)


def _elder_others(journey: Journey) -> list[Row]:
    return elder.other_rows(
        hall.services(journey.menu, journey.modes.language),
        journey.settings.elder_services,
        scanner=journey.can_scan,
        booking=hall.offers_booking(journey.menu),
    )


def more(journey: Journey) -> Row:
    """Where one is among the elders' other rows."""
    others = _elder_others(journey)
    return pages(len(others), elder.PER_PAGE, journey.visit.page).row()


def service(journey: Journey) -> Row:
    """The chosen service, how many items it has and whether it can be taken directly."""
    top = journey.visit.top
    return {
        **service_of(journey, journey.visit.service),
        "total": top.total,
        "loaded": top.loaded and _laid_out(journey),
        "error": error_words(journey),
        "themed": bool(service_themes(journey)),
        "collects": _collects(journey),
    }


def service_items(journey: Journey) -> list[Row]:
    """The first items of the service, once it is known how many of them there is room for: none
    may go or move under a finger when the life events come."""
    modes = journey.modes
    if not _laid_out(journey):
        return []
    here = journey.visit.service
    lines = journey.visit.top.items[: _service_size(journey)]
    return [items.item_row(line, journey.menu, here, modes.language) for line in lines]


def _service_size(journey: Journey) -> int:
    modes = journey.modes
    if journey.wide:
        low = WIDE_ROWS_LOW if modes.wheelchair else WIDE_ROWS
        return WIDE_ROWS_ELDER if modes.elder else low
    if modes.elder:
        return SERVICE_ROWS_ELDER
    alone = SERVICE_ROWS if service_themes(journey) else SERVICE_ROWS_ALONE
    rows = SERVICE_ROWS_LOW if modes.wheelchair else alone
    return min(rows, SERVICE_ROWS) if _collects(journey) else rows


def _laid_out(journey: Journey) -> bool:
    return journey.visit.themes is not None or not _has_room_for_themes(journey)


def _has_room_for_themes(journey: Journey) -> bool:
    return not journey.modes.low and not _collects(journey)


def service_themes(journey: Journey) -> list[Row]:
    if journey.visit.service is None or not _has_room_for_themes(journey):
        return []
    return items.theme_rows(journey.visit.themes or (), journey.visit.service)[:SERVICE_THEMES]


def _collects(journey: Journey) -> bool:
    """Whether results are handed out here; the way by a case's number needs its room."""
    found = hall.find(journey.menu, journey.visit.service)
    return found is not None and found.collects


def search(journey: Journey) -> Row:
    """The letters typed, which may follow, and where one is in the list."""
    found = journey.visit.found
    return {
        **service_of(journey, found.service),
        "text": found.text,
        "hanzi": writes_hanzi(journey),
        "error": error_words(journey),
        "total": 0 if found.near else found.total,
        "loaded": found.loaded,
        "near": found.near,
        "next": found.next_letters,
        **pages(found.total, _search_size(journey), found.page).row(),
    }


def writes_hanzi(journey: Journey) -> bool:
    """Elders' keys are too large for ten in a row."""
    return journey.visit.hanzi and not journey.modes.elder


def search_items(journey: Journey) -> list[Row]:
    """One screenful of what was found."""
    found, size = journey.visit.found, _search_size(journey)
    lines = found.items[screenful(pages(found.total, size, found.page).page, size)]
    language = journey.modes.language
    return [items.item_row(line, journey.menu, found.service, language) for line in lines]


def _search_size(journey: Journey) -> int:
    return ELDER_SEARCH_ROWS if journey.modes.elder else SEARCH_ROWS[journey.modes.wheelchair]


def themes(journey: Journey) -> Row:
    """How many themes, and where one is among them."""
    lines = journey.visit.themes
    size = _themes_size(journey)
    return {
        "loaded": lines is not None,
        "error": error_words(journey),
        "total": len(lines or ()),
        **pages(len(lines or ()), size, journey.visit.page).row(),
    }


def theme_items(journey: Journey) -> list[Row]:
    """One screenful of themes; on a service's page those of the service."""
    if journey.flow.page is Page.SERVICE:
        return service_themes(journey)
    rows = items.theme_rows(journey.visit.themes or ())
    size = _themes_size(journey)
    return rows[screenful(pages(len(rows), size, journey.visit.page).page, size)]


def _themes_size(journey: Journey) -> int:
    return ELDER_THEME_ROWS if journey.modes.elder else THEME_ROWS[journey.modes.wheelchair]
