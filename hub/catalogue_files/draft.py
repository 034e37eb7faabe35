"""What a file holds, before it is checked as a whole."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from hub.catalogue_files.rows import Placed
from hub.domain.catalogue import Theme


class PlacedTheme(msgspec.Struct, frozen=True):
    """A theme with the place that it came from."""

    where: str
    theme: Theme


@dataclass
class Draft:
    """Items and themes of one or several files; `has_…` tells an empty list from silence."""

    items: list[Placed] = field(default_factory=list)
    themes: list[PlacedTheme] = field(default_factory=list)
    has_items: bool = False
    has_themes: bool = False
    notice: str | None = None

    def add(self, other: Draft, file: str = "") -> None:
        """Join what another file holds; `file` is put before its places."""
        before = f"{file} " if file else ""
        self.items += [Placed(before + placed.where, placed.item) for placed in other.items]
        self.themes += [PlacedTheme(before + p.where, p.theme) for p in other.themes]
        self.has_items |= other.has_items
        self.has_themes |= other.has_themes
        self.notice = other.notice or self.notice
