"""A catalogue that `jiaohao import` has staged beside the store, read before the transaction."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path
from typing import NamedTuple

import msgspec

from hub.contract.codes import Code
from hub.contract.commands import DraftCatalogue, PublishCatalogue, ScheduleCatalogue
from hub.domain.edition import Edition
from hub.errors import Refused
from hub.handlers.work import Work
from hub.shelf import read_beside
from hub.store import catalogue_drafts as drafts
from hub.store.catalogue_drafts import Content
from hub.store.packing import packed


class Staged(NamedTuple):
    """A staged file, and what is made of it."""

    content: Content
    edition: Edition


def read_staged(
    command: PublishCatalogue | DraftCatalogue, db: sqlite3.Connection
) -> Staged | str | None:
    """The staged file; in words what is wrong with it, None when it is not there."""
    path = _folder(db) / "staged" / f"{command.staged}.json"
    if not path.is_file():
        return None
    body = path.read_bytes()
    if hashlib.sha256(body).hexdigest() != command.staged:
        return "SHA-256"
    try:
        edition = read_beside(body)
    except msgspec.DecodeError as error:
        return str(error)
    if len(edition.items) != len(edition.catalogue.items):
        return "code"
    catalogue = edition.catalogue
    content = Content(command.staged, packed(body), len(catalogue.items), len(catalogue.themes))
    return Staged(content, edition)


def read_draft(command: ScheduleCatalogue, db: sqlite3.Connection) -> Edition | None:
    """What a draft that is to be published now will be; None for another one, and for one that
    there is not."""
    body = drafts.body(db, command.draft) if command.at is None else b""
    return read_beside(body) if body else None


def _folder(db: sqlite3.Connection) -> Path:
    """Where the store's file lies."""
    return Path(db.execute("PRAGMA database_list").fetchone()[2]).parent


def content(work: Work) -> Content:
    """What was read. Refused(STAGED_MISSING) when the import has
    staged nothing, (CATALOGUE_WRONG) when the file is not what it was."""
    found = work.evidence
    if isinstance(found, str):
        raise Refused(Code.CATALOGUE_WRONG, why=found)
    if not isinstance(found, Staged):
        raise Refused(Code.STAGED_MISSING)
    return found.content


def keep(work: Work, sha256: str) -> None:
    """What was read is about to be published: it will be used as it is."""
    found = work.evidence
    edition = found.edition if isinstance(found, Staged) else found
    if isinstance(edition, Edition):
        work.shelf.keep(sha256, edition)
