"""Items and themes: searching and showing."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import (
    ListDepartments,
    ListOwnItems,
    ListThemes,
    SearchItems,
    ShowItem,
    ShowTheme,
)
from hub.contract.results import DepartmentLine, Departments, Items, ItemShown, Themes, ThemeShown
from hub.contract.words import PAGE_SIZE, DeviceKind, Outcome
from hub.domain.case import deadline_of
from hub.domain.search import Hit, departments, find, next_letters
from hub.errors import Refused
from hub.handlers import catalogue_views as views
from hub.handlers import desk
from hub.handlers.table import COUNTERS, RESIDENTS, Spec
from hub.handlers.work import Work
from hub.store import clerk_items

READERS = RESIDENTS | {DeviceKind.COUNTER}
OWN_ITEMS = 8
"""What a clerk's list shows at a glance."""


def search_items(command: SearchItems, work: Work) -> Items:
    """One page of the items that match, those of the service first."""
    found = find(
        work.shelf.index, command.text, command.service, command.department, command.applicant
    )
    start = command.page * PAGE_SIZE
    shown = found.hits(start, start + PAGE_SIZE)
    letters = next_letters(work.shelf.index, command.text)
    return Items(
        request_id=command.request_id,
        items=tuple(views.line(hit, command.language, command.service) for hit in shown),
        total=found.total,
        page=command.page,
        next_letters="".join(sorted(letters)),
        near=found.near and found.total > 0,
    )


def list_own_items(command: ListOwnItems, work: Work) -> Items:
    """What the signed-in clerk is used to; what the catalogue has no more is left out."""
    codes = clerk_items.first(work.db, desk.session(work).clerk, OWN_ITEMS)
    known = [Hit(work.shelf.items[code]) for code in codes if code in work.shelf.items]
    return Items(
        request_id=command.request_id,
        items=tuple(views.line(hit, command.language) for hit in known),
        total=len(known),
        page=0,
    )


def show_item(command: ShowItem, work: Work) -> ItemShown:
    """One item with its materials. Refused(UNKNOWN_ITEM)."""
    item = work.shelf.items.get(command.item)
    if item is None:
        raise Refused(Code.UNKNOWN_ITEM, item=command.item)
    due = deadline_of(Outcome.ACCEPTED, item, work.calendar, work.now.date())
    return views.item(command.request_id, item, command.language, due)


def list_departments(command: ListDepartments, work: Work) -> Departments:
    """One page of the departments, those with most items first."""
    found = departments(work.shelf.index, command.applicant)
    start = command.page * PAGE_SIZE
    return Departments(
        request_id=command.request_id,
        departments=tuple(DepartmentLine(*line) for line in found[start : start + PAGE_SIZE]),
        total=len(found),
        page=command.page,
    )


def list_themes(command: ListThemes, work: Work) -> Themes:
    """One page of the themes, in the catalogue's order."""
    themes = work.shelf.catalogue.themes
    start = command.page * PAGE_SIZE
    return Themes(
        request_id=command.request_id,
        themes=tuple(
            views.theme_line(theme, command.language) for theme in themes[start : start + PAGE_SIZE]
        ),
        total=len(themes),
        page=command.page,
    )


def show_theme(command: ShowTheme, work: Work) -> ThemeShown:
    """One theme. Refused(UNKNOWN_THEME)."""
    theme = work.shelf.themes.get(command.theme)
    if theme is None:
        raise Refused(Code.UNKNOWN_THEME, theme=command.theme)
    return views.theme(command.request_id, theme, command.language, work.shelf.items)


COMMANDS = (
    Spec(SearchItems, search_items, READERS, reads=True),
    Spec(ShowItem, show_item, READERS, reads=True),
    Spec(ListOwnItems, list_own_items, COUNTERS, signed_in=True, reads=True),
    Spec(ListDepartments, list_departments, READERS, reads=True),
    Spec(ListThemes, list_themes, READERS, reads=True),
    Spec(ShowTheme, show_theme, READERS, reads=True),
)
