"""The published catalogue, read from the store and made ready once per version.

A version never changes, so what is made of it is no second truth. Making it ready takes a while:
it is done beforehand, beside the loop, and kept here until its content is published.
"""

from __future__ import annotations

import gc
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from hub.domain.catalogue import Catalogue, Item, Theme
from hub.domain.edition import Edition, edition_of, read_edition
from hub.domain.search_index import Index
from hub.store import catalogue as versions

WORK_S = 0.0005
"""So long the helper works at a time: the loop needs the interpreter some ten times for one
command, and waits for it as often."""
REST_S = 0.0005


class Breath:
    """Called often, it sleeps now and then, so that the loop's thread may go on."""

    def __init__(self) -> None:
        self._since = time.perf_counter()

    def __call__(self) -> None:
        if time.perf_counter() - self._since > WORK_S:
            time.sleep(REST_S)
            self._since = time.perf_counter()


@contextmanager
def uncollected() -> Iterator[None]:
    """Some hundred thousand small objects are made that stay: a collector that looked at them
    again and again would hold up a command by 50 ms now and then."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def read_beside(body: bytes) -> Edition:
    """Make a catalogue ready in a helper's thread, without holding up the loop.

    msgspec.DecodeError says what is wrong with it.
    """
    with uncollected():
        return read_edition(body, Breath())


class Shelf:
    """Holds the newest published version; `reload()` after a new one."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._kept: tuple[str, Edition] | None = None
        self._edition = edition_of(Catalogue())
        self.version = 0
        self.reload()

    @property
    def catalogue(self) -> Catalogue:
        return self._edition.catalogue

    @property
    def items(self) -> Mapping[str, Item]:
        return self._edition.items

    @property
    def themes(self) -> Mapping[str, Theme]:
        return self._edition.themes

    @property
    def index(self) -> Index:
        return self._edition.index

    def keep(self, sha256: str, edition: Edition) -> None:
        """A content that will be published. Called from any thread; the last one is kept."""
        self._kept = (sha256, edition)

    def keeps(self, sha256: str) -> bool:
        """Whether a content is ready."""
        kept = self._kept
        return kept is not None and kept[0] == sha256

    def reload(self) -> None:
        """Take the newest version from the store, if there is a newer one; at once where its
        content is ready."""
        row = self._db.execute(
            "SELECT version, sha256 FROM catalogues ORDER BY version DESC LIMIT 1"
        ).fetchone()
        if row is None or row[0] == self.version:
            return
        version, sha256 = row
        kept, self._kept = self._kept, None
        self._edition = kept[1] if kept and kept[0] == sha256 else self._read(version)
        self.version = version

    def _read(self, version: int) -> Edition:
        body = versions.body(self._db, version)
        assert body is not None
        with uncollected():
            return read_edition(body)
