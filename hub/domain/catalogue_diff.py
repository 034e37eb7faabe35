"""What differs between two catalogues, entry by entry and field by field; pure.

Entries are known by their code, materials and members of a theme by their name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

import msgspec

from hub.contract.words import ChangeKind
from hub.domain.catalogue import Catalogue, Item, Material, Theme, ThemeItem
from hub.domain.catalogue_merge import DERIVED


class What(StrEnum):
    """Kinds of entries."""

    ITEM = "item"
    THEME = "theme"


class Difference(msgspec.Struct, frozen=True, omit_defaults=True):
    """One field that differs. `part` names the material or member that it is of.

    `field` "materials" or "items" with a `part`: that part came (`before` None) or went (`after`
    None); without one: only the order differs, or the list is silent on one side.
    """

    field: str
    before: object = None
    after: object = None
    part: str = ""


class Change(msgspec.Struct, frozen=True):
    """One entry that was added, removed or changed. Of an added one `fields` is what it tells,
    where that was asked for."""

    what: What
    kind: ChangeKind
    code: str
    name: str
    fields: tuple[Difference, ...] = ()


class Comparison(msgspec.Struct, frozen=True):
    """All differences, in the order of the newer catalogue; what was removed comes last."""

    changes: tuple[Change, ...]
    notice: Difference | None = None

    def count(self, what: What, kind: ChangeKind) -> int:
        """How many entries."""
        return sum(c.what is what and c.kind is kind for c in self.changes)


def compare(old: Catalogue, new: Catalogue, *, whole: bool = False) -> Comparison:
    """What changed from `old` to `new`; `whole`: also what an added entry tells."""
    changes = (
        *_entries(What.ITEM, old.items, new.items, whole),
        *_entries(What.THEME, old.themes, new.themes, whole),
    )
    differs = old.notice != new.notice
    return Comparison(changes, Difference("notice", old.notice, new.notice) if differs else None)


def _entries(
    what: What,
    old: Sequence[Item] | Sequence[Theme],
    new: Sequence[Item] | Sequence[Theme],
    whole: bool,
) -> Iterator[Change]:
    had = {entry.code: entry for entry in old}
    for entry in new:
        before = had.pop(entry.code, None)
        if before is None:
            fields = tuple(_told(entry)) if whole else ()
            yield Change(what, ChangeKind.ADDED, entry.code, entry.name, fields)
        elif before != entry and (fields := tuple(_fields(before, entry))):
            yield Change(what, ChangeKind.CHANGED, entry.code, entry.name, fields)
    for gone in had.values():
        yield Change(what, ChangeKind.REMOVED, gone.code, gone.name)


def _told(new: Item | Theme) -> Iterator[Difference]:
    """What an entry tells beside its code and name."""
    for name in new.__struct_fields__:
        after = getattr(new, name)
        if name not in (*DERIVED, "code", "name") and after not in (None, ()):
            yield Difference(name, None, after)


def _fields(old: msgspec.Struct, new: msgspec.Struct) -> Iterator[Difference]:
    for name in new.__struct_fields__:
        before, after = getattr(old, name), getattr(new, name)
        if before == after or name in DERIVED:
            continue
        if _is_list_of_parts(name, before) and _is_list_of_parts(name, after):
            yield from _parts(name, before, after)
        else:
            yield Difference(name, before, after)


def _is_list_of_parts(name: str, value: object) -> bool:
    return name in ("materials", "items") and isinstance(value, tuple)


def _parts(
    name: str, old: Sequence[Material | ThemeItem], new: Sequence[Material | ThemeItem]
) -> Iterator[Difference]:
    had = {part.name: part for part in old}
    for part in new:
        before = had.get(part.name)
        if before is None:
            yield Difference(name, None, part, part.name)
        elif before != part:
            for inner in _fields(before, part):
                yield msgspec.structs.replace(inner, part=part.name)
    have = {part.name for part in new}
    for gone in old:
        if gone.name not in have:
            yield Difference(name, gone, None, gone.name)
    order = [part.name for part in old], [part.name for part in new]
    if order[0] != order[1] and sorted(order[0]) == sorted(order[1]):
        yield Difference(name, tuple(order[0]), tuple(order[1]))
