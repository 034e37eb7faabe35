"""What a paper can tell: its named fields, by which templates are checked and explained."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import msgspec

Element: TypeAlias = Mapping[str, str | None]
Value: TypeAlias = str | tuple[Element, ...] | None
Facts: TypeAlias = Mapping[str, Value]
"""The values of one paper in one language, every field named; None: this paper does not have it.
Text is clean: no control character."""


class Field(msgspec.Struct, frozen=True):
    """One field. `optional`: some papers do not have it. `choices`: its only values. `of`: it is
    a list, whose elements have these fields."""

    name: str
    about: str
    optional: bool = False
    choices: tuple[str, ...] = ()
    of: tuple[Field, ...] = ()

    @property
    def type(self) -> str:
        """In words: text, one of …, or a list."""
        if self.of:
            return "list of " + ", ".join(field.name for field in self.of)
        return "one of " + ", ".join(self.choices) if self.choices else "text"


def by_name(fields: tuple[Field, ...]) -> dict[str, Field]:
    """Fields by their name."""
    return {field.name: field for field in fields}
