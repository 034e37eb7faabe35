"""A catalogue that `jiaohao import` has staged beside the store, read before the transaction."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import msgspec

from hub.contract.codes import Code
from hub.contract.commands import DraftCatalogue, PublishCatalogue
from hub.domain.catalogue import Catalogue
from hub.errors import Refused
from hub.handlers.work import Work
from hub.store.catalogue_drafts import Content


def read_staged(
    command: PublishCatalogue | DraftCatalogue, db: sqlite3.Connection
) -> Content | str | None:
    """The staged file; in words what is wrong with it, None when it is not there."""
    path = _folder(db) / "staged" / f"{command.staged}.json"
    if not path.is_file():
        return None
    body = path.read_bytes()
    if hashlib.sha256(body).hexdigest() != command.staged:
        return "SHA-256"
    try:
        catalogue = msgspec.json.decode(body, type=Catalogue)
    except msgspec.DecodeError as error:
        return str(error)
    if len(catalogue.by_code()) != len(catalogue.items):
        return "code"
    return Content(command.staged, body, len(catalogue.items), len(catalogue.themes))


def _folder(db: sqlite3.Connection) -> Path:
    """Where the store's file lies."""
    return Path(db.execute("PRAGMA database_list").fetchone()[2]).parent


def content(work: Work) -> Content:
    """What was read. Refused(STAGED_MISSING) when the import has staged nothing,
    (CATALOGUE_WRONG) when the file is not what it was."""
    found = work.evidence
    if isinstance(found, str):
        raise Refused(Code.CATALOGUE_WRONG, why=found)
    if not isinstance(found, Content):
        raise Refused(Code.STAGED_MISSING)
    return found
