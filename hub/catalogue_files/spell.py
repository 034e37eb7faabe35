"""Pinyin of names, made once at import: the dictionary takes 50 MB, so the hub never loads it."""

from __future__ import annotations

import msgspec
from pypinyin import Style, pinyin

from hub.domain.catalogue import Catalogue, Item

FOREIGN = "-"


def syllables(name: str) -> tuple[str, ...]:
    """One entry per character: its syllable without tone, "" for what is not hanzi."""
    parts: list[str] = []
    for readings in pinyin(name, style=Style.NORMAL, errors=_mark):
        first = readings[0]
        foreign = first.startswith(FOREIGN)
        parts += [""] * len(first) if foreign else [first.replace("ü", "v").lower()]
    return tuple(parts)


def _mark(other: str) -> str:
    """A run that is not hanzi, as long as it was."""
    return FOREIGN * len(other)


def spell(item: Item) -> Item:
    """The item with the pinyin of its name and aliases."""
    return msgspec.structs.replace(
        item,
        spelling=syllables(item.name),
        spellings=tuple(syllables(alias) for alias in item.aliases),
    )


def spell_all(catalogue: Catalogue) -> Catalogue:
    """A catalogue whose items can be found by pinyin and initials."""
    return msgspec.structs.replace(catalogue, items=tuple(spell(item) for item in catalogue.items))
