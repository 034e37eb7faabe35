"""The picture of each page, by name: what the view-model hands to QML when the page is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from kiosk.events import Page
from kiosk.pictures import booking, browsing, choosing, detail, outcome
from kiosk.pictures.waits import Row

if TYPE_CHECKING:
    from kiosk.journey import Journey

Picture = Callable[["Journey"], Row]
Rows = Callable[["Journey"], list[Row]]

PICTURES: Mapping[Page, Mapping[str, Picture]] = {
    Page.HOME: {"home": choosing.home},
    Page.MORE: {"more": choosing.more},
    Page.SERVICE: {"service": choosing.service},
    Page.SEARCH: {"search": choosing.search},
    Page.THEMES: {"themes": choosing.themes},
    Page.DEPARTMENTS: {"departments": browsing.departments},
    Page.BROWSED: {"browsed": browsing.browsed},
    Page.THEME: {"item": detail.material_page},
    Page.ITEM: {"item": detail.material_page},
    Page.TICKET: {"ticket": outcome.ticket_page},
    Page.NO_SLIP: {"ticket": outcome.ticket_page},
    Page.NO_TICKET: {"trouble": outcome.no_ticket},
    Page.LATE: {"late": outcome.late},
    Page.NUMBER: {"number": outcome.number},
    Page.RATE_SCAN: {"number": outcome.number},
    Page.COLLECT: {"collect": outcome.collect},
    Page.PROGRESS: {"progress": outcome.progress},
    Page.GIVE_UP: {"progress": outcome.progress},
    Page.RATE: {"rating": outcome.rating},
    Page.REASONS: {"rating": outcome.rating},
    Page.CHECK_IN: {"phone": booking.phone},
    Page.BOOK_WHO: {"phone": booking.phone},
    Page.BOOKING: {"booking": booking.booking},
    Page.DROP_BOOKING: {"booking": booking.booking},
    Page.BOOKED: {"booking": booking.booking},
    Page.BOOK_SERVICE: {"choice": booking.choice},
    Page.BOOK_DAY: {"choice": booking.choice},
    Page.BOOK_TIME: {"choice": booking.choice},
}
"""The maps of each page. A page that is left keeps its last picture until it is gone."""

ROWS: Mapping[Page, Mapping[str, Rows]] = {
    Page.HOME: {"tiles": choosing.home_tiles, "elderRows": choosing.elder_rows},
    Page.MORE: {"elderRows": choosing.elder_rows},
    Page.SERVICE: {"items": choosing.service_items, "themes": choosing.theme_items},
    Page.SEARCH: {"results": choosing.search_items},
    Page.THEMES: {"themes": choosing.theme_items},
    Page.DEPARTMENTS: {"departments": browsing.department_rows},
    Page.BROWSED: {"results": browsing.browsed_items},
    Page.BOOK_SERVICE: {"choices": booking.choice_rows},
    Page.BOOK_DAY: {"choices": booking.choice_rows},
    Page.BOOK_TIME: {"choices": booking.choice_rows},
}
"""The lists of each page."""
