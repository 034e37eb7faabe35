"""The published catalogue, read from the store and indexed once per version.

A version never changes, so an index of it is no second truth.
"""

from __future__ import annotations

import gc
import sqlite3

import msgspec

from hub.domain.catalogue import Catalogue, Item, Theme
from hub.domain.search_index import Index, build_index

_decoder = msgspec.json.Decoder(Catalogue)


class Shelf:
    """Holds the newest published version; `reload()` after a new one."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self.version = 0
        self.catalogue = Catalogue()
        self.items: dict[str, Item] = {}
        self.themes: dict[str, Theme] = {}
        self.index: Index = build_index(self.catalogue)
        self.reload()

    def reload(self) -> None:
        """Take the newest version from the store, if there is a newer one."""
        row = self._db.execute(
            "SELECT version, body FROM catalogues ORDER BY version DESC LIMIT 1"
        ).fetchone()
        if row is not None and row[0] != self.version:
            self.version = row[0]
            self.catalogue = _decoder.decode(row[1])
            self.items = self.catalogue.by_code()
            self.themes = {theme.code: theme for theme in self.catalogue.themes}
            self.index = build_index(self.catalogue)
            # Some hundred thousand small objects that stay: a collector that looked at them
            # again and again would hold up a command by 50 ms now and then.
            gc.freeze()
