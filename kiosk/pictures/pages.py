"""The picture of each page, by name: what the view-model hands to QML when the page is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from hub.contract.rating_tags import TAGS
from hub.contract.results import ItemShown, ThemeShown
from hub.contract.words import Level
from kiosk import choices
from kiosk.events import Page
from kiosk.paging import pages, screenful
from kiosk.pictures import elder, hall, items, materials, ticket
from kiosk.pictures.waits import Row, past_closing, tile_row

if TYPE_CHECKING:
    from kiosk.journey import Journey

SEARCH_ROWS = {False: 4, True: 3}
ELDER_SEARCH_ROWS = 2
SERVICE_ROWS, SERVICE_ROWS_ALONE, SERVICE_ROWS_LOW, SERVICE_ROWS_ELDER = 5, 8, 6, 3
"""Rows of the service page: with themes below, without, wheelchair, elder."""
SERVICE_THEMES = 4
THEME_ROWS = {False: 10, True: 7}
ELDER_THEME_ROWS = 4
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
    rows = hall.services(journey.menu, journey.modes.language)
    wanted = journey.settings.elder_services
    if journey.flow.page is Page.HOME:
        return elder.first_rows(rows, wanted)
    others = elder.other_rows(rows, wanted, journey.settings.scanner)
    return elder.page_rows(others, pages(len(others), elder.PER_PAGE, journey.visit.page).page)


def more(journey: Journey) -> Row:
    """Where one is among the elders' other rows."""
    rows = hall.services(journey.menu, journey.modes.language)
    others = elder.other_rows(rows, journey.settings.elder_services, journey.settings.scanner)
    return pages(len(others), elder.PER_PAGE, journey.visit.page).row()


def service(journey: Journey) -> Row:
    """The chosen service, how many items it has and whether it can be taken directly."""
    top = journey.visit.top
    return {
        **_service(journey, journey.visit.service),
        "total": top.total,
        "loaded": top.loaded,
        "error": error_words(journey),
        "themed": bool(_service_themes(journey)),
    }


def service_items(journey: Journey) -> list[Row]:
    """The first items of the service."""
    modes = journey.modes
    alone = SERVICE_ROWS if _service_themes(journey) else SERVICE_ROWS_ALONE
    rows = SERVICE_ROWS_LOW if modes.wheelchair else alone
    rows = SERVICE_ROWS_ELDER if modes.elder else rows
    here = journey.visit.service
    lines = journey.visit.top.items[:rows]
    return [items.item_row(line, journey.menu, here, modes.language) for line in lines]


def _service_themes(journey: Journey) -> list[Row]:
    if journey.modes.low or journey.visit.service is None:
        return []
    return items.theme_rows(journey.visit.themes or (), journey.visit.service)[:SERVICE_THEMES]


def search(journey: Journey) -> Row:
    """The letters typed, which may follow, and where one is in the list."""
    found = journey.visit.found
    return {
        **_service(journey, found.service),
        "text": found.text,
        "error": error_words(journey),
        "total": 0 if found.near else found.total,
        "loaded": found.loaded,
        "near": found.near,
        "next": found.next_letters,
        **pages(found.total, _search_size(journey), found.page).row(),
    }


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
        return _service_themes(journey)
    rows = items.theme_rows(journey.visit.themes or ())
    size = _themes_size(journey)
    return rows[screenful(pages(len(rows), size, journey.visit.page).page, size)]


def _themes_size(journey: Journey) -> int:
    return ELDER_THEME_ROWS if journey.modes.elder else THEME_ROWS[journey.modes.wheelchair]


def material_page(journey: Journey) -> Row:
    """An item's or a theme's facts and one screenful of its materials."""
    visit = journey.visit
    shown: ItemShown | ThemeShown | None = (
        visit.shown_theme if journey.flow.page is Page.THEME else visit.shown_item
    )
    if shown is None:
        error = error_words(journey)
        return {"loaded": False, "error": error, **NO_HEAD, **_service(journey, None)}
    packed = materials.pages_of(shown.materials, journey.modes.elder)
    where = pages(len(packed), 1, visit.page)
    head = (
        materials.theme_head(shown) if isinstance(shown, ThemeShown) else materials.item_head(shown)
    )
    return {
        "loaded": True,
        "error": "",
        **_service(journey, shown.service),
        **head,
        "groups": packed[where.page],
        **where.row(),
    }


def error_words(journey: Journey) -> str:
    """Why the hub did not answer the page's question; empty when it did."""
    error = journey.visit.error
    return ticket.refusal_words(error, journey.modes.language) if error else ""


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
}


def _service(journey: Journey, code: str | None) -> Row:
    """A service under `service_…` names; `takeable`: a ticket can be had now."""
    tile = hall.find(journey.menu, code)
    if tile is None or journey.menu is None:
        row: Row = {"service": "", "takeable": False, "late_end": False, "queue": {}}
        return row
    row = tile_row(tile, journey.modes.language)
    now = journey.now
    return {
        "service": tile.code,
        "takeable": row["status"] == "open" and journey.menu.open and not journey.lost,
        "late_end": now is not None and past_closing(journey.menu, tile, now),
        "queue": row,
    }


def ticket_page(journey: Journey) -> Row:
    """The ticket; the phone's page is promised only where there is one."""
    row = ticket.ticket_row(journey.visit, journey.modes.language)
    return {**row, "phone": bool(journey.menu and journey.menu.phone_url)}


def no_ticket(journey: Journey) -> Row:
    """Why there is no ticket. No answer at all counts as a lost hub."""
    trouble = journey.visit.trouble
    row = ticket.trouble_row(trouble, journey.modes.language)
    return row or {
        "lost": True,
        "words": "",
        "whose": "environment",
        "retry": True,
        "without_card": False,
    }


def number(journey: Journey) -> Row:
    """The number typed so far and what is wrong with it."""
    visit = journey.visit
    error = visit.number_error
    return {
        "number": visit.number,
        "letters": hall.letters(journey.menu),
        "complete": choices.complete(visit.number),
        "full": len(visit.number) == choices.NUMBER_MAX,
        "error": ticket.refusal_words(error, journey.modes.language) if error else "",
        "note": visit.number_note,
    }


def progress(journey: Journey) -> Row:
    """Where the ticket stands; `held`: its holder is here, and may do something about it."""
    return {
        **number(journey),
        "held": bool(journey.visit.token),
        **ticket.progress_row(journey.visit.progress, journey.modes.language),
    }


def rating(journey: Journey) -> Row:
    """The chosen level, its reasons, and whether it can be sent."""
    visit, language = journey.visit, journey.modes.language
    subject = visit.rating.subject if visit.rating else None
    tags = TAGS[Level(visit.level)] if visit.level else ()
    return {
        "number": visit.number,
        "subject": subject.inn(language) if subject else "",
        "level": visit.level,
        "tags": [
            {"code": tag.code, "text": tag.text.inn(language), "on": tag.code in visit.tags}
            for tag in tags
        ],
        "may_send": choices.may_send(visit),
        "error": number(journey)["error"],
        "note": visit.number_note,
    }


Picture = Callable[["Journey"], Row]
Rows = Callable[["Journey"], list[Row]]

PICTURES: Mapping[Page, Mapping[str, Picture]] = {
    Page.HOME: {"home": home},
    Page.MORE: {"more": more},
    Page.SERVICE: {"service": service},
    Page.SEARCH: {"search": search},
    Page.THEMES: {"themes": themes},
    Page.THEME: {"item": material_page},
    Page.ITEM: {"item": material_page},
    Page.TICKET: {"ticket": ticket_page},
    Page.NO_SLIP: {"ticket": ticket_page},
    Page.NO_TICKET: {"trouble": no_ticket},
    Page.NUMBER: {"number": number},
    Page.RATE_SCAN: {"number": number},
    Page.PROGRESS: {"progress": progress},
    Page.GIVE_UP: {"progress": progress},
    Page.RATE: {"rating": rating},
    Page.REASONS: {"rating": rating},
}
"""The maps of each page. A page that is left keeps its last picture until it is gone."""

ROWS: Mapping[Page, Mapping[str, Rows]] = {
    Page.HOME: {"tiles": home_tiles, "elderRows": elder_rows},
    Page.MORE: {"elderRows": elder_rows},
    Page.SERVICE: {"items": service_items, "themes": theme_items},
    Page.SEARCH: {"results": search_items},
    Page.THEMES: {"themes": theme_items},
}
"""The lists of each page."""
