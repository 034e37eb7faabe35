"""一件事 at the desk: several items in a row, whose shared materials are marked once. Pure.

The catalogue's items of a theme are offered one after the other; which of them this person needs
is the clerk's to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from counter.registration import ALLOWED, Draft
from hub.contract.results import ThemeItem, ThemeShown
from hub.contract.words import MaterialCheck


@dataclass(frozen=True)
class Theme:
    """What is still to do of a theme; `marks`: material → what was found, for all its items."""

    name: str
    left: tuple[ThemeItem, ...]
    marks: Mapping[str, MaterialCheck] = field(default_factory=dict)


def start(shown: ThemeShown) -> Theme:
    """All items of the theme that the catalogue holds."""
    return Theme(shown.name, shown.members)


def registered(theme: Theme, draft: Draft) -> Theme:
    """A case was registered: its item is done, its marks hold for the others."""
    pairs = zip(draft.item.materials, draft.checks, strict=True)
    found = {material.name: check for material, check in pairs if check is not None}
    left = tuple(one for one in theme.left if one.code != draft.item.code)
    return replace(theme, left=left, marks={**theme.marks, **found})


def known(theme: Theme, draft: Draft) -> Draft:
    """A fresh checklist with what was found already, as far as this item allows it."""
    checks = tuple(
        mark if (mark := theme.marks.get(one.name)) and ALLOWED[mark](one) else None
        for one in draft.item.materials
    )
    return replace(draft, checks=checks)
