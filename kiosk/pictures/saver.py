"""The screen-saver: the hall's notices, one after the other, never at the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import structs

from kiosk import saver
from kiosk.pictures.waits import Row

if TYPE_CHECKING:
    from kiosk.journey import Journey

AWAY: Row = {"on": False, "place": 0, "notice": {"zh": "", "en": "", "bo": ""}}


def shows(journey: Journey) -> int:
    """The slide, -1 for none: only in open hours, and never over what people have to know."""
    menu = journey.menu
    if menu is None or not menu.open or menu.pause is not None or journey.lost:
        return -1
    return saver.slide(journey.settings.saver_min, journey.quiet_s)


def saver_row(journey: Journey) -> Row:
    """`notice`: in three languages at once, as nobody is there to choose one."""
    number, menu = shows(journey), journey.menu
    if number < 0 or menu is None:
        return AWAY
    notices = menu.notices
    notice = structs.asdict(notices[number % len(notices)]) if notices else AWAY["notice"]
    return {"on": True, "place": number % saver.PLACES, "notice": notice}
