"""An item as the catalogue had it when a case was registered: an old case keeps its version."""

from __future__ import annotations

from hub.domain.catalogue import Item
from hub.handlers.work import Work
from hub.store import catalogue as versions
from hub.store.cases import Record


def item_of(work: Work, case: Record) -> Item | None:
    """The case's item of its version; None when that version does not know it."""
    if case.catalogue == work.shelf.version:
        return work.shelf.items.get(case.item)
    return versions.item(work.db, case.catalogue, case.item)
