"""A template as it is once it has been found right: blocks in order, each with its conditions."""

from __future__ import annotations

from enum import StrEnum
from string import Formatter

import msgspec

from hub.contract.devices import Align
from hub.contract.words import Text


class BlockKind(StrEnum):
    """The key that a block begins with."""

    LINE = "line"
    PAIR = "pair"
    QR = "qr"
    RULE = "rule"
    FEED = "feed"


class Condition(msgspec.Struct, frozen=True):
    """A field is there (`there`) or is not, and is one of `values` unless these are empty."""

    field: str
    there: bool = True
    values: frozenset[str] = frozenset()


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One block. `text` is a line's, a pair's label or a code's data; `value` is a pair's.

    `when`: any of these groups must hold, all conditions of it; empty: always. `each`: the block
    is repeated for each element of this list; neighbours of the same list are repeated together.
    """

    kind: BlockKind
    text: Text = Text("")
    value: Text = Text("")
    size: int = 1
    bold: bool = False
    align: Align = Align.LEFT
    lines: int = 1
    when: tuple[tuple[Condition, ...], ...] = ()
    each: str | None = None


class Template(msgspec.Struct, frozen=True):
    """A paper's blocks from top to cut; `optional`: the fields that some papers do not have."""

    entries: tuple[Entry, ...]
    optional: frozenset[str] = frozenset()


def fields_in(text: str) -> list[str]:
    """The fields that a text names, `{number}`; a mark after the name is part of it, and so no
    field's name. Raises ValueError for braces that do not match."""
    named = [
        name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "")
        for _, name, spec, conversion in Formatter().parse(text)
        if name is not None
    ]
    return list(dict.fromkeys(named))


def words_in(text: str) -> str:
    """What of a text is not fields."""
    return "".join(literal for literal, *_ in Formatter().parse(text))
