"""Themes and the items that their members are: tied by code, else by name."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

import msgspec

from hub.catalogue_files.draft import PlacedTheme
from hub.catalogue_files.report import Kind, Remark, Report
from hub.domain.catalogue import Item, Theme, ThemeItem
from hub.domain.search_index import fold


class Links(NamedTuple):
    """Items by which members of themes are known."""

    codes: Collection[str]
    names: Mapping[str, str]

    @classmethod
    def of(cls, items: tuple[Item, ...]) -> Links:
        """The first of several items of one name counts."""
        names = {fold(item.name)[0]: item.code for item in reversed(items)}
        return cls({item.code for item in items}, names)

    def code(self, member: ThemeItem) -> str | None:
        """The code of the item of a member's name."""
        return self.names.get(fold(member.name)[0])


def relinked(theme: Theme, links: Links, report: Report) -> Theme:
    """A theme that no file speaks of, without links to items that are gone."""
    members: list[ThemeItem] = []
    for member in theme.items:
        code = member.item if member.item in links.codes else links.code(member)
        if code is None and member.item is not None:
            report.warn(Remark(Kind.NOT_LINKED, theme.name, value=member.name))
        members.append(msgspec.structs.replace(member, item=code))
    return msgspec.structs.replace(theme, items=tuple(members))


def linked(placed: PlacedTheme, links: Links, report: Report) -> Theme:
    """The theme with its members tied to items of the catalogue by code, else by name."""
    members: list[ThemeItem] = []
    for number, member in enumerate(placed.theme.items, start=1):
        where = f"{placed.where} 事项 {number}"
        if member.item is not None and member.item not in links.codes:
            report.error(Remark(Kind.NO_SUCH_ITEM, where, "item", member.item))
        code = member.item or links.code(member)
        if code is None:
            report.warn(Remark(Kind.NOT_LINKED, where, value=member.name))
        members.append(msgspec.structs.replace(member, item=code))
    return msgspec.structs.replace(placed.theme, items=tuple(members))
