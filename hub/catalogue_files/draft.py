"""What files hold, before it is checked as a whole: items, themes, and rows that belong to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

import msgspec

from hub.catalogue_files import columns
from hub.catalogue_files.report import Kind, Remark, Report
from hub.catalogue_files.rows import Placed
from hub.domain.catalogue import Item, Material, Theme, ThemeItem

Part = TypeVar("Part", Material, ThemeItem)


class PlacedTheme(msgspec.Struct, frozen=True):
    """A theme with the place that it came from."""

    where: str
    theme: Theme


class Parts(Generic[Part]):
    """Rows of a table of their own, by the code of the item or theme that they belong to."""

    def __init__(self) -> None:
        self._rows: dict[str, list[tuple[str, Part]]] = {}

    def add(self, owner: str, where: str, part: Part) -> None:
        """One row."""
        self._rows.setdefault(owner, []).append((where, part))

    def join(self, other: Parts[Part], before: str) -> None:
        """The rows of another file."""
        for owner, found in other._rows.items():
            self._rows.setdefault(owner, []).extend((before + w, part) for w, part in found)

    def take(self, owner: str) -> tuple[Part, ...]:
        """An owner's rows, given once."""
        return tuple(part for _, part in self._rows.pop(owner, []))

    def tell_orphans(self, report: Report, column: str) -> None:
        """Rows that nobody took are errors."""
        for owner, found in self._rows.items():
            for where, _ in found:
                report.error(Remark(Kind.NO_SUCH_ITEM, where, column, owner))


@dataclass
class Draft:
    """Of one or several files; `has_…` tells an empty list from silence."""

    items: list[Placed] = field(default_factory=list)
    themes: list[PlacedTheme] = field(default_factory=list)
    materials: Parts[Material] = field(default_factory=Parts)
    members: Parts[ThemeItem] = field(default_factory=Parts)
    theme_materials: Parts[Material] = field(default_factory=Parts)
    has_items: bool = False
    has_themes: bool = False
    notice: str | None = None

    def add(self, other: Draft, file: str = "") -> None:
        """Join what another file holds; `file` is put before its places."""
        before = f"{file} " if file else ""
        self.items += [Placed(before + placed.where, placed.item) for placed in other.items]
        self.themes += [PlacedTheme(before + p.where, p.theme) for p in other.themes]
        self.materials.join(other.materials, before)
        self.members.join(other.members, before)
        self.theme_materials.join(other.theme_materials, before)
        self.has_items |= other.has_items
        self.has_themes |= other.has_themes
        self.notice = other.notice if other.notice is not None else self.notice

    def tie(self, report: Report) -> None:
        """Give each item and theme its rows; a row without an owner is an error."""
        self.items = [Placed(p.where, self._with_materials(p.item)) for p in self.items]
        self.themes = [PlacedTheme(p.where, self._with_parts(p.theme)) for p in self.themes]
        self.materials.tell_orphans(report, columns.MATERIAL_OF[0])
        for parts in (self.members, self.theme_materials):
            parts.tell_orphans(report, columns.THEME_OF[0])

    def _with_materials(self, item: Item) -> Item:
        own = self.materials.take(item.code)
        if not own:
            return item
        return msgspec.structs.replace(item, materials=(item.materials or ()) + own)

    def _with_parts(self, theme: Theme) -> Theme:
        members = theme.items + self.members.take(theme.code)
        own = self.theme_materials.take(theme.code)
        materials = (theme.materials or ()) + own if own else theme.materials
        return msgspec.structs.replace(theme, items=members, materials=materials)
