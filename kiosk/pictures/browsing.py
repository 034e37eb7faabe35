"""The pages on which one browses: departments, and the items of one, or for people or companies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.paging import pages, screenful
from kiosk.pictures import items
from kiosk.pictures.common import error_words
from kiosk.pictures.waits import Row

if TYPE_CHECKING:
    from kiosk.journey import Journey

ROWS, ROWS_LOW, ROWS_ELDER = 9, 6, 4


def departments(journey: Journey) -> Row:
    """How many departments, and where one is among them."""
    lines = journey.visit.departments
    return {
        "loaded": lines is not None,
        "error": error_words(journey),
        "total": len(lines or ()),
        **pages(len(lines or ()), _size(journey), journey.visit.page).row(),
    }


def department_rows(journey: Journey) -> list[Row]:
    """One screenful of departments."""
    lines = journey.visit.departments or ()
    size = _size(journey)
    shown = lines[screenful(pages(len(lines), size, journey.visit.page).page, size)]
    return [{"key": line.name, "name": line.name, "items": line.items} for line in shown]


def browsed(journey: Journey) -> Row:
    """Whose items these are, how many, and where one is among them."""
    found = journey.visit.browsed
    return {
        "department": found.department or "",
        "applicant": found.applicant.value if found.applicant else "",
        "loaded": found.loaded,
        "error": error_words(journey),
        "total": found.total,
        **pages(found.total, _size(journey), found.page).row(),
    }


def browsed_items(journey: Journey) -> list[Row]:
    """One screenful of the items."""
    found, size = journey.visit.browsed, _size(journey)
    lines = found.items[screenful(pages(found.total, size, found.page).page, size)]
    return [items.item_row(line, journey.menu, None, journey.modes.language) for line in lines]


def _size(journey: Journey) -> int:
    if journey.modes.elder:
        return ROWS_ELDER
    return ROWS_LOW if journey.modes.wheelchair else ROWS
