"""An item as the catalogue had it when a case was registered: an old case keeps its version.

A version is megabytes, and old cases are asked for one at a time: it is read before the
transaction, on another connection.
"""

from __future__ import annotations

import sqlite3
from typing import Protocol

from hub.domain.catalogue import Item
from hub.handlers.work import Work
from hub.store import cases
from hub.store import catalogue as versions


class OfCase(Protocol):
    """A command about one case."""

    @property
    def case_no(self) -> str:
        """The case's number."""
        ...


def find(command: OfCase, db: sqlite3.Connection) -> Item | None:
    """The case's item of its version; None when there is no such case or item."""
    case = cases.read(db, command.case_no)
    if case is None:
        return None
    return versions.version(db, case.catalogue).by_code().get(case.item)


def item_then(work: Work) -> Item | None:
    """What `find` found; None when the case's version does not know the item."""
    found = work.evidence
    return found if isinstance(found, Item) else None
