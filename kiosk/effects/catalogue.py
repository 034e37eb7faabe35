"""Items, themes and their materials: asked for when their page opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from hub.contract.commands import ListThemes, SearchItems, ShowItem, ShowTheme
from hub.contract.results import AnyReply, Items, ItemShown, Refusal, Themes, ThemeShown
from hub.contract.words import PAGE_SIZE
from kiosk.effects.asking import ask
from kiosk.paging import next_needed
from kiosk.session import Found, Visit

if TYPE_CHECKING:
    from kiosk.journey import Journey

SEARCH_ROWS = 4
"""Rows looked ahead for; no face of the search page shows more."""
BROWSED_ROWS = 9
"""The same of the page on which one browses."""


def ask_service(journey: Journey) -> None:
    """The first items of the service."""
    service = journey.visit.service

    def show(reply: AnyReply) -> None:
        visit = journey.visit
        if isinstance(reply, Items) and visit.service == service:
            journey.update(replace(visit, top=_found(Found(service=service), reply)))
        elif isinstance(reply, Refusal):
            journey.update(replace(visit, error=reply))

    command = SearchItems(
        request_id=journey.new_id(), language=journey.modes.language, service=service
    )
    ask(journey, command, show)


def ask_items(journey: Journey) -> None:
    """The first page of what matches the letters typed so far."""
    _ask(journey, FOUND, 0)


def load_more(journey: Journey) -> None:
    """The next page of the search, when the screen is about to need it."""
    _more(journey, FOUND, SEARCH_ROWS)


def ask_browsed(journey: Journey) -> None:
    """The first page of a department's items, or of those for people or companies."""
    _ask(journey, BROWSED, 0)


def browse_more(journey: Journey) -> None:
    """The next page of these, when the screen is about to need it."""
    _more(journey, BROWSED, BROWSED_ROWS)


class _List(NamedTuple):
    """Where a visit keeps a list of items."""

    of: Callable[[Visit], Found]
    put: Callable[[Visit, Found], Visit]


FOUND = _List(lambda visit: visit.found, lambda visit, found: replace(visit, found=found))
BROWSED = _List(lambda visit: visit.browsed, lambda visit, found: replace(visit, browsed=found))


def _more(journey: Journey, listed: _List, rows: int) -> None:
    found = listed.of(journey.visit)
    page = next_needed(len(found.items), found.total, rows, found.page, PAGE_SIZE)
    if page is not None:
        _ask(journey, listed, page)


def _ask(journey: Journey, listed: _List, page: int) -> None:
    asked = listed.of(journey.visit)

    def show(reply: AnyReply) -> None:
        found = listed.of(journey.visit)
        same = found.question == asked.question
        if isinstance(reply, Items) and same and len(found.items) >= page * PAGE_SIZE:
            kept = found.items[: page * PAGE_SIZE] if page else ()
            merged = replace(_found(found, reply), items=kept + reply.items)
            journey.update(replace(listed.put(journey.visit, merged), error=None))
        elif isinstance(reply, Refusal) and same:
            journey.update(replace(journey.visit, error=reply))

    command = SearchItems(
        request_id=journey.new_id(),
        language=journey.modes.language,
        text=asked.text,
        service=asked.service,
        department=asked.department,
        applicant=asked.applicant,
        page=page,
    )
    ask(journey, command, show)


def _found(found: Found, reply: Items) -> Found:
    return replace(
        found,
        items=reply.items,
        total=reply.total,
        next_letters=reply.next_letters,
        near=reply.near,
        loaded=True,
    )


def ask_themes(journey: Journey, page: int = 0) -> None:
    """All themes; a hall has few."""
    if page == 0 and journey.visit.themes is not None:
        return

    def show(reply: AnyReply) -> None:
        if isinstance(reply, Themes):
            before = (journey.visit.themes or ())[: page * PAGE_SIZE]
            themes = before + reply.themes
            journey.update(replace(journey.visit, themes=themes))
            if reply.themes and len(themes) < reply.total:
                ask_themes(journey, page + 1)
        elif isinstance(reply, Refusal):
            journey.update(replace(journey.visit, error=reply))

    command = ListThemes(request_id=journey.new_id(), language=journey.modes.language, page=page)
    ask(journey, command, show)


def ask_item(journey: Journey) -> None:
    """The item's materials."""
    item = journey.visit.item
    if item is None:
        return

    def show(reply: AnyReply) -> None:
        visit = journey.visit
        if isinstance(reply, ItemShown) and visit.item == item:
            journey.update(replace(visit, shown_item=reply, error=None))
        elif isinstance(reply, Refusal) and visit.item == item:
            journey.update(replace(visit, shown_item=None, error=reply))

    command = ShowItem(request_id=journey.new_id(), language=journey.modes.language, item=item)
    ask(journey, command, show)


def ask_theme(journey: Journey) -> None:
    """The theme's materials."""
    theme = journey.visit.theme
    if theme is None:
        return

    def show(reply: AnyReply) -> None:
        visit = journey.visit
        if isinstance(reply, ThemeShown) and visit.theme == theme:
            journey.update(replace(visit, shown_theme=reply, error=None))
        elif isinstance(reply, Refusal) and visit.theme == theme:
            journey.update(replace(visit, shown_theme=None, error=reply))

    command = ShowTheme(request_id=journey.new_id(), language=journey.modes.language, theme=theme)
    ask(journey, command, show)
