"""Items and themes: searching, showing, and publishing a new version."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import msgspec

from hub.contract.codes import Code
from hub.contract.commands import ListThemes, PublishCatalogue, SearchItems, ShowItem, ShowTheme
from hub.contract.events import FactKind
from hub.contract.results import CataloguePublished, Items, ItemShown, Themes, ThemeShown
from hub.contract.words import PAGE_SIZE, DeviceKind
from hub.domain.catalogue import Catalogue
from hub.domain.search import next_letters, search
from hub.errors import Refused
from hub.handlers import catalogue_views as views
from hub.handlers.table import ADMINS, RESIDENTS, Spec
from hub.handlers.work import Work
from hub.store import catalogue as store

READERS = RESIDENTS | {DeviceKind.COUNTER}


def search_items(command: SearchItems, work: Work) -> Items:
    """One page of the items that match, those of the service first."""
    hits = search(work.shelf.index, command.text, command.service)
    start = command.page * PAGE_SIZE
    shown = hits[start : start + PAGE_SIZE]
    letters = next_letters(work.shelf.index, command.text)
    return Items(
        request_id=command.request_id,
        items=tuple(views.line(hit, command.language) for hit in shown),
        total=len(hits),
        page=command.page,
        next_letters="".join(sorted(letters)),
        near=any(hit.near for hit in hits[:1]),
    )


def show_item(command: ShowItem, work: Work) -> ItemShown:
    """One item with its materials. Refused(UNKNOWN_ITEM)."""
    item = work.shelf.items.get(command.item)
    if item is None:
        raise Refused(Code.UNKNOWN_ITEM, item=command.item)
    return views.item(command.request_id, item, command.language)


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
    return views.theme(command.request_id, theme, command.language)


class Staged(msgspec.Struct, frozen=True):
    """A staged file, read and checked before the transaction; `why` tells what is wrong."""

    body: bytes = b""
    items: int = 0
    themes: int = 0
    why: str = ""


def read_staged(command: PublishCatalogue, db: sqlite3.Connection) -> Staged | None:
    """The staged file beside the store; None when it is not there."""
    path = _folder(db) / "staged" / f"{command.staged}.json"
    if not path.is_file():
        return None
    body = path.read_bytes()
    if hashlib.sha256(body).hexdigest() != command.staged:
        return Staged(why="SHA-256")
    try:
        catalogue = msgspec.json.decode(body, type=Catalogue)
    except msgspec.DecodeError as error:
        return Staged(why=str(error))
    if len(catalogue.by_code()) != len(catalogue.items):
        return Staged(why="code")
    return Staged(body, len(catalogue.items), len(catalogue.themes))


def _folder(db: sqlite3.Connection) -> Path:
    """Where the store's file lies."""
    return Path(db.execute("PRAGMA database_list").fetchone()[2]).parent


def publish_catalogue(command: PublishCatalogue, work: Work) -> CataloguePublished:
    """A new version at once for every screen; the same content again is the same version.

    Refused(STAGED_MISSING) when the import has staged nothing, (CATALOGUE_WRONG) when the
    file is not what it was.
    """
    staged = work.evidence
    if not isinstance(staged, Staged):
        raise Refused(Code.STAGED_MISSING)
    if staged.why:
        raise Refused(Code.CATALOGUE_WRONG, why=staged.why)
    newest = store.newest(work.db)
    if newest is not None and newest.sha256 == command.staged:
        number = newest.number
    else:
        number = _publish(command.staged, staged, work)
    return CataloguePublished(
        request_id=command.request_id, version=number, items=staged.items, themes=staged.themes
    )


def _publish(sha256: str, staged: Staged, work: Work) -> int:
    number = store.publish(work.db, sha256, staged.body, work.now)
    work.fact(
        FactKind.CATALOGUE_PUBLISHED,
        device=work.caller.device,
        version=number,
        items=staged.items,
        themes=staged.themes,
    )
    work.touch_catalogue()
    work.touch_menu()
    return number


COMMANDS = (
    Spec(SearchItems, search_items, READERS, reads=True),
    Spec(ShowItem, show_item, READERS, reads=True),
    Spec(ListThemes, list_themes, READERS, reads=True),
    Spec(ShowTheme, show_theme, READERS, reads=True),
    Spec(PublishCatalogue, publish_catalogue, ADMINS, prepare=read_staged),
)
