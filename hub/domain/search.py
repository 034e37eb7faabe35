"""Finding items by Chinese text, full pinyin, initials or code; pure, built once per version.

Each name (and alias) becomes one line of a few long strings; a query is looked up with
`str.find`, so 5,000 items take a few milliseconds. A line holds one character per
character of the name, which makes the matched span of the name known without more work.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import msgspec

from hub.domain.catalogue import Catalogue, Item

END = "\n"
NO_SPAN = (0, 0)
WORST = 99
SHORTEST_CODE = 3
"""Characters of a code that must be typed before codes are looked at."""
LONGEST_GUESS = 12
GUESSES = 2
Match = tuple[int, int, tuple[int, int]]
"""(tier, item number, span of the name)."""
SHORT_FORMS = (
    ("社会保障卡", "社保卡"),
    ("社会保险", "社保"),
    ("医疗保险", "医保"),
    ("居民身份证", "身份证"),
    ("住房公积金", "公积金"),
    ("不动产", "房产"),
    ("营业执照", "执照"),
)
"""What people call things by, tried beside the official words."""


class Hit(msgspec.Struct, frozen=True):
    """One item found; `start`..`end` is the matched part of its name (empty: by alias or code).

    `near` marks a guess, made only when nothing matches.
    """

    item: Item
    start: int = 0
    end: int = 0
    near: bool = False


class Line(msgspec.Struct, frozen=True):
    """Where a line of the index comes from: `places` maps its characters to the name's."""

    item: int
    places: tuple[int, ...]
    of_name: bool


class Column(msgspec.Struct, frozen=True):
    """Many lines as one string, with the start of each."""

    text: str
    starts: tuple[int, ...]


class Index(msgspec.Struct, frozen=True):
    """What a search needs; made by `build_index`."""

    items: tuple[Item, ...]
    places: tuple[int, ...]
    """Of each item: its place among all by length of name, name and code."""
    lines: tuple[Line, ...]
    plain: Column
    initials: Column
    pinyin: Column
    """As `Column` is searched by lower case; where syllables begin is in `marked`."""
    marked: str
    codes: Column


def fold(text: str) -> tuple[str, tuple[int, ...]]:
    """Half width, lower case, no punctuation or space; with the place each character had."""
    kept: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for part in unicodedata.normalize("NFKC", char).casefold():
            if part.isalnum():
                kept.append(part)
                places.append(place)
    return "".join(kept), tuple(places)


def build_index(catalogue: Catalogue) -> Index:
    """The index of one catalogue version."""
    lines: list[Line] = []
    plain: list[str] = []
    syllables: list[list[str]] = []
    for number, item in enumerate(catalogue.items):
        for name, spelling, of_name in _names(item):
            text, places = fold(name)
            lines.append(Line(number, places, of_name))
            plain.append(text)
            syllables.append(_spell(text, places, spelling))
    marked = _column(["".join(map(_capital, line)) for line in syllables])
    return Index(
        items=catalogue.items,
        places=_places(catalogue.items),
        lines=tuple(lines),
        plain=_column(plain),
        initials=_column(["".join(part[:1] for part in line) for line in syllables]),
        pinyin=Column(marked.text.lower(), marked.starts),
        marked=marked.text,
        codes=_column([fold(_codes(item))[0] for item in catalogue.items]),
    )


def search(index: Index, text: str, service: str | None = None) -> list[Hit]:
    """Items that match, best first; those of `service` come before all others.

    An empty text lists the items of the service (all without one) in catalogue order.
    When nothing matches, the two nearest are returned, marked `near`.
    """
    wanted, _ = fold(text)
    if not wanted:
        return [Hit(item) for item in index.items if service in (None, item.service)]
    tiers: dict[int, int] = {}
    spans: dict[int, tuple[int, int]] = {}
    for tier, number, span in _matches(index, wanted):
        if tier < tiers.get(number, WORST):
            tiers[number] = tier
        if span is not NO_SPAN:
            spans.setdefault(number, span)
    if not tiers:
        return [Hit(index.items[number], near=True) for number in _nearest(index, wanted)]

    def rank(number: int) -> tuple[bool, int, int]:
        elsewhere = service is not None and index.items[number].service != service
        return elsewhere, tiers[number], index.places[number]

    order = sorted(tiers, key=rank)
    return [Hit(index.items[number], *spans.get(number, NO_SPAN)) for number in order]


def next_letters(index: Index, prefix: str) -> frozenset[str]:
    """Capital letters that, typed after `prefix`, still lead to an item by its initials."""
    typed, _ = fold(prefix)
    column = index.initials
    if not typed:
        return frozenset(char.upper() for char in set(column.text) if "a" <= char <= "z")
    found: set[str] = set()
    at = column.text.find(typed)
    while at >= 0:
        after = column.text[at + len(typed)]
        if "a" <= after <= "z":
            found.add(after.upper())
        at = column.text.find(typed, at + 1)
    return frozenset(found)


def _names(item: Item) -> Iterator[tuple[str, Sequence[str], bool]]:
    yield item.name, item.spelling, True
    for official, short in SHORT_FORMS:
        if official in item.name:
            yield (*_shorten(item.name, item.spelling, official, short), False)
    for number, alias in enumerate(item.aliases):
        yield alias, item.spellings[number] if number < len(item.spellings) else (), False
    if item.english:
        yield item.english, (), False


def _shorten(
    name: str, spelling: Sequence[str], official: str, short: str
) -> tuple[str, Sequence[str]]:
    """Put the short form in; its syllables are those of the same characters."""
    at = name.index(official)
    renamed = name.replace(official, short, 1)
    if len(spelling) != len(name):
        return renamed, ()
    known = dict(zip(official, spelling[at : at + len(official)], strict=True))
    middle = [known.get(char, SPARE_SYLLABLES.get(char, "")) for char in short]
    return renamed, [*spelling[:at], *middle, *spelling[at + len(official) :]]


SPARE_SYLLABLES = {"房": "fang"}
"""Characters of short forms that their official words do not hold."""


def _spell(text: str, places: Sequence[int], spelling: Sequence[str]) -> list[str]:
    """One syllable per folded character; a letter or digit stands for itself."""
    parts: list[str] = []
    for char, place in zip(text, places, strict=True):
        syllable = spelling[place] if place < len(spelling) and not char.isascii() else char
        parts.append(syllable or char)
    return parts


def _capital(part: str) -> str:
    """A capital marks where a syllable begins; other scripts may grow when capitalised."""
    return part.capitalize() if part.isascii() else part


def _codes(item: Item) -> str:
    known = (item.code, item.basic_code, item.implementation_code)
    return " ".join(dict.fromkeys(code for code in known if code))


def _column(lines: Sequence[str]) -> Column:
    starts: list[int] = []
    at = 0
    for line in lines:
        starts.append(at)
        at += len(line) + len(END)
    return Column(END.join(lines) + END, tuple(starts))


def _places(items: Sequence[Item]) -> tuple[int, ...]:
    def key(number: int) -> tuple[int, str, str]:
        return len(items[number].name), items[number].name, items[number].code

    places = [0] * len(items)
    for place, number in enumerate(sorted(range(len(items)), key=key)):
        places[number] = place
    return tuple(places)


def _find(column: Column, wanted: str, marked: str | None = None) -> Iterator[tuple[int, int]]:
    """(line, offset) of the first place in each line; with `marked`, where a capital stands."""
    at = column.text.find(wanted)
    while at >= 0:
        if marked is not None and not marked[at].isupper():
            at = column.text.find(wanted, at + 1)
            continue
        line = bisect_right(column.starts, at) - 1
        yield line, at - column.starts[line]
        if line + 1 == len(column.starts):
            return
        at = column.text.find(wanted, column.starts[line + 1])


def _matches(index: Index, wanted: str) -> Iterator[Match]:
    """Every way to match; a lower tier is better, an inner match one tier worse."""
    for line, at in _find(index.plain, wanted):
        yield _match(index, line, 0, at, at + len(wanted))
    if not wanted.isascii():
        return
    for line, at in _find(index.initials, wanted):
        yield _match(index, line, 2, at, at + len(wanted))
    if len(wanted) > 1:
        for line, at in _find(index.pinyin, wanted, index.marked):
            yield _match(index, line, 4, *_syllables(index, line, at, len(wanted)))
    if len(wanted) >= SHORTEST_CODE:
        for number, at in _find(index.codes, wanted):
            yield 6 + (at > 0), number, NO_SPAN


def _match(index: Index, line: int, tier: int, start: int, end: int) -> Match:
    """Only a match in the name itself has a span to mark."""
    origin = index.lines[line]
    span = (origin.places[start], origin.places[end - 1] + 1) if origin.of_name else NO_SPAN
    return tier + (start > 0), origin.item, span


def _syllables(index: Index, line: int, at: int, length: int) -> tuple[int, int]:
    """Characters that `length` letters from `at` cover; each capital begins a character."""
    begin = index.pinyin.starts[line]
    start = _count(index.marked[begin : begin + at])
    return start, start + _count(index.marked[begin + at : begin + at + length])


def _count(letters: str) -> int:
    return sum(1 for char in letters if not char.islower())


def _nearest(index: Index, wanted: str) -> list[int]:
    """The two items that share the longest piece with the query; none that share nothing."""
    column = index.initials if wanted.isascii() else index.plain
    typed = wanted[:LONGEST_GUESS]
    found: dict[int, None] = {}
    for length in range(len(typed) - 1, 0, -1):
        for at in range(len(typed) - length + 1):
            for line, _ in _find(column, typed[at : at + length]):
                found.setdefault(index.lines[line].item)
                if len(found) == GUESSES:
                    return list(found)
    return list(found)
