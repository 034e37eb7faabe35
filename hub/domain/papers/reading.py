"""A template as its file says it → blocks, or all that is wrong with it. Pure.

The keys of a block stand in a table: one says what it is, the others are allowed by kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from hub.contract.devices import Align
from hub.contract.words import Language, Text
from hub.domain.papers import conditions, wording
from hub.domain.papers.field import Field, by_name
from hub.domain.papers.template import BlockKind, Condition, Entry, Template

MOST_BLOCKS = 100
SIZES = range(1, 9)
FEEDS = range(1, 9)
KEYS: dict[BlockKind, frozenset[str]] = {
    BlockKind.LINE: frozenset({"size", "bold", "align"}),
    BlockKind.PAIR: frozenset({"value"}),
    BlockKind.QR: frozenset(),
    BlockKind.RULE: frozenset(),
    BlockKind.FEED: frozenset(),
}
"""What a block of each kind may say beside its own key, `when` and `each`."""
EVERY = frozenset({"when", "each"})


class Wrong(NamedTuple):
    """One fault: the block's number from 1 (0: the file), what it is, and what is allowed."""

    block: int
    what: str
    allowed: str = ""

    def __str__(self) -> str:
        where = f"block {self.block}: " if self.block else ""
        return f"{where}{self.what}" + (f" (allowed: {self.allowed})" if self.allowed else "")


class UnfitError(Exception):
    """A template that cannot be used; `faults` are all of them."""

    def __init__(self, faults: Sequence[Wrong]) -> None:
        super().__init__("; ".join(map(str, faults)))
        self.faults = tuple(faults)


def read_template(
    data: Mapping[str, object], fields: tuple[Field, ...], languages: Sequence[Language]
) -> Template:
    """The template that a file's `data` says, for a paper that has `fields` and is printed in
    `languages`. Raises UnfitError."""
    blocks = data.get("block")
    strangers = [key for key in data if key != "block"]
    if strangers:
        raise UnfitError([Wrong(0, f"`{key}` is not known", "[[block]]") for key in strangers])
    if not isinstance(blocks, list) or not blocks:
        raise UnfitError([Wrong(0, "it has no block", "[[block]]")])
    if len(blocks) > MOST_BLOCKS:
        raise UnfitError([Wrong(0, f"{len(blocks)} blocks", f"1 to {MOST_BLOCKS}")])
    readers = [_Block(nr, block, fields, languages) for nr, block in enumerate(blocks, start=1)]
    entries = [reader.entry() for reader in readers]
    faults = [fault for reader in readers for fault in reader.faults]
    if faults:
        raise UnfitError(faults)
    optional = {one.name for field in fields for one in (field, *field.of) if one.optional}
    return Template(tuple(entry for entry in entries if entry is not None), frozenset(optional))


class _Block:
    """One block on its way from a table to an entry; what is wrong is gathered."""

    def __init__(
        self, nr: int, block: object, fields: tuple[Field, ...], languages: Sequence[Language]
    ) -> None:
        self.faults: list[Wrong] = []
        self._nr = nr
        self._block: Mapping[str, object] = block if isinstance(block, dict) else {}
        self._fields = by_name(fields)
        self._languages = languages

    def entry(self) -> Entry | None:
        """None when it is not known what it is."""
        kinds = [kind for kind in BlockKind if kind.value in self._block]
        if len(kinds) != 1:
            what = "it says not what it is" if not kinds else f"it is {' and '.join(kinds)} at once"
            self._wrong(what, "one of " + ", ".join(BlockKind))
            return None
        (kind,) = kinds
        known = KEYS[kind] | EVERY
        for key in self._block:
            if key not in known and key != kind.value:
                self._wrong(f"a {kind.value} has no `{key}`", ", ".join(sorted(known)))
        each = self._each()
        return Entry(
            kind=kind,
            text=self._own_text(kind),
            value=self._text("value") if kind is BlockKind.PAIR else Text(""),
            size=self._number("size", 1, SIZES),
            bold=self._bold(),
            align=self._align(),
            lines=self._number("feed", 1, FEEDS),
            when=self._when(),
            each=each,
        )

    def _wrong(self, what: str, allowed: str = "") -> None:
        self.faults.append(Wrong(self._nr, what, allowed))

    def _each(self) -> str | None:
        """The list that it is repeated for; from here on its elements' fields are known, too."""
        each = self._block.get("each")
        lists = [name for name, field in self._fields.items() if field.of]
        if each is None:
            return None
        if not isinstance(each, str) or each not in lists:
            self._wrong(f"there is no list {each!r} to repeat it for", ", ".join(lists) or "none")
            return None
        self._fields = {**self._fields, **by_name(self._fields[each].of)}
        return each

    def _own_text(self, kind: BlockKind) -> Text:
        if kind is BlockKind.RULE and self._block["rule"] is not True:
            self._wrong("rule", "true")
        if kind in (BlockKind.RULE, BlockKind.FEED):
            return Text("")
        return self._text(kind.value)

    def _text(self, key: str) -> Text:
        if key not in self._block:
            self._wrong(f"its `{key}` is missing", "a text, or one for each language")
            return Text("")
        plain = {name for name, field in self._fields.items() if not field.of}
        text, faults = wording.read(self._block[key], sorted(plain), self._languages)
        self.faults += [Wrong(self._nr, f"{key}: {fault.what}", fault.allowed) for fault in faults]
        return text

    def _number(self, key: str, usual: int, allowed: range) -> int:
        number = self._block.get(key, usual)
        if isinstance(number, int) and not isinstance(number, bool) and number in allowed:
            return number
        self._wrong(f"{key} {number!r}", f"{allowed[0]} to {allowed[-1]}")
        return usual

    def _bold(self) -> bool:
        bold = self._block.get("bold", False)
        if not isinstance(bold, bool):
            self._wrong(f"bold {bold!r}", "true, false")
        return bold is True

    def _align(self) -> Align:
        align = self._block.get("align", Align.LEFT.value)
        if isinstance(align, str) and align in list(Align):
            return Align(align)
        self._wrong(f"align {align!r}", ", ".join(Align))
        return Align.LEFT

    def _when(self) -> tuple[tuple[Condition, ...], ...]:
        if "when" not in self._block:
            return ()
        groups, faults = conditions.read(self._block["when"], self._fields)
        self.faults += [Wrong(self._nr, f"when: {fault.what}", fault.allowed) for fault in faults]
        return groups


def fields_used(template: Template) -> Iterator[str]:
    """Every field that a template names, in conditions, lists and texts."""
    for entry in template.entries:
        yield from (condition.field for group in entry.when for condition in group)
        if entry.each is not None:
            yield entry.each
        for text in (entry.text, entry.value):
            yield from wording.named(text)
