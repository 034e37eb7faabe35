"""Two catalogues made from the same one become one: changes of both, field by field; pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import msgspec

from hub.contract.words import Side
from hub.domain.catalogue import Catalogue, Item, Theme

Entry = TypeVar("Entry", Item, Theme)

DERIVED = {"spelling": "name", "spellings": "aliases"}
"""Made from another field: they go where that one goes and are not told apart."""


class Clash(msgspec.Struct, frozen=True):
    """Both sides changed the same; no `fields`: one side removed what the other changed."""

    code: str
    name: str
    fields: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.name}（{'、'.join(self.fields) or '-'}）"


def merge(
    base: Catalogue, draft: Catalogue, published: Catalogue, prefer: Side | None = None
) -> tuple[Catalogue, tuple[Clash, ...]]:
    """The draft's changes of `base` upon what is published now, and where they clash.

    Where they do, `prefer` decides; without it the published side stands and the caller should
    refuse. The order is that of the published catalogue, what is new in the draft comes last.
    """
    clashes: list[Clash] = []
    notice = _value(base.notice, draft.notice, published.notice, prefer)
    if _clash(base.notice, draft.notice, published.notice):
        clashes.append(Clash("", "", ("notice",)))
    merged = Catalogue(
        notice=notice,
        items=_entries(base.items, draft.items, published.items, prefer, clashes),
        themes=_entries(base.themes, draft.themes, published.themes, prefer, clashes),
    )
    return _tied(merged), tuple(clashes)


def _tied(merged: Catalogue) -> Catalogue:
    """Members of themes name no item that one side has removed."""
    codes = merged.by_code()
    return msgspec.structs.replace(
        merged,
        themes=tuple(
            msgspec.structs.replace(
                theme,
                items=tuple(
                    member if member.item in codes else msgspec.structs.replace(member, item=None)
                    for member in theme.items
                ),
            )
            for theme in merged.themes
        ),
    )


def _entries(
    base: Sequence[Entry],
    draft: Sequence[Entry],
    published: Sequence[Entry],
    prefer: Side | None,
    clashes: list[Clash],
) -> tuple[Entry, ...]:
    old: dict[str, Entry] = _by_code(base)
    mine: dict[str, Entry] = _by_code(draft)
    theirs: dict[str, Entry] = _by_code(published)
    codes = list(dict.fromkeys([*theirs, *mine]))
    kept = [_entry(old.get(c), mine.get(c), theirs.get(c), prefer, clashes) for c in codes]
    return tuple(entry for entry in kept if entry is not None)


def _by_code(entries: Sequence[Entry]) -> dict[str, Entry]:
    return {entry.code: entry for entry in entries}


def _entry(
    old: Entry | None,
    mine: Entry | None,
    theirs: Entry | None,
    prefer: Side | None,
    clashes: list[Clash],
) -> Entry | None:
    if not _clash(old, mine, theirs):
        return _value(old, mine, theirs, prefer)
    if mine is None or theirs is None:
        known = mine or theirs
        assert known is not None
        clashes.append(Clash(known.code, known.name))
        return _value(old, mine, theirs, prefer)
    return _fields(old, mine, theirs, prefer, clashes)


def _fields(
    old: Entry | None, mine: Entry, theirs: Entry, prefer: Side | None, clashes: list[Clash]
) -> Entry:
    """Both changed it: each field as the side that changed it has it."""
    values: dict[str, object] = {}
    clashing: list[str] = []
    for name in mine.__struct_fields__:
        before, ours, others = (getattr(entry, name, None) for entry in (old, mine, theirs))
        values[name] = _value(before, ours, others, prefer)
        if _clash(before, ours, others) and name not in DERIVED:
            clashing.append(name)
    if clashing:
        clashes.append(Clash(mine.code, mine.name, tuple(clashing)))
    return msgspec.structs.replace(theirs, **values)


Value = TypeVar("Value")


def _clash(old: Value, mine: Value, theirs: Value) -> bool:
    return mine not in (old, theirs) and theirs != old


def _value(old: Value, mine: Value, theirs: Value, prefer: Side | None) -> Value:
    if _clash(old, mine, theirs):
        return mine if prefer is Side.DRAFT else theirs
    return mine if theirs == old else theirs
