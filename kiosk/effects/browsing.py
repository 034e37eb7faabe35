"""Browsing: the departments, and the items of one, or for people or companies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from hub.contract.commands import ListDepartments, SearchItems
from hub.contract.results import AnyReply, Departments, Items, Refusal
from hub.contract.words import PAGE_SIZE
from kiosk.effects.asking import ask
from kiosk.paging import next_needed

if TYPE_CHECKING:
    from kiosk.journey import Journey

BROWSED_ROWS = 10
"""Rows looked ahead for; no face of the page shows more."""


def ask_departments(journey: Journey, page: int = 0) -> None:
    """All departments; a hall has some dozen."""
    if page == 0 and journey.visit.departments is not None:
        return

    def show(reply: AnyReply) -> None:
        if isinstance(reply, Departments):
            before = (journey.visit.departments or ())[: page * PAGE_SIZE]
            departments = before + reply.departments
            journey.update(replace(journey.visit, departments=departments, error=None))
            if reply.departments and len(departments) < reply.total:
                ask_departments(journey, page + 1)
        elif isinstance(reply, Refusal):
            journey.update(replace(journey.visit, error=reply))

    command = ListDepartments(
        request_id=journey.new_id(), language=journey.modes.language, page=page
    )
    ask(journey, command, show)


def ask_browsed(journey: Journey) -> None:
    """The first page of the items."""
    _ask(journey, 0)


def browse_more(journey: Journey) -> None:
    """The next page of the hub, when the screen is about to need it."""
    found = journey.visit.browsed
    page = next_needed(len(found.items), found.total, BROWSED_ROWS, found.page, PAGE_SIZE)
    if page is not None:
        _ask(journey, page)


def _ask(journey: Journey, page: int) -> None:
    asked = journey.visit.browsed

    def show(reply: AnyReply) -> None:
        found = journey.visit.browsed
        same = (found.department, found.applicant) == (asked.department, asked.applicant)
        if isinstance(reply, Items) and same and len(found.items) >= page * PAGE_SIZE:
            kept = found.items[: page * PAGE_SIZE] if page else ()
            shown = replace(found, items=kept + reply.items, total=reply.total, loaded=True)
            journey.update(replace(journey.visit, browsed=shown, error=None))
        elif isinstance(reply, Refusal) and same:
            journey.update(replace(journey.visit, error=reply))

    command = SearchItems(
        request_id=journey.new_id(),
        language=journey.modes.language,
        department=asked.department,
        applicant=asked.applicant,
        page=page,
    )
    ask(journey, command, show)
